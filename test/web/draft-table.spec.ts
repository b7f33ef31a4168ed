import type { Page } from '@playwright/test';
import { expect, test, violations } from './journey.fixture.js';
import { startWithDraft, type DraftServer } from './open-draft.fixture.js';
import { pasteBlock } from './paste-block.fixture.js';

let server: DraftServer;
let planId: string;

test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  test.setTimeout(60_000);
  server = await startWithDraft();
  ({ planId } = server);
});
test.afterAll(() => server.stop());

const openDraft = (page: Page, more = '') => page.goto(`${server.url}/revisions/draft?plan=${planId}${more}`);

test('the roll is shown for what it is, closed and opened again', async ({ page }) => {
  await openDraft(page);
  await page.getByRole('button', { name: 'The roll', exact: true }).click();
  const roll = page.getByRole('region', { name: 'The roll' });
  await expect(roll).toContainText('the anchor moved from FY27 Q3 to FY27 Q4');
  await expect(roll).toContainText('Late: to be dated anew before review 4');
  await expect(roll.getByRole('button', { name: 'Trade web shop' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await roll.getByRole('button', { name: 'Close the roll' }).click();
  await expect(roll).toBeHidden();
  await page.getByRole('button', { name: 'The roll', exact: true }).click();
  await expect(roll).toBeVisible();
});

test('a block of cells is pasted whole or not at all, and undone in one step', async ({ page }) => {
  await openDraft(page, '&show=table');
  const [e11, e25] = ['Route optimisation', 'Fleet telematics'];
  const end = page.getByLabel(`End quarter of ${e11}`);
  await end.focus();
  await pasteBlock(page, 'FY28 Q1\tMust\nsoon\tShould');
  await expect(page.getByRole('alert')).toContainText(
    `Row 2, End quarter of ${e25}: “soon” is not a date. Write a quarter such as FY27 Q3.`,
  );
  await expect(page.getByText(/^0 changes/)).toBeVisible();
  await pasteBlock(page, 'FY28 Q1\tMust\nFY31 Q1\tShould');
  await expect(page.getByText(/^2 changes/)).toBeVisible();
  await expect(end.locator('option:checked')).toHaveText('FY28 Q1');
  await page.getByRole('button', { name: 'Undo (Ctrl Z)' }).click();
  await expect(page.getByText(/^0 changes/)).toBeVisible();
  await expect(end.locator('option:checked')).toHaveText('FY27 Q3');
});

test('cells are edited by keyboard, selected rows all at once', async ({ page }) => {
  await openDraft(page, '&show=table');
  const names = page.getByLabel(/^Name of /);
  await names.first().focus();
  await page.keyboard.press('Control+ArrowDown');
  await expect(names.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(names.nth(2)).toBeFocused();
  await page.getByRole('checkbox', { name: 'Select Route optimisation' }).click();
  await page.getByRole('checkbox', { name: 'Select Integration platform' }).click({ modifiers: ['Shift'] });
  await page.getByRole('button', { name: 'Edit 3 rows' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Value', { exact: true }).selectOption({ label: 'Won’t this time' });
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Edit 3 rows' }).click();
  await expect(page.getByText(/^3 changes/)).toBeVisible();
  await expect(page.getByRole('form', { name: /and 2 others: 3 changes\. Why\?$/ })).toBeVisible();
  await page.getByRole('button', { name: 'Undo (Ctrl Z)' }).click();
  await expect(page.getByText(/^0 changes/)).toBeVisible();
});

test('what left the plan is found and taken up again with a reason', async ({ page }) => {
  await openDraft(page);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Take up an earlier enabler' }).click();
  const dialog = page.getByRole('dialog');
  const first = dialog.getByRole('radio').first();
  await first.check();
  await dialog.getByLabel('Why, in one sentence').fill('The supplier is back');
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Take up again' }).click();
  await expect(page.getByRole('complementary')).toContainText('The supplier is back');
  await page.getByRole('button', { name: 'Undo (Ctrl Z)' }).click();
});

test('the stage says what the next one needs, and a delivery is confirmed', async ({ page }) => {
  await openDraft(page, '&item=enabler:e01');
  const panel = page.getByRole('complementary', { name: 'Trade web shop' });
  await expect(panel.getByText('Actual end quarter: the quarter it really ended in is needed')).toBeVisible();
  await panel.getByLabel('Actual end', { exact: true }).selectOption({ label: 'FY27 Q3' });
  await expect(panel.getByText('Delivered: nothing is missing.')).toBeVisible();
  await panel.getByLabel('The business owner confirms the delivery').check();
  expect(await violations(page)).toEqual([]);
  await panel.getByLabel('Stage', { exact: true }).selectOption({ label: 'Delivered' });
  await expect(panel.getByText('The business owner confirms the delivery')).toBeHidden();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
});

const VIEWS = ['timeline', 'table', 'resources', 'changes'] as const;

for (const view of VIEWS) {
  test(`the draft as ${view} has no violation in either theme and at 390 pixels`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await openDraft(page, `&show=${view}`);
    await expect(page.getByRole('group', { name: 'View' })).toBeVisible();
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    expect(await violations(page), 'in the light theme').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await violations(page), 'in the dark theme').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await violations(page), 'at 390 pixels').toEqual([]);
  });
}
