import { fiscalQuarter, plusQuarters, type FiscalQuarter } from '@northing/domain';
import type { EnablerRow, TimelineModel, TimelineRow } from './model.js';
import { mountTimeline } from './mount.js';
import '../style/tokens.css';

/** The data a timeline benchmark hands over: quarters count from `rangeStart`, ends are exclusive, times are in ms. */
interface BenchItem {
  readonly id: number;
  readonly group: string;
  readonly name: string;
  readonly progress: number;
  readonly startQ: number;
  readonly endQ: number;
  readonly prevStartQ?: number;
  readonly prevEndQ?: number;
  readonly change?: 'moved';
}
interface BenchGroup {
  readonly id: string;
  readonly name: string;
  readonly outcome: string;
}
interface BenchLink {
  readonly source: number;
  readonly target: number;
}
interface BenchMeta {
  readonly rangeStart: number;
  readonly quarters: number;
}
interface BenchHandle {
  readonly barSelector: string;
  readonly barsReady: () => boolean;
  readonly scroller: () => Element;
  readonly moveOne: (id: number, startMs: number, endMs: number) => void;
  readonly replace: (
    items: readonly BenchItem[],
    groups: readonly BenchGroup[],
    links: readonly BenchLink[],
    meta: BenchMeta,
  ) => void;
}

declare global {
  interface Window {
    mountTimeline: (
      items: readonly BenchItem[],
      groups: readonly BenchGroup[],
      links: readonly BenchLink[],
      root: HTMLElement,
      meta: BenchMeta,
    ) => BenchHandle;
  }
}

function quarterAt(ms: number): FiscalQuarter {
  const day = new Date(ms);
  return fiscalQuarter(day.getUTCFullYear(), Math.floor(day.getUTCMonth() / 3) + 1);
}

function rowOf(item: BenchItem, anchor: FiscalQuarter, compare: boolean): EnablerRow {
  const start = plusQuarters(anchor, item.startQ);
  const end = plusQuarters(anchor, item.endQ - 1);
  const base = { kind: 'enabler', id: String(item.id), name: item.name, start, end } as const;
  const status = item.progress > 0 && item.startQ < 2 ? 'inProgress' : 'planned';
  if (!compare || item.prevStartQ === undefined || item.prevEndQ === undefined) return { ...base, status };
  const before = {
    start: plusQuarters(anchor, item.prevStartQ),
    end: plusQuarters(anchor, item.prevEndQ - 1),
  };
  const shift = item.startQ - item.prevStartQ;
  const label = shift > 0 ? `→ ${shift}Q later` : `← ${-shift}Q earlier`;
  return { ...base, status, change: { kind: 'moved', label, before } };
}

function rowsOf(
  items: readonly BenchItem[],
  groups: readonly BenchGroup[],
  anchor: FiscalQuarter,
  compare: boolean,
) {
  const groupById = new Map(groups.map((group) => [group.id, group]));
  const rows: TimelineRow[] = [];
  let outcome: string | null = null;
  let group: string | null = null;
  for (const item of items) {
    const held = groupById.get(item.group);
    if (held && held.outcome !== outcome) {
      outcome = held.outcome;
      rows.push({ kind: 'outcome', id: `outcome:${outcome}`, name: outcome });
    }
    if (held && held.id !== group) {
      group = held.id;
      rows.push({ kind: 'capability', id: held.id, name: held.name });
    }
    rows.push(rowOf(item, anchor, compare));
  }
  return rows;
}

function modelOf(
  items: readonly BenchItem[],
  groups: readonly BenchGroup[],
  links: readonly BenchLink[],
  meta: BenchMeta,
): TimelineModel {
  const compare = new URLSearchParams(location.search).has('compare');
  const anchor = quarterAt(meta.rangeStart);
  return {
    mode: compare ? 'compare' : 'plan',
    label: 'Benchmark',
    heading: 'Capability and enablers',
    rows: rowsOf(items, groups, anchor, compare),
    dependencies: links.map((link) => ({
      predecessorId: String(link.source),
      successorId: String(link.target),
      type: 'FS',
    })),
    anchor,
    quarters: meta.quarters,
    oneYearQuarters: 4,
    today: null,
    calendar: { yearStartMonth: 1, yearLabel: 'endYear' },
  };
}

window.mountTimeline = (items, groups, links, root, meta) => {
  let model = modelOf(items, groups, links, meta);
  const timeline = mountTimeline(root, { model });
  return {
    barSelector: '.n-timeline__row',
    barsReady: () => timeline.isPainted(),
    scroller: () => timeline.scroller,
    moveOne(id, startMs, endMs) {
      const at = model.rows.findIndex((row) => row.id === String(id));
      const row = model.rows[at];
      if (row?.kind !== 'enabler') return;
      const moved = { ...row, start: quarterAt(startMs), end: plusQuarters(quarterAt(endMs), -1) };
      model = { ...model, rows: model.rows.with(at, moved) };
      timeline.update({ model });
    },
    replace(nextItems, nextGroups, nextLinks, nextMeta) {
      model = modelOf(nextItems, nextGroups, nextLinks, nextMeta);
      timeline.update({ model });
    },
  };
};
