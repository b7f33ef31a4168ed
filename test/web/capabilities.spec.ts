import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, planIdAt, test, violations } from './journey.fixture.js';
import { importBare, importNulls } from './null-plan.fixture.js';

const SAMPLE = 'Kestrel Building Supplies';

interface Gap {
  readonly capabilityId: string;
  readonly weightedGap: number;
}

/** The weighted gaps of the worked sample, revision by revision. */
const EXPECTED = (
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../fixtures/ok/kestrel.expected.json'), 'utf8')) as {
    readonly revisions: Readonly<Record<string, { readonly capabilityGaps: readonly Gap[] }>>;
  }
).revisions;

const sum = (gaps: readonly Gap[]) => gaps.reduce((total, { weightedGap }) => total + weightedGap, 0);

function tiles(page: Page) {
  return page.getByRole('group', { name: /^Capabilities of FY/ }).locator('.n-heat__tile');
}

/** The tile, which is a button of the map; the list below names some capabilities again. */
const tile = (page: Page, name: RegExp) => tiles(page).and(page.getByRole('button', { name }));

const panel = (page: Page, name: string) => page.getByRole('complementary', { name });

for (const [rev, token] of [
  ['r1', 'FY26Q4.r1'],
  ['r2', 'FY27Q1.r2'],
  ['r3', 'FY27Q2.r3'],
  ['r4', 'FY27Q3.r4'],
] as const) {
  test(`the map of ${rev} shows the gaps of the worked sample, and their sum`, async ({ page, sample }) => {
    const plan = await planIdAt(sample, SAMPLE);
    const gaps = EXPECTED[rev]?.capabilityGaps ?? [];
    await page.goto(`${sample}/capabilities?plan=${plan}&rev=${token}`);
    await expect(tiles(page)).toHaveCount(gaps.length);
    for (const { capabilityId, weightedGap } of gaps) {
      await expect(
        tiles(page)
          .and(page.locator(`[data-stop="${capabilityId}"]`))
          .locator('.n-heat__figure'),
      ).toHaveText(new RegExp(`^${weightedGap}(\\D|$)`));
    }
    const strip = page.getByRole('region', { name: 'Summary of capabilities' });
    await expect(strip.getByRole('button', { name: /^Weighted gap/ })).toHaveText(`${sum(gaps)} points`);
    await page.keyboard.press('t');
    const table = page.getByRole('table', { name: /^Capabilities of/ });
    await expect(table.locator('tbody tr')).toHaveCount(gaps.length + 4);
    await expect(page).toHaveURL(/show=table/);
  });
}

test('gaps that the plan leaves open say why, largest first, and lead to the enabler', async ({
  page,
  sample,
}) => {
  const plan = await planIdAt(sample, SAMPLE);
  await page.goto(`${sample}/capabilities?plan=${plan}&rev=FY27Q2.r3`);
  const section = page.getByRole('region', { name: /^Gaps the plan does not close/ });
  const rows = section.locator('tbody tr');
  await expect(section.getByRole('heading')).toHaveText('Gaps the plan does not close 4, by target quarter');
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(0)).toContainText('Demand forecasting');
  await expect(rows.nth(0)).toContainText('4 by FY29 Q4');
  await expect(rows.nth(0)).toContainText('Next-generation forecasting finishes FY32 Q2, after FY29 Q4');
  await expect(rows.nth(1)).toContainText('The uplift is too small: 2 of 3 levels');
  await expect(rows.nth(3)).toContainText('No enabler raises it');
  await rows.nth(0).getByRole('link', { name: 'Next-generation forecasting' }).click();
  await expect(panel(page, 'Next-generation forecasting')).toContainText('Cost by fiscal year');
  await expect(page).toHaveURL(/item=enabler:e34/);
  await page.goBack();
  await rows.nth(1).getByRole('button', { name: 'Data platform management' }).click();
  await expect(page).toHaveURL(/item=c4\.3/);
  await expect(tiles(page).and(page.locator('[aria-pressed=true]'))).toContainText(
    'Data platform management',
  );
});

test('selecting in the map selects in the table and the list, and Back restores each step', async ({
  page,
  sample,
}) => {
  const plan = await planIdAt(sample, SAMPLE);
  await page.goto(`${sample}/capabilities?plan=${plan}&rev=FY27Q2.r3`);
  await tile(page, /^Demand forecasting, /).click();
  const open = panel(page, 'Demand forecasting');
  await expect(open).toContainText('The plan reaches 3 of 4');
  await expect(open.getByRole('img', { name: /1 level short of target 4 by FY29 Q4/ })).toBeVisible();
  await expect(open.getByRole('button', { name: /^Gap × importance of/ })).toHaveText('15');
  await expect(page.locator('.open-gaps tr[aria-current=true]')).toContainText('Demand forecasting');
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(page.locator('.capabilities-main tr[aria-current=true]').first()).toContainText(
    'Demand forecasting',
  );
  await page.goBack();
  await expect(tiles(page).first()).toBeVisible();
  await page.goBack();
  await expect(open).toBeHidden();
});

