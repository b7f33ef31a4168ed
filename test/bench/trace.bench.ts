import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { median } from './measure.js';
import { mainThreadMs as cpu } from './page-cpu.js';
import { servePage } from './page-server.js';
import type { Figure, Section } from './table.js';
import type { TraceShape } from './trace-page/page.js';

interface TraceTimes extends TraceShape {
  /** From the call to the frame that shows it, in milliseconds. */
  readonly paintMs: number;
  /** Of the page's main thread until then. */
  readonly cpuMs: number;
}

/** Two links a node, and as many as the layouts of others still finish with in a minute or two. */
const DENSE = 4000;
const SPARSE = 2560;
const PEERS = ['d3-sankey', 'dagre', 'elkjs'] as const;
/** A layout that takes longer is not waited for. */
const PATIENCE_MS = 120_000;

/** The trace of 2,000 nodes to its first paint, each time in a browser of its own, beside general layouts. */
export async function trace(root: string): Promise<Section> {
  const server = await servePage(join(root, 'test/bench/dist/trace-page'));
  const run = (call: string) => inBrowser(server.url, call);
  try {
    const dense = await thrice(() => run(`own(${DENSE})`));
    const sparse = await thrice(() => run(`own(${SPARSE})`));
    const peers: (readonly [string, TraceTimes | null])[] = [];
    for (const peer of PEERS) peers.push([peer, await run(`peer('${peer}', ${SPARSE})`)]);
    return { title: 'Trace of 2,000 nodes', figures: figuresOf(dense, sparse, peers) };
  } finally {
    server.close();
  }
}

function figuresOf(
  dense: TraceTimes,
  sparse: TraceTimes,
  peers: readonly (readonly [string, TraceTimes | null])[],
): readonly Figure[] {
  const figure = (what: string, value: number, unit: string, at?: number): Figure => ({
    target: '',
    what,
    value,
    unit,
    ...(at !== undefined && { limit: { at, good: 'below' } }),
  });
  const finished = peers.flatMap(([, times]) => times ?? []);
  const fewest = Math.min(...finished.map(({ crossings }) => crossings));
  const [few, many] = [SPARSE, DENSE].map((links) => `${links.toLocaleString('en')} links`);
  return [
    figure(`${many}: first paint`, dense.paintMs, 'ms', 300),
    figure(`${many}: first paint, CPU`, dense.cpuMs, 'ms'),
    figure(`${many}: elements of the page`, dense.elements, ''),
    figure(`${few}: first paint`, sparse.paintMs, 'ms', 300),
    figure(`${few}: crossings, against the fewest below`, sparse.crossings, '', fewest),
    ...peers.flatMap(([name, times]) =>
      times === null
        ? [figure(`${few}: ${name}, not finished after`, PATIENCE_MS, 'ms')]
        : [
            figure(`${few}: ${name}, first paint`, times.paintMs, 'ms'),
            figure(`${few}: ${name}, crossings`, times.crossings, ''),
          ],
    ),
  ];
}

async function thrice(run: () => Promise<TraceTimes | null>): Promise<TraceTimes> {
  const runs: TraceTimes[] = [];
  for (let at = 0; at < 3; at += 1) {
    const times = await run();
    if (!times) throw new Error('The trace was not painted in time.');
    runs.push(times);
  }
  const [first] = runs as [TraceTimes, ...TraceTimes[]];
  return {
    ...first,
    paintMs: median(runs.map(({ paintMs }) => paintMs)),
    cpuMs: median(runs.map(({ cpuMs }) => cpuMs)),
  };
}

async function timed(page: Page, call: string): Promise<TraceTimes> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await cpu(session);
  const paintMs = await page.evaluate<number>(`window.traceBench.${call}`);
  const cpuMs = (await cpu(session)) - before;
  return { paintMs, cpuMs, ...(await page.evaluate<TraceShape>('window.traceBench.shape()')) };
}

/** Null when it takes longer than anybody waits: a busy page cannot be stopped, its browser can. */
async function inBrowser(url: string, call: string): Promise<TraceTimes | null> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
    await page.goto(url);
    const late = new Promise<null>((done) => setTimeout(() => done(null), PATIENCE_MS).unref());
    const done = timed(page, call);
    done.catch(() => undefined);
    return await Promise.race([done, late]);
  } finally {
    await browser.close();
  }
}
