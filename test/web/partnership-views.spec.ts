import type { Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import { takeComplaints, windowOf, type CyclePlan } from './cycle.fixture.js';
import { expect, planIdAt, test, violations } from './journey.fixture.js';
import { PARTNER_MANAGER } from './partnership.fixture.js';
import { startServer, type RunningServer } from './server.fixture.js';
import { scrollsSideways } from './tab-to.fixture.js';

/** A server that has just started makes every figure for the first time. */
const FIRST = { timeout: 30_000 };

let server: RunningServer;
let at: CyclePlan;

test.beforeAll(async () => {
  server = await startServer('on');
  at = { server: server.url, plan: await planIdAt(server.url, 'Kestrel Building Supplies') };
});

test.afterEach(() => expect(takeComplaints()).toEqual([]));
test.afterAll(() => server.stop());

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

const PAGES = [
  '/partnership',
  '/partnership?show=table',
  '/partnership?bu=bu-ts',
  '/partnership/register',
  '/partnership/register?list=shadowIt&record=s2',
  '/partnership/register?list=suppliers',
  '/partnership/register?list=owners',
  '/partnership/ledger',
] as const;

for (const [width, scheme] of [
  [1440, 'light'],
  [1440, 'dark'],
  [390, 'light'],
  [390, 'dark'],
] as const) {
  test(`every view is clean at ${width} px in the ${scheme} theme`, async ({ browser }) => {
    const page = await windowOf(browser, at, PARTNER_MANAGER, '/partnership');
    await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
    await page.emulateMedia({ colorScheme: scheme });
    for (const path of PAGES) {
      await page.goto(`${at.server}${path}${path.includes('?') ? '&' : '?'}plan=${at.plan}`);
      await expect(page.getByRole('region').first()).toBeVisible(FIRST);
      await expect(page.getByText('is loading')).toHaveCount(0);
      expect(await violations(page), path).toEqual([]);
      if (width === 390) expect(await scrollsAside(page), path).toEqual([]);
    }
    await page.context().close();
  });
}

/** Tables scroll in themselves; nothing else may. */
async function scrollsAside(page: Page): Promise<readonly string[]> {
  return (await scrollsSideways(page)).filter((line) => !line.startsWith('n-table'));
}

test('the overview says when IT is brought in, where each unit stands, and switches to its table', async ({
  browser,
}) => {
  const page = await windowOf(browser, at, PARTNER_MANAGER, '/partnership');
  const units = part(page, 'Partnership by business unit').last();
  await expect(units.getByRole('row', { name: /^Supply Chain/ })).toContainText('Trusted Advisor', FIRST);
  await expect(units.getByRole('img', { name: /^Trade Sales: .*FY27 Q2 Service Provider/ })).toBeVisible();
  await expect(units.getByRole('row', { name: /^Trade Sales/ })).toContainText(
    '10 of 15 before. None confirmed by the business.',
  );
  await page.keyboard.press('t');
  await expect(page).toHaveURL(/show=table/);
  await expect(units.getByRole('columnheader', { name: 'Share before' })).toBeVisible();
  await page.goBack();
  await units.getByRole('link', { name: 'Trade Sales' }).click();
  await expect(part(page, 'What changed for you')).toContainText('Trade customer mobile app', FIRST);
  await page.context().close();
});

test('units and what was recorded go out as a workbook', async ({ browser }) => {
  const page = await windowOf(browser, at, PARTNER_MANAGER, '/partnership');
  const button = page.getByRole('button', { name: 'Export', exact: true });
  await expect(button).toBeVisible(FIRST);
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(await file.path());
  expect(book.worksheets.map(({ name, actualRowCount }) => [name, actualRowCount])).toEqual([
    ['Units', 6],
    ['Engagements', 49],
    ['Outside the plan', 6],
    ['Interventions', 3],
  ]);
  const first = book.getWorksheet('Units')!.getRow(2);
  expect([first.getCell(1).value, first.getCell(3).value]).toEqual(['Supply Chain', 'Trusted Advisor']);
  await page.context().close();
});
