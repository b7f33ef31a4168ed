import type { MenuItem } from '../overlay/menu.js';

/** Whether money and people reach a row. */
export type RowFit = 'fits' | 'fillable' | 'waits';

/** One row of a priority list, in words. */
export interface PriorityItem {
  readonly id: string;
  readonly name: string;
  /** What it serves, beside its name. */
  readonly note: string;
  readonly band: string;
  /** The computed score; null with why in `scoreReason`. */
  readonly score: string | null;
  readonly scoreReason: string;
  /** Advisory, it orders nothing; null where its estimates were not given. */
  readonly wsjf: string | null;
  /** Somebody moved it by hand. */
  readonly placed: boolean;
  readonly funding: string;
  readonly fte: string;
  readonly cost: string;
  /** In whole thousands, with everything above. */
  readonly runningTotal: number;
  readonly runningText: string;
  readonly fit: RowFit;
  /** Said of a row that does not simply fit, e.g. "Fits below the line". */
  readonly fitText: string | null;
}

/** What is not up for choice: folded above the list and locked. */
export interface CommittedWork {
  readonly note: string;
  readonly fte: string;
  readonly cost: string;
  readonly runningTotal: number;
  readonly items: readonly Pick<PriorityItem, 'id' | 'name' | 'note' | 'funding' | 'fte' | 'cost'>[];
}

/** A line across the list, before the row at `before`. */
export interface ListLine {
  readonly kind: 'capacity' | 'cut';
  readonly before: number;
  readonly title: string;
  readonly text: string;
}

export type MenuOf = (index: number) => readonly MenuItem[];
