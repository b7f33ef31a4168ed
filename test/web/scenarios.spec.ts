import type { Browser, Page } from '@playwright/test';
import { giveReasonInBar } from './draft-page.fixture.js';
import { expect, planIdAt, test, violations } from './journey.fixture.js';
import { ARCHITECT, ask } from './review-draft.fixture.js';
import { startServer, type RunningServer } from './server.fixture.js';
import { scrollsSideways } from './tab-to.fixture.js';

const SAMPLE = 'Kestrel Building Supplies';
const SCENARIO = 'Data platform first';
/** A server that has just started makes every figure for the first time. */
const FIRST = { timeout: 30_000 };

test.describe.configure({ mode: 'serial' });

let server: RunningServer;
let plan: string;

test.beforeAll(async () => {
  server = await startServer('on');
  plan = await planIdAt(server.url, SAMPLE);
  const { done } = await ask<{ readonly done: { readonly __typename: string } }>(
    server.url,
    ARCHITECT,
    'mutation($plan: ID!) { done: openDraft(planId: $plan, draft: { type: quarterly }) { __typename } }',
    { plan },
  );
  expect(done.__typename).toBe('DraftMoved');
});

test.afterAll(() => server.stop());

/** A page as the architect sees it. */
async function open(browser: Browser, path: string, more = ''): Promise<Page> {
  const context = await browser.newContext({ extraHTTPHeaders: { 'x-northing-person': ARCHITECT } });
  const page = await context.newPage();
  await page.goto(`${server.url}${path}?plan=${plan}${more}`);
  return page;
}

async function enablerInDraft(id: string): Promise<{ readonly endQuarter: string } | undefined> {
  const query =
    'query($plan: ID!) { plan(id: $plan) { draft { revision { content { enablers { id endQuarter } } } } } }';
  interface Answer {
    readonly plan: {
      readonly draft: {
        readonly revision: {
          readonly content: {
            readonly enablers: readonly { readonly id: string; readonly endQuarter: string }[];
          };
        };
      };
    };
  }
  const answer = await ask<Answer>(server.url, ARCHITECT, query, { plan });
  return answer.plan.draft.revision.content.enablers.find((enabler) => enabler.id === id);
}

test('a scenario is branched from a revision, listed, set side by side and discarded', async ({
  browser,
}) => {
  const page = await open(browser, '/revisions/scenarios');
  await page.getByRole('button', { name: 'Branch a scenario' }).click(FIRST);
  const branch = page.getByRole('button', { name: 'Branch scenario' });
  await expect(branch).toHaveAccessibleDescription('Name the scenario');
  await page.getByLabel('Name').fill('Two sites first');
  await page.getByLabel('From').selectOption({ label: 'FY27 Q3 r4, published' });
  await branch.click();
  await expect(page).toHaveURL(/\/revisions\/scenario\/[^?]+\?plan=/);
  await page.goto(`${server.url}/revisions/scenarios?plan=${plan}`);
  const list = page.getByRole('table', { name: 'Scenarios of the plan' });
  const row = list.getByRole('row', { name: /Two sites first/ });
  await expect(row).toContainText('Open');
  await expect(row).toContainText('FY27 Q3 r4');
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('Compare Two sites first').check();
  await page.getByLabel(`Compare ${SCENARIO}`).check();
  await page.getByLabel('Compared with').selectOption({ label: 'FY27 Q3 r4' });
  const table = page.getByRole('table', { name: 'Scenarios side by side' });
  await expect(table.getByRole('columnheader')).toHaveText(
    ['Figure', 'FY27 Q3 r4', 'Two sites first', SCENARIO],
    FIRST,
  );
  const added = table.getByRole('row', { name: /^Added/ }).getByRole('cell');
  await expect(added.nth(1)).toHaveText('0');
  await expect(added.nth(2)).not.toHaveText('0');
  await expect(
    table
      .getByRole('row', { name: /^Stability/ })
      .getByRole('cell')
      .nth(1),
  ).toHaveText('100%');
  await page.getByRole('button', { name: 'Discard Two sites first' }).click();
  await page.getByRole('button', { name: 'Discard scenario' }).click();
  await expect(row).toContainText('Discarded');
  await page.context().close();
});

