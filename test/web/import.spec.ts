import type { Page } from '@playwright/test';
import { generatedCase, realCase, type ImportCase } from './import-files.fixture.js';
import { expect, test, violations } from './journey.fixture.js';
import { overlappingLabels } from './label-overlap.fixture.js';

const cases = [generatedCase(), realCase()];

/** A mapping kept on the server, as a colleague would have saved it. */
async function saveMapping(server: string, mapping: ImportCase['mapping']): Promise<void> {
  const query =
    'mutation ($name: String!, $mapping: MappingDocument!) { saveMapping(name: $name, mapping: $mapping) { __typename } }';
  const response = await fetch(`${server}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { name: mapping.name, mapping } }),
  });
  expect(await response.json()).toEqual({ data: { saveMapping: { __typename: 'MappingSaved' } } });
}

/** The address and what is drawn and said there, for comparing one window with another. */
async function viewOf(page: Page) {
  const list = page.getByRole('region', { name: 'Changes' });
  await expect(list.locator('[data-open=true]')).toHaveCount(1);
  await expect(page.getByRole('treegrid')).toBeVisible();
  return {
    address: page.url(),
    title: await page.title(),
    strip: await page.getByRole('region', { name: 'Summary of changes' }).innerText(),
    heading: await list.getByRole('heading', { level: 2 }).innerText(),
    open: await list.locator('[data-open=true]').innerText(),
  };
}

for (const [index, given] of cases.entries()) {
  test.describe(given?.title ?? 'enhancement proposals of Kubernetes', () => {
    test.skip(given === null, 'the data set is not at hand');

    test('is imported by the wizard, drawn, compared, stepped and shared', async ({
      page,
      context,
      empty,
    }) => {
      const { files, mapping, change } = given as ImportCase;
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: empty });
      await saveMapping(empty, mapping);

      await test.step('first run leads to the import', async () => {
        await page.goto(index === 0 ? empty : `${empty}/start`);
        await expect(page.getByRole('heading', { name: 'Start with what you already have' })).toBeVisible();
        await page.getByRole('link', { name: /Import a spreadsheet/ }).click();
      });

      await test.step('two files are chosen', async () => {
        const chooser = page.waitForEvent('filechooser');
        await page.getByRole('button', { name: 'Choose files' }).click();
        await (await chooser).setFiles([...files]);
        await expect(page.getByText(/\d+ rows · \d+ columns/)).toHaveCount(2);
        await page.getByRole('textbox', { name: 'Name of the plan' }).fill(`Plan ${index}`);
        expect(await violations(page)).toEqual([]);
        await page.getByRole('button', { name: 'Match columns' }).click();
      });

      await test.step('the saved mapping matches the columns, and Back loses nothing', async () => {
        await page.getByRole('combobox', { name: 'Saved mappings' }).selectOption(mapping.name);
        await expect(page.getByRole('cell', { name: 'Matched' }).first()).toBeVisible();
        const matched = await page.getByText(/\d+ of \d+ columns matched/).innerText();
        expect(await violations(page)).toEqual([]);
        await page.goBack();
        await expect(page.getByRole('textbox', { name: 'Name of the plan' })).toHaveValue(`Plan ${index}`);
        await page.goForward();
        await expect(page.getByText(matched)).toBeVisible();
        await page.getByRole('button', { name: 'Check rows' }).click();
      });

      await test.step('the rows are checked and imported', async () => {
        await expect(page.getByRole('status').filter({ hasText: /import/ })).toContainText(
          /Ready to import|Every row/,
        );
        expect(await violations(page)).toEqual([]);
        await page.getByRole('button', { name: 'Import', exact: true }).click();
        await expect(page.getByRole('heading', { name: 'Imported' })).toBeVisible({ timeout: 60_000 });
        expect(await violations(page)).toEqual([]);
      });

      await test.step('the roadmap shows some 400 rows without an overlapping label', async () => {
        await page.getByRole('link', { name: 'Open the roadmap' }).click();
        await expect(page.getByRole('treegrid')).toBeVisible();
        expect(await violations(page)).toEqual([]);
        const drawn = await overlappingLabels(page);
        expect(drawn.labels).toBeGreaterThan(200);
        expect(drawn.overlaps).toEqual([]);
        await page.keyboard.press('t');
        await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', /^(39|40|41)\d$/);
        await page.keyboard.press('t');
      });

      await test.step('a change opens and keeps its place in the address', async () => {
        await page.getByRole('link', { name: 'Compare', exact: true }).click();
        const list = page.getByRole('region', { name: 'Changes' });
        await page.getByRole('searchbox', { name: 'Find a change' }).fill(change);
        await list
          .getByRole('button', { name: new RegExp(change) })
          .first()
          .click();
        await expect(page).toHaveURL(/change=/);
        expect(await violations(page)).toEqual([]);
      });

      await test.step('a quarter is stepped, and back', async () => {
        const address = page.url();
        await expect(page.getByRole('button', { name: 'Step back one quarter' })).toHaveAttribute(
          'aria-disabled',
          'true',
        );
        await page.goBack();
        await page.goForward();
        await expect(page).toHaveURL(address);
      });

      await test.step('the copied link shows the same view in a new window', async () => {
        const here = await viewOf(page);
        await page
          .getByRole('region', { name: 'Changes' })
          .getByRole('button', { name: 'Copy link' })
          .click();
        await expect(page.getByText('Link copied.')).toBeVisible();
        const link = await page.evaluate(() => navigator.clipboard.readText());
        expect(link).toBe(here.address);
        const other = await context.newPage();
        await other.goto(link);
        expect(await viewOf(other)).toEqual(here);
        await other.close();
      });
    });
  });
}

test('a quarter is stepped in a plan of three', async ({ page, empty }) => {
  const { files, mapping } = generatedCase();
  const [first, second] = files;
  const third = { ...second, name: 'portfolio_2027-04-01.csv' };
  const form = new FormData();
  form.append('options', JSON.stringify({ mapping, planName: 'Three quarters' }));
  for (const file of [first, second, third])
    form.append('file', new Blob([new Uint8Array(file.buffer)]), file.name);
  const response = await fetch(`${empty}/api/import`, { method: 'POST', body: form });
  const { planId } = (await response.json()) as { readonly planId: string };
  await page.goto(`${empty}/revisions?plan=${planId}`);
  await expect(page.getByRole('heading', { name: 'Nothing changed' })).toBeVisible();
  await page.keyboard.press('[');
  await expect(page).toHaveURL(/r1\.\.FY27Q1\.r2/);
  await expect(page.getByRole('heading', { level: 2, name: /\d+ changes/ })).toBeVisible();
  await page.getByRole('button', { name: 'Step forward one quarter' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing changed' })).toBeVisible();
});

test('a file that cannot be used says where and what to do, and nothing is written', async ({
  page,
  empty,
  complaints,
}) => {
  const before = await (await fetch(`${empty}/api/plans`)).text();
  await page.goto(`${empty}/import`);
  const broken = Buffer.from('No,Project\nP-1,First\nP-1,Again\n,No id\n');
  await page
    .getByLabel('Files to import')
    .setInputFiles({ name: 'broken_2026-10-01.csv', mimeType: 'text/csv', buffer: broken });
  await page.getByRole('button', { name: 'Match columns' }).click();
  await page.getByRole('button', { name: 'Check rows' }).click();
  await expect(page.getByText(/2 errors to mend/)).toBeVisible();
  const errors = page.getByRole('table', { name: 'Errors' });
  await expect(errors.getByRole('row').nth(1)).toContainText('broken_2026-10-01.csv');
  await expect(page.getByRole('button', { name: 'Import', exact: true })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  expect(await violations(page)).toEqual([]);
  await page.getByRole('checkbox', { name: /Skip rows/ }).check();
  await expect(page.getByText(/Ready to import/)).toBeVisible();
  expect(await (await fetch(`${empty}/api/plans`)).text()).toBe(before);
  // The browser itself notes that the server refused the rows.
  expect(complaints.every((text) => text.includes('status of 422'))).toBe(true);
  (complaints as string[]).length = 0;
});

test('a plan document needs no matching', async ({ page, empty, sample }) => {
  const plans = (await (await fetch(`${sample}/api/plans`)).json()) as readonly { readonly id: string }[];
  const document = await (await fetch(`${sample}/api/plans/${plans[0]?.id}/plan.json`)).text();
  await page.goto(`${empty}/import`);
  await page.getByLabel('Files to import').setInputFiles({
    name: 'kestrel.plan.json',
    mimeType: 'application/json',
    buffer: Buffer.from(document),
  });
  await page.getByRole('button', { name: 'Check the document' }).click();
  await expect(page.getByRole('status').filter({ hasText: /import/ })).toBeVisible();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('link', { name: 'Compare the last two revisions' }).click();
  await expect(page.getByRole('heading', { level: 2, name: '19 changes' })).toBeVisible();
});
