import type { Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import { windowOf } from './cycle.fixture.js';
import { expect, test, violations } from './journey.fixture.js';
import { startWithDraft, type DraftServer } from './open-draft.fixture.js';
import { pasteBlock } from './paste-block.fixture.js';
import { ARCHITECT, ask } from './review-draft.fixture.js';

const YEAR = 2028;
const PLANNER = 'p-trade';

let server: DraftServer;
let planId: string;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.setTimeout(60_000);
  server = await startWithDraft();
  ({ planId } = server);
});
test.afterAll(() => server.stop());

interface ListedRow {
  readonly id: string;
  /** Whether it waits. */
  readonly waits: boolean;
}

/** The rows as the page shows them. */
async function shownRows(page: Page): Promise<readonly ListedRow[]> {
  const rows = page.locator('tr[data-id]');
  return rows.evaluateAll((list: readonly HTMLElement[]) =>
    list.map(({ dataset }) => ({ id: dataset['id'] ?? '', waits: dataset['fit'] === 'waits' })),
  );
}

async function priorities(source: string): Promise<ExcelJS.Worksheet> {
  const response = await fetch(`${server.url}/api/plans/${planId}/${source}/budget.xlsx?year=${YEAR}`);
  expect(response.status).toBe(200);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await response.arrayBuffer());
  return workbook.getWorksheet('Priorities')!;
}

function column(sheet: ExcelJS.Worksheet, header: string): readonly ExcelJS.CellValue[] {
  const at = (sheet.getRow(1).values as readonly ExcelJS.CellValue[]).indexOf(header);
  return sheet.getColumn(at).values.slice(2);
}

const textOf = (value: ExcelJS.CellValue) => (typeof value === 'string' ? value : '');

/** The rows as the server works them out anew. */
async function servedRows(source: string): Promise<readonly ListedRow[]> {
  const sheet = await priorities(source);
  const fits = column(sheet, 'Fits');
  return column(sheet, 'Id').flatMap((id, at) =>
    fits[at] === 'Committed' ? [] : [{ id: textOf(id), waits: textOf(fits[at]).startsWith('Lacks') }],
  );
}

const handle = (page: Page, name: string) => page.getByRole('button', { name: `Move ${name}: ` });
const saved = (page: Page) => expect(page.getByText('Saved', { exact: true })).toBeVisible();

test('the list is reordered by key and by hand, and its lines are those of the server', async ({
  browser,
}) => {
  const page = await windowOf(
    browser,
    { server: server.url, plan: planId },
    PLANNER,
    '/budget/FY28?of=draft',
  );
  const effects = page.getByRole('region', { name: 'What the cut does' });
  await expect(page.getByRole('heading', { name: 'FY28 priorities' })).toBeVisible();
  const before = await shownRows(page);
  expect(before).toEqual(await servedRows('revisions/5'));
  const cutBefore = await effects.innerText();

  await handle(page, 'Warehouse management, first sites').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(handle(page, 'Warehouse management, first sites')).toBeFocused();
  await saved(page);
  expect((await shownRows(page))[0]?.id).toBe(before[1]?.id);
  expect(await shownRows(page)).toEqual(await servedRows('revisions/5'));
  await expect(effects).not.toHaveText(cutBefore);

  await handle(page, 'Partner and customer portal').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await saved(page);
  expect(await shownRows(page)).toEqual(await servedRows('revisions/5'));

  const grip = await handle(page, 'Customer 360').boundingBox();
  const target = await handle(page, 'Quotation engine').boundingBox();
  if (!grip || !target) throw new Error('A row is not shown.');
  await page.mouse.move(grip.x + 8, grip.y + 8);
  await page.mouse.down();
  await page.mouse.move(grip.x + 8, grip.y - 24, { steps: 4 });
  await page.mouse.move(target.x + 8, target.y + 8, { steps: 8 });
  await page.mouse.up();
  await expect.poll(async () => (await shownRows(page)).map(({ id }) => id).indexOf('e05')).toBeLessThan(4);
  await saved(page);
  expect(await shownRows(page)).toEqual(await servedRows('revisions/5'));
  await page.getByRole('button', { name: 'Actions for Customer 360' }).click();
  await page.getByRole('menuitem', { name: 'Move to the end' }).click();
  await saved(page);
  expect((await shownRows(page)).at(-1)?.id).toBe('e05');
  expect(await shownRows(page)).toEqual(await servedRows('revisions/5'));
  await page.context().close();
});

