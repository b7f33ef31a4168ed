import type { Browser, Page } from '@playwright/test';
import {
  editInDraft,
  publishDraft,
  redateLateWork,
  takeComplaints,
  windowOf,
  type CyclePlan,
} from './cycle.fixture.js';
import { expect, planIdAt, test, violations } from './journey.fixture.js';
import { measure, PARTNER_MANAGER, withRoles, type Rental } from './partnership.fixture.js';
import { ARCHITECT, ask } from './review-draft.fixture.js';
import { startServer, type RunningServer } from './server.fixture.js';

const SAMPLE = 'Kestrel Building Supplies';
/** A server that has just started makes every figure for the first time. */
const FIRST = { timeout: 30_000 };
/** What is recommended on this day comes before the quarter that the draft publishes. */
const TODAY = '2026-11-27';
const CAME_UP = 'Product data for the web shop';

test.describe.configure({ mode: 'serial' });

let server: RunningServer;
let at: CyclePlan;
let rental: Rental;

test.beforeAll(async () => {
  server = await startServer('on', TODAY);
  at = { server: server.url, plan: await planIdAt(server.url, SAMPLE), day: TODAY };
  rental = await withRoles(at);
});

test.afterEach(() => expect(takeComplaints()).toEqual([]));
test.afterAll(() => server.stop());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const dialog = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name });
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** The form for a conversation, opened by the palette from whatever page is shown. */
async function openForm(page: Page) {
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('Find a place, an item or an action').fill('Log engagement');
  await expect(page.getByRole('option', { name: 'Log engagement' })).toBeVisible();
  await page.keyboard.press('Enter');
  const form = dialog(page, 'Log an engagement');
  await expect(form.getByLabel('Business unit')).toBeFocused(FIRST);
  return form;
}

