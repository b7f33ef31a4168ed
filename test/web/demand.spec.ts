import type { Page } from '@playwright/test';
import {
  editInDraft,
  publishDraft,
  redateLateWork,
  takeComplaints,
  windowOf,
  type CyclePlan,
} from './cycle.fixture.js';
import { expect, planIdAt, test, violations } from './journey.fixture.js';
import { ARCHITECT, ask } from './review-draft.fixture.js';
import { startServer, type RunningServer } from './server.fixture.js';

const SAMPLE = 'Kestrel Building Supplies';
const REVISION = 'FY27 Q4 r5';
const REQUESTER = 'p-trade';
const PLANNER = 'p-fin';
const TITLE = 'How do we quote trade customers faster?';
/** A server that has just started makes every figure for the first time. */
const FIRST = { timeout: 30_000 };

test.describe.configure({ mode: 'serial' });

let server: RunningServer;
let at: CyclePlan;
/** The requester's page, open from the form to the publication. */
let requester: Page;
let link: string;

test.beforeAll(async () => {
  server = await startServer('on');
  at = { server: server.url, plan: await planIdAt(server.url, SAMPLE) };
});

test.afterEach(() => expect(takeComplaints()).toEqual([]));
test.afterAll(() => server.stop());

const panel = (page: Page, name = TITLE) => page.getByRole('complementary', { name });
const steps = (page: Page) => panel(page).getByRole('list', { name: 'Steps' }).getByRole('listitem');
const column = (page: Page, name: RegExp) => page.getByRole('region', { name });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('a requester asks: what is missing stands at its field, and a failed save loses nothing', async ({
  browser,
}) => {
  requester = await windowOf(browser, at, REQUESTER, '/budget/demand');
  await expect(column(requester, /^Assessing/)).toContainText('Can returns be cheaper?', FIRST);
  expect(await violations(requester)).toEqual([]);
  await button(requester, 'Raise a request').click();
  const form = requester.getByRole('dialog', { name: 'Raise a request' });
  await form.getByRole('button', { name: 'Raise request' }).click();
  await expect(form.getByLabel('Title')).toHaveAccessibleDescription('Give the request a title.');
  await expect(form.getByLabel('Title')).toBeFocused();
  await expect(form.getByLabel('Business unit')).toHaveAccessibleDescription('Choose the business unit.');
  await expect(form.getByText('Say whether it is an open question or already decided.')).toBeVisible();
  expect(await violations(requester)).toEqual([]);
  await form.getByLabel('Title').fill(TITLE);
  await form.getByLabel('Business unit').selectOption({ label: 'Trade Sales' });
  await form.getByLabel('What problem is being solved?').fill('Quotes take three days.');
  await form.getByLabel('Win trade sales online').check();
  await form.getByLabel('Risks').fill('Price data');
  await form.getByLabel('Open question').check();
  await requester.context().setOffline(true);
  await form.getByRole('button', { name: 'Raise request' }).click();
  await expect(form.getByRole('alert').filter({ hasText: 'The server did not answer.' })).toBeVisible();
  await expect(form.getByLabel('What problem is being solved?')).toHaveValue('Quotes take three days.');
  await requester.context().setOffline(false);
  await form.getByRole('button', { name: 'Raise request' }).click();
  await expect(steps(requester)).toHaveText([/^Raised.*Nadia Farah$/, 'Waits to be assessed']);
  await expect(column(requester, /^New/)).toContainText(TITLE);
  await expect(requester).toHaveURL(/\/budget\/demand\?.*request=/);
  link = new URL(requester.url()).pathname + new URL(requester.url()).search;
  expect(await violations(requester)).toEqual([]);
});

