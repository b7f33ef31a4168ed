import type { Page } from '@playwright/test';
import { expect, planIdAt, test, violations } from './journey.fixture.js';
import { ask } from './review-draft.fixture.js';
import { startServer, type RunningServer } from './server.fixture.js';
import { scrollsSideways } from './tab-to.fixture.js';

const SAMPLE = 'Kestrel Building Supplies';
/** A server that has just started makes every figure for the first time. */
const FIRST = { timeout: 30_000 };
const SECTIONS = ['calendar', 'thresholds', 'units', 'people', 'teams', 'plans'] as const;

test.describe.configure({ mode: 'serial' });

let server: RunningServer;

test.beforeAll(async () => {
  server = await startServer('on');
});

test.afterAll(() => server.stop());

/** Adds something by its name, and waits until it stands in the list. */
async function add(page: Page, label: string, action: string, name: string): Promise<void> {
  await page.getByLabel(label).fill(name);
  await page.getByRole('button', { name: action }).click();
  await expect(page.getByLabel(label)).toHaveValue('');
}

async function actAs(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name: /, menu$/ }).click();
  await page.getByRole('menuitem', { name: 'Act as another person' }).click();
  await page.getByRole('dialog').getByRole('radio', { name }).check();
  await page.keyboard.press('Escape');
}

async function sampleSettings(section: string): Promise<string> {
  const plan = await planIdAt(server.url, SAMPLE);
  const query = 'query($plan: ID!) { plan(id: $plan) { workspace { id } } }';
  const answer = await ask<{ plan: { workspace: { id: string } } }>(server.url, '', query, { plan });
  return `${server.url}/settings?workspace=${answer.plan.workspace.id}&section=${section}`;
}

test('a threshold that changes changes the figure, without a stale answer', async ({ page }) => {
  const plan = await planIdAt(server.url, SAMPLE);
  const overview = `${server.url}/revisions/review?plan=${plan}&rev=FY27Q3.r4&show=overview`;
  const figure = page.getByRole('button', { name: /Overbooked team quarters/ });
  await page.goto(overview);
  await expect(figure).toBeVisible(FIRST);
  const before = await figure.textContent();
  await page.getByRole('button', { name: /, menu$/ }).click();
  await page.getByRole('menuitem', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'Currency and thresholds' }).click();
  const limit = page.getByLabel(/overbooked/i);
  await limit.fill('5000');
  await limit.press('Enter');
  await expect(page.getByText('5000 is not allowed: 10 to 300%')).toBeVisible();
  await limit.fill('50');
  await limit.press('Enter');
  await expect(limit).toHaveValue('50');
  await expect(page.getByText('Saved').first()).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(figure).toBeVisible(FIRST);
  await expect(figure).not.toHaveText(before ?? '', FIRST);
  await page.reload();
  await expect(figure).toBeVisible(FIRST);
  await expect(figure).not.toHaveText(before ?? '');
});

test('roles are given, and bind whoever is acted as', async ({ page }) => {
  await page.goto(await sampleSettings('people'));
  await add(page, 'Name of the new person', 'Add a person', 'Vi Brandt');
  await page.getByLabel('Vi Brandt: Viewer').check();
  await actAs(page, /Vi Brandt/);
  const refused = 'Only an administrator may change settings.';
  await expect(page.getByRole('note').filter({ hasText: refused })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add a person' })).toHaveAccessibleDescription(refused);
  await page.getByLabel('Name of Vi Brandt').fill('Vi');
  await page.getByLabel('Name of Vi Brandt').press('Enter');
  await expect(page.getByText(refused).last()).toBeVisible();
  await actAs(page, /Administrator/);
  await expect(page.getByRole('note').filter({ hasText: refused })).toHaveCount(0);
});

test('an empty workspace is started by keyboard and filled', async ({ page }) => {
  await page.goto(`${server.url}/start`);
  await page.getByRole('button', { name: /^Start empty/ }).press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Start empty' })).toHaveAccessibleDescription(
    'The name comes first',
  );
  await dialog.getByLabel('Name of the workspace').fill('Calder Foods');
  await dialog.getByLabel('Currency').fill('E1');
  await dialog.getByRole('button', { name: 'Start empty' }).press('Enter');
  await expect(dialog.getByText(/three letters/i).last()).toBeVisible();
  await dialog.getByLabel('Currency').fill('eur');
  await dialog.getByRole('button', { name: 'Start empty' }).press('Enter');
  await expect(page.getByText('No plan yet. Create one, then open its first draft.')).toBeVisible();
  await add(page, 'Name of the new plan', 'Create an empty plan', 'Roadmap');
  await page.getByLabel('Name', { exact: true }).fill('Food roadmap');
  await page.getByLabel('Name', { exact: true }).press('Enter');
  await expect(page.getByRole('link', { name: 'Open the first draft of Food roadmap' })).toBeVisible();
  await page.getByRole('button', { name: 'Archive Food roadmap' }).click();
  await page.getByRole('button', { name: 'Restore Food roadmap' }).click();
  await expect(page.getByRole('button', { name: 'Archive Food roadmap' })).toBeVisible();
  await page.getByRole('link', { name: 'Calendar' }).click();
  await page.getByRole('button', { name: 'Add a budget season' }).click();
  const first = page.getByLabel(/first day$/);
  await expect(first).toBeVisible();
  await page.getByLabel(/last day$/).fill('2020-01-01');
  await page.getByLabel(/last day$/).press('Enter');
  await expect(page.getByText(/Nothing was saved/)).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Add a budget season' }).click();
  await expect(first).toHaveCount(2);
  await first.nth(1).fill(await first.nth(0).inputValue());
  await first.nth(1).press('Enter');
  await expect(
    page.getByText(/overlap\. Begin one after the other has ended\. Nothing was saved/),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Business units' }).click();
  await add(page, 'Name of the new unit', 'Add a unit', 'Supply');
  await page.getByRole('link', { name: 'Teams' }).click();
  await add(page, 'Name of the new team', 'Add a team', 'Platform');
  await page.getByRole('link', { name: 'People and roles' }).click();
  for (const [name, role] of [
    ['Ada Lind', 'Architect'],
    ['Bo Hale', 'Approver'],
  ] as const) {
    await add(page, 'Name of the new person', 'Add a person', name);
    await page.getByLabel(`${name}: ${role}`).check();
    await page.getByLabel(`Unit of ${name}`).selectOption('Supply');
  }
  await expect(page.getByLabel('Bo Hale: Approver')).toBeChecked();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`settings are accessible in the ${colorScheme} theme, and fit 390 pixels`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const section of SECTIONS) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(await sampleSettings(section));
      await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
      expect(await violations(page), section).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      const wide = (await scrollsSideways(page)).filter(
        (line) => !/settings__scroll|app-top|n-input/.test(line),
      );
      expect(wide, section).toEqual([]);
    }
  });
}
