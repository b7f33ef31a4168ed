import { fiscalQuarter, plusQuarters, type FiscalQuarter } from '@northing/domain';
import {
  mountTimeline as mount,
  type EnablerRow,
  type TimelineModel,
  type TimelineRow,
} from '@northing/web-ui';
import { generate, nextRevision, type BenchData, type BenchItem } from './data.js';
import { scroll, settled, timeUpdate } from './measure.js';

const ANCHOR = fiscalQuarter(2026, 1);
const LABELS = (quarters: number) => (quarters > 0 ? `${quarters}Q later` : `${-quarters}Q earlier`);

/** The page an outside harness measures: it calls `mountTimeline` with plain items and drives what it returns. */
function mountTimeline(
  items: readonly BenchItem[],
  groups: BenchData['groups'],
  links: BenchData['links'],
  root: HTMLElement,
) {
  let data: BenchData = { items, groups, links };
  const handle = mount(root, { model: modelOf(data) });
  const show = (next: BenchData) => {
    data = next;
    handle.update({ model: modelOf(data) });
  };
  return {
    barsReady: () => handle.isPainted(),
    scroller: () => handle.scroller,
    moveOne: (id: number, startMs: number, endMs: number) => {
      const moved = (item: BenchItem) => (item.id === id ? { ...item, start: startMs, end: endMs } : item);
      show({ ...data, items: data.items.map(moved) });
    },
    replace: (
      nextItems: BenchData['items'],
      nextGroups: BenchData['groups'],
      nextLinks: BenchData['links'],
    ) => show({ items: nextItems, groups: nextGroups, links: nextLinks }),
  };
}

function modelOf({ items, groups, links }: BenchData): TimelineModel {
  const compared = items.some((item) => item.change !== undefined);
  return {
    mode: compared ? 'compare' : 'plan',
    label: 'Benchmark',
    heading: 'Capability and enablers',
    rows: rowsOf(items, groups),
    dependencies: links.map((link) => ({
      predecessorId: String(link.source),
      successorId: String(link.target),
      type: 'FS',
    })),
    anchor: ANCHOR,
    quarters: 20,
    oneYearQuarters: 4,
    today: '2026-02-10',
    calendar: { yearStartMonth: 1, yearLabel: 'endYear' },
  };
}

function rowsOf(items: BenchData['items'], groups: BenchData['groups']): readonly TimelineRow[] {
  const byGroup = new Map<string, BenchItem[]>();
  for (const item of items) {
    const known = byGroup.get(item.group);
    if (known) known.push(item);
    else byGroup.set(item.group, [item]);
  }
  const outcomes = new Set<string>();
  const rows: TimelineRow[] = [];
  for (const { id, name, outcome } of groups) {
    if (!outcomes.has(outcome)) rows.push({ kind: 'outcome', id: outcome, name: outcome });
    outcomes.add(outcome);
    rows.push({ kind: 'capability', id, name });
    for (const item of byGroup.get(id) ?? []) rows.push(enablerRow(item));
  }
  return rows;
}

function enablerRow({ id, name, start, end, prevStart, prevEnd }: BenchItem): EnablerRow {
  const span = { start: quarterAt(start), end: plusQuarters(quarterAt(end), -1) };
  const row = { kind: 'enabler', id: String(id), name, status: 'planned', ...span } as const;
  if (prevStart === undefined || prevEnd === undefined) return row;
  const before = { start: quarterAt(prevStart), end: plusQuarters(quarterAt(prevEnd), -1) };
  return { ...row, change: { kind: 'moved', label: LABELS(span.end - before.end), before } };
}

function quarterAt(ms: number): FiscalQuarter {
  const date = new Date(ms);
  return fiscalQuarter(date.getUTCFullYear(), Math.floor(date.getUTCMonth() / 3) + 1);
}

/** What the benchmark of this repository drives: one mounted timeline and timings of what is done to it. */
function benchmark(n: number) {
  const before = generate(n);
  const after = nextRevision(before);
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root.');
  let handle: ReturnType<typeof mountTimeline> | null = null;
  const mounted = () => handle ?? (handle = mountTimeline(after.items, after.groups, after.links, root));
  return {
    open: async () => {
      const started = performance.now();
      mounted();
      await settled(() => mounted().barsReady());
      return performance.now() - started;
    },
    scroll: () => scroll(mounted().scroller()),
    move: () => {
      const item = after.items[2];
      if (!item) throw new Error('Nothing to move.');
      const shift = 92 * 86_400_000;
      return timeUpdate(() => mounted().moveOne(item.id, item.start + shift, item.end + shift));
    },
    replace: () => timeUpdate(() => mounted().replace(before.items, before.groups, before.links)),
    nodes: () => document.querySelectorAll('*').length,
  };
}

Object.assign(window, { mountTimeline, northingBench: benchmark });
