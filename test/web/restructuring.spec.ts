import type { Browser, Locator, Page } from '@playwright/test';
import {
  addressOf,
  giveReasons,
  lastRevision,
  publishDraft,
  redateLateWork,
  replanned,
  takeComplaints,
  windowOf,
  type CyclePlan,
  type PublishedRow,
} from './cycle.fixture.js';
import { giveReasonInPanel, itemMenu, panelOf } from './draft-page.fixture.js';
import { expect, planIdAt, test, violations } from './journey.fixture.js';
import { ARCHITECT } from './review-draft.fixture.js';
import { startServer, type RunningServer } from './server.fixture.js';

const SAMPLE = 'Kestrel Building Supplies';
const WHY = 'The year is planned anew';
/** A server that has just started makes every figure for the first time. */
const FIRST = { timeout: 30_000 };

test.describe.configure({ mode: 'serial' });

let running: RunningServer;
let at: CyclePlan;

test.beforeAll(async () => {
  running = await startServer('on');
  at = { server: running.url, plan: await planIdAt(running.url, SAMPLE) };
});

test.afterEach(() => expect(takeComplaints()).toEqual([]));
test.afterAll(() => running.stop());

const draft = (browser: Browser, item = ''): Promise<Page> =>
  windowOf(browser, at, ARCHITECT, `/revisions/draft${item && `?item=${item}`}`);
const status = (page: Page): Locator => page.getByRole('region', { name: 'Draft' });

/** What was published of an item. */
const ofItem = (rows: readonly PublishedRow[], id: string): readonly string[] =>
  rows.filter(({ entityId }) => entityId === id).map(({ kind }) => kind);

test('a quarter is skipped with a note', async ({ browser }) => {
  const page = await draft(browser);
  await page.getByRole('button', { name: 'Open the draft for FY27 Q4' }).click(FIRST);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Quarter', { exact: true }).selectOption({ label: 'FY28 Q1' });
  const opens = dialog.getByRole('button', { name: 'Open the draft' });
  await expect(opens).toHaveAccessibleDescription('Say why in one sentence');
  await dialog.getByLabel('Why 1 quarter is skipped').fill('The warehouse move takes everybody');
  await opens.click();
  await expect(status(page)).toContainText('FY28 Q1 r5');
  await page.context().close();
});

test('an enabler is split, two are merged, one is stopped and one is taken up again', async ({ browser }) => {
  const page = await draft(browser, 'enabler:e15');
  await itemMenu(page, 'Split', FIRST);
  const split = page.getByRole('dialog', { name: 'Split ERP core upgrade' });
  await split.getByLabel('Part 1').fill('ERP finance');
  await split.getByLabel('Share, %').first().fill('70');
  await expect(split.getByRole('button', { name: 'Split' })).toHaveAccessibleDescription(/total 120%/);
  await split.getByLabel('Part 2').fill('ERP logistics');
  await split.getByLabel('Share, %').nth(1).fill('30');
  expect(await violations(page)).toEqual([]);
  await split.getByRole('button', { name: 'Split' }).click();
  await expect(panelOf(page, 'ERP finance')).toBeVisible();

  await page
    .getByRole('treegrid')
    .getByRole('row', { name: /^Fleet telematics/ })
    .click();
  await itemMenu(page, 'Merge with others');
  const merge = page.getByRole('dialog', { name: 'Merge Fleet telematics' });
  await merge.getByLabel('Find what it is merged with').fill('yard');
  await merge.getByLabel('Automated yard slotting').check();
  await merge.getByLabel('Name of the result').fill('Fleet and yard control');
  await merge.getByRole('button', { name: 'Merge' }).click();
  await expect(panelOf(page, 'Fleet and yard control')).toBeVisible();

  await page
    .getByRole('treegrid')
    .getByRole('row', { name: /^Branch workforce scheduling/ })
    .click();
  await itemMenu(page, 'Stop Unspent cost leaves the plan');
  await expect(panelOf(page, 'Branch workforce scheduling').getByLabel('Stage')).toHaveValue('stopped');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Take up an earlier enabler' }).click();
  const former = page.getByRole('dialog', { name: 'Take up an earlier enabler' });
  await former.getByRole('radio', { name: 'Dynamic pricing pilot' }).check();
  await former.getByLabel('Why, in one sentence').fill('The pilot starts anew with two vendors');
  await former.getByRole('button', { name: 'Take up again' }).click();
  await expect(panelOf(page, 'Dynamic pricing pilot')).toBeVisible();
  await expect(status(page)).toContainText('Saved');
  await page.context().close();
});

