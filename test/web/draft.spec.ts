import type { Browser, Locator, Page } from '@playwright/test';
import {
  addressOf,
  editInDraft,
  LATE,
  redateLateWork,
  replanned,
  takeComplaints,
  windowOf,
  type CyclePlan,
} from './cycle.fixture.js';
import { dragBar, giveReasonInBar, giveReasonInPanel } from './draft-page.fixture.js';
import { expect, planIdAt, test, violations } from './journey.fixture.js';
import { APPROVER, ARCHITECT } from './review-draft.fixture.js';
import { startServer, type RunningServer } from './server.fixture.js';

const SAMPLE = 'Kestrel Building Supplies';
const ANCHOR = 'FY2027-Q4';
const VENDOR = 'Usage favours one vendor';
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

const open = (browser: Browser, person: string, path: string) => windowOf(browser, at, person, path);
const bar = (page: Page, name: RegExp): Locator => page.getByRole('treegrid').getByRole('row', { name });
const status = (page: Page): Locator => page.getByRole('region', { name: 'Draft' });

/** The supplier of an enabler whose panel is open. */
const supplier = (page: Page): Locator =>
  page.getByRole('complementary').getByLabel('Supplier', { exact: true });

test('the architect opens the draft, moves by key and by hand, and says why', async ({ browser }) => {
  const page = await windowOf(browser, at, null, '/revisions/draft');
  await page.getByRole('button', { name: 'Administrator' }).click(FIRST);
  await page.getByRole('menuitem', { name: 'Act as another person' }).click();
  await page.getByRole('radio', { name: /Karin Lind/ }).check();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Open the draft for FY27 Q4' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Open the draft' }).click();
  await expect(status(page)).toContainText('FY27 Q4 r5');

  await bar(page, /^ERP core upgrade/).focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(bar(page, /^ERP core upgrade FY28 Q2 to FY30 Q3/)).toBeVisible();
  await expect(status(page)).toContainText('2 without reason');
  await giveReasonInBar(page, 'Environment', 'The vendor moved its release', 'ERP options appraisal');
  await dragBar(page, /^Customer 360/, { from: 1.5, quarters: 1 });
  await expect(bar(page, /^Customer 360 FY28 Q2 to FY29 Q1/)).toBeVisible();
  await giveReasonInBar(page, 'Lesson learned', 'The data comes later');
  await dragBar(page, /^Branch workforce scheduling/, { from: 3.94, quarters: 1 });
  await expect(bar(page, /^Branch workforce scheduling FY28 Q1 to FY28 Q4/)).toBeVisible();
  await giveReasonInBar(page, 'Business need', 'Branches ask for a longer trial');
  await expect(status(page)).toContainText('3 changes');
  await expect(status(page)).not.toContainText('without reason');
  expect(await redateLateWork(at, ANCHOR)).toEqual(['e01', 'e11', 'e17', 'e24']);
  // What was edited elsewhere is there without asking.
  await expect(status(page)).toContainText('7 changes');
  await page.context().close();
});

test('two people change a field within a second, see both values, and lose neither', async ({ browser }) => {
  const item = '/revisions/draft?item=enabler:e33';
  const [ours, theirs] = [await open(browser, ARCHITECT, item), await open(browser, APPROVER, item)];
  await expect(supplier(ours)).toBeVisible(FIRST);
  await expect(supplier(theirs)).toBeVisible(FIRST);
  const there = (page: Page, person: string) =>
    page.getByRole('button', {
      name: new RegExp(`In the draft now: .*${person}, on Partner and customer portal`),
    });
  await expect(there(ours, 'Morgan Hale')).toBeVisible();
  await expect(there(theirs, 'Karin Lind')).toBeVisible();
  await supplier(ours).fill('Northline');
  await supplier(theirs).fill('Portal Works');
  await supplier(ours).press('Enter');
  await supplier(theirs).press('Enter');
  // Whoever came second sees both values; what they typed stays until they choose.
  const panel = theirs.getByRole('complementary', { name: 'Partner and customer portal' });
  await expect(panel.getByText('Karin Lind changed this to “Northline”.')).toBeVisible();
  await expect(supplier(theirs)).toHaveValue('Portal Works');
  expect(await violations(theirs)).toEqual([]);
  await panel.getByRole('button', { name: 'Take theirs' }).click();
  await expect(supplier(theirs)).toHaveValue('Northline');
  await expect(supplier(ours)).toHaveValue('Northline');
  await supplier(theirs).fill('Portal Works');
  await supplier(theirs).press('Enter');
  await expect(supplier(ours)).toHaveValue('Portal Works');
  await giveReasonInPanel(ours, 'Technology trend', VENDOR, 'Portal usage study');
  await expect(status(theirs)).not.toContainText('without reason');
  for (const page of [ours, theirs]) await page.context().close();
});