test('a planner assesses it beside what the plan holds, and accepts it once every answer is there', async ({
  browser,
}) => {
  const page = await windowOf(browser, at, PLANNER, link);
  const assess = button(page, 'Begin assessment');
  await expect(assess).toBeVisible(FIRST);
  await assess.focus();
  await page.keyboard.press('Enter');
  await expect(column(page, /^Assessing/)).toContainText(TITLE);
  const similar = panel(page).getByRole('region', { name: 'Enablers' });
  await expect(similar.getByRole('link', { name: 'Trade web shop' })).toBeVisible();
  await expect(panel(page).getByRole('region', { name: 'Capabilities' }).getByRole('link')).not.toHaveCount(
    0,
  );
  await button(page, 'Accept').click();
  const answers = page.getByRole('dialog', { name: 'Every answer before it is accepted' });
  await expect(answers.getByLabel('Costs')).toHaveAccessibleDescription(/Say what it may cost/);
  await expect(answers.getByLabel('Costs')).toBeFocused();
  await answers.getByLabel('Costs').fill('About 400k');
  await answers.getByLabel('Opportunities').fill('Faster wins');
  await answers.getByRole('button', { name: 'Save answers' }).click();
  await expect(answers).toBeHidden();
  await button(page, 'Accept').click();
  const accept = page.getByRole('dialog', { name: `Accept “${TITLE}”` });
  await accept.getByRole('button', { name: 'Accept request' }).click();
  await expect(accept.getByLabel('Agreed answer')).toHaveAccessibleDescription(/Say what was agreed/);
  await accept.getByLabel('Agreed answer').fill('A price engine for all channels');
  await accept.getByRole('button', { name: 'Accept request' }).click();
  await expect(steps(page)).toContainText(['Raised', 'Assessment begun', 'Accepted', 'Waits to be planned']);
  await expect(panel(page)).toContainText('Quotes take three days.');
  await expect(panel(page)).toContainText('A price engine for all channels');
  // The requester looks on: each move comes by itself.
  await expect(steps(requester)).toContainText(['Raised', 'Assessment begun', 'Accepted']);
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});

test('an architect plans it as an enabler of the draft', async ({ browser }) => {
  const opened = await ask<{ readonly openDraft: { readonly __typename: string } }>(
    at.server,
    ARCHITECT,
    'mutation($plan: ID!) { openDraft(planId: $plan, draft: { type: quarterly }) { __typename } }',
    { plan: at.plan },
  );
  expect(opened.openDraft.__typename).toBe('DraftMoved');
  const page = await windowOf(browser, at, ARCHITECT, link);
  await button(page, 'Plan as an enabler').click(FIRST);
  const plan = page.getByRole('dialog', { name: `Plan “${TITLE}”` });
  await plan.getByLabel('Name of the enabler').fill('Price engine');
  expect(await violations(page)).toEqual([]);
  await plan.getByRole('button', { name: 'Plan as an enabler' }).click();
  await expect(steps(page).last()).toHaveText(
    `In the draft: arrives with ${REVISION} once that is published`,
  );
  await expect(panel(page).getByRole('link', { name: 'Price engine' })).toBeVisible();
  await expect(panel(page).getByRole('group', { name: 'What to do' })).toHaveCount(0);
  await page.context().close();
});

