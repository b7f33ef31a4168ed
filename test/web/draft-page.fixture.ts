import type { Locator, Page } from '@playwright/test';

/** Quarters on the timeline of five years. */
const QUARTERS = 20;

interface Drag {
  /** Where the bar is taken, in quarters from the first that is shown. */
  readonly from: number;
  readonly quarters: number;
}

/** Takes a bar of the timeline along with the mouse. */
export async function dragBar(page: Page, name: RegExp, { from, quarters }: Drag): Promise<void> {
  const row = page.getByRole('treegrid').getByRole('row', { name });
  await row.scrollIntoViewIfNeeded();
  const box = await row.boundingBox();
  if (!box) throw new Error(`There is no bar ${String(name)}.`);
  const quarter = box.width / QUARTERS;
  const [x, y] = [box.x + from * quarter, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + (quarters * quarter) / 2, y, { steps: 3 });
  await page.mouse.move(x + quarters * quarter, y, { steps: 3 });
  await page.mouse.up();
}

/** Says why in the bar under the timeline, with a piece of evidence where one is named. */
export async function giveReasonInBar(
  page: Page,
  driver: string,
  sentence: string,
  evidence?: string,
): Promise<void> {
  const bar = page.getByRole('form', { name: /Why\?$/ });
  await bar.getByLabel('Driver').selectOption({ label: driver });
  await bar.getByLabel('Why, in one sentence').fill(sentence);
  if (evidence !== undefined) {
    await bar.getByRole('button', { name: 'No evidence' }).click();
    await cite(page, evidence);
    await page.keyboard.press('Escape');
  }
  await bar.getByRole('button', { name: 'Save reason' }).click();
  await bar.waitFor({ state: 'detached' });
}

/** Says why in the panel of the item, on a piece of evidence. */
export async function giveReasonInPanel(
  page: Page,
  driver: string,
  sentence: string,
  evidence: string,
): Promise<void> {
  const form = page.getByRole('complementary').getByRole('form', { name: /Why\?$/ });
  await form.getByRole('radio', { name: driver }).check();
  await form.getByLabel('In one sentence').fill(sentence);
  await cite(page, evidence);
  await form.getByRole('button', { name: 'Save reason' }).click();
  await form.waitFor({ state: 'detached' });
}

async function cite(page: Page, evidence: string): Promise<void> {
  await page.getByRole('button', { name: /^Add evidence/ }).click();
  await page.getByRole('option', { name: new RegExp(evidence) }).click();
}

export function panelOf(page: Page, name: string): Locator {
  return page.getByRole('complementary', { name, exact: true });
}

/** Chooses what is done with the item whose panel is open. */
export async function itemMenu(page: Page, action: string, wait = {}): Promise<void> {
  await page.getByRole('complementary').getByRole('button', { name: 'More actions' }).click(wait);
  await page.getByRole('menuitem', { name: action }).click();
}
