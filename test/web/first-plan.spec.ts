import type { Page } from '@playwright/test';
import { expect, test } from './journey.fixture.js';
import { startServer, type RunningServer } from './server.fixture.js';

/** A server that has just started makes every figure for the first time. */
const FIRST = { timeout: 30_000 };

test.describe.configure({ mode: 'serial' });

let server: RunningServer;
/** Settings of the workspace that started empty. */
let settings: string;
let draft: string;
let review: string;

test.beforeAll(async () => {
  server = await startServer('off');
});

test.afterAll(() => server.stop());

/** Adds something by its name, and waits until it stands in the list. */
async function add(page: Page, label: string, action: string, name: string): Promise<void> {
  await page.getByLabel(label).fill(name);
  await expect(page.getByRole('button', { name: action })).toBeEnabled();
  await page.getByLabel(label).press('Enter');
  await expect(page.getByLabel(label)).toHaveValue('');
}

async function actAs(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name: /, menu$/ }).click();
  await page.getByRole('menuitem', { name: 'Act as another person' }).click();
  await page.getByRole('dialog').getByRole('radio', { name }).check();
  await page.keyboard.press('Escape');
}

async function addItem(page: Page, kind: string): Promise<void> {
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('menuitem', { name: kind, exact: true }).click();
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).selectOption({ label: option });
}

async function type(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(text);
  await page.getByLabel(label, { exact: true }).blur();
}

async function link(page: Page, capability: string): Promise<void> {
  await page.getByRole('button', { name: /^Add capability/ }).click();
  await page.getByRole('option', { name: capability }).click();
}

