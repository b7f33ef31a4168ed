import type { Page } from '@playwright/test';
import { expect, planIdAt, test, violations } from './journey.fixture.js';
import { importBare } from './null-plan.fixture.js';
import { EXPECTED, expectedRevision, expectedStep, number, percent } from './sample-figures.fixture.js';
import { scrollsSideways, tabTo } from './tab-to.fixture.js';

const SAMPLE = 'Kestrel Building Supplies';
/** A server that has just started makes every figure for the first time. */
const FIRST = { timeout: 30_000 };

const REVISIONS = [
  { id: 'r2', before: 'r1', token: 'FY27Q1.r2', year: '2027' },
  { id: 'r3', before: 'r2', token: 'FY27Q2.r3', year: '2027' },
  { id: 'r4', before: 'r3', token: 'FY27Q3.r4', year: '2027' },
] as const;

function figure(page: Page, label: string) {
  return page.getByRole('button', { name: new RegExp(`^${label} `) });
}

/** Every figure of the overview as the worked sample has it. */
function expectedFigures({ id, before, year }: (typeof REVISIONS)[number]): Readonly<Record<string, string>> {
  const revision = expectedRevision(id);
  const { churn, slip, evidence } = expectedStep(before, id);
  const { budgetReadinessIfLatest, engagementTimingAll, shadowIt } = EXPECTED.operational;
  return {
    'Outcomes at risk': String(revision.outcomes.filter(({ status }) => status === 'atRisk').length),
    'Spend that serves an outcome': percent(revision.traceability),
    'Overbooked team quarters': `${revision.overBooked.length} of ${revision.utilisation.length}`,
    'In progress per delivered': number(revision.load.ratio),
    'Discretionary share': `${Math.round(revision.discretionary[year]?.pct ?? NaN)}%`,
    'Spend unchanged': percent(churn.stability),
    'Decisions with evidence': percent(evidence.evidenceCoverage),
    'Mean slip of ends': `${number(slip.meanQuarters)} quarters`,
    'Delivered when due': percent(slip.forecastReliability),
    'Before the budget season': `${budgetReadinessIfLatest[id]?.daysBefore ?? NaN} days`,
    'IT in before the decision': percent(engagementTimingAll['FY2027-Q3'] ?? NaN),
    'Cost outside the plan': percent(shadowIt.exposure),
  };
}

for (const revision of REVISIONS) {
  test(`the figures of ${revision.id} are those of the worked sample`, async ({ page, sample }) => {
    const plan = await planIdAt(sample, SAMPLE);
    await page.goto(`${sample}/revisions/review?plan=${plan}&rev=${revision.token}`);
    await expect(page.getByRole('heading', { level: 2, name: 'Review' })).toBeVisible(FIRST);
    for (const [label, value] of Object.entries(expectedFigures(revision))) {
      await expect(figure(page, label), label).toHaveText(value);
    }
  });
}

test('every question has its answer, every figure its sentence', async ({ page, sample }) => {
  const plan = await planIdAt(sample, SAMPLE);
  await page.goto(`${sample}/revisions/review?plan=${plan}`);
  await expect(page).toHaveURL(/rev=FY27Q3\.r4/);
  await expect(page).toHaveTitle(`Review FY27 Q3 r4, ${SAMPLE} · Northing`);
  await page.keyboard.press('[');
  await expect(page).toHaveURL(/rev=FY27Q2\.r3/);
  const outcomes = page.getByRole('region', { name: 'Do the outcomes hold?' });
  await expect(outcomes).toContainText('Not all: of eight outcomes one is at risk and four are not covered.');
  await expect(outcomes).toContainText(
    'One outcome is at risk, Win trade sales online: Trade customer mobile app is forecast one quarter later because Trade web shop slipped one quarter.',
  );
  await expect(outcomes).toContainText('€440K of €16.6M serves no outcome: Supplier portal and');
  const steady = page.getByRole('region', { name: 'Is the plan steady?' });
  await expect(steady).toContainText('A large step: 30% of the spend was turned over at once, 28% without');
  await expect(steady).toContainText('Knee-jerk and big bang: decisions turned over €9.5M, most of it ERP');
  await expect(steady).toContainText('Three of four enablers that fell due were delivered in time.');
  await expect(page.getByRole('region', { name: 'Does it fit?' })).toContainText(
    /^Does it fit\?Not yet: four/,
  );
  for (const row of await page.locator('.overview-row__meaning p').all()) {
    expect((await row.textContent())?.trim()).toMatch(/^[A-Z0-9€].{20,}\. /);
  }
});

