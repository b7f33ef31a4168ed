import type { Page } from '@playwright/test';
import { redateLateWork, replanned, takeComplaints, windowOf, type CyclePlan } from './cycle.fixture.js';
import { expect, planIdAt, test } from './journey.fixture.js';
import { ARCHITECT } from './review-draft.fixture.js';
import { startServer, type RunningServer } from './server.fixture.js';
import { tabTo } from './tab-to.fixture.js';

const SAMPLE = 'Kestrel Building Supplies';
/** A server that has just started makes every figure for the first time. */
const FIRST = { timeout: 30_000 };

test.describe.configure({ mode: 'serial' });

let running: RunningServer;
let at: CyclePlan;

test.beforeAll(async () => {
  running = await startServer('on');
  at = { server: running.url, plan: await planIdAt(running.url, SAMPLE) };
});

test.afterEach(() => expect(takeComplaints()).toEqual([]));
test.afterAll(() => running.stop());

async function press(page: Page, role: string, name: RegExp): Promise<void> {
  await tabTo(page, role, name);
  await page.keyboard.press('Enter');
}

/** A day is typed month, day, year; the field of a date has no role of its own. */
async function tabToDay(page: Page): Promise<void> {
  const day = page.getByLabel('Day').and(page.locator(':focus'));
  for (let tab = 0; tab < 20 && (await day.count()) === 0; tab += 1) await page.keyboard.press('Tab');
  await expect(page.getByLabel('Day')).toBeFocused();
}

/** Acts as somebody, from the menu under the avatar. */
async function actAs(page: Page, name: string): Promise<void> {
  await press(page, 'button', /, menu$/);
  await page.getByRole('menu').waitFor();
  await page.getByRole('menuitem', { name: 'Act as another person' }).waitFor();
  await page.keyboard.type('act');
  await page.keyboard.press('Enter');
  await tabTo(page, 'searchbox', /^Search people/);
  await page.keyboard.type(name);
  // Radios are one stop of the Tab key; the arrow goes on to the one that was found.
  await tabTo(page, 'radio', /^Administrator/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText(`acting as ${name}`)).toBeVisible();
}

test('the whole cycle is done by keyboard alone', async ({ browser }) => {
  const page = await windowOf(browser, at, ARCHITECT, '/revisions/draft');
  await page.getByRole('button', { name: 'Open the draft for FY27 Q4' }).waitFor(FIRST);
  await press(page, 'button', /^Open the draft for/);
  await press(page, 'button', /^Open the draft$/);
  const row = page.getByRole('row', { name: /^Fleet telematics/ });
  await expect(row).toBeVisible();
  await redateLateWork(at, 'FY2027-Q4');

  await tabTo(page, 'row', /^Shorten order-to-delivery time/);
  for (let down = 0; down < 12 && !(await row.and(page.locator(':focus')).count()); down += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Alt+ArrowRight');
  await expect(row).toHaveAccessibleName(/FY30 Q2 to FY31 Q1/);
  await tabTo(page, 'combobox', /^Driver/);
  await page.keyboard.type('Lesson');
  await tabTo(page, 'textbox', /^Why, in one sentence/);
  await page.keyboard.type('The trial fleet comes later');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('form', { name: /Why\?$/ })).toHaveCount(0);

  await press(page, 'button', /^Send to review/);
  const send = page.getByRole('dialog').getByRole('button', { name: 'Send to review' });
  await expect(send).not.toHaveAttribute('aria-disabled', 'true');
  await press(page, 'button', /^Send to review/);
  await page.getByRole('button', { name: 'Go to the review' }).waitFor();
  await press(page, 'button', /^Go to the review/);

  await expect(page.getByText('0 of 1 decided')).toBeVisible(FIRST);
  await actAs(page, 'Morgan Hale');
  const decide = page.getByRole('button', { name: 'Approve', exact: true });
  await expect(decide).not.toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('a');
  await expect(page.getByText('1 of 1 decided')).toBeVisible();
  await press(page, 'button', /^Schedule a meeting/);
  await tabToDay(page);
  await page.keyboard.type('12172026');
  await press(page, 'button', /^Keep the invitation/);
  await page.getByRole('button', { name: 'Record that it was held' }).waitFor();
  await press(page, 'button', /^Record that it was held/);
  const approve = page.getByRole('button', { name: 'Approve revision' });
  await expect(approve).not.toHaveAttribute('aria-disabled', 'true');
  await press(page, 'button', /^Approve revision/);
  await page.getByRole('button', { name: 'Publish FY27 Q4 r5' }).waitFor();
  await actAs(page, 'Karin Lind');
  await press(page, 'button', /^Publish FY27 Q4 r5/);
  await expect(page.getByText('FY27 Q4 r5 is published. It never changes again.')).toBeVisible();
  const rows = await replanned(at, 'r4', 'r5');
  expect(rows.filter(({ entityId }) => entityId === 'e25').map(({ drivers }) => drivers)).toContainEqual([
    'The trial fleet comes later',
  ]);
  await page.context().close();
});
