import type { Page } from '@playwright/test';

/** Tab until something of that role and name has focus. */
export async function tabTo(page: Page, role: string, name: RegExp, most = 120): Promise<void> {
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    if ((await focused.count()) === 0) continue;
    const wanted = page.getByRole(role as 'button', { name }).and(focused);
    if ((await wanted.count()) > 0) return;
  }
  throw new Error(`Tab never reached ${role} ${String(name)}.`);
}

/** Whether the page, or what scrolls in it, is wider than the window. */
export async function scrollsSideways(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main, main *')]
      .filter((element) => {
        const { overflowX } = getComputedStyle(element);
        return (
          overflowX !== 'visible' && overflowX !== 'hidden' && element.scrollWidth > element.clientWidth + 1
        );
      })
      .map((element) => `${element.className}: ${element.scrollWidth} in ${element.clientWidth}`),
  );
}