test('by keyboard: a figure explains itself, leads to its rows, and Back returns', async ({
  page,
  sample,
}) => {
  const plan = await planIdAt(sample, SAMPLE);
  await page.goto(`${sample}/revisions/review?plan=${plan}&rev=FY27Q1.r2`);
  await expect(figure(page, 'In progress per delivered')).toHaveText('1.33');
  await tabTo(page, 'button', /^In progress per delivered/);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'In progress against delivered' });
  await expect(dialog).toContainText('Projects in progress');
  expect(await violations(page)).toEqual([]);
  await tabTo(page, 'link', /^Show the rows behind it$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/figures\/load\?.*rev=FY27Q1\.r2/);
  await page.goBack();
  await expect(figure(page, 'In progress per delivered')).toBeVisible();
});

test('delivered and in progress open to the named lists, and an item beside them', async ({
  page,
  sample,
}) => {
  const plan = await planIdAt(sample, SAMPLE);
  const { load } = expectedRevision('r2');
  await page.goto(`${sample}/revisions/review?plan=${plan}&rev=FY27Q1.r2`);
  await tabTo(page, 'button', new RegExp(`^In progress: ${load.inProgress.length} projects$`));
  await page.keyboard.press('Enter');
  const fit = page.getByRole('region', { name: 'Does it fit?' });
  const names = fit.getByRole('listitem').getByRole('button');
  await expect(names).toHaveCount(load.inProgress.length);
  await names.filter({ hasText: 'Carbon data collection' }).press('Enter');
  const panel = page.getByRole('complementary', { name: 'Carbon data collection' });
  await expect(panel).toBeVisible();
  await expect(page).toHaveURL(/item=e17/);
  await page.reload();
  await expect(panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await page.goBack();
  await expect(panel).toBeVisible();
});

test.describe('a plan of one revision without outcomes', () => {
  for (const theme of ['light', 'dark'] as const) {
    test(`has dashes with their reasons, in the ${theme} theme`, async ({ page, bare }) => {
      await page.emulateMedia({ colorScheme: theme });
      const plan = await importBare(bare);
      await page.goto(`${bare}/revisions/review?plan=${plan}`);
      await expect(page.getByText('Nobody can say: no outcome can be measured yet.')).toBeVisible(FIRST);
      await expect(page.getByText('Nobody can say: this is the first revision.')).toBeVisible();
      for (const label of ['Outcomes at risk', 'Outcome coverage', 'Spend unchanged', 'Mean slip of ends']) {
        await expect(figure(page, label), label).toHaveText('–');
      }
      await expect(page.getByText('The plan names no outcome yet.').first()).toBeVisible();
      await expect(page.getByRole('main')).not.toContainText(/NaN|Infinity|undefined/);
      expect(await violations(page)).toEqual([]);
    });
  }
});

test('nothing is scrolled sideways on a narrow screen', async ({ page, sample }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const plan = await planIdAt(sample, SAMPLE);
  await page.goto(`${sample}/revisions/review?plan=${plan}&rev=FY27Q2.r3`);
  await expect(figure(page, 'Outcomes at risk')).toBeVisible(FIRST);
  expect(await scrollsSideways(page)).toEqual([]);
});

test('a revision that is not there says so and leads to the newest', async ({ page, sample }) => {
  const plan = await planIdAt(sample, SAMPLE);
  await page.goto(`${sample}/revisions/review?plan=${plan}&rev=FY30Q1.r99`);
  await page.getByRole('link', { name: 'Show the newest' }).click();
  await expect(page).toHaveURL(/rev=FY27Q3\.r4/);
  await expect(figure(page, 'Outcomes at risk')).toBeVisible();
});