test('a scenario is worked out, and merged with its conflict chosen', async ({ browser }) => {
  const page = await open(browser, ARCHITECT, '/revisions/scenarios');
  await page.getByRole('button', { name: 'Branch a scenario' }).click(FIRST);
  await page.getByLabel('Name').fill('One vendor for all');
  await page.getByLabel('From').selectOption({ label: 'FY27 Q4 r5, draft' });
  await page.getByRole('button', { name: 'Branch scenario' }).click();
  await expect(status(page)).toContainText('One vendor for all');
  for (const name of [/^Fleet telematics/, /^Partner and customer portal/]) {
    await bar(page, name).click();
    await supplier(page).fill('Roadnet');
    await supplier(page).press('Enter');
  }
  await expect(status(page)).toContainText('2 changes');
  await expect(status(page)).toContainText('Saved');
  await editInDraft(
    at,
    ARCHITECT,
    [{ setEnabler: { id: 'e33', fields: { supplier: 'Shopfront' } } }],
    VENDOR,
  );

  await page.getByRole('button', { name: 'Merge into the draft' }).click();
  await expect(page.getByText('2 changes: 1 merged, 1 to choose')).toBeVisible(FIRST);
  await page.getByRole('radio', { name: /^Supplier: Scenario/ }).check();
  await page.getByRole('radio', { name: 'Business need' }).check();
  await page.getByLabel('Why, in one sentence').fill('One contract is cheaper than three');
  await page.getByRole('button', { name: 'Complete merge' }).click();
  await expect(
    page.getByText('“One vendor for all” is merged into the draft: 1 merged, 1 chosen.'),
  ).toBeVisible();
  await page.goto(addressOf(at, '/revisions/draft?item=enabler:e33'));
  await expect(supplier(page)).toHaveValue('Roadnet', FIRST);
  await page.context().close();
});

const DECISIONS = [
  { title: 'Let the customer data wait', item: 'Customer 360' },
  { title: 'Take the ERP release as it comes', item: 'ERP core upgrade' },
] as const;

test('the draft is grouped into decisions and sent to review', async ({ browser }) => {
  const page = await open(browser, ARCHITECT, '/revisions/draft');
  await page.getByRole('button', { name: 'Send to review' }).click(FIRST);
  const dialog = page.getByRole('dialog', { name: 'Send to review' });
  for (const { title, item } of DECISIONS) await dialog.getByLabel(`Decision of ${item}`).fill(title);
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Send to review' }).click();
  await expect(page.getByText('The revision is in review, so nothing in it can be changed.')).toBeVisible();
  await page.getByRole('button', { name: 'Go to the review' }).click();
  const approve = page.getByRole('button', { name: 'Approve', exact: true });
  const own = 'You submitted this revision: another approver decides';
  await expect(approve).toHaveAccessibleDescription(own, FIRST);
  await page.keyboard.press('a');
  await expect(page.getByText('0 of 3 decided')).toBeVisible();
  await page.context().close();
});

test('another person sends one decision back and approves the rest', async ({ browser }) => {
  const page = await open(browser, APPROVER, '/revisions/review');
  const decision = (number: number) =>
    page
      .getByRole('region', { name: 'Decisions' })
      .getByRole('button')
      .nth(number - 1);
  await expect(decision(1)).toContainText(DECISIONS[0].title, FIRST);
  await page.keyboard.press('b');
  await page.keyboard.type('The data must not wait');
  await page.keyboard.press('Control+Enter');
  await expect(decision(1)).toContainText('Sent back');
  await page.keyboard.press('Escape');
  for (const number of [2, 3]) {
    await decision(number).click();
    await page.keyboard.press('a');
    await expect(decision(number)).toContainText('Approved');
  }
  await page.getByRole('button', { name: 'Choose what was sent back' }).click();
  await page.getByRole('button', { name: 'Leave them out' }).click();
  await expect(page.getByText('2 of 2 decided')).toBeVisible();
  await page.getByRole('button', { name: 'Schedule a meeting' }).click();
  const day = page.getByLabel('Day');
  await day.fill('2026-12-17');
  await day.blur();
  await page.getByRole('button', { name: 'Keep the invitation' }).click();
  await page.getByRole('button', { name: 'Record that it was held' }).click();
  await page.getByRole('button', { name: 'Approve revision' }).click();
  await expect(page.getByRole('button', { name: 'Publish FY27 Q4 r5' })).toBeVisible();
  await page.context().close();
});

test('the architect publishes, and the comparison shows what was decided and why', async ({ browser }) => {
  const page = await open(browser, ARCHITECT, '/revisions/review');
  await page.getByRole('button', { name: 'Publish FY27 Q4 r5' }).click(FIRST);
  await expect(page.getByText('FY27 Q4 r5 is published. It never changes again.')).toBeVisible();
  const expected = new Map<string, readonly string[]>([
    ['e15', ['The vendor moved its release']],
    ['e07', ['Branches ask for a longer trial']],
    ['e33', ['One contract is cheaper than three']],
    ['e25', ['One contract is cheaper than three']],
    ...['e01', 'e11', 'e17', 'e24'].map((id): [string, readonly string[]] => [id, [LATE]]),
  ]);
  const rows = await replanned(at, 'r4', 'r5');
  expect(new Map(rows.map(({ entityId, drivers }) => [entityId, drivers]))).toEqual(expected);
  const compared = '/revisions/FY27Q3.r4..FY27Q4.r5';
  await page.goto(addressOf(at, `${compared}?change=enabler:e15`));
  const list = page.getByRole('region', { name: 'Changes', exact: true });
  await expect(list.getByRole('heading', { level: 2, name: '8 changes' })).toBeVisible(FIRST);
  await expect(list.getByText('The vendor moved its release')).toBeVisible();
  await expect(list.getByText('ERP options appraisal')).toBeVisible();
  await expect(list.getByText('Customer 360')).toHaveCount(0);
  await page.goto(addressOf(at, `${compared}?change=enabler:e33`));
  await expect(list.getByText('Roadnet', { exact: true })).toBeVisible(FIRST);
  await expect(list.getByText('One contract is cheaper than three')).toBeVisible();
  await page.context().close();
});