test('logs three engagements by keyboard from anywhere, and what is refused loses nothing', async ({
  browser,
}) => {
  const page = await windowOf(browser, at, PARTNER_MANAGER, '/roadmap');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Roadmap', FIRST);
  const first = await openForm(page);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await expect(first.getByLabel('Business unit')).toHaveAccessibleDescription('Choose the business unit.');
  await expect(first.getByText('Say whether IT came in before or after the decision.')).toBeVisible();
  await first.getByLabel('Business unit').focus();
  await page.keyboard.type('Rental');
  await page.keyboard.press('Tab');
  await page.keyboard.press('a');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Conversation with Rental logged.')).toBeVisible();
  await expect(first).toBeHidden();

  const second = await openForm(page);
  await page.keyboard.type('Supply');
  await page.keyboard.press('Tab');
  await page.keyboard.press('b');
  await page.keyboard.press('2');
  await second.getByLabel('Day').fill('2026-11-29');
  await second.getByLabel('What it was about').fill('Yard slots');
  await page.keyboard.press('Enter');
  await expect(second.getByLabel('Day')).toHaveAccessibleDescription(/The day is in the future/);
  await expect(second.getByLabel('What it was about')).toHaveValue('Yard slots');
  await expect(second.getByLabel('Challenged an assumption')).toBeChecked();
  await second.getByLabel('Day').fill(TODAY);
  await page.context().setOffline(true);
  await page.keyboard.press('Enter');
  await expect(second.getByRole('alert').filter({ hasText: 'The server did not answer.' })).toBeVisible();
  await page.context().setOffline(false);
  await second.getByLabel('What it was about').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Conversation with Supply Chain logged.')).toBeVisible();

  const third = await openForm(page);
  await page.keyboard.type('Trade');
  await page.keyboard.press('Tab');
  await page.keyboard.press('b');
  await page.keyboard.press('1');
  await third.getByLabel('What it was about').fill(CAME_UP);
  await third.getByRole('button', { name: /Enabler it led to/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Product information');
  await page.keyboard.press('Enter');
  await third.getByLabel('What it was about').focus();
  await page.keyboard.press('Enter');
  await expect(third).toBeHidden();
  await page.context().close();
});

test('the register keeps them; an entry is taken back by its note', async ({ browser }) => {
  const page = await windowOf(browser, at, PARTNER_MANAGER, '/partnership/register');
  const log = page.getByRole('table', { name: 'Engagements' });
  await expect(log.getByRole('row').nth(1)).toContainText('Nov', FIRST);
  await expect(log).toContainText('Yard slots');
  const form = await openForm(page);
  await page.keyboard.type('Rental');
  await page.keyboard.press('Tab');
  await page.keyboard.press('n');
  await form.getByLabel('What it was about').fill('By mistake');
  await page.keyboard.press('Enter');
  await expect(log).toContainText('By mistake');
  await button(page, 'Undo').click();
  await expect(log).not.toContainText('By mistake');
  await page.getByLabel('Search the register').fill(CAME_UP);
  await expect(log.getByRole('row')).toHaveCount(2);
  await log.getByRole('button', { name: 'Trade Sales' }).click();
  const open = page.getByRole('complementary', { name: CAME_UP });
  await expect(button(page, 'Confirm')).toHaveAccessibleDescription(
    'Whoever recorded an engagement never confirms it.',
  );
  await expect(open).toContainText('Nobody of the business yet');
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});

test('another person of the business confirms one', async ({ browser }) => {
  const page = await windowOf(browser, at, 'p-trade', '/partnership/register?bu=bu-ts');
  await page.getByLabel('Search the register').fill(CAME_UP, FIRST);
  const log = page.getByRole('table', { name: 'Engagements' });
  await expect(log.getByRole('row')).toHaveCount(2);
  await log.getByRole('button', { name: 'Trade Sales' }).click();
  await button(page, 'Confirm').click();
  await expect(page.getByRole('complementary', { name: CAME_UP })).toContainText('Confirmed byNadia Farah');
  await expect(button(page, 'Edit')).toHaveCount(0);
  await page.context().close();
});

const ATTRIBUTES = [
  'Outsourcing', 'Decision centralization', 'Bureaucracy and lead time', 'Focus on risk, cost and standards',
  'Service definition, recharge and value', 'Culture', 'Clarity of vision and goals', 'Diversity and complexity',
] as const; // prettier-ignore

async function openAssessment(browser: Browser, person: string) {
  const page = await windowOf(browser, at, person, `/partnership?bu=${rental.unit}`);
  await button(page, 'Assess').click(FIRST);
  const form = dialog(page, /^Assess Rental/);
  await form.getByRole('button', { name: 'Partner maturity' }).click();
  return { page, form };
}

test('both sides assess a unit by themselves, see where they differ, and agree', async ({ browser }) => {
  const it = await openAssessment(browser, PARTNER_MANAGER);
  const send = (name: string) => it.form.getByRole('button', { name }).click();
  await send('Give the finding of IT');
  await expect(it.form.getByLabel('Culture: rating')).toHaveAccessibleDescription(
    'Rate “Culture” from 1 to 5.',
  );
  await it.form.getByLabel('Reactive').check();
  for (const attribute of ATTRIBUTES) {
    await it.form.getByLabel(`${attribute}: rating`).selectOption(attribute === 'Culture' ? '2' : '4');
  }
  const preview = it.form.getByRole('status');
  await expect(preview).toContainText('Potential Reactive, bound by culture. Reachable Strategic partner.');
  await it.form.getByLabel('Culture: influence').selectOption({ label: 'Outside our reach' });
  await expect(preview).toContainText('Reachable Reactive.');
  await it.form.getByLabel('Culture: influence').selectOption({ label: 'Can be influenced' });
  expect(await violations(it.page)).toEqual([]);
  await send('Give the finding of IT');
  await expect(it.form).toBeHidden();
  await expect(part(it.page, 'Relationship maturity')).toContainText(
    'the business side has to give its finding.',
  );

  const business = await openAssessment(browser, rental.head);
  await business.form.getByLabel('Reactive').check();
  for (const attribute of ATTRIBUTES) {
    await expect(business.form.getByLabel(`${attribute}: rating`)).toHaveValue('');
    await business.form.getByLabel(`${attribute}: rating`).selectOption(attribute === 'Culture' ? '3' : '4');
  }
  await business.form.getByRole('button', { name: 'Give the finding of the business' }).click();
  await expect(business.form).toBeHidden();
  await button(business.page, 'Assess').click();
  await business.form.getByRole('button', { name: 'Partner maturity' }).click();
  await expect(business.form.getByRole('row', { name: /^Culture/ })).toContainText('2 of 5');
  await expect(business.form.getByRole('row', { name: /^Culture/ })).toContainText('3 of 5');
  await business.form.getByLabel('Culture: rating').selectOption('2');
  await business.form.getByRole('button', { name: 'Propose to agree on this' }).click();
  await expect(business.form).toBeHidden();
  await business.page.context().close();

  await it.page.reload();
  await button(it.page, 'Assess').click(FIRST);
  await it.form.getByRole('button', { name: 'Partner maturity' }).click();
  await expect(part(it.page, 'Proposal')).toContainText('Proposed by Rita Vale for the business');
  expect(await violations(it.page)).toEqual([]);
  await send('Accept the proposal');
  const potential = part(it.page, 'Partner maturity and potential');
  await expect(potential).toContainText('Bound byCulture');
  await expect(potential).toContainText('ReachableStrategic partner');
  await it.page.context().close();
});

test('an intervention is opened from what is proposed, and begun', async ({ browser }) => {
  const page = await windowOf(browser, at, PARTNER_MANAGER, `/partnership?bu=${rental.unit}`);
  const section = part(page, 'Interventions');
  await expect(section).toContainText('From Reactive to Service', FIRST);
  await section.getByRole('button', { name: 'Open: demand intake' }).click();
  const form = dialog(page, 'Open an intervention for Rental');
  await form.getByRole('button', { name: 'Open intervention' }).click();
  await expect(form.getByText('Choose the owner.')).toBeVisible();
  await form.getByRole('button', { name: /^Owner/ }).click();
  await page.keyboard.type('Paolo');
  await page.keyboard.press('Enter');
  await form.getByLabel('In a sentence').fill('One way in for every request');
  expect(await violations(page)).toEqual([]);
  await form.getByRole('button', { name: 'Open intervention' }).click();
  await expect(section).toContainText('Not begun yet.');
  await expect(section.getByRole('button', { name: 'Open: demand intake' })).toHaveCount(0);
  await button(page, 'Begin: Demand intake').click();
  await expect(section).toContainText('What it changes is told by the first assessment after it is done.');
  await expect(part(page, 'What we propose')).toContainText('under way: One way in for every request.');
  await page.context().close();
});

test('technology found outside the plan is adopted, and stands in the draft’s comparison', async ({
  browser,
}) => {
  const opened = await ask<{ readonly openDraft: { readonly __typename: string } }>(
    at.server,
    ARCHITECT,
    'mutation($plan: ID!) { openDraft(planId: $plan, draft: { type: quarterly }) { __typename } }',
    { plan: at.plan },
  );
  expect(opened.openDraft.__typename).toBe('DraftMoved');
  const page = await windowOf(browser, at, ARCHITECT, '/partnership/register?list=shadowIt&record=s1');
  await button(page, 'Adopt').click(FIRST);
  const form = dialog(page, 'Adopt “Branch rota spreadsheets service”');
  await form.getByLabel('Name of the enabler').fill('Rota service');
  expect(await violations(page)).toEqual([]);
  await form.getByRole('button', { name: 'Adopt' }).click();
  const open = page.getByRole('complementary', { name: 'Branch rota spreadsheets service' });
  await expect(open.getByRole('link', { name: 'Rota service' })).toBeVisible();
  await expect(open.getByRole('list', { name: 'Steps' })).toContainText('Karin Lind');
  await page.goto(`${at.server}/revisions?plan=${at.plan}`);
  await expect(part(page, 'Changes')).toContainText('Rota service', FIRST);
  await page.context().close();
});

test('one unasked recommendation is followed to a key result that moved', async ({ browser }) => {
  const { plan } = await ask<{
    readonly plan: { readonly shadowItItems: readonly { readonly id: string; readonly enablerId: string }[] };
  }>(at.server, ARCHITECT, 'query($plan: ID!) { plan(id: $plan) { shadowItItems { id enablerId } } }', {
    plan: at.plan,
  });
  const { enablerId } = plan.shadowItItems.find(({ id }) => id === 's1')!;
  const owners = {
    businessOwnerId: 'p-branch',
    itOwnerId: 'p-core',
    fundingClass: 'sponsored',
    scope: 'Rotas',
  };
  await editInDraft(at, ARCHITECT, [{ setEnabler: { id: enablerId, fields: owners } }], 'Owners agreed');
  await measure(at, 'o2', 20);
  await redateLateWork(at, 'FY2027-Q4');
  await publishDraft(at);
  const page = await windowOf(browser, at, PARTNER_MANAGER, '/partnership/ledger');
  const row = page.getByRole('row', { name: new RegExp(CAME_UP) });
  await expect(row).toContainText('Product information management', FIRST);
  await expect(row).toContainText('Delivered in FY27 Q2');
  await expect(row).toContainText('Online share of trade sales: 14 → 20');
  await expect(row).toContainText('Key result moved');
  await expect(page.getByRole('heading', { level: 2 })).toContainText('1 moved a key result');
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByLabel('Business unit')).toBeHidden();
  await expect(row).toBeVisible();
  await page.context().close();
});