test('a move asks why, is undone, and reset lets the scores order the list', async ({ browser }) => {
  const page = await windowOf(
    browser,
    { server: server.url, plan: planId },
    PLANNER,
    '/budget/FY28?of=draft',
  );
  await handle(page, 'Identity modernisation').focus();
  const before = await shownRows(page);
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByRole('form', { name: /Identity modernisation.*Why\?$/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect.poll(() => shownRows(page)).toEqual(before);
  await handle(page, 'Identity modernisation').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByRole('img', { name: 'Moved by hand' }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(page.getByText(/moved into another band stays in it/)).toBeVisible();
  await expect(page.getByRole('img', { name: 'Moved by hand' })).toHaveCount(0);
  await saved(page);
  expect(await shownRows(page)).toEqual(await servedRows('revisions/5'));
  await page.context().close();
});

test('an alternative is saved, ordered by itself, and taken along as a workbook that is read back', async ({
  browser,
}) => {
  const page = await windowOf(
    browser,
    { server: server.url, plan: planId },
    PLANNER,
    '/budget/FY28?of=draft',
  );
  await page.getByRole('button', { name: 'Save as scenario' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Minus ten percent');
  await page.getByRole('button', { name: 'Branch scenario' }).click();
  await expect(page).toHaveURL(/scenario=/);
  const source = `scenarios/${new URL(page.url()).searchParams.get('scenario')}`;
  await expect(page.getByRole('button', { name: 'List of: Minus ten percent' })).toBeVisible();
  await handle(page, 'Branch workforce scheduling').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await saved(page);
  const rows = await shownRows(page);
  expect(rows).toEqual(await servedRows(source));
  expect(rows).not.toEqual(await servedRows('revisions/5'));

  await page.getByRole('button', { name: 'Export' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Excel workbook' }).click();
  expect((await downloading).suggestedFilename()).toMatch(/budget FY2028 Minus ten percent\.xlsx$/);

  const sheet = await priorities(source);
  const bytes = await (
    await fetch(`${server.url}/api/plans/${planId}/${source}/budget.xlsx?year=${YEAR}`)
  ).arrayBuffer();
  const send = async (dryRun: boolean) => {
    const form = new FormData();
    form.append('file', new File([bytes], 'budget.xlsx'));
    form.append('options', JSON.stringify({ planName: 'Read back', dryRun }));
    const response = await fetch(`${server.url}/api/import`, { method: 'POST', body: form });
    return (await response.json()) as {
      readonly planId: string;
      readonly counts: { readonly enablers: number };
      readonly errors: readonly unknown[];
    };
  };
  const dry = await send(true);
  expect(dry.errors).toEqual([]);
  expect(dry.counts.enablers).toBe(column(sheet, 'Id').length);
  const { planId: read } = await send(false);
  const document = (await (await fetch(`${server.url}/api/plans/${read}/plan.json`)).json()) as {
    readonly revisions: readonly {
      readonly content: {
        readonly enablers: readonly {
          readonly id: string;
          readonly cost: readonly {
            readonly fiscalYear: number | null;
            readonly opex: number;
            readonly capex: number;
          }[];
        }[];
      };
    }[];
  };
  const enablers = document.revisions[0]?.content.enablers ?? [];
  expect(enablers.map(({ id }) => id)).toEqual(column(sheet, 'Id').map(textOf));
  const costs = enablers.map(({ cost }) =>
    cost.reduce((sum, cell) => (cell.fiscalYear === YEAR ? sum + cell.opex + cell.capex : sum), 0),
  );
  const written = (kind: string) => column(sheet, `Cost FY${YEAR} ${kind} (000)`);
  expect(costs).toEqual(
    enablers.map((_, at) => Number(written('opex')[at] ?? 0) + Number(written('capex')[at] ?? 0)),
  );
  await page.context().close();
});

test('the alternative stands beside the draft and a third one', async ({ page }) => {
  const branched = await ask<{ readonly branchScenario: { readonly scenario: { readonly id: string } } }>(
    server.url,
    ARCHITECT,
    `mutation($planId: ID!) { branchScenario(planId: $planId, name: "Without the portal", from: "5") {
      ... on ScenarioSaved { scenario { id } } } }`,
    { planId },
  );
  expect(branched.branchScenario.scenario.id).toBeTruthy();
  await page.goto(`${server.url}/revisions/scenarios?plan=${planId}`);
  await page.getByLabel('Compare Minus ten percent').check();
  await page.getByLabel('Compare Without the portal').check();
  await page.getByLabel('Compared with').selectOption({ label: 'FY27 Q4 r5' });
  const table = page.getByRole('table', { name: 'Scenarios side by side' });
  await expect(table.getByRole('columnheader')).toHaveText([
    'Figure',
    'FY27 Q4 r5',
    'Minus ten percent',
    'Without the portal',
  ]);
  for (const figure of [
    'enablers that fit',
    'funding left',
    'teams overbooked',
    'outcomes that lose by the cut',
  ])
    await expect(table.getByRole('row', { name: `FY28 ${figure}` }).getByRole('cell')).toHaveCount(3);
  await page.getByLabel('Budget of').selectOption({ label: 'FY29' });
  await expect(table.getByRole('rowheader', { name: 'FY29 funding left' })).toBeVisible();
  await expect(page).toHaveURL(/year=FY29/);
});

test('capacity is pasted as a block, and a misshapen one is refused whole', async ({ page }) => {
  await page.goto(`${server.url}/revisions/draft?plan=${planId}&show=resources`);
  const cell = (team: string, quarter: string) =>
    page.getByLabel(`${team}, ${quarter}, FTE`, { exact: true });
  const first = cell('Commerce', 'FY27 Q4');
  const before = await first.inputValue();
  await first.focus();
  await pasteBlock(page, '15\t16\n9');
  await expect(
    page.getByText('The rows of the copied block differ in length. Nothing was pasted.'),
  ).toBeVisible();
  await expect(first).toHaveValue(before);
  await pasteBlock(page, '15\t−1');
  await expect(page.getByText(/Row 1, column 2 of the copied block: .* Nothing was pasted\./)).toBeVisible();
  await expect(first).toHaveValue(before);
  await pasteBlock(page, '15\t16\n9\t10');
  await expect(first).toHaveValue('15');
  await expect(cell('Platforms', 'FY28 Q1')).toHaveValue('10');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
});

test('a year is chosen, what is committed unfolds, and a revision is read only', async ({ page }) => {
  await page.goto(`${server.url}/budget/FY28?plan=${planId}&rev=FY27Q3.r4`);
  await expect(page.getByRole('heading', { name: 'FY28 priorities' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Move / })).toHaveCount(0);
  await page.getByRole('button', { name: 'Committed in earlier years' }).click();
  await expect(page).toHaveURL(/committed=shown/);
  await page.getByRole('button', { name: 'FY29', exact: true }).click();
  await expect(page).toHaveURL(/\/budget\/FY29/);
  await expect(page.getByRole('heading', { name: 'FY29 priorities' })).toBeVisible();
});

test('the list has no violation in either theme and at 390 pixels', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(`${server.url}/budget/FY28?plan=${planId}&of=draft&committed=shown`);
  await expect(page.getByRole('heading', { name: 'FY28 priorities' })).toBeVisible();
  expect(await violations(page), 'in the light theme').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await violations(page), 'in the dark theme').toEqual([]);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await violations(page), 'at 390 pixels').toEqual([]);
});