test('once it is published, the requester’s page shows each step', async () => {
  const made = await plannedEnabler();
  const owners = { businessOwnerId: REQUESTER, itOwnerId: 'p-core', fundingClass: 'sponsored' };
  await editInDraft(at, ARCHITECT, [{ setEnabler: { id: made, fields: owners } }], 'Owners agreed');
  await redateLateWork(at, 'FY2027-Q4');
  await publishDraft(at);
  await requester.reload();
  await expect(steps(requester)).toHaveText(
    [
      /^Raised.*Nadia Farah$/,
      /^Assessment begun.*Tomas Novak$/,
      /^Accepted.*Tomas Novak$/,
      /^Planned as an enabler.*Karin Lind$/,
      new RegExp(`^Arrived in the plan with ${REVISION}`),
    ],
    FIRST,
  );
  await requester.getByRole('button', { name: /^Notifications/ }).click();
  const told = requester.getByText(`The request “${TITLE}” is planned as an enabler.`);
  await expect(told).toBeVisible();
  await requester.keyboard.press('Escape');
  expect(await violations(requester)).toEqual([]);
  await panel(requester).getByRole('link', { name: 'Price engine' }).click();
  await expect(requester.getByRole('complementary', { name: 'Price engine' })).toBeVisible(FIRST);
  await requester.goBack();
  await requester.setViewportSize({ width: 390, height: 844 });
  await expect(steps(requester).last()).toContainText('Arrived in the plan');
  expect(await violations(requester)).toEqual([]);
  expect(await requester.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await requester.context().close();
});

async function plannedEnabler(): Promise<string> {
  const query =
    'query($plan: ID!) { plan(id: $plan) { demandRequests { edges { node { title enablerId } } } } }';
  interface Answer {
    readonly plan: {
      readonly demandRequests: {
        readonly edges: readonly { readonly node: { readonly title: string; readonly enablerId: string } }[];
      };
    };
  }
  const { plan } = await ask<Answer>(at.server, ARCHITECT, query, { plan: at.plan });
  return plan.demandRequests.edges.find(({ node }) => node.title === TITLE)!.node.enablerId;
}

test('on a phone, by keyboard: a decline names its constraint and an alternative', async ({ browser }) => {
  const page = await windowOf(browser, at, PLANNER, '/budget/demand');
  await page.setViewportSize({ width: 390, height: 844 });
  const card = page.getByRole('button', { name: /^Can returns be cheaper/ });
  await expect(card).toBeVisible(FIRST);
  await expect(column(page, /^New/)).toBeHidden();
  expect(await violations(page)).toEqual([]);
  await card.focus();
  await page.keyboard.press('Enter');
  const open = panel(page, 'Can returns be cheaper?');
  await expect(open.getByRole('heading', { level: 2 })).toBeFocused();
  await button(page, 'Decline').focus();
  await page.keyboard.press('Enter');
  const decline = page.getByRole('dialog');
  await decline.getByRole('button', { name: 'Decline request' }).press('Enter');
  await expect(decline.getByLabel('Constraint')).toBeFocused();
  await expect(decline.getByLabel('Alternative offered')).toHaveAccessibleDescription(
    'Offer an alternative.',
  );
  expect(await violations(page)).toEqual([]);
  await page.keyboard.type('No people before autumn');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Print the label at the counter');
  await decline.getByRole('button', { name: 'Decline request' }).press('Enter');
  await expect(open).toContainText('No people before autumn');
  await expect(open).toContainText('Print the label at the counter');
  await expect(open.getByRole('list', { name: 'Steps' })).toContainText('Declined, with an alternative');
  // Nothing is planned of it: a new need is a new request.
  await expect(open.getByRole('group', { name: 'What to do' })).toHaveCount(0);
  await expect(open.getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(open).toBeHidden();
  await expect(column(page, /^Declined/)).toContainText('Can returns be cheaper?');
  await page.context().close();
});

test('what a planned request became is told, and an address that names none says so', async ({ browser }) => {
  const page = await windowOf(browser, at, PLANNER, '/budget/demand?request=dr1');
  const open = panel(page, 'Buy a quoting tool');
  await expect(open.getByRole('list', { name: 'Steps' })).toContainText('Raised in FY26 Q4', FIRST);
  await expect(open.getByRole('list', { name: 'Steps' })).toContainText(
    'Arrived in the plan with FY26 Q4 r1',
  );
  await page.goto(`${at.server}/budget/demand?plan=${at.plan}&request=nobody`);
  await expect(panel(page, 'There is no such request')).toBeVisible(FIRST);
  await page.goto(`${at.server}/budget?plan=${at.plan}`);
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Demand' }).click();
  await page.getByLabel('Search requests').fill('nothing like it');
  await button(page, 'Show all requests').click(FIRST);
  await expect(column(page, /^Planned/)).toContainText('Buy a quoting tool');
  await page.context().close();
});
