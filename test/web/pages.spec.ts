import type { Page } from '@playwright/test';
import { expect, planIdAt, test, violations } from './journey.fixture.js';

const SAMPLE = 'Kestrel Building Supplies';

/** Every page with its states, below the plan's address. */
const PAGES = [
  ['roadmap', '/roadmap?PLAN&rev=FY27Q3.r4'],
  ['roadmap, one year, with a panel', '/roadmap?PLAN&rev=FY27Q3.r4&horizon=1&item=e03'],
  ['roadmap as a table', '/roadmap?PLAN&rev=FY27Q3.r4&show=table'],
  ['roadmap without a match', '/roadmap?PLAN&rev=FY27Q3.r4&q=zzz'],
  ['capability panel', '/roadmap?PLAN&rev=FY27Q3.r4&item=capability:c1.1'],
  ['outcome panel', '/roadmap?PLAN&rev=FY27Q3.r4&item=outcome:o2'],
  ['compare', '/revisions/FY27Q2.r3..FY27Q3.r4?PLAN'],
  ['compare with an open change', '/revisions/FY27Q1.r2..FY27Q2.r3?PLAN&change=e15&all=1'],
  ['compare as a table', '/revisions/FY26Q4.r1..FY27Q3.r4?PLAN&show=table&change=e15'],
  ['budget', '/budget?PLAN&rev=FY27Q3.r4'],
  ['demand', '/budget/demand?PLAN'],
  ['demand with an open request', '/budget/demand?PLAN&request=dr4'],
  ['capabilities', '/capabilities?PLAN&rev=FY27Q3.r4'],
  ['partnership', '/partnership?PLAN'],
  ['overview', '/revisions/review?PLAN&rev=FY27Q2.r3'],
  ['steadiness', '/revisions/steadiness?PLAN'],
  ['results', '/revisions/results?PLAN&rev=FY27Q3.r4'],
  ['rows behind a figure', '/figures/traceability?PLAN&rev=FY27Q2.r3&item=e13'],
  ['figure without a value', '/figures/stability?PLAN&rev=FY26Q4.r1'],
  ['plans', '/plans'],
  ['first run', '/start'],
  ['import', '/import'],
  ['unknown page', '/nowhere'],
  ['unknown revision', '/roadmap?PLAN&rev=FY30Q1.r99'],
] as const;

/** A page as it is shown when nothing moves or loads any more. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
}

for (const [name, path] of PAGES) {
  test(`${name}: no violation in either theme and at 390 pixels, no sideways scrolling there`, async ({
    page,
    sample,
  }) => {
    const plan = await planIdAt(sample, SAMPLE);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(sample + path.replace('PLAN', `plan=${plan}`));
    await settled(page);
    expect(await violations(page), 'in the light theme').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await settled(page);
    expect(await violations(page), 'in the dark theme').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 390, height: 844 });
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await violations(page), 'at 390 pixels').toEqual([]);
  });
}

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });
    test('what opens over a page has no violation', async ({ page, sample }) => {
      const plan = await planIdAt(sample, SAMPLE);
      await page.goto(`${sample}/roadmap?plan=${plan}&rev=FY27Q3.r4`);
      await expect(page.getByRole('treegrid')).toBeVisible();
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Filter', exact: true }).click();
      await expect(page.getByRole('checkbox').first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /^Revision: / }).click();
      await expect(page.getByRole('menu')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}
