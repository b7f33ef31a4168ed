import { join } from 'node:path';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { median } from './measure.js';
import { mainThreadMs as cpu } from './page-cpu.js';
import { servePage } from './page-server.js';
import type { Figure, Section } from './table.js';
import type { ScrollFigures } from './timeline-page/measure.js';

interface Bench {
  open(): Promise<number>;
  scroll(): Promise<ScrollFigures>;
  move(): Promise<number>;
  replace(): Promise<number>;
  nodes(): number;
}

/** The timeline in a real browser: opened with a comparison's overlay, scrolled, changed, replaced. */
export async function timeline(root: string, sizes: readonly number[]): Promise<Section> {
  const server = await servePage(join(root, 'test/bench/dist/page'));
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--js-flags=--expose-gc'],
  });
  try {
    const figures: Figure[] = [];
    for (const size of sizes) {
      const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
      await page.goto(server.url);
      figures.push(...(await measureOne(page, size)));
      await page.close();
    }
    return { title: 'Timeline with a comparison over it', figures };
  } finally {
    await browser.close();
    server.close();
  }
}

async function measureOne(page: Page, size: number): Promise<readonly Figure[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate(`window.bench = window.northingBench(${size})`);
  const heapBefore = await heap(session);
  const call = <K extends keyof Bench>(name: K) =>
    page.evaluate<Awaited<ReturnType<Bench[K]>>>(`window.bench.${name}()`);
  const cpuBefore = await cpu(session);
  const openMs = await call('open');
  const openCpu = (await cpu(session)) - cpuBefore;
  const heapMb = (await heap(session)) - heapBefore;
  const nodes = await call('nodes');
  const scrollCpuBefore = await cpu(session);
  const scrolled = await call('scroll');
  const cpuPerFrame = ((await cpu(session)) - scrollCpuBefore) / scrolled.frames;
  const moves = [await call('move'), await call('move'), await call('move')];
  const replaceMs = await call('replace');
  const of = (what: string) => `${size.toLocaleString('en')} items: ${what}`;
  const held = size <= 10_000;
  const figure = (target: string, what: string, value: number, unit: string, at: number): Figure => ({
    target: held ? target : '',
    what: of(what),
    value,
    unit,
    ...(held && { limit: { at, good: 'below' as const } }),
  });
  return [
    figure('P8', 'open', openMs, 'ms', 100),
    figure('P8', 'open, CPU', openCpu, 'ms', 60),
    figure('P9', 'scroll, 95th percentile of a frame', scrolled.p95Ms, 'ms', 16.7),
    figure('P9', `scroll, dropped of ${scrolled.frames} frames`, scrolled.dropped, '', 2),
    figure('P9', 'scroll, CPU a frame', cpuPerFrame, 'ms', 5),
    figure('P10', 'move one bar', median(moves), 'ms', 16),
    figure('P10', 'replace the revision', replaceMs, 'ms', 33),
    figure('P11', 'heap', heapMb, 'MB', 3),
    figure('P11', 'nodes of the page', nodes, '', 500),
  ];
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1024 / 1024;
}
