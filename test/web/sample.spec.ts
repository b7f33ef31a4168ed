import { expect, planIdAt, test } from './journey.fixture.js';

const SAMPLE = 'Kestrel Building Supplies';

test('the first page shows the sample’s roadmap, at the newest revision, in a complete address', async ({
  page,
  sample,
}) => {
  await page.goto(sample);
  await expect(page.getByRole('treegrid', { name: `Roadmap of ${SAMPLE}` })).toBeVisible();
  await expect(page).toHaveURL(/\/roadmap\?plan=[\w-]+&rev=FY27Q3\.r4$/);
  await expect(page).toHaveTitle(`Roadmap FY27 Q3 r4, ${SAMPLE} · Northing`);
  await expect(page.getByRole('note')).toContainText('one administrator, no sign-in');
});

test('an item opens beside the picture, and Back restores each step', async ({ page, sample }) => {
  const plan = await planIdAt(sample, SAMPLE);
  await page.goto(`${sample}/roadmap?plan=${plan}&rev=FY27Q3.r4`);
  await page.getByRole('button', { name: 'One year' }).click();
  await expect(page).toHaveURL(/horizon=1/);
  await page.keyboard.press('t');
  await expect(page.getByRole('table')).toBeVisible();
  await page.getByRole('button', { name: 'Trade web shop' }).click();
  const panel = page.getByRole('complementary', { name: 'Trade web shop' });
  await expect(panel).toContainText('Cost by fiscal year');
  await expect(panel).toContainText('History');
  await expect(panel.getByText('In the first revision')).toBeVisible();
  await page.goBack();
  await expect(panel).toBeHidden();
  await page.goBack();
  await expect(page.getByRole('treegrid')).toBeVisible();
  await page.goBack();
  await expect(page).not.toHaveURL(/horizon=1/);
});

test('filters narrow the picture and stand in the address', async ({ page, sample }) => {
  const plan = await planIdAt(sample, SAMPLE);
  await page.goto(`${sample}/roadmap?plan=${plan}&rev=FY27Q3.r4&show=table`);
  await expect(page.getByRole('table')).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('web shop');
  await expect(page).toHaveURL(/q=web\+shop/);
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Discretionary' }).check();
  await expect(page.getByText('No enablers match')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page).not.toHaveURL(/q=/);
});

test('the strip counts the items the list and the table hold, and a change says why', async ({
  page,
  sample,
}) => {
  const plan = await planIdAt(sample, SAMPLE);
  await page.goto(`${sample}/revisions?plan=${plan}`);
  await expect(page).toHaveURL(/FY27Q2\.r3\.\.FY27Q3\.r4/);
  const figures = page.getByRole('region', { name: 'Summary of changes' }).locator('dd');
  await expect(figures.first()).toBeVisible();
  const counts = (await figures.allTextContents()).slice(0, 4).map(Number);
  const total = counts.reduce((a, b) => a + b, 0);
  const list = page.getByRole('region', { name: 'Changes' });
  await expect(list.getByRole('heading', { level: 2 })).toHaveText(`${total} changes`);
  await list.getByRole('button', { name: /^Added ERP core upgrade/ }).click();
  await expect(page).toHaveURL(/change=e15/);
  await expect(list.getByRole('table')).toContainText('FY28 Q1');
  await expect(list.getByText('Options appraisal favours the upgrade')).toBeVisible();
  await expect(list.getByText(/Feasibility study: ERP options appraisal/)).toBeVisible();
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(page.getByRole('table').first().getByRole('row')).toHaveCount(total + 1);
});

test('stepping keeps what is open, filters and grouping', async ({ page, sample }) => {
  const plan = await planIdAt(sample, SAMPLE);
  await page.goto(`${sample}/revisions/FY27Q2.r3..FY27Q3.r4?plan=${plan}&group=unit&mark=moved&change=e23`);
  await expect(page.getByRole('heading', { level: 2, name: /4 of 19 changes/ })).toBeVisible();
  await page.keyboard.press('[');
  await expect(page).toHaveURL(/FY27Q1\.r2\.\.FY27Q2\.r3\?plan=[\w-]+&group=unit&mark=moved&change=e23/);
  await page.keyboard.press(']');
  await expect(page).toHaveURL(/FY27Q2\.r3\.\.FY27Q3\.r4/);
  await page.getByRole('button', { name: /^FY26 Q4 r1/ }).click();
  await expect(page).toHaveURL(/FY26Q4\.r1\.\.FY27Q3\.r4/);
  await expect(page.getByText('Net of 3 steps')).toBeVisible();
});