test('a merge asks for each conflict, keeps what was chosen, and is taken back', async ({ browser }) => {
  const page = await open(browser, '/revisions/draft/merge/sc1');
  const header = page.getByRole('heading', { name: `Merge “${SCENARIO}” into the draft` });
  await expect(header).toBeVisible(FIRST);
  await expect(page.getByText('12 changes: 4 merged, 8 to choose')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const complete = page.getByRole('button', { name: 'Complete merge' });
  await expect(complete).toHaveAccessibleDescription('8 conflicts need a choice');
  const items = page.getByRole('navigation', { name: 'Items of the merge' });
  const before = await enablerInDraft('e20');

  await items.getByRole('button', { name: /Data platform foundation/ }).click();
  await page.getByRole('radio', { name: /^Schedule: Scenario/ }).check();
  await items.getByRole('button', { name: /Give branch colleagues time back/ }).click();
  await page.getByRole('radio', { name: 'Weight: Own value' }).check();
  await page.getByRole('textbox', { name: 'Weight: own value' }).fill('13');
  await page.getByRole('textbox', { name: 'Weight: own value' }).press('Enter');
  await items.getByRole('button', { name: /Supplier workspace/ }).click();
  await page.getByLabel('Name: where the change goes').selectOption({ label: 'Drop the change' });
  for (const name of [/Identity modernisation/, /Route optimisation/, /Partner and Customer Portal/]) {
    await items.getByRole('button', { name }).click();
    await page.getByRole('button', { name: 'Keep draft' }).click();
  }
  await expect(page.getByText('6 of 8 resolved').first()).toBeVisible();

  await page.reload();
  await expect(page.getByText('6 of 8 resolved').first()).toBeVisible(FIRST);
  for (const name of [/Finance planning cloud/, /Warehouse management, remaining sites/]) {
    await items.getByRole('button', { name }).click();
    await page.getByRole('button', { name: 'Keep draft' }).click();
  }
  await expect(complete).toHaveAccessibleDescription('Give the result a reason');
  await page.getByRole('radio', { name: 'Lesson learned' }).check();
  await page.getByLabel('Why, in one sentence').fill('The platform comes first, the rest stays');
  await complete.click();

  await expect(page).toHaveURL(/\/revisions\/FY27Q3\.r4\.\.FY27Q4\.r5\?/);
  await expect(page.getByText(`“${SCENARIO}” is merged into the draft: 4 merged, 8 chosen.`)).toBeVisible();
  expect((await enablerInDraft('e20'))?.endQuarter).toBe('FY2027-Q3');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('The merge is taken back.')).toBeVisible();
  expect(await enablerInDraft('e20')).toEqual(before);
  await page.context().close();
});

test('an insight is kept with a file, and found again', async ({ browser }) => {
  const page = await open(browser, '/revisions/insights');
  await page.getByRole('button', { name: 'Add an insight' }).click(FIRST);
  const save = page.getByRole('button', { name: 'Save insight' });
  await expect(save).toHaveAccessibleDescription('Give it a title');
  await page.getByLabel('Title').fill('Yard cameras, two weeks');
  await page.getByLabel('Finding').fill('Half the waiting goes. See https://example.org/yard.');
  await save.click();
  const panel = page.getByRole('complementary', { name: 'Yard cameras, two weeks' });
  await expect(panel.getByRole('link', { name: 'https://example.org/yard' })).toBeVisible();
  await panel.getByLabel('File to add').setInputFiles({
    name: 'yard.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Half the waiting goes.'),
  });
  await expect(panel.getByRole('link', { name: 'yard.txt' })).toBeVisible();
  const download = page.waitForEvent('download');
  await panel.getByRole('link', { name: 'yard.txt' }).click();
  expect((await download).suggestedFilename()).toBe('yard.txt');
  await page.getByLabel('Search insights').fill('yard cameras');
  await expect(page.getByRole('table', { name: 'Insights' }).getByRole('row')).toHaveCount(2);
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});

