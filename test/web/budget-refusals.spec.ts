import type { Page } from '@playwright/test';
import { windowOf } from './cycle.fixture.js';
import { expect, test } from './journey.fixture.js';
import { startWithDraft, type DraftServer } from './open-draft.fixture.js';
import { ARCHITECT, ask } from './review-draft.fixture.js';

const VIEWER = 'p-trade';
/** A server that has just started makes every figure for the first time. */
const FIRST = { timeout: 30_000 };

let server: DraftServer;
let planId: string;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.setTimeout(60_000);
  server = await startWithDraft();
  ({ planId } = server);
});
test.afterAll(() => server.stop());

const saved = (page: Page) => expect(page.getByText('Saved', { exact: true })).toBeVisible();

test('an amount below zero stays in its cell with the reason, and a class without an envelope is named', async ({
  page,
}) => {
  await page.goto(`${server.url}/revisions/draft?plan=${planId}&show=resources`);
  const envelope = page.getByLabel(/^FY28, Discretionary/);
  await expect(envelope).toBeVisible(FIRST);
  const amount = await envelope.inputValue();
  await envelope.fill('-5');
  await envelope.press('Tab');
  await expect(envelope).toHaveAccessibleDescription(/-5 is not allowed: 0 € thousand or more/);
  await expect(envelope).toHaveAttribute('aria-invalid', 'true');
  await envelope.press('Escape');
  await expect(envelope).toHaveValue(amount);
  const people = page.getByLabel('Commerce, FY28 Q1, FTE', { exact: true });
  await people.fill('0');
  await people.press('Tab');
  await envelope.fill('');
  await envelope.press('Tab');
  await saved(page);
  await page.goto(`${server.url}/budget/FY28?plan=${planId}&of=draft`);
  const card = page.getByRole('region', { name: 'Envelope', exact: true });
  await expect(card.getByText(/^Discretionary: no envelope is agreed for €/)).toBeVisible();
  await expect(page.getByText(/^Commerce is overbooked in Q1/)).toBeVisible();
});

test('of a row that two moved at once, the later one chooses which place stands', async ({ browser }) => {
  const at = { server: server.url, plan: planId };
  const row = (page: Page) => page.getByRole('button', { name: /^Move Identity modernisation: / });
  const mine = await windowOf(browser, at, ARCHITECT, '/budget/FY28?of=draft');
  await expect(row(mine)).toBeVisible(FIRST);
  // From here on this window hears of nothing that others do.
  await mine.context().setOffline(true);
  await row(mine).focus();
  await mine.keyboard.press('Alt+ArrowDown');
  const theirs = await windowOf(browser, at, ARCHITECT, '/budget/FY28?of=draft');
  await row(theirs).focus();
  await theirs.keyboard.press('Alt+ArrowUp');
  await saved(theirs);
  await mine.context().setOffline(false);
  const open = mine.getByRole('list', { name: 'Changed by somebody else meanwhile' });
  await expect(open.getByText('Identity modernisation: Placed at score')).toBeVisible(FIRST);
  await open.getByRole('button', { name: 'Take theirs' }).click();
  await expect(open).toHaveCount(0);
  await saved(mine);
  await expect(mine.getByRole('table')).toHaveText((await theirs.getByRole('table').textContent()) ?? '');
  for (const page of [mine, theirs]) await page.context().close();
});

test('whoever may not reorder the draft reads it, and is told why', async ({ browser }) => {
  const workspace = await ask<{ readonly plan: { readonly workspace: { readonly id: string } } }>(
    server.url,
    ARCHITECT,
    'query($planId: ID!) { plan(id: $planId) { workspace { id } } }',
    { planId },
  );
  const give = (id: string, roles: readonly string[]) =>
    ask(
      server.url,
      ARCHITECT,
      `mutation($id: ID!, $person: PersonChange!) {
        savePerson(workspaceId: $id, person: $person) { __typename } }`,
      { id: workspace.plan.workspace.id, person: { id, roles } },
    );
  await give(ARCHITECT, ['architect', 'admin']);
  await give(VIEWER, ['viewer']);
  const page = await windowOf(browser, { server: server.url, plan: planId }, VIEWER, '/budget/FY28?of=draft');
  await expect(page.getByText(/^Only an architect may /)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Move / })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Reset' })).toHaveCount(0);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByText(/^Only an architect may /)).toBeVisible();
  await page.getByRole('button', { name: 'Actions for ERP core upgrade' }).click();
  await expect(page.getByRole('menuitem')).toHaveText(['Open']);
  await page.context().close();
});
