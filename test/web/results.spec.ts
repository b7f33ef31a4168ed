import type { Page } from '@playwright/test';
import { expect, planIdAt, test, violations } from './journey.fixture.js';
import { importBare } from './null-plan.fixture.js';
import { scrollsSideways, tabTo } from './tab-to.fixture.js';

const SAMPLE = 'Kestrel Building Supplies';
/** A server that has just started reads the whole history for the first time. */
const FIRST = { timeout: 30_000 };

function figure(page: Page, label: string) {
  return page.getByRole('button', { name: new RegExp(`^${label} `) });
}

/** Gained and promised levels of all rows added up, as `5 of 6`. */
async function addedUp(page: Page, table: string): Promise<string> {
  const rows = page.getByRole('table', { name: table }).locator('tbody tr');
  await expect(rows.first()).toBeVisible(FIRST);
  let [gained, promised] = [0, 0];
  for (const text of await rows.locator('.promise-bars .n-num').allTextContents()) {
    const [, left, right] = /^(\S+) of (\S+) level/.exec(text.replace('\u2212', '-')) ?? [];
    gained += Number(left);
    promised += Number(right);
  }
  return `${gained} of ${promised}`;
}

test('what fell short comes first, and the totals equal the rows in every grouping', async ({
  page,
  sample,
}) => {
  const plan = await planIdAt(sample, SAMPLE);
  await page.goto(`${sample}/revisions/results?plan=${plan}`);
  await expect(page).toHaveURL(/rev=FY27Q3\.r4/);
  await expect(page).toHaveTitle(`Results FY27 Q3 r4, ${SAMPLE} · Northing`);
  const table = page.getByRole('table', { name: 'Promise against result by enabler' });
  const first = table.locator('tbody tr').first();
  await expect(first).toContainText('Product information management');
  await expect(first).toContainText('1 of 2 levels');
  await expect(first).toContainText('maturity 2 → 3 in FY27 Q3');
  await expect(table.getByRole('row', { name: /Electronic proof of delivery/ })).toContainText(
    'Not reassessed yet',
  );
  await expect(table.getByRole('row', { name: /Stock visibility hub/ })).toContainText(
    '91 → 92.5%, 25% of the way',
  );
  const total = page.locator('.results-total strong');
  for (const [grouping, caption] of [
    ['Enabler', 'Promise against result by enabler'],
    ['Business unit', 'Promise against result by business unit'],
    ['Supplier', 'Promise against result by supplier'],
  ] as const) {
    await page.getByRole('group', { name: 'By' }).getByRole('button', { name: grouping }).click();
    await expect(total).toHaveText(`${await addedUp(page, caption)} levels`);
  }
  await expect(figure(page, 'Levels of maturity gained')).toHaveText('5');
  await expect(figure(page, 'Promises kept')).toHaveText('83%');
  await page.goBack();
  await expect(page).toHaveURL(/by=unit/);
});

test('an earlier revision knows less', async ({ page, sample }) => {
  const plan = await planIdAt(sample, SAMPLE);
  await page.goto(`${sample}/revisions/results?plan=${plan}&rev=FY26Q4.r1`);
  await expect(figure(page, 'Promises kept')).toHaveText('–');
  await figure(page, 'Promises kept').press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Why there is no figure');
  await page.keyboard.press('Escape');
  await page.keyboard.press(']');
  await expect(page).toHaveURL(/rev=FY27Q1\.r2/);
});

test('by keyboard: an enabler opens beside the table, and the address reproduces it', async ({
  page,
  sample,
}) => {
  const plan = await planIdAt(sample, SAMPLE);
  await page.goto(`${sample}/revisions/results?plan=${plan}&rev=FY27Q3.r4`);
  await tabTo(page, 'button', /^Stock visibility hub$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/item=e09/);
  const panel = page.getByRole('complementary', { name: 'Stock visibility hub' });
  await expect(panel).toBeVisible();
  await page.reload();
  await expect(panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await page.goBack();
  await expect(panel).toBeVisible();
});

test.describe('a plan that has delivered nothing', () => {
  for (const theme of ['light', 'dark'] as const) {
    test(`says so beside its dashes, in the ${theme} theme`, async ({ page, bare }) => {
      await page.emulateMedia({ colorScheme: theme });
      const plan = await importBare(bare);
      await page.goto(`${bare}/revisions/results?plan=${plan}`);
      await expect(page.getByRole('heading', { name: 'Nothing delivered yet' })).toBeVisible(FIRST);
      for (const label of ['Promises kept', 'Levels of maturity gained', 'Reassessed after delivery']) {
        await expect(figure(page, label), label).toHaveText('–');
      }
      await expect(page.getByRole('main')).not.toContainText(/NaN|Infinity|undefined/);
      expect(await violations(page)).toEqual([]);
    });
  }
});

test('nothing is scrolled sideways on a narrow screen', async ({ page, sample }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const plan = await planIdAt(sample, SAMPLE);
  for (const by of ['enabler', 'unit', 'supplier']) {
    await page.goto(`${sample}/revisions/results?plan=${plan}&rev=FY27Q3.r4&by=${by}`);
    await expect(page.getByRole('table')).toBeVisible();
    expect(await scrollsSideways(page)).toEqual([]);
  }
});
