import type { Page } from '@playwright/test';
import { expect, planIdAt, test, violations } from './journey.fixture.js';

const SAMPLE = 'Kestrel Building Supplies';

async function openTrace(page: Page, server: string, query: string): Promise<void> {
  const plan = await planIdAt(server, SAMPLE);
  await page.goto(`${server}/roadmap/trace?plan=${plan}&${query}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Roadmap' })).toBeVisible();
}

/** The names in a list of the picture. */
async function listed(page: Page, list: string): Promise<readonly string[]> {
  const buttons = page.getByRole('list', { name: list, exact: true }).getByRole('button');
  return (await buttons.allTextContents()).map((text) => text.replace(/\s+/g, ' '));
}

const status = (page: Page) => page.locator('.app-body > [role=status]');

test('an enabler is chosen and slips by keyboard alone, and Back restores each step', async ({
  page,
  sample,
}) => {
  await openTrace(page, sample, 'rev=FY27Q1.r2');
  const picture = page.getByRole('group', { name: `Trace of ${SAMPLE}` });
  await expect(picture.getByRole('list', { name: 'Outcomes' }).getByRole('listitem')).toHaveCount(8);

  await page.keyboard.press('/');
  await page.keyboard.type('web shop');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/item=e01$/);
  await expect(page.getByRole('complementary', { name: 'Trade web shop' })).toBeVisible();

  await page.keyboard.press('s');
  await expect(page).toHaveURL(/item=e01&slip=1$/);
  const slider = page.getByRole('slider', { name: 'Slips by' });
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/slip=2$/);
  await expect(slider).toHaveAttribute('aria-valuetext', '2 quarters');
  await expect(status(page)).toHaveText(
    'Trade web shop slips by 2 quarters: 1 enabler moves with it, 1 outcome is reached later and 1 is covered less in time.',
  );
  expect(await listed(page, 'Move with it')).toEqual(['Trade customer mobile appFY28 Q1 → FY28 Q3+2Q']);
  await expect(page.getByText('2 move, 0 absorb it')).toBeVisible();
  const panel = page.getByRole('complementary', { name: 'Trade web shop' });
  await expect(
    panel.getByRole('listitem').filter({ hasText: 'Win trade sales online' }).first(),
  ).toContainText('FY28 Q1 → FY28 Q2');

  await page.goBack();
  await expect(slider).toHaveValue('1');
  await page.goBack();
  await expect(slider).toBeHidden();
  await page.goBack();
  await expect(page).not.toHaveURL(/item=/);
});

test('the picture is walked with the arrows, and a press traces what has focus', async ({ page, sample }) => {
  await openTrace(page, sample, 'rev=FY27Q3.r4&item=outcome:o2');
  const outcome = page.getByRole('button', { name: /^Win trade sales online, rests on/ });
  await outcome.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(':focus')).toHaveAttribute('data-layer', 'capability');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(':focus')).toHaveAttribute('data-layer', 'enabler');
  const name = (await page.locator(':focus').getAttribute('aria-label')) ?? '';
  expect(name).toMatch(/leads to .*Win trade sales online/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/item=e\d\d$/);
  await expect(page.locator('[data-node][aria-current=true]')).toHaveAttribute('aria-label', name);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/item=/);
});

test('the summary is copied as text', async ({ page, context, sample }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: sample });
  await openTrace(page, sample, 'rev=FY27Q1.r2&item=e01&slip=2');
  await page.getByRole('button', { name: 'Copy summary' }).click();
  await expect(page.getByText('Summary copied.')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(`Slip test, ${SAMPLE}, FY27 Q1 r2.`);
  expect(text).toContain('Move with it: Trade customer mobile app FY28 Q1 → FY28 Q3.');
  expect(text.split('\n').at(-1)).toBe(page.url());
});

const REFUSED = [
  ['an enabler without dates', 'rev=FY27Q2.r3&item=e23&slip=2', /^Not scheduled: without a start and an end/],
  ['delivered work', 'rev=FY27Q3.r4&item=e06&slip=2', /^Delivered: work that is over cannot slip/],
  ['stopped work', 'rev=FY27Q3.r4&item=e04&slip=2', /^Stopped: work that is over cannot slip/],
  ['an item the revision lacks', 'rev=FY27Q3.r4&item=e99&slip=2', /^This revision does not hold it/],
] as const;

for (const [what, query, reason] of REFUSED) {
  test(`${what} cannot slip, and the slider says why`, async ({ page, sample }) => {
    await openTrace(page, sample, query);
    const slider = page.getByRole('slider', { name: 'Slips by' });
    await expect(page.getByText(reason)).toBeVisible();
    await expect(slider).toHaveAttribute('aria-disabled', 'true');
    await expect(slider).toHaveAccessibleDescription(reason);
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await expect(slider).toHaveValue('0');
  });
}

test('an outcome does not slip: what it rests on is offered', async ({ page, sample }) => {
  await openTrace(page, sample, 'rev=FY27Q3.r4&item=outcome:o2&slip=1');
  const panel = page.getByRole('complementary', { name: 'What slips?' });
  await expect(panel).toContainText('Only enablers slip. Win trade sales online rests on these:');
  await panel.getByRole('button', { name: /^Trade web shop/ }).click();
  await expect(page).toHaveURL(/item=e01&slip=1$/);
  await expect(status(page)).toHaveText(/^Trade web shop slips by 1 quarter/);
});

test('the table holds what the picture holds', async ({ page, sample }) => {
  await openTrace(page, sample, 'rev=FY27Q3.r4&item=e20&slip=2');
  const cards = page.locator('[data-node]');
  await expect(cards.first()).toBeVisible();
  const count = await cards.count();
  await page.keyboard.press('t');
  await expect(page).toHaveURL(/show=table/);
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(count + 1);
  await expect(page.getByRole('row', { name: /^Customer 360 Enabler Move with it/ })).toBeVisible();
});

test('views of the roadmap keep plan, revision and item', async ({ page, sample }) => {
  await openTrace(page, sample, 'rev=FY27Q1.r2&item=e01');
  const views = page.getByRole('navigation', { name: 'Views' });
  await views.getByRole('link', { name: 'Timeline' }).click();
  await expect(page).toHaveURL(/\/roadmap\?plan=[\w-]+&rev=FY27Q1\.r2&item=e01$/);
  await views.getByRole('link', { name: 'Trace' }).click();
  await expect(page).toHaveURL(/\/roadmap\/trace\?plan=[\w-]+&rev=FY27Q1\.r2&item=e01$/);
});

const PAGES = [
  ['the whole plan', 'rev=FY27Q3.r4'],
  ['one outcome alone', 'rev=FY27Q3.r4&item=outcome:o2&all=0'],
  ['a slip', 'rev=FY27Q3.r4&item=e20&slip=2'],
  ['a slip that cannot be', 'rev=FY27Q2.r3&item=e23&slip=2'],
  ['a slip as a table', 'rev=FY27Q3.r4&item=e20&slip=2&show=table'],
] as const;

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });
    for (const [name, query] of PAGES) {
      test(`${name} has no violation`, async ({ page, sample }) => {
        await openTrace(page, sample, query);
        await page.waitForLoadState('networkidle');
        await expect(page.locator('[data-node], table').first()).toBeVisible();
        await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
        expect(await violations(page)).toEqual([]);
      });
    }

    test('the choice of an item has no violation', async ({ page, sample }) => {
      await openTrace(page, sample, 'rev=FY27Q3.r4');
      await page.getByRole('button', { name: 'Item to trace: none' }).click();
      await expect(page.getByRole('option').first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}

test.describe('at 390 pixels', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the trace is read, not changed', async ({ page, sample }) => {
    await openTrace(page, sample, 'rev=FY27Q1.r2&item=e01&slip=2');
    const list = page.getByRole('region', { name: `Trace of ${SAMPLE}` });
    await expect(list).toContainText('Continue on a wider screen');
    await expect(list.getByRole('status')).toHaveText(/^Trade web shop slips by 2 quarters/);
    await expect(list.getByRole('listitem').filter({ hasText: /^Trade customer mobile app/ })).toContainText(
      'Move with it',
    );
    await expect(page.getByRole('slider')).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await violations(page)).toEqual([]);
  });
});