async function setUp(page: Page): Promise<void> {
  await page.goto(`${server.url}/start`);
  await page.getByRole('button', { name: /^Start empty/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name of the workspace').fill('Calder Foods');
  await dialog.getByLabel('Currency').fill('eur');
  await dialog.getByRole('button', { name: 'Start empty' }).click();
  await add(page, 'Name of the new plan', 'Create an empty plan', 'Food roadmap');
  settings = page.url().replace(/&section=.*/, '');
  await page.getByRole('link', { name: 'Business units' }).click();
  await add(page, 'Name of the new unit', 'Add a unit', 'Supply');
  await page.getByRole('link', { name: 'People and roles' }).click();
  for (const [name, role] of [
    ['Ada Lind', 'Architect'],
    ['Bo Hale', 'Approver'],
  ] as const) {
    await add(page, 'Name of the new person', 'Add a person', name);
    await page.getByLabel(`${name}: ${role}`).check();
  }
}

test('an empty workspace gets people, a plan and its first draft', async ({ page }) => {
  await setUp(page);
  await page.goto(`${settings}&section=plans`);
  await actAs(page, /Ada Lind/);
  await page.getByRole('link', { name: 'Open the first draft of Food roadmap' }).click();
  await page.getByRole('button', { name: /^Open the draft for/ }).click();
  await page.getByRole('button', { name: 'Open the draft', exact: true }).click();
  await expect(page.getByText('No enablers yet')).toBeVisible();
  draft = page.url();
});

test('what the draft lacks is told by item and field, and filled in where it leads', async ({ page }) => {
  await page.goto(draft);
  await actAs(page, /Ada Lind/);
  await addItem(page, 'Outcome');
  await type(page, 'Name', 'Shelves are never empty');
  await type(page, 'Weight', '100');
  await choose(page, 'Owner', 'Ada Lind');
  await choose(page, 'Business unit', 'Supply');
  await page.getByRole('button', { name: 'Add key result' }).click();
  await type(page, 'Key result', 'Availability');
  await type(page, 'Baseline', '90');
  await type(page, 'Target', '98');
  await addItem(page, 'Capability');
  await type(page, 'Name', 'Stock planning');
  await type(page, 'Importance', '4');
  await type(page, 'Current maturity', '2');
  await type(page, 'Target maturity', '3');
  await addItem(page, 'Enabler');
  await type(page, 'Name', 'Forecast workbench');
  await page.getByRole('button', { name: 'Send to review' }).click();
  const dialog = page.getByRole('dialog');
  const blocked = dialog.getByRole('region', { name: 'What keeps it from review' });
  await expect(blocked.getByRole('listitem')).toHaveText([
    'Shelves are never empty: key result Availability: Unit, Due quarter missing',
    'Forecast workbench: Kind, Funding, Business owner, IT owner, Scope missing',
  ]);
  await expect(dialog.getByRole('button', { name: 'Send to review' })).toHaveAccessibleDescription(
    'What is listed has to be mended first',
  );
  await blocked.getByRole('button', { name: 'Shelves are never empty' }).click();
  await type(page, 'Unit', '%');
  await page.getByLabel('Due quarter', { exact: true }).selectOption({ index: 20 });
  await link(page, 'Stock planning');
  await page.getByRole('button', { name: 'Send to review' }).click();
  await blocked.getByRole('button', { name: 'Forecast workbench' }).click();
  await choose(page, 'Kind', 'Project');
  await choose(page, 'Funding', 'Discretionary');
  await choose(page, 'Business owner', 'Ada Lind');
  await choose(page, 'IT owner', 'Bo Hale');
  await type(page, 'Scope', 'Forecasts by store');
  await page.getByLabel('Start quarter', { exact: true }).selectOption({ index: 15 });
  await page.getByLabel('End quarter', { exact: true }).selectOption({ index: 18 });
  const opex = page.getByLabel(/, Opex, € thousand$/).first();
  await opex.fill('120');
  await opex.press('Enter');
  await link(page, 'Stock planning');
  await page.getByRole('button', { name: 'Send to review' }).click();
  await expect(dialog.getByLabel('Decision of Forecast workbench')).toBeVisible();
  await expect(blocked).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Send to review' }).click();
  await page.getByRole('button', { name: 'Go to the review' }).click();
  await expect(page.getByText('the first revision').first()).toBeVisible(FIRST);
  review = page.url();
});

test('somebody else decides on what was added, and the revision is published', async ({ page }) => {
  await page.goto(review);
  await actAs(page, /Bo Hale/);
  await page.getByRole('button', { name: 'Approve', exact: true }).click(FIRST);
  await expect(page.getByText('1 of 1 decided')).toBeVisible();
  const decision = page.getByRole('article', { name: /^Decision 1/ });
  await expect(decision.getByText(/FY\d\d Q\d – FY\d\d Q\d, €120K/)).toBeVisible();
  for (const name of ['Shelves are never empty', 'Stock planning', 'Forecast workbench']) {
    await expect(decision.getByRole('listitem').filter({ hasText: name })).toContainText('Added');
  }
  await page.getByRole('button', { name: 'Schedule a meeting' }).click();
  await type(page, 'Day', new Date().toISOString().slice(0, 10));
  await page.getByRole('button', { name: 'Keep the invitation' }).click();
  await page.getByRole('button', { name: 'Record that it was held' }).click();
  await page.getByRole('button', { name: 'Approve revision' }).click();
  await actAs(page, /Ada Lind/);
  await page.getByRole('button', { name: /^Publish FY/ }).click(FIRST);
  await expect(page.getByText(/is published\. It never changes again\./)).toBeVisible();
  await page.getByRole('link', { name: 'Review pack' }).click();
  await expect(page.getByText(/^FY\d\d Q\d r1, the first revision/).first()).toBeVisible(FIRST);
  await expect(page.getByRole('table', { name: 'Changes' }).getByRole('row')).toHaveCount(4);
  await page.getByRole('link', { name: 'Roadmap' }).first().click();
  await expect(page.getByText('Forecast workbench').first()).toBeVisible(FIRST);
  await expect(page.getByRole('button', { name: /^Revision: FY.*, Published$/ })).toBeVisible();
  await page.goto(`${settings}&section=calendar`);
  await expect(page.getByText(/^Fixed, since a revision is published/).first()).toBeVisible();
});
