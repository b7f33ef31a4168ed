import type { Page } from '@playwright/test';
import { expect, planIdAt, test, violations } from './journey.fixture.js';
import { importBare } from './null-plan.fixture.js';
import { EXPECTED, expectedStep, number, percent } from './sample-figures.fixture.js';
import { scrollsSideways, tabTo } from './tab-to.fixture.js';

const SAMPLE = 'Kestrel Building Supplies';
/** A server that has just started makes every figure for the first time. */
const FIRST = { timeout: 30_000 };
const STEPS = [
  ['r1', 'r2'],
  ['r2', 'r3'],
  ['r3', 'r4'],
] as const;

async function openWhole(page: Page, server: string): Promise<string> {
  const plan = await planIdAt(server, SAMPLE);
  await page.goto(`${server}/revisions/steadiness?plan=${plan}`);
  await expect(page.getByRole('heading', { level: 2, name: 'Steadiness' })).toBeVisible(FIRST);
  return plan;
}

function figure(page: Page, label: string) {
  return page.getByRole('button', { name: new RegExp(`^${label} `) });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

test('net and gross are those of the worked sample, and the rows add up to them', async ({
  page,
  sample,
}) => {
  await openWhole(page, sample);
  await expect(page).toHaveURL(/from=FY26Q4\.r1&to=FY27Q3\.r4/);
  const { cumulative } = EXPECTED;
  await expect(figure(page, 'Field changes made')).toHaveText(String(cumulative.grossFieldChanges));
  await expect(figure(page, 'Left of them')).toHaveText(String(cumulative.netFieldChanges));
  await expect(figure(page, 'Made for each one left')).toHaveText(number(cumulative.churnRatio));
  await expect(figure(page, 'Changed and changed back')).toHaveText(String(cumulative.reversals.length));
  const changes = page.getByRole('table', { name: 'Field changes by step' });
  const counts = await changes.locator('tbody td').allTextContents();
  expect(counts.slice(0, 3)).toEqual(cumulative.grossByStep.map((count) => `${count} changes`));
  expect(sum(cumulative.grossByStep)).toBe(cumulative.grossFieldChanges);
});

test('what was changed and changed back is listed with its values', async ({ page, sample }) => {
  await openWhole(page, sample);
  const table = page.getByRole('table', { name: 'Fields that came back to an earlier value' });
  await expect(table.locator('tbody tr')).toHaveCount(EXPECTED.cumulative.reversals.length);
  await expect(table.getByRole('row', { name: /ERP core upgrade/ })).toContainText('Yes → Yes → No → Yes');
  await expect(table.getByRole('row', { name: /Quotation engine End quarter/ })).toContainText(
    'FY28 Q2 → FY28 Q1 → FY28 Q2 → FY28 Q2',
  );
  await expect(table.getByRole('row', { name: /Customer account portal/ })).toContainText(
    'Could → Should → Could',
  );
});

test('reliability and evidence add up over the steps', async ({ page, sample }) => {
  await openWhole(page, sample);
  const steps = STEPS.map(([from, to]) => expectedStep(from, to));
  const due = sum(steps.map(({ slip }) => slip.forecastDue));
  const met = sum(steps.map(({ slip }) => slip.forecastMet));
  await expect(figure(page, 'Delivered when due')).toHaveText(percent(met / due));
  const all = sum(steps.map(({ evidence }) => evidence.replanningChanges));
  const cited = sum(steps.map(({ evidence }) => evidence.withEvidence));
  await expect(figure(page, 'Decisions with evidence')).toHaveText(percent(cited / all));
  await expect(page.getByText(`Two of three steps were large`)).toBeVisible();
  const stability = page.getByRole('table', { name: 'Spend unchanged in each step' });
  for (const [index, step] of steps.entries()) {
    await expect(stability.locator('tbody tr').nth(index)).toContainText(percent(step.churn.stability));
  }
});

test('slips by team, unit and sourcing are the same observations', async ({ page, sample }) => {
  await openWhole(page, sample);
  const observed = sum(STEPS.map(([from, to]) => expectedStep(from, to).slip.n));
  for (const [grouping, table] of [
    ['Team', 'Slip by team'],
    ['Business unit', 'Slip by business unit'],
    ['Sourcing', 'Slip by sourcing'],
  ] as const) {
    await page.getByRole('group', { name: 'By' }).getByRole('button', { name: grouping }).click();
    const cells = page.getByRole('table', { name: table }).locator('tbody tr td:nth-child(4)');
    await expect(cells.first()).toBeVisible();
    const counts = (await cells.allTextContents()).map((text) => Number(/\d+/.exec(text)?.[0]));
    expect([grouping, sum(counts)]).toEqual([grouping, observed]);
  }
  await expect(page).toHaveURL(/by=sourcing/);
  await page.goBack();
  await expect(page.getByRole('table', { name: 'Slip by business unit' })).toBeVisible();
});

test('another span is another address, and Back restores the first', async ({ page, sample }) => {
  const plan = await openWhole(page, sample);
  await page.getByRole('button', { name: /^From: FY26 Q4 r1/ }).click();
  await page.getByRole('menuitemcheckbox', { name: /FY27 Q1 r2/ }).click();
  await expect(page).toHaveURL(/from=FY27Q1\.r2&to=FY27Q3\.r4/);
  await expect(figure(page, 'Field changes made')).toHaveText(String(36 + 27));
  await page.keyboard.press('[');
  await expect(page).toHaveURL(/from=FY26Q4\.r1&to=FY27Q2\.r3/);
  await expect(figure(page, 'Field changes made')).toHaveText(String(14 + 36));
  await page.goBack();
  await page.goBack();
  await expect(figure(page, 'Field changes made')).toHaveText('77');
  await page.goto(`${sample}/revisions/steadiness?plan=${plan}&from=FY27Q3.r4&to=FY26Q4.r1`);
  await page.getByRole('link', { name: 'Show all revisions' }).click();
  await expect(figure(page, 'Field changes made')).toHaveText('77');
});

test('by keyboard: the milestone trend is walked through, an item opens beside it and closes', async ({
  page,
  sample,
}) => {
  await openWhole(page, sample);
  await tabTo(page, 'listbox', /^Milestone trend of/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/item=/);
  const panel = page.getByRole('complementary');
  await expect(panel).toContainText('History');
  const table = page.getByRole('table', { name: 'Planned ends by revision' });
  await expect(table.locator('tr[aria-current=true]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});

test('a forecast that is hidden says why, in the panel and beside the milestones', async ({
  page,
  sample,
}) => {
  const plan = await planIdAt(sample, SAMPLE);
  await page.goto(`${sample}/revisions/steadiness?plan=${plan}&item=e08`);
  const panel = page.getByRole('complementary', { name: 'Demand forecasting engine' });
  await expect(panel).toContainText('Forecast from past slips');
  await expect(panel).toContainText(
    'Hidden: earlier forecasts of 20 enablers must be judged first; six are so far.',
  );
  await panel.getByText('How the forecast is made').click();
  await expect(panel).toContainText('2,000 runs');
  const reliability = page.getByRole('region', { name: 'Forecast reliability' });
  await expect(reliability).toContainText('In earlier revisions 67% were really finished within P80 (4 of 6');
});

test.describe('a plan of one revision', () => {
  for (const theme of ['light', 'dark'] as const) {
    test(`has dashes and says what it takes, in the ${theme} theme`, async ({ page, bare }) => {
      await page.emulateMedia({ colorScheme: theme });
      const plan = await importBare(bare);
      await page.goto(`${bare}/revisions/steadiness?plan=${plan}`);
      await expect(page.getByRole('heading', { name: 'It takes two revisions' })).toBeVisible(FIRST);
      for (const label of [
        'Field changes made',
        'Left of them',
        'Made for each one left',
        'Delivered when due',
      ]) {
        await expect(figure(page, label), label).toHaveText('–');
      }
      await figure(page, 'Field changes made').press('Enter');
      await expect(page.getByRole('dialog')).toContainText('One revision alone has no step');
      expect(await violations(page)).toEqual([]);
      await expect(page.getByRole('main')).not.toContainText(/NaN|Infinity|undefined/);
    });
  }
});

test('nothing is scrolled sideways on a narrow screen', async ({ page, sample }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openWhole(page, sample);
  await expect(page.getByRole('table', { name: 'Which insight backs how much' })).toBeVisible();
  expect(await scrollsSideways(page)).toEqual([]);
});
