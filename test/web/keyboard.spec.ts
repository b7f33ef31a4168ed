import type { Page } from '@playwright/test';
import { generatedCase, realCase } from './import-files.fixture.js';
import { expect, test } from './journey.fixture.js';

/** Tab until something of that role and name has focus, which has to be seen. */
async function tabTo(page: Page, role: string, name: RegExp, most = 80): Promise<void> {
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    if ((await focused.count()) === 0) continue;
    const found = await page
      .getByRole(role as 'button', { name })
      .and(focused)
      .count();
    if (found === 0) continue;
    expect(await isSeen(page), `focus on ${name} is not visible`).toBe(true);
    return;
  }
  throw new Error(`Tab never reached ${role} ${name}.`);
}

/** The focused element is drawn with an outline, or something around it is. */
async function isSeen(page: Page): Promise<boolean> {
  return page.locator(':focus').evaluate((element) => {
    const box = element.getBoundingClientRect();
    if (box.bottom <= 0 || box.top >= innerHeight) return false;
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) return true;
    }
    return false;
  });
}

for (const given of [generatedCase(), realCase()]) {
  test.describe(given?.title ?? 'enhancement proposals of Kubernetes', () => {
    test.skip(given === null, 'the data set is not at hand');

    test('the whole journey by keyboard alone', async ({ page, context, empty }) => {
      if (!given) return;
      test.setTimeout(180_000);
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: empty });
      // The browser hands over its file dialogs from now on: asked for at the press, it may come too late.
      page.on('filechooser', () => undefined);
      await page.goto(`${empty}/start`);
      await expect(page.getByRole('heading', { name: 'Start with what you already have' })).toBeVisible();

      await tabTo(page, 'link', /Import a spreadsheet/);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: 'Choose the files' })).toBeVisible();
      await tabTo(page, 'button', /^Choose files$/);
      const chooser = page.waitForEvent('filechooser');
      await page.keyboard.press('Enter');
      await (await chooser).setFiles([...given.files]);
      await expect(page.getByText(/\d+ rows · \d+ columns/)).toHaveCount(2);

      await tabTo(page, 'button', /^Match columns$/);
      await page.keyboard.press('Enter');
      await tabTo(page, 'button', /^Load a mapping file$/);
      const mappingChooser = page.waitForEvent('filechooser');
      await page.keyboard.press('Enter');
      await (
        await mappingChooser
      ).setFiles({
        name: 'portfolio.mapping.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(given.mapping)),
      });
      await expect(page.getByRole('textbox', { name: 'Name of the mapping' })).toHaveValue(
        given.mapping.name,
      );
      await tabTo(page, 'button', /^Check rows$/);
      await page.keyboard.press('Enter');
      await expect(page.getByText(/Ready to import|Every row/)).toBeVisible();
      await tabTo(page, 'button', /^Import$/);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: 'Imported' })).toBeVisible({ timeout: 60_000 });
      await tabTo(page, 'link', /^Open the roadmap$/);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('treegrid')).toBeVisible();

      await test.step('the timeline is moved through and an item opened and closed', async () => {
        await tabTo(page, 'row', /./);
        const level = () => page.locator(':focus').getAttribute('aria-level');
        do await page.keyboard.press('ArrowDown');
        while ((await level()) === '1');
        const row = await page.locator(':focus').getAttribute('aria-rowindex');
        expect(Number(row)).toBeGreaterThan(1);
        await page.keyboard.press('Enter');
        await expect(page.getByRole('complementary')).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(page.getByRole('complementary')).toBeHidden();
        expect(await page.locator(':focus').getAttribute('aria-rowindex')).toBe(row);
      });

      await test.step('a change is reached with J, opened, stepped, copied', async () => {
        await page.keyboard.press('g');
        await page.keyboard.press('v');
        await expect(page.getByRole('region', { name: 'Summary of changes' })).toBeVisible();
        await expect(page.getByRole('heading', { level: 2, name: /\d+ changes/ })).toBeVisible();
        await page.keyboard.press('j');
        await page.keyboard.press('j');
        await expect(page.locator('[data-open=true]')).toHaveCount(1);
        await expect(page).toHaveURL(/change=/);
        const address = page.url();
        await page.keyboard.press('[');
        await page.keyboard.press(']');
        await expect(page).toHaveURL(address);
        await tabTo(page, 'button', /^Copy link$/, 200);
        await page.keyboard.press('Enter');
        await expect(page.getByText('Link copied.')).toBeVisible();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
      });
    });
  });
}

test('the first press of Tab skips to the content', async ({ page, sample }) => {
  await page.goto(sample);
  await expect(page.getByRole('treegrid')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page).not.toHaveURL(/#/);
});

test('a dialog gives focus back to what opened it', async ({ page, sample }) => {
  await page.goto(sample);
  await expect(page.getByRole('treegrid')).toBeVisible();
  const search = page.getByRole('button', { name: /Search and commands/ });
  await search.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(search).toBeFocused();
});