test('a cited insight stays as it is and says which revision keeps it', async ({ browser }) => {
  const page = await open(browser, '/revisions/insights', '&insight=i05');
  const panel = page.getByRole('complementary');
  await expect(panel.getByText('Cited by FY27 Q2 r3, which is published: it stays as it is.')).toBeVisible(
    FIRST,
  );
  await expect(panel.getByRole('button', { name: 'Edit' })).toHaveCount(0);
  await expect(panel.getByRole('button', { name: 'Add a file, up to 10 MB' })).toHaveCount(0);
  await page.setViewportSize({ width: 400, height: 860 });
  // The views of a place scroll in their own bar on a phone.
  const sideways = (await scrollsSideways(page)).filter((part) => !part.startsWith('app-top__tabs'));
  expect(sideways).toEqual([]);
  await page.context().close();
});

test('the history of an item says what changed, why and on what it rests', async ({ browser }) => {
  const page = await open(browser, '/roadmap', '&rev=FY27Q3.r4&item=e20');
  const history = page.getByRole('complementary').locator('.item-history');
  await expect(history.getByText('End quarter: FY27 Q4 → FY28 Q1')).toBeVisible(FIRST);
  await expect(history.getByRole('link', { name: 'Data platform velocity review' })).toBeVisible();
  await expect(page.getByRole('complementary').getByText(/FY27 Q4 → FY28 Q1, 1Q later/)).toBeVisible();
  await page.context().close();
});

test('a slip test is kept as a scenario, which is then put on the draft as it stands', async ({
  browser,
}) => {
  const page = await open(browser, '/roadmap/trace', '&rev=FY27Q3.r4&item=e03&slip=2');
  await page.getByRole('button', { name: 'Save as a scenario' }).click(FIRST);
  const dialog = page.getByRole('dialog', { name: 'Save the slip as a scenario' });
  await dialog.getByRole('radio', { name: 'Lesson learned' }).check();
  await dialog.getByLabel('Why, in one sentence').fill('Quotation rules take longer');
  await dialog.getByRole('button', { name: 'Save scenario' }).click();
  await expect(dialog).toHaveCount(0);

  await page.goto(`${server.url}/revisions/scenarios?plan=${plan}`);
  const list = page.getByRole('table', { name: 'Scenarios of the plan' });
  const row = list.getByRole('row', { name: /Quotation engine, 2 quarters later/ });
  await expect(row).toContainText('FY27 Q3 r4', FIRST);
  await row.getByText('Re-base').click();
  await expect(
    page.getByRole('heading', { name: 'Re-base “Quotation engine, 2 quarters later” on the draft' }),
  ).toBeVisible(FIRST);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Complete re-base' }).click();
  await expect(page).not.toHaveURL(/as=rebase/);
  await page.goto(`${server.url}/revisions/scenarios?plan=${plan}`);
  await expect(row).toContainText('The draft on FY27 Q3 r4', FIRST);
  await page.getByLabel('Compare Quotation engine, 2 quarters later').check();
  await page.getByLabel('Compared with').selectOption({ label: 'FY27 Q3 r4' });
  const table = page.getByRole('table', { name: 'Scenarios side by side' });
  await expect(
    table
      .getByRole('row', { name: /^Moved/ })
      .getByRole('cell')
      .nth(1),
  ).toHaveText('1', FIRST);
  await page.context().close();
});

test('capacity and envelopes of the draft are edited in grids, each with its reason', async ({ browser }) => {
  const page = await open(browser, '/revisions/draft', '&show=resources');
  const cell = page.getByRole('textbox', { name: 'Data, FY28 Q1, FTE' });
  await cell.fill('12', FIRST);
  await cell.press('Enter');
  await giveReasonInBar(page, 'Business need', 'Two engineers join the platform');
  const envelope = page.getByRole('textbox', { name: /^FY28, Discretionary/ });
  await envelope.fill('650');
  await envelope.press('Enter');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Changes', exact: true }).click();
  const changes = page.getByRole('list', { name: 'Changes of the draft' });
  await expect(changes.getByText('Two engineers join the platform')).toBeVisible();
  await changes.getByRole('button', { name: 'Envelope FY28, discretionary' }).click();
  await expect(envelope).toHaveValue('650');
  await expect(cell).toHaveValue('12');
  await page.context().close();
});
