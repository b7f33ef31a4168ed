import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, planIdAt, test, violations } from './journey.fixture.js';

const SAMPLE = 'Kestrel Building Supplies';

interface Known {
  readonly discretionary: Readonly<Record<string, { readonly pct: number | null }>>;
  readonly utilisation: readonly { readonly over: boolean }[];
}

const EXPECTED = (
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../fixtures/ok/kestrel.expected.json'), 'utf8')) as {
    readonly revisions: Readonly<Record<string, Known>>;
  }
).revisions;

async function open(page: Page, server: string, path: string, query: string): Promise<void> {
  const plan = await planIdAt(server, SAMPLE);
  await page.goto(`${server}${path}?plan=${plan}&${query}`);
}

const picture = (page: Page) => page.getByRole('group', { name: `Trace of ${SAMPLE}` });
const heads = (page: Page) => page.locator('.n-trace__heads b').allTextContents();

test('money is followed by keyboard from an outcome to an enabler and back', async ({ page, sample }) => {
  await open(page, sample, '/roadmap/trace', 'rev=FY27Q2.r3');
  await expect(picture(page)).toBeVisible();
  await page.keyboard.press('m');
  await expect(page).toHaveURL(/money=FY27/);
  const [outcomes, capabilities, enablers] = await heads(page);
  expect(outcomes).toMatch(/M$/);
  expect([capabilities, enablers]).toEqual([outcomes, outcomes]);
  await picture(page)
    .getByRole('button', { name: /^Win trade sales online,/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/item=outcome:o2&money=FY27/);
  const panel = page.getByRole('complementary', { name: 'Win trade sales online' });
  await expect(panel).toContainText('From enablers');
  const enabler = panel.getByRole('list').first().getByRole('button').first();
  const amount = (await enabler.locator('span').last().textContent()) ?? '';
  const name = (await enabler.locator('span').first().textContent()) ?? '';
  await enabler.focus();
  await page.keyboard.press('Enter');
  const next = page.getByRole('complementary', { name, exact: true });
  await expect(next.getByRole('button', { name: `Win trade sales online ${amount}` })).toBeVisible();
  await page.goBack();
  await expect(panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/item=/);
  await page.keyboard.press('m');
  await expect(page).not.toHaveURL(/money=/);
});

test('what leads nowhere stays visible and is followed like any other amount', async ({ page, sample }) => {
  await open(page, sample, '/roadmap/trace', 'rev=FY27Q2.r3&money=FY29');
  await picture(page)
    .getByRole('button', { name: /^Untraced,/ })
    .click();
  await expect(page).toHaveURL(/untraced=all/);
  await expect(page.getByRole('complementary', { name: 'Untraced' })).toContainText(
    'Finance planning cloud€200K',
  );
  await page.keyboard.press('t');
  const table = page.getByRole('table', { name: /money of FY29/ });
  await expect(table.getByRole('row', { name: /^Untraced/ })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('a year without money says so and leads to one that has some', async ({ page, sample }) => {
  await open(page, sample, '/roadmap/trace', 'rev=FY27Q2.r3&money=FY70');
  await expect(page.getByText('No money in FY70')).toBeVisible();
  await page.getByRole('link', { name: /^Show FY/ }).click();
  await expect(picture(page)).toBeVisible();
});

for (const [rev, token] of [
  ['r2', 'FY27Q1.r2'],
  ['r4', 'FY27Q3.r4'],
] as const) {
  test(`the discretionary shares of ${rev} are those of the worked sample`, async ({ page, sample }) => {
    await open(page, sample, '/budget/mix', `rev=${token}&show=table`);
    const table = page.getByRole('table', { name: /^Discretionary share/ });
    for (const [year, { pct }] of Object.entries(EXPECTED[rev]?.discretionary ?? {})) {
      if (pct === null) continue;
      await expect(
        table
          .getByRole('row', { name: `FY${year.slice(2)}` })
          .getByRole('cell')
          .first(),
      ).toContainText(`· ${Math.round(pct)}%`);
    }
  });
}

test('the mix of one year is followed over the revisions', async ({ page, sample }) => {
  await open(page, sample, '/budget/mix', 'rev=FY27Q3.r4');
  await page.getByRole('button', { name: 'Revisions', exact: true }).click();
  await expect(page).toHaveURL(/by=revision&year=FY27/);
  const bars = page.getByRole('list', { name: 'Discretionary share' });
  await expect(bars.getByRole('listitem')).toHaveCount(4);
  await expect(
    bars.getByRole('img', { name: /^Discretionary share, FY27 Q1 r2: Discretionary 18%/ }),
  ).toBeVisible();
  await page.getByLabel('Money of').selectOption('Cost window');
  await expect(page).not.toHaveURL(/year=/);
});

test('the teams show where they are overbooked, and by which enablers', async ({ page, sample }) => {
  await open(page, sample, '/budget/teams', 'rev=FY26Q4.r1');
  const over = EXPECTED['r1']?.utilisation.filter((cell) => cell.over).length ?? 0;
  const cells = page.locator('[data-heat="4"][data-cell]');
  await expect(cells).toHaveCount(over);
  await cells.first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/cell=FY/);
  const panel = page.getByRole('complementary');
  await expect(panel).toContainText('overbooked');
  await expect(panel.getByRole('listitem').first()).toContainText('FTE');
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/cell=/);
});

const SCREENS = [
  ['/roadmap/trace', 'rev=FY27Q2.r3&money=FY29'],
  ['/roadmap/trace', 'rev=FY27Q2.r3&money=FY27&item=outcome:o2'],
  ['/budget/mix', 'rev=FY27Q2.r3'],
  ['/budget/mix', 'rev=FY27Q2.r3&show=table'],
  ['/budget/teams', 'rev=FY26Q4.r1'],
] as const;

for (const scheme of ['light', 'dark'] as const) {
  for (const width of [1440, 390]) {
    test(`nothing keeps anybody out, ${scheme}, ${width} px`, async ({ page, sample }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
      for (const [path, query] of SCREENS) {
        await open(page, sample, path, query);
        await expect(page.locator('.app-body, .trace-list').first()).toBeVisible();
        await page.waitForLoadState('networkidle');
        expect(await violations(page), `${path}?${query}`).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide, `${path}?${query}`).toBeLessThanOrEqual(0);
      }
    });
  }
}
