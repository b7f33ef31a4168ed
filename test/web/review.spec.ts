import type { Browser, Page } from '@playwright/test';
import { expect, planIdAt, test, violations } from './journey.fixture.js';
import { APPROVER, ARCHITECT, ask, EDITS, submitSampleDraft } from './review-draft.fixture.js';
import { startServer, type RunningServer } from './server.fixture.js';

const SAMPLE = 'Kestrel Building Supplies';
const REVISION = 'FY27 Q4 r5';
/** A server that has just started makes every figure for the first time. */
const FIRST = { timeout: 30_000 };

test.describe.configure({ mode: 'serial' });

let server: RunningServer;
let plan: string;

test.beforeAll(async () => {
  server = await startServer('on');
  plan = await planIdAt(server.url, SAMPLE);
  await submitSampleDraft(server.url, plan);
});

test.afterAll(() => server.stop());

/** The review as a person of the workspace sees it. */
async function reviewAs(browser: Browser, person: string, path = '/revisions/review'): Promise<Page> {
  const context = await browser.newContext({ extraHTTPHeaders: { 'x-northing-person': person } });
  const page = await context.newPage();
  await page.goto(`${server.url}${path}?plan=${plan}`);
  return page;
}

const decision = (page: Page, number: number) =>
  page
    .getByRole('region', { name: 'Decisions' })
    .getByRole('button')
    .nth(number - 1);

test('the submitter sees why they cannot decide, and cannot', async ({ browser }) => {
  const page = await reviewAs(browser, ARCHITECT);
  await expect(page.getByRole('heading', { level: 2, name: '6 changes' })).toBeVisible(FIRST);
  await expect(page).toHaveURL(/rev=FY27Q4\.r5/);
  const own = 'You submitted this revision: another approver decides';
  await expect(page.getByRole('button', { name: 'Approve', exact: true })).toHaveAccessibleDescription(own);
  await page.keyboard.press('a');
  await expect(page.getByText('0 of 3 decided')).toBeVisible();
  const { approve } = await ask<{ readonly approve: { readonly __typename: string } }>(
    server.url,
    ARCHITECT,
    'mutation($plan: ID!) { approve(planId: $plan) { __typename } }',
    { plan },
  );
  expect(approve.__typename).toBe('OwnApproval');
  await page.context().close();
});

test('leadership decides by keys, leaves out what was sent back, and approves', async ({ browser }) => {
  const page = await reviewAs(browser, APPROVER);
  await expect(decision(page, 1)).toContainText('Hold the warehouse rollout one quarter', FIRST);
  expect(await violations(page)).toEqual([]);
  const approve = page.getByRole('button', { name: 'Approve revision' });
  await expect(approve).toHaveAccessibleDescription('Decisions 1, 2 and 3 are open');
  await page.keyboard.press('a');
  await expect(decision(page, 1)).toContainText('Approved');
  await page.keyboard.press('j');
  await expect(page.getByRole('heading', { name: 'Choose the portal vendor' })).toBeVisible();
  await page.keyboard.press('b');
  await page.keyboard.type('Ask two suppliers');
  await page.keyboard.press('Control+Enter');
  await expect(decision(page, 2)).toContainText('Sent back');
  await page.keyboard.press('Escape');
  await decision(page, 3).click();
  await page.keyboard.press('a');
  await expect(page.getByText('3 of 3 decided')).toBeVisible();
  await expect(approve).toHaveAccessibleDescription('Choose what becomes of what was sent back');
  await page.getByRole('button', { name: 'Choose what was sent back' }).click();
  await page.getByRole('button', { name: 'Leave them out' }).click();
  await expect(page.getByText('2 of 2 decided')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: '5 changes' })).toBeVisible(FIRST);
  await expect(approve).toHaveAccessibleDescription('No review meeting has been held');
  await page.getByRole('button', { name: 'Schedule a meeting' }).click();
  const day = page.getByLabel('Day');
  await day.fill('2026-12-17');
  await day.blur();
  await page.getByRole('button', { name: 'Keep the invitation' }).click();
  await page.getByRole('button', { name: 'Record that it was held' }).click();
  await expect(approve).not.toHaveAttribute('aria-disabled', 'true');
  await approve.click();
  await expect(page.getByRole('button', { name: `Publish ${REVISION}` })).toBeVisible();
  await page.context().close();
});

test('the architect publishes, and the chain verifies', async ({ browser }) => {
  const page = await reviewAs(browser, ARCHITECT);
  await page.getByRole('button', { name: `Publish ${REVISION}` }).click(FIRST);
  await expect(page.getByText(`${REVISION} is published. It never changes again.`)).toBeVisible();
  await page.getByRole('button', { name: 'Verify all revisions' }).click();
  const result = page.getByRole('list', { name: 'Result by revision' }).getByRole('listitem');
  await expect(result.filter({ hasText: REVISION })).toContainText('Matches');
  await expect(page.getByRole('status').filter({ hasText: 'Every sealed revision matches' })).toBeVisible();
  await page.context().close();
});

test('the comparison shows exactly what was approved, each with its reason', async ({ page }) => {
  await page.goto(`${server.url}/revisions/FY27Q3.r4..FY27Q4.r5?plan=${plan}`);
  const list = page.getByRole('region', { name: 'Changes', exact: true });
  await expect(list.getByRole('heading', { level: 2, name: '5 changes' })).toBeVisible(FIRST);
  for (const { id, driver } of EDITS.filter((edit) => edit.id !== 'e33')) {
    await page.goto(`${server.url}/revisions/FY27Q3.r4..FY27Q4.r5?plan=${plan}&change=enabler:${id}`);
    await expect(list.getByText(driver), id).toBeVisible(FIRST);
  }
  await expect(list.getByText('Partner and customer portal')).toHaveCount(0);
});

test('the review pack prints a page a sheet', async ({ page }) => {
  await page.goto(`${server.url}/revisions/review/pack?plan=${plan}&rev=FY27Q4.r5`);
  const sheets = page.locator('.n-print');
  await expect(sheets.first()).toBeVisible(FIRST);
  await expect(
    page.getByRole('heading', { name: '1. Hold the warehouse rollout one quarter' }),
  ).toBeVisible();
  const count = await sheets.count();
  const printed = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(printed.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(count);
  const cut = await page
    .locator('.n-print__body')
    .evaluateAll((bodies) => bodies.filter((body) => body.scrollHeight > body.clientHeight + 1).length);
  expect(cut).toBe(0);
});
