import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, planIdAt, test, violations } from './journey.fixture.js';
import { importBare, importNulls } from './null-plan.fixture.js';

const SAMPLE = 'Kestrel Building Supplies';

interface Expected {
  readonly outcomeId: string;
  readonly coveragePlanned: number;
  readonly coverageForecast: number;
  readonly status: string;
}

/** The outcomes of the worked sample, revision by revision. */
const EXPECTED = (
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../fixtures/ok/kestrel.expected.json'), 'utf8')) as {
    readonly revisions: Readonly<Record<string, { readonly outcomes: readonly Expected[] }>>;
  }
).revisions;

const WORDS: Readonly<Record<string, string>> = {
  atRisk: 'At risk',
  uncovered: 'Not covered',
  watch: 'Watch',
  onTrack: 'On track',
};

const percent = (share: number) => `${Math.round(share * 100)}%`;
const rows = (page: Page) => page.getByRole('table', { name: /^Outcomes of/ }).locator('tbody tr');
const panel = (page: Page, name: string) => page.getByRole('complementary', { name });

for (const [rev, token] of [
  ['r1', 'FY26Q4.r1'],
  ['r2', 'FY27Q1.r2'],
  ['r3', 'FY27Q2.r3'],
  ['r4', 'FY27Q3.r4'],
] as const) {
  test(`the outcomes of ${rev} stand as the worked sample says, and are counted so`, async ({
    page,
    sample,
  }) => {
    const plan = await planIdAt(sample, SAMPLE);
    const expected = EXPECTED[rev]?.outcomes ?? [];
    await page.goto(`${sample}/roadmap/outcomes?plan=${plan}&rev=${token}`);
    await expect(rows(page)).toHaveCount(expected.length);
    for (const { outcomeId, coverageForecast, coveragePlanned, status } of expected) {
      const row = rows(page).filter({ has: page.locator(`[data-outcome="${outcomeId}"]`) });
      await expect(row).toContainText(WORDS[status] ?? '?');
      await expect(row).toContainText(`${percent(coverageForecast)}planned ${percent(coveragePlanned)}`);
    }
    const atRisk = expected.filter(({ status }) => status === 'atRisk').length;
    const strip = page.getByRole('region', { name: 'Summary of outcomes' });
    await expect(strip.getByRole('button', { name: /^Outcomes at risk/ })).toHaveText(String(atRisk));
    for (const [status, word] of Object.entries(WORDS)) {
      const count = expected.filter((each) => each.status === status).length;
      const chip = page.getByRole('group', { name: 'Status' }).getByRole('button', { name: word });
      if (count === 0) await expect(chip).toHaveCount(0);
      else await expect(chip).toHaveText(`${word} ${count}`);
    }
  });
}

test('an outcome at risk says why, and leads to the enabler, the trace and the slip test', async ({
  page,
  sample,
}) => {
  const plan = await planIdAt(sample, SAMPLE);
  await page.goto(`${sample}/roadmap/outcomes?plan=${plan}&rev=FY27Q2.r3`);
  await page.getByRole('group', { name: 'Status' }).getByRole('button', { name: 'At risk' }).click();
  await expect(page).toHaveURL(/status=atRisk/);
  await expect(rows(page)).toHaveCount(1);
  const cause =
    'Trade customer mobile app is forecast one quarter later because Trade web shop slipped one quarter.';
  await expect(rows(page)).toContainText(cause);
  await page.getByRole('button', { name: 'Win trade sales online', exact: true }).click();
  await expect(page).toHaveURL(/item=o2$/);
  const open = panel(page, 'Win trade sales online');
  await expect(open).toContainText(cause);
  await expect(open).toContainText('Trade customer mobile app +1, ends FY28 Q1, forecast FY28 Q2, too late');
  await expect(open).toContainText('FY27 Q2 r3 At risk');
  await open.getByRole('button', { name: /^Coverage forecast of Win trade sales online/ }).click();
  const explained = page.getByRole('dialog', { name: 'Coverage of Win trade sales online' });
  await expect(explained).toContainText('How it is computed');
  await expect(explained).toContainText('50% of it: 75% of a gap of 2 in time');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await open.getByRole('link', { name: 'Slip test of Trade web shop' }).click();
  await expect(page).toHaveURL(/\/roadmap\/trace\?.*item=e01&slip=1/);
  await page.goBack();
  await expect(open).toBeVisible();
  await open.getByRole('link', { name: 'Trace', exact: true }).click();
  await expect(page).toHaveURL(/\/roadmap\/trace\?.*item=outcome:o2/);
  await page.goBack();
  await open.getByRole('link', { name: 'Trade web shop' }).first().click();
  await expect(panel(page, 'Trade web shop')).toContainText('Needed by');
  await page.goBack();
  await expect(open).toBeVisible();
});

test('the order of the list stands in the address', async ({ page, sample }) => {
  const plan = await planIdAt(sample, SAMPLE);
  await page.goto(`${sample}/roadmap/outcomes?plan=${plan}&rev=FY27Q2.r3`);
  await expect(rows(page).first()).toContainText('Win trade sales online');
  await page.getByRole('combobox', { name: 'Order' }).selectOption('coverage');
  await expect(page).toHaveURL(/sort=coverage/);
  await expect(rows(page).first()).toContainText('Shorten order-to-delivery time');
  await page.goBack();
  await expect(rows(page).first()).toContainText('Win trade sales online');
});