test('stepping a revision keeps selection, search and colour, and says what each number was', async ({
  page,
  sample,
}) => {
  const plan = await planIdAt(sample, SAMPLE);
  await page.goto(`${sample}/capabilities?plan=${plan}&rev=FY27Q1.r2&q=supply&item=c2.2`);
  await expect(tiles(page)).toHaveCount(4);
  await page.keyboard.press(']');
  await expect(page).toHaveURL(/rev=FY27Q2\.r3&q=supply&item=c2\.2$/);
  await expect(tile(page, /^Inventory visibility, .* 5, ↓ was 10/)).toBeVisible();
  await expect(tile(page, /^Returns handling, .*, \+ new/)).toBeVisible();
  await expect(page.getByText(/1 gone \(Supplier collaboration\)/)).toBeVisible();
  await expect(panel(page, 'Inventory visibility')).toContainText('What was promised');
  const slider = page.getByRole('slider', { name: 'Revision shown' });
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/rev=FY27Q1\.r2&q=supply&item=c2\.2$/);
  await expect(slider).toHaveAttribute('aria-valuetext', 'FY27 Q1 r2, Superseded');
  await page.goBack();
  await expect(page).toHaveURL(/rev=FY27Q2\.r3/);
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/rev=FY26Q4\.r1/);
  await expect(page.getByText('The first revision: nothing to compare with.')).toBeVisible();
});

test('a step keeps the scroll', async ({ page, sample }) => {
  const plan = await planIdAt(sample, SAMPLE);
  await page.setViewportSize({ width: 1200, height: 500 });
  await page.goto(`${sample}/capabilities?plan=${plan}&rev=FY27Q1.r2`);
  await expect(tiles(page).first()).toBeVisible();
  const main = page.locator('.capabilities-main');
  await main.evaluate((element) => element.scrollTo(0, 200));
  await page.keyboard.press(']');
  await expect(page.getByText(/^Since FY27 Q1 r2/)).toBeVisible();
  expect(await main.evaluate((element) => element.scrollTop)).toBe(200);
});

test('the map by keyboard alone', async ({ page, sample }) => {
  const plan = await planIdAt(sample, SAMPLE);
  await page.goto(`${sample}/capabilities?plan=${plan}&rev=FY27Q2.r3`);
  await expect(tiles(page).first()).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('demand');
  await expect(tiles(page)).toHaveCount(1);
  for (let press = 0; press < 30; press += 1) {
    await page.keyboard.press('Tab');
    if ((await page.locator('[data-stop]:focus').count()) > 0) break;
  }
  await page.keyboard.press('ArrowDown');
  await expect(tile(page, /^Demand forecasting, /)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page, 'Demand forecasting')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel(page, 'Demand forecasting')).toBeHidden();
  await expect(tile(page, /^Demand forecasting, /)).toBeFocused();
  await page.keyboard.press('t');
  await expect(page.getByRole('table', { name: /^Capabilities of/ })).toBeVisible();
});

test('what is shown is saved as it is shown', async ({ page, sample }) => {
  const plan = await planIdAt(sample, SAMPLE);
  await page.goto(`${sample}/capabilities?plan=${plan}&rev=FY27Q2.r3&q=technology`);
  await expect(tiles(page)).toHaveCount(3);
  await page.getByRole('button', { name: 'Export' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Capabilities, CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('kestrel-building-supplies-fy27-q2-r3-capabilities.csv');
  const lines = readFileSync((await file.path()) ?? '', 'utf8')
    .trim()
    .split('\r\n');
  expect(lines.map((line) => line.split(',')[0])).toEqual([
    'Capability',
    'Technology management',
    'Data platform management',
    'Cyber resilience',
    'Integration',
  ]);
});

test('every figure that cannot be given is a dash and says why', async ({ page, bare }) => {
  const plan = await importNulls(bare);
  await page.goto(`${bare}/capabilities?plan=${plan}&rev=r2&item=c3`);
  await expect(tile(page, /^Unassessed, not assessed/)).toContainText('–');
  await expect(tile(page, /^At target, .* 0,/)).toBeVisible();
  await expect(page.getByText('1 has none and counts as 3')).toBeVisible();
  await expect(page.getByText(/1 capability has no current or no target maturity yet/)).toBeVisible();
  const open = panel(page, 'Unassessed');
  await expect(open).toContainText('Never assessed: there is no level to plan from.');
  await expect(open).toContainText('No enabler raises it');
  await expect(open.getByRole('button', { name: /^Gap × importance of/ })).toHaveText('–');
  await tile(page, /^Waiting, /).click();
  await expect(panel(page, 'Waiting')).toContainText('Price engine is not scheduled');
  await expect(page.locator('body')).not.toContainText(/NaN|Infinity|undefined/);
  expect(await violations(page)).toEqual([]);
  await page.goto(`${bare}/capabilities?plan=${await importBare(bare)}`);
  await expect(page.getByRole('heading', { name: 'No capabilities in this revision' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });
    for (const [name, query] of [
      ['the map with a panel', 'item=c2.1'],
      ['maturity as it is', 'color=current&item=c2'],
      ['the table', 'show=table&item=c1.4'],
      ['a search without a match', 'q=zzz'],
    ] as const) {
      test(`${name} has no violation`, async ({ page, sample }) => {
        const plan = await planIdAt(sample, SAMPLE);
        await page.goto(`${sample}/capabilities?plan=${plan}&rev=FY27Q2.r3&${query}`);
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
  test('the map is a list, gaps are cards, and nothing scrolls sideways', async ({ page, sample }) => {
    const plan = await planIdAt(sample, SAMPLE);
    await page.goto(`${sample}/capabilities?plan=${plan}&rev=FY27Q2.r3`);
    await expect(tiles(page)).toHaveCount(13);
    await expect(page.locator('.open-gaps__cards > li')).toHaveCount(4);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await violations(page)).toEqual([]);
    await tile(page, /^Demand forecasting, /).click();
    await expect(panel(page, 'Demand forecasting')).toContainText('Planned maturity');
    expect(await violations(page)).toEqual([]);
  });
});
