import { daysOf, quarterOf, type FiscalQuarter } from '@northing/domain';
import { metricsFor, type RowMetrics } from './metrics.js';
import type { BarSpan, EnablerRow, TimelineModel, TimelineRow } from './model.js';

/** The row source of the "Not scheduled" heading, which no model row stands for. */
export const UNSCHEDULED = -1;
export const UNSCHEDULED_ID = 'timeline:unscheduled';

export const LEAF = 0;
export const EXPANDED = 1;
export const COLLAPSED = 2;

/** The model laid out once: one entry a visible row, in order of `top`. */
export interface PreparedTimeline {
  readonly model: TimelineModel;
  readonly count: number;
  /** Index into the model's rows, or `UNSCHEDULED`. */
  readonly source: Int32Array;
  readonly top: Float64Array;
  readonly height: Int32Array;
  /** 1 and up. */
  readonly level: Uint8Array;
  /** `LEAF`, `EXPANDED` or `COLLAPSED`. */
  readonly state: Uint8Array;
  /** Visible index of the group the row belongs to; -1 at the top. */
  readonly parent: Int32Array;
  /** Visible indexes at and after this one belong to "Not scheduled". */
  readonly unscheduledFrom: number;
  readonly unscheduled: number;
  /** Enablers of the model outside its window. */
  readonly outside: { readonly before: number; readonly after: number };
  readonly totalHeight: number;
  /** Visible index of an item; a hint where it probably is saves building an index of the whole plan. */
  readonly indexOf: (id: string, hint?: number) => number | undefined;
  /** Position of today in quarters, with its share of the quarter; null when not given. */
  readonly today: number | null;
}

export interface PrepareOptions {
  readonly collapsed?: ReadonlySet<string>;
  readonly metrics?: RowMetrics;
}

/** Lays the rows out in one pass over the model. Pure: the same model and options give the same layout. */
export function prepareTimeline(model: TimelineModel, options: PrepareOptions = {}): PreparedTimeline {
  const metrics = options.metrics ?? metricsFor(model.mode);
  const layout = new Layout(model, metrics, options.collapsed ?? new Set());
  model.rows.forEach((row, index) => layout.add(row, index));
  return layout.finish();
}

/** The row's id, the section's own for "Not scheduled". */
export function idAt(prepared: PreparedTimeline, index: number): string {
  return rowAt(prepared, index)?.id ?? UNSCHEDULED_ID;
}

/** The model's row; null for the "Not scheduled" heading. */
export function rowAt(prepared: PreparedTimeline, index: number): TimelineRow | null {
  return prepared.model.rows[prepared.source[index] ?? UNSCHEDULED] ?? null;
}

