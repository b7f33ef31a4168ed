import type { Page } from '@playwright/test';
import { METRICS, type MetricId } from '@northing/domain';
import { expect, planIdAt, test, violations } from './journey.fixture.js';

const SAMPLE = 'Kestrel Building Supplies';
const METRIC_IDS = Object.keys(METRICS) as MetricId[];

/** What the page says the figure is, and what its rows make. */
async function figureAndRows(page: Page): Promise<readonly [figure: string | null, rows: string | null]> {
  const figure = page.getByRole('region', { name: 'The figure explained' }).locator('strong').first();
  await expect(figure).toBeVisible();
  const total = page.locator('.figure-rows__total strong');
  await expect(total).toBeVisible();
  return [await figure.textContent(), await total.textContent()];
}

test.describe('every figure is what the rows it opens make', () => {
  for (const metric of METRIC_IDS) {
    test(METRICS[metric].label, async ({ page, sample }) => {
      const plan = await planIdAt(sample, SAMPLE);
      await page.goto(`${sample}/figures/${metric}?plan=${plan}&rev=FY27Q2.r3`);
      const [figure, rows] = await figureAndRows(page);
      expect(rows).toBe(figure);
      expect(figure).not.toMatch(/NaN|Infinity|undefined/);
    });
  }
});

test.describe('a step without one before it', () => {
  for (const metric of ['stability', 'slip', 'forecastReliability', 'evidenceCoverage'] as const) {
    test(`${METRICS[metric].label} is a dash and says why`, async ({ page, sample }) => {
      const plan = await planIdAt(sample, SAMPLE);
      await page.goto(`${sample}/figures/${metric}?plan=${plan}&rev=FY26Q4.r1`);
      const explained = page.getByRole('region', { name: 'The figure explained' });
      await expect(explained.locator('strong').first()).toHaveText('–');
      await expect(explained).toContainText('The first revision has none before it');
    });
  }
});

test('a figure of the comparison explains itself, leads to its rows, and Back returns', async ({
  page,
  sample,
}) => {
  const plan = await planIdAt(sample, SAMPLE);
  await page.goto(`${sample}/revisions/FY27Q1.r2..FY27Q2.r3?plan=${plan}`);
  const strip = page.getByRole('region', { name: 'Summary of changes' });
  const figure = strip.getByRole('button', { name: /^Outcomes at risk/ });
  await expect(figure).toHaveText('1');
  await figure.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Outcomes at risk' });
  await expect(dialog).toContainText('How it is computed');
  await expect(dialog).toContainText('What would improve it');
  await expect(dialog.getByRole('img', { name: /^Outcomes at risk: / })).toBeVisible();
  await expect(dialog.getByText('By removing a dependency')).toBeHidden();
  await dialog.getByText('How it can be gamed').click();
  await expect(dialog.getByText('By removing a dependency')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('link', { name: 'Show the rows behind it' }).click();
  await expect(page).toHaveURL(/\/figures\/outcomesAtRisk/);
  await expect(page.getByRole('row', { name: /At risk/ })).toHaveCount(1);
  await page.goBack();
  await expect(strip).toBeVisible();
});

test('rows open their item, and stepping a quarter keeps it', async ({ page, sample }) => {
  const plan = await planIdAt(sample, SAMPLE);
  await page.goto(`${sample}/figures/traceability?plan=${plan}&rev=FY27Q2.r3`);
  await page.getByRole('button', { name: 'Supplier portal' }).click();
  await expect(page).toHaveURL(/item=e13/);
  await expect(page.getByRole('complementary', { name: 'Supplier portal' })).toBeVisible();
  await page.keyboard.press('[');
  await expect(page).toHaveURL(/rev=FY27Q1\.r2/);
  await expect(page.getByRole('complementary', { name: 'Supplier portal' })).toBeVisible();
});

test('an unknown figure says so', async ({ page, sample }) => {
  const plan = await planIdAt(sample, SAMPLE);
  await page.goto(`${sample}/figures/happiness?plan=${plan}`);
  await expect(page.getByText('There is no such figure')).toBeVisible();
});