test('stepping a revision keeps the filter, the order and what is open', async ({ page, sample }) => {
  const plan = await planIdAt(sample, SAMPLE);
  await page.goto(
    `${sample}/roadmap/outcomes?plan=${plan}&rev=FY27Q2.r3&status=uncovered&sort=weight&item=o3`,
  );
  await expect(rows(page)).toHaveCount(4);
  await page.keyboard.press(']');
  await expect(page).toHaveURL(/rev=FY27Q3\.r4&status=uncovered&sort=weight&item=o3$/);
  await expect(rows(page)).toHaveCount(5);
  await expect(panel(page, 'Keep promised stock available')).toContainText('25% attained');
  await page.keyboard.press('[');
  await expect(rows(page)).toHaveCount(4);
  await expect(panel(page, 'Keep promised stock available')).toContainText('0% attained');
});

test('views of the place keep plan, revision and item', async ({ page, sample }) => {
  const plan = await planIdAt(sample, SAMPLE);
  await page.goto(`${sample}/roadmap/outcomes?plan=${plan}&rev=FY27Q2.r3&item=o2`);
  const views = page.getByRole('navigation', { name: 'Views' });
  await expect(views.getByRole('link', { name: 'Outcomes' })).toHaveAttribute('aria-current', 'page');
  await views.getByRole('link', { name: 'Timeline' }).click();
  await expect(page).toHaveURL(/\/roadmap\?plan=[\w-]+&rev=FY27Q2\.r3.*item=outcome:o2/);
  await expect(panel(page, 'Win trade sales online')).toContainText('At risk');
  await page.goBack();
  await expect(rows(page)).toHaveCount(8);
});

test('outcomes by keyboard alone', async ({ page, sample }) => {
  const plan = await planIdAt(sample, SAMPLE);
  await page.goto(`${sample}/roadmap/outcomes?plan=${plan}&rev=FY27Q2.r3`);
  await expect(rows(page)).toHaveCount(8);
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/item=o2$/);
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/item=o1$/);
  await page.keyboard.press('k');
  await expect(page).toHaveURL(/item=o2$/);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/item=/);
  const name = page.getByRole('button', { name: 'Win trade sales online', exact: true });
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Tab');
    if ((await name.and(page.locator(':focus')).count()) > 0) break;
  }
  await expect(name).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page, 'Win trade sales online')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(name).toBeFocused();
});

test('every figure that cannot be given is a dash and says why', async ({ page, bare }) => {
  const plan = await importNulls(bare);
  await page.goto(`${bare}/roadmap/outcomes?plan=${plan}&rev=r2`);
  await expect(rows(page)).toHaveCount(5);
  for (const [id, ...said] of [
    ['o1', 'Not covered', 'Price engine not scheduled', 'not measured yet'],
    ['o2', '– Cannot be measured', 'It has no key results', '– No key results', '– no due quarter'],
    ['o3', '– Cannot be measured', 'No key result has a due quarter', '– No baseline is set'],
    ['o4', 'Not covered', 'No capability is linked to it', 'no weight'],
    ['o5', '– Cannot be measured', 'None of its capabilities was assessed', '– No target is set'],
  ] as const) {
    const row = rows(page).filter({ has: page.locator(`[data-outcome="${id}"]`) });
    for (const words of said) await expect(row).toContainText(words);
  }
  const notice = page.getByRole('note').filter({ hasText: 'total 90, not 100' });
  await expect(notice).toContainText('Weighed by half 90');
  await page.getByRole('button', { name: 'Weighed by half', exact: true }).click();
  const open = panel(page, 'Weighed by half');
  await expect(open).toContainText('The weights of its capabilities total 90, not 100.');
  await expect(open).toContainText('No gap: it counts as closed');
  await expect(page.locator('body')).not.toContainText(/NaN|Infinity|undefined/);
  expect(await violations(page)).toEqual([]);
  await page.goto(`${bare}/roadmap/outcomes?plan=${await importBare(bare)}`);
  await expect(page.getByRole('heading', { name: 'No outcomes in this revision' })).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });
    for (const [name, query] of [
      ['the list', ''],
      ['the list with a panel', '&item=o2'],
      ['a filter without a match', '&status=unmeasured'],
    ] as const) {
      test(`${name} has no violation`, async ({ page, sample }) => {
        const plan = await planIdAt(sample, SAMPLE);
        await page.goto(`${sample}/roadmap/outcomes?plan=${plan}&rev=FY27Q2.r3${query}`);
        await page.waitForLoadState('networkidle');
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
        expect(await violations(page)).toEqual([]);
      });
    }
  });
}

test.describe('at 390 pixels', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test('outcomes stand one below the other, and nothing scrolls sideways', async ({ page, sample }) => {
    const plan = await planIdAt(sample, SAMPLE);
    await page.goto(`${sample}/roadmap/outcomes?plan=${plan}&rev=FY27Q2.r3`);
    const cards = page.getByRole('list', { name: /^Outcomes of/ }).locator('> li');
    await expect(cards).toHaveCount(8);
    await expect(cards.first()).toContainText('because Trade web shop slipped one quarter');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await violations(page)).toEqual([]);
    await cards.first().getByRole('button', { name: 'Win trade sales online', exact: true }).click();
    await expect(panel(page, 'Win trade sales online')).toContainText('Slip test of Trade web shop');
    expect(await violations(page)).toEqual([]);
  });
});