/** Last row whose top is at or above `y`; 0 when there is none. */
export function indexAtTop(prepared: PreparedTimeline, y: number): number {
  let low = 0;
  let high = prepared.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((prepared.top[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Finds visible indexes by id; the first of several wins. The map is built when a hint first fails. */
function lookUp(model: TimelineModel, source: Int32Array, count: number): PreparedTimeline['indexOf'] {
  const idOf = (index: number) => model.rows[source[index] ?? UNSCHEDULED]?.id ?? UNSCHEDULED_ID;
  let known: Map<string, number> | null = null;
  return (id, hint) => {
    if (hint !== undefined && hint < count && idOf(hint) === id) return hint;
    if (!known) {
      known = new Map();
      for (let index = count - 1; index >= 0; index -= 1) known.set(idOf(index), index);
    }
    return known.get(id);
  };
}

class Layout {
  private readonly source: Int32Array;
  private readonly top: Float64Array;
  private readonly height: Int32Array;
  private readonly level: Uint8Array;
  private readonly state: Uint8Array;
  private readonly parent: Int32Array;
  private readonly waiting: number[] = [];
  private count = 0;
  private y = 0;
  private outcome = -1;
  private capability = -1;
  /** Lanes of the open capability, shown or folded away. */
  private lanes = 0;
  private before = 0;
  private after = 0;
  private readonly last: number;

  constructor(
    private readonly model: TimelineModel,
    private readonly metrics: RowMetrics,
    private readonly collapsed: ReadonlySet<string>,
  ) {
    const room = model.rows.length + 1;
    this.source = new Int32Array(room);
    this.top = new Float64Array(room);
    this.height = new Int32Array(room);
    this.level = new Uint8Array(room);
    this.state = new Uint8Array(room);
    this.parent = new Int32Array(room).fill(-1);
    this.last = model.anchor + model.quarters - 1;
  }

  add(row: TimelineRow, index: number): void {
    if (row.kind === 'outcome') return this.addOutcome(row.id, index);
    if (row.kind === 'capability') return this.addCapability(row.id, index);
    const place = placeOf(row, this.model.anchor, this.last);
    if (place === 'unscheduled') this.waiting.push(index);
    else if (place === 'inside') this.addEnabler(index);
    else this[place] += 1;
  }

  finish(): PreparedTimeline {
    this.closeCapability();
    const unscheduledFrom = this.count;
    if (this.waiting.length > 0) this.addUnscheduled();
    return {
      model: this.model,
      count: this.count,
      source: this.source,
      top: this.top,
      height: this.height,
      level: this.level,
      state: this.state,
      parent: this.parent,
      unscheduledFrom,
      unscheduled: this.waiting.length,
      outside: { before: this.before, after: this.after },
      totalHeight: this.y,
      indexOf: lookUp(this.model, this.source, this.count),
      today: todayPosition(this.model),
    };
  }

  private addOutcome(id: string, index: number): void {
    this.closeCapability();
    this.capability = -1;
    this.outcome = this.push(index, 1, this.metrics.outcome, -1, this.groupState(id));
    this.y += this.metrics.outcome;
  }

  private addCapability(id: string, index: number): void {
    if (this.model.mode === 'compare') return;
    this.closeCapability();
    this.lanes = 0;
    this.capability = -1;
    if (this.isFolded(this.outcome)) return;
    const level = this.outcome < 0 ? 1 : 2;
    this.capability = this.push(index, level, this.metrics.capability, this.outcome, this.groupState(id));
    this.y += this.metrics.capabilityPad;
  }

  private addEnabler(index: number): void {
    if (this.isFolded(this.outcome)) return;
    this.lanes += 1;
    if (this.isFolded(this.capability)) return;
    const group = this.capability >= 0 ? this.capability : this.outcome;
    const height = this.capability >= 0 ? this.metrics.lane : this.metrics.solo;
    this.push(index, group < 0 ? 1 : (this.level[group] ?? 0) + 1, height, group, LEAF);
    this.y += height;
  }

  private addUnscheduled(): void {
    const { outcome, solo } = this.metrics;
    const head = this.push(UNSCHEDULED, 1, outcome, -1, this.groupState(UNSCHEDULED_ID));
    this.y += outcome;
    if (this.isFolded(head)) return;
    for (const index of this.waiting) {
      this.push(index, 2, solo, head, LEAF);
      this.y += solo;
    }
  }

  /** A capability ends at its last lane or at its label, whichever is lower; without lanes it is not shown. */
  private closeCapability(): void {
    const at = this.capability;
    if (at < 0) return;
    const top = this.top[at] ?? 0;
    if (this.lanes === 0) {
      this.count = at;
      this.y = top;
    } else {
      this.y = Math.max(this.y + this.metrics.capabilityPad, top + this.metrics.capability);
      this.height[at] = this.y - top;
    }
  }

  private push(source: number, level: number, height: number, parent: number, state: number) {
    const at = this.count++;
    this.source[at] = source;
    this.top[at] = this.y;
    this.height[at] = height;
    this.level[at] = level;
    this.state[at] = state;
    this.parent[at] = parent;
    return at;
  }

  private groupState(id: string): number {
    return this.collapsed.has(id) ? COLLAPSED : EXPANDED;
  }

  private isFolded(group: number): boolean {
    return group >= 0 && this.state[group] === COLLAPSED;
  }
}

type Place = 'inside' | 'before' | 'after' | 'unscheduled';

function placeOf(row: EnablerRow, first: number, last: number): Place {
  const now = placeOfSpan(row, first, last);
  if (row.change?.kind !== 'moved' || now === 'inside') return now;
  const before = placeOfSpan(row.change.before, first, last);
  return before === 'inside' || now === 'unscheduled' ? before : now;
}

function placeOfSpan({ start, end }: BarSpan, first: number, last: number): Place {
  if (start !== null && end !== null) return end < first ? 'before' : start > last ? 'after' : 'inside';
  // One date alone schedules nothing: outside the window it would vanish, though nobody knows that it is over.
  const known = start ?? end;
  return known !== null && known >= first && known <= last ? 'inside' : 'unscheduled';
}

function todayPosition({ today, calendar }: TimelineModel): number | null {
  if (today === null) return null;
  const quarter: FiscalQuarter = quarterOf(today, calendar);
  const { first, last } = daysOf(quarter, calendar);
  const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return quarter + days(first, today) / (days(first, last) + 1);
}
