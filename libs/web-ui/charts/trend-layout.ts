import {
  fiscalYearOf,
  plusQuarters,
  quarterInYear,
  quarterLabel,
  type FiscalQuarter,
} from '@northing/domain';
import { bySlip, trendOf, type TrendItem, type TrendKind, type TrendRevision } from './trend-item.js';

export interface TrendArea {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface TrendLine {
  readonly item: TrendItem;
  readonly kind: TrendKind;
  /** Unbroken stretches; a revision that does not date the item breaks its line. */
  readonly stretches: readonly (readonly Place[])[];
}

export interface TrendLabel {
  readonly item: TrendItem;
  /** Where the line ends. */
  readonly from: Place;
  /** The middle of the label. */
  readonly y: number;
}

export interface TrendLayout {
  /** Most slipped first. */
  readonly lines: readonly TrendLine[];
  readonly labels: readonly TrendLabel[];
  /** Where an item due in the quarter of the revision stands. */
  readonly due: readonly Place[];
  readonly quarters: readonly { readonly label: string; readonly y: number }[];
  readonly revisions: readonly { readonly revision: TrendRevision; readonly x: number }[];
}

/** The least height of a label that can be pressed. */
export const LABEL_HEIGHT = 24;

/** Places planned ends (upward is later) against revisions (to the right is newer). */
export function layOutTrend(
  items: readonly TrendItem[],
  revisions: readonly TrendRevision[],
  area: TrendArea,
): TrendLayout {
  const xOf = columnsIn(area, revisions.length);
  const range = quarterRange(items, revisions);
  const yOf = (quarter: FiscalQuarter) =>
    area.bottom - ((quarter - range.first) / (range.last - range.first)) * (area.bottom - area.top);
  const lines = bySlip(items).flatMap((item) => lineOf(item, xOf, yOf));
  return {
    lines,
    labels: labelsOf(lines, revisions.length, area),
    due: revisions.map(({ quarter }, index) => ({ x: xOf(index), y: yOf(quarter) })),
    quarters: quarterTicks(range, yOf),
    revisions: revisionTicks(revisions, xOf),
  };
}

function columnsIn({ left, right }: TrendArea, count: number): (index: number) => number {
  return (index) => (count < 2 ? (left + right) / 2 : left + ((right - left) * index) / (count - 1));
}

interface QuarterRange {
  readonly first: FiscalQuarter;
  readonly last: FiscalQuarter;
}

function quarterRange(items: readonly TrendItem[], revisions: readonly TrendRevision[]): QuarterRange {
  let [first, last] = [Infinity, -Infinity];
  const include = (quarter: FiscalQuarter | null) => {
    if (quarter === null) return;
    first = Math.min(first, quarter);
    last = Math.max(last, quarter);
  };
  for (const { quarter } of revisions) include(quarter);
  for (const { ends } of items) ends.forEach(include);
  if (first > last) [first, last] = [0, 0];
  // Never a range of nothing: a single quarter still has a height.
  return { first: first as FiscalQuarter, last: Math.max(last, first + 1) as FiscalQuarter };
}

function lineOf(
  item: TrendItem,
  xOf: (index: number) => number,
  yOf: (quarter: FiscalQuarter) => number,
): readonly TrendLine[] {
  const trend = trendOf(item);
  if (trend.kind === 'undated') return [];
  const stretches: Place[][] = [[]];
  item.ends.forEach((end, index) => {
    if (end === null) stretches.push([]);
    else stretches.at(-1)?.push({ x: xOf(index), y: yOf(end) });
  });
  return [{ item, kind: trend.kind, stretches: stretches.filter(({ length }) => length > 0) }];
}

/** As many labels as there is height for, most slipped first, of items the newest revision dates. */
function labelsOf(lines: readonly TrendLine[], revisions: number, area: TrendArea): readonly TrendLabel[] {
  const room = Math.max(0, Math.floor((area.bottom - area.top + LABEL_HEIGHT) / LABEL_HEIGHT));
  const wanted = lines
    .filter(({ kind, item }) => kind === 'later' && item.ends[revisions - 1] != null)
    .slice(0, room)
    .flatMap(({ item, stretches }) => {
      const from = stretches.at(-1)?.at(-1);
      return from ? [{ item, from }] : [];
    });
  const ys = spread(
    wanted.map(({ from }) => from.y),
    area,
  );
  return wanted.map((label, index) => ({ ...label, y: ys[index] ?? label.from.y }));
}

/** Moves heights apart until none is nearer than a label's height to the next, staying within the area. */
export function spread(
  ys: readonly number[],
  { top, bottom }: Pick<TrendArea, 'top' | 'bottom'>,
): readonly number[] {
  const order = ys.map((_, index) => index).sort((a, b) => (ys[a] ?? 0) - (ys[b] ?? 0));
  const placed = [...ys];
  let least = top;
  for (const index of order) {
    placed[index] = Math.max(placed[index] ?? top, least);
    least = (placed[index] ?? top) + LABEL_HEIGHT;
  }
  let greatest = bottom;
  for (const index of order.reverse()) {
    placed[index] = Math.min(placed[index] ?? bottom, greatest);
    greatest = (placed[index] ?? bottom) - LABEL_HEIGHT;
  }
  return placed;
}

const QUARTERS_NAMED_TO = 8;
const LEAST_TICK_GAP = 16;

/** Quarters while they are few, else the first quarter of each fiscal year, where there is room. */
function quarterTicks(
  { first, last }: QuarterRange,
  yOf: (quarter: FiscalQuarter) => number,
): TrendLayout['quarters'] {
  const few = last - first <= QUARTERS_NAMED_TO;
  const ticks: { label: string; y: number }[] = [];
  for (let quarter = first; quarter <= last; quarter = plusQuarters(quarter, 1)) {
    if (!few && quarterInYear(quarter) !== 1) continue;
    const y = yOf(quarter);
    const below = ticks.at(-1);
    if (below && below.y - y < LEAST_TICK_GAP) continue;
    ticks.push({
      y,
      label: few ? quarterLabel(quarter) : `FY${String(fiscalYearOf(quarter) % 100).padStart(2, '0')}`,
    });
  }
  return ticks;
}

const REVISION_LABEL = 96;

/** The newest revision is always named, those before it where there is room. */
function revisionTicks(
  revisions: readonly TrendRevision[],
  xOf: (index: number) => number,
): TrendLayout['revisions'] {
  const newest = revisions.length - 1;
  const every = Math.max(1, Math.ceil(REVISION_LABEL / Math.max(1, xOf(1) - xOf(0))));
  return revisions
    .map((revision, index) => ({ revision, index, x: xOf(index) }))
    .filter(({ index }) => (newest - index) % every === 0)
    .map(({ revision, x }) => ({ revision, x }));
}

/** The line nearest to a place, at most `reach` above or below it; of equals the most slipped. */
export function lineAt(lines: readonly TrendLine[], { x, y }: Place, reach: number): TrendLine | null {
  let nearest: TrendLine | null = null;
  let least = reach;
  for (const line of lines) {
    const distance = Math.min(...line.stretches.map((stretch) => distanceTo(stretch, x, y)));
    if (distance < least) [nearest, least] = [line, distance];
  }
  return nearest;
}

function distanceTo(stretch: readonly Place[], x: number, y: number): number {
  const [first] = stretch;
  if (stretch.length === 1 && first) return Math.hypot(first.x - x, first.y - y);
  for (const [index, to] of stretch.entries()) {
    const from = stretch[index - 1];
    if (!from || x < from.x || x > to.x) continue;
    return Math.abs(from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x) - y);
  }
  return Infinity;
}