test('everything exports', async ({ page, sample }) => {
  const plan = await planIdAt(sample, SAMPLE);
  await page.goto(`${sample}/roadmap?plan=${plan}&rev=FY27Q3.r4`);
  for (const [item, name] of [
    ['PNG', /\.png$/],
    ['SVG', /\.svg$/],
    ['Excel workbook', /\.xlsx$/],
    ['CSV', /\.csv$/],
    ['Plan document (JSON)', /\.json$/],
  ] as const) {
    await page.getByRole('button', { name: 'Export' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: item }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(name);
    expect(await file.failure()).toBeNull();
  }
});

test('a plan imported by mistake is archived, restored and purged by typing its name', async ({
  page,
  sample,
}) => {
  await page.goto(`${sample}/start`);
  await page.getByRole('button', { name: /Open the sample company/ }).click();
  await expect(page.getByRole('treegrid')).toBeVisible();
  await expect(page).toHaveURL(/plan=(?!undefined)[\w-]+&rev/);
  const plan = new URL(page.url()).searchParams.get('plan') ?? '';
  expect(plan).not.toBe(await planIdAt(sample, SAMPLE));
  await page.goto(`${sample}/plans`);
  const card = page.getByRole('listitem').filter({ has: page.locator(`a[href*="${plan}"]`) });
  await card.getByRole('button', { name: 'Archive' }).click();
  await expect(card.getByText(/^Archived/)).toBeVisible();
  await card.getByRole('button', { name: 'Restore' }).click();
  await card.getByRole('button', { name: 'Purge' }).click();
  const dialog = page.getByRole('dialog');
  const purge = dialog.getByRole('button', { name: 'Purge for good' });
  await expect(purge).toHaveAttribute('aria-disabled', 'true');
  await dialog.getByRole('textbox').fill(SAMPLE);
  await purge.click();
  await expect(dialog).toBeHidden();
  await expect(card).toBeHidden();
});

test('addresses that name nothing say so and lead on', async ({ page, sample }) => {
  const plan = await planIdAt(sample, SAMPLE);
  await page.goto(`${sample}/roadmap?plan=${plan}&rev=FY30Q1.r99`);
  await expect(page.getByRole('heading', { name: 'There is no such revision' })).toBeVisible();
  await page.goto(`${sample}/roadmap?plan=nobody`);
  await expect(page.getByRole('heading', { name: 'There is no such plan' })).toBeVisible();
  await page.goto(`${sample}/nowhere`);
  await page.getByRole('link', { name: 'Go to Roadmap' }).click();
  await expect(page.getByRole('treegrid')).toBeVisible();
});

test('the palette finds places, items and actions', async ({ page, sample }) => {
  await page.goto(sample);
  await expect(page.getByRole('treegrid')).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('quotation');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Quotation engine' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('words used');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Words used here' })).toContainText('Anchor quarter');
});

test('single-letter keys can be turned off', async ({ page, sample }) => {
  await page.goto(sample);
  await expect(page.getByRole('treegrid')).toBeVisible();
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: /Single-letter keys/ }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  await page.keyboard.press('1');
  await expect(page).not.toHaveURL(/show=table|horizon=1/);
});

test('without a server the page says what is safe and tries again', async ({ page, sample, complaints }) => {
  await page.route('**/graphql*', (route) => route.abort());
  await page.goto(sample);
  await expect(page.getByRole('alert')).toContainText('did not load');
  await page.unroute('**/graphql*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('treegrid')).toBeVisible();
  // The browser itself reports the requests that this journey cut off.
  (complaints as string[]).length = 0;
});