test('a capability is removed once its consequences were shown', async ({ browser }) => {
  const page = await draft(browser, 'capability:c4.2');
  await itemMenu(page, 'Remove', FIRST);
  const dialog = page.getByRole('dialog', { name: 'Remove Cyber resilience' });
  await expect(dialog).toContainText('Enablers that lose a link: ');
  await expect(dialog).toContainText('Branch network segmentation');
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await expect(panelOf(page, 'Cyber resilience')).toHaveCount(0);
  await expect(status(page)).toContainText('Saved');
  await page.context().close();
});

test('what was done is taken back and done again after the page was loaded anew', async ({ browser }) => {
  const page = await draft(browser, 'enabler:e20');
  const supplier = panelOf(page, 'Data platform foundation').getByLabel('Supplier', { exact: true });
  await supplier.fill('Lakeworks', FIRST);
  await supplier.press('Enter');
  await expect(status(page)).toContainText('Saved');
  await page.reload();
  await expect(supplier).toHaveValue('Lakeworks', FIRST);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(supplier).toHaveValue('');
  await page.reload();
  await expect(supplier).toHaveValue('', FIRST);
  await page.getByRole('button', { name: /^Redo/ }).click();
  await expect(supplier).toHaveValue('Lakeworks');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(supplier).toHaveValue('');
  await page.context().close();
});

test('what is typed while the connection is cut is kept, said, and saved on return', async ({ browser }) => {
  const page = await draft(browser, 'enabler:e03');
  const supplier = panelOf(page, 'Quotation engine').getByLabel('Supplier', { exact: true });
  await expect(supplier).toHaveValue('Quotewise', FIRST);
  await page.context().setOffline(true);
  await supplier.fill('Pricefold');
  await supplier.press('Enter');
  await expect(page.getByText('Not saved yet. It is kept and tried again.')).toBeVisible();
  await expect(status(page)).toContainText('What you changed is kept; trying again.');
  await expect(supplier).toHaveValue('Pricefold');
  await page.context().setOffline(false);
  await expect(status(page)).toContainText('Saved', FIRST);
  await page.reload();
  await expect(supplier).toHaveValue('Pricefold', FIRST);
  await page.context().close();
});

test('the published comparison tells each act by its name', async ({ browser }) => {
  await redateLateWork(at, 'FY2028-Q1');
  await giveReasons(at, WHY);
  await publishDraft(at);
  expect(await lastRevision(at)).toMatchObject({
    type: 'quarterly',
    note: 'The warehouse move takes everybody',
  });
  const rows = await replanned(at, 'r4', 'r5');
  expect(ofItem(rows, 'e15')).toContain('split');
  expect(rows.filter(({ kind }) => kind === 'merged')).toHaveLength(1);
  expect(ofItem(rows, 'e07')).toContain('removed');
  expect(ofItem(rows, 'e04')).toContain('added');
  expect(ofItem(rows, 'c4.2')).toEqual(['removed']);
  expect(ofItem(rows, 'e03')).toEqual(['resourced']);
  expect(ofItem(rows, 'e20')).toEqual([]);
  for (const { entityId } of rows) {
    const drivers = rows.filter((row) => row.entityId === entityId).flatMap((row) => row.drivers);
    expect(drivers, entityId).not.toEqual([]);
  }
  const page = await windowOf(browser, at, null, '/revisions/FY27Q3.r4..FY28Q1.r5?change=enabler:e15');
  const list = page.getByRole('region', { name: 'Changes', exact: true });
  await expect(list.getByText(WHY).first()).toBeVisible(FIRST);
  await page.context().close();
});

test('a revision out of cycle says what made it necessary, and is published like any other', async ({
  browser,
}) => {
  const page = await draft(browser);
  await page.getByRole('button', { name: 'Open the draft for FY28 Q2' }).click(FIRST);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /^Out of cycle/ }).check();
  await dialog.getByLabel('What makes it necessary').fill('The portal vendor gave up');
  await dialog.getByRole('button', { name: 'Open the draft' }).click();
  await expect(status(page)).toContainText('FY28 Q1 r6');
  await page.goto(addressOf(at, '/revisions/draft?item=enabler:e33'));
  const supplier = panelOf(page, 'Partner and customer portal').getByLabel('Supplier', { exact: true });
  await supplier.fill('Shopfront', FIRST);
  await supplier.press('Enter');
  await giveReasonInPanel(page, 'Environment', 'The portal vendor gave up', 'Portal usage study');
  await expect(status(page)).toContainText('Saved');
  await publishDraft(at);
  const rows = await replanned(at, 'r5', 'r6');
  const portal = rows.filter(({ entityId }) => entityId === 'e33');
  expect(portal.map(({ kind, drivers }) => [kind, drivers])).toEqual([
    ['resourced', ['The portal vendor gave up']],
  ]);
  expect(await lastRevision(at)).toMatchObject({ type: 'outOfCycle', trigger: 'The portal vendor gave up' });
  await page.context().close();
});
