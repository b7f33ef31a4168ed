import { chromium, type Page } from '@playwright/test';
import {
  fiscalQuarter,
  fiscalYearOf,
  totalsOf,
  type FiscalYear,
  type PlanContent,
  type WholePlan,
} from '@northing/domain';
import { randomWholePlan } from '@northing/domain/testing';
import { median } from './measure.js';
import { mainThreadMs } from './page-cpu.js';
import { benchDatabase, type BenchDatabase } from './plans.js';
import { startServer } from './running-server.js';
import type { Figure, Section } from './table.js';

const ROWS = 1000;
const RUNS = 5;

/** The Budget page of a draft from the address to its first paint, and a move from the key to its last consequence. */
export async function budgetPage(root: string): Promise<Section> {
  const database = await benchDatabase();
  const { planId, year } = await storeBudgetPlan(database);
  const server = await startServer(root, database.url);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    await openDraft(server.url, planId);
    const address = `${server.url}/budget/FY${String(year).slice(2)}?plan=${planId}&of=draft`;
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await firstPaint(page, address);
    const paints: Timed[] = [];
    for (let run = 0; run < RUNS; run += 1) paints.push(await firstPaint(page, address));
    const moves: Timed[] = [];
    for (let run = 0; run < RUNS + 1; run += 1) moves.push(await moveUp(page));
    return {
      title: `Budget page, ${ROWS.toLocaleString('en')} rows`,
      figures: figuresOf(paints, moves.slice(1)),
    };
  } finally {
    await browser.close();
    await server.stop();
    await database.close();
  }
}

interface Timed {
  /** From the key to the frame with the last change in the list or beside it, in milliseconds. */
  readonly paintMs: number;
  /** Of the page's main thread until everything was still. */
  readonly cpuMs: number;
}

function figuresOf(paints: readonly Timed[], moves: readonly Timed[]): readonly Figure[] {
  const figure = (what: string, value: number, at?: number): Figure => ({
    ...{ target: '', what, value, unit: 'ms' },
    ...(at !== undefined && { limit: { at, good: 'below' } }),
  });
  return [
    figure(
      'from the address to the rows and their figures on screen',
      median(paints.map(({ paintMs }) => paintMs)),
    ),
    figure('the same, CPU of the page', median(paints.map(({ cpuMs }) => cpuMs))),
    figure(
      'a move by key to its last consequence on screen',
      median(moves.map(({ paintMs }) => paintMs)),
      100,
    ),
    figure('the same with its save, CPU of the page', median(moves.map(({ cpuMs }) => cpuMs))),
  ];
}

/** A plan with 1,000 enablers that could still wait, all of which ask for money and people of the year after the anchor's. */
async function storeBudgetPlan({ persistence }: BenchDatabase) {
  const drawn = randomWholePlan({ seed: 3, items: ROWS * 2, revisions: 1, changedShare: 0, style: 'steady' });
  const [revision] = drawn.revisions;
  if (!revision) throw new Error('The plan has no revision.');
  const year = fiscalYearOf(revision.anchorQuarter) + 1;
  const content = asking(revision.content, year);
  const whole: WholePlan = { ...drawn, revisions: [{ ...revision, content }] };
  const plan = await persistence.writer.createPlan({
    whole,
    name: 'Budget bench',
    totals: [totalsOf(content)],
  });
  if ('kind' in plan) throw new Error(`The plan was refused: ${plan.kind}`);
  return { planId: plan.id, year };
}

function asking(content: PlanContent, fiscalYear: FiscalYear): PlanContent {
  const teamIds = [...new Set(content.capacity.map(({ teamId }) => teamId))];
  const [startQuarter, endQuarter] = [fiscalQuarter(fiscalYear, 1), fiscalQuarter(fiscalYear, 4)];
  const enablers = content.enablers.slice(0, ROWS).map((enabler, index) => ({
    ...enabler,
    ...{ stage: 'idea' as const, startQuarter, endQuarter, actualEndQuarter: null, percentComplete: 0 },
    cost: [{ fiscalYear, opex: 100 + (index % 7), capex: 0 }],
    capacityDemand: teamIds.slice(index % teamIds.length, (index % teamIds.length) + 1).map((teamId) => ({
      ...{ teamId, offset: 0, fte: 0.1 },
    })),
  }));
  const ids = new Set(enablers.map(({ id }) => id));
  return {
    ...content,
    enablers,
    enablerCapabilityLinks: content.enablerCapabilityLinks.filter(({ enablerId }) => ids.has(enablerId)),
    dependencies: [],
    envelopes: [{ fiscalYear, fundingClass: 'sponsored', amount: ROWS * 60 }],
  };
}

async function openDraft(url: string, planId: string): Promise<void> {
  const query =
    'mutation($planId: ID!) { openDraft(planId: $planId, draft: { type: quarterly }) { __typename } }';
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { planId } }),
  });
  const text = await response.text();
  if (!text.includes('DraftMoved')) throw new Error(`No draft was opened: ${text.slice(0, 300)}`);
}

/** Milliseconds from the start of loading to the frame that shows rows and what stands beside them. */
async function firstPaint(page: Page, address: string): Promise<Timed> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await mainThreadMs(session);
  await page.goto(address, { waitUntil: 'commit' });
  const paintMs = await page.evaluate(async () => {
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const shown = () =>
      document.querySelector('tr[data-id]') && document.querySelector('.budget-side section');
    while (!shown()) await frame();
    await frame();
    return performance.now();
  });
  return { paintMs, cpuMs: (await mainThreadMs(session)) - before };
}

/** The last row in view moves up by one. */
async function moveUp(page: Page): Promise<Timed> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.locator('tr[data-id] th button').nth(MOVED).focus();
  await page.evaluate(watch);
  const before = await mainThreadMs(session);
  await page.keyboard.press('Alt+ArrowUp');
  await page.waitForTimeout(STILL_MS);
  const cpuMs = (await mainThreadMs(session)) - before;
  const paintMs = await page.evaluate<number>('window.budgetBench.lastMs');
  if (!(paintMs > 0)) throw new Error('The move changed nothing.');
  return { paintMs, cpuMs };
}

const MOVED = 10;
/** After this long nothing of the list or beside it changes any more. */
const STILL_MS = 1500;

/** Notes the frame after each change of the list and its figures, counted from the key. */
function watch(): void {
  const noted = { lastMs: 0 };
  Object.assign(window, { budgetBench: noted });
  let started = 0;
  addEventListener('keydown', () => (started = performance.now()), { capture: true, once: true });
  const observer = new MutationObserver(() =>
    requestAnimationFrame(() => (noted.lastMs = performance.now() - started)),
  );
  for (const part of document.querySelectorAll('.n-priority, .budget-side')) {
    observer.observe(part, { subtree: true, childList: true, characterData: true, attributes: true });
  }
}
