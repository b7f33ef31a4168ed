import type { Day, DependencyType, FiscalCalendar, FiscalQuarter } from '@northing/domain';

/** How a bar is drawn; `ended` is retired or stopped, `unknown` has no stage yet. */
export type BarStatus = 'delivered' | 'inProgress' | 'planned' | 'proposed' | 'ended' | 'unknown';

/** Quarters are inclusive. One alone is drawn as a milestone, none puts the row under "Not scheduled". */
export interface BarSpan {
  readonly start: FiscalQuarter | null;
  readonly end: FiscalQuarter | null;
}

/** The one mark a row carries in compare mode; `label` is what is printed beside the bar. */
export type BarChange =
  | { readonly kind: 'added'; readonly label: string }
  /** The row's own span is the one it had before. */
  | { readonly kind: 'removed'; readonly label: string }
  | { readonly kind: 'moved'; readonly label: string; readonly before: BarSpan }
  | { readonly kind: 'rescoped'; readonly label: string };

/** A group of the first level: an outcome, a business unit, "Not linked to an outcome". */
export interface OutcomeRow {
  readonly kind: 'outcome';
  readonly id: string;
  readonly name: string;
  /** Quiet words after the name, e.g. "7 enablers · $9.6M". */
  readonly note?: string;
  /** Set when it needs attention, in words: "At risk". */
  readonly attention?: string;
}

export interface CapabilityRow {
  readonly kind: 'capability';
  readonly id: string;
  readonly name: string;
  readonly maturity?: { readonly current: number | null; readonly target: number | null };
}

export interface EnablerRow extends BarSpan {
  readonly kind: 'enabler';
  readonly id: string;
  readonly name: string;
  readonly status: BarStatus;
  readonly atRisk?: boolean;
  /** Compare mode alone; a row without it is unchanged. */
  readonly change?: BarChange;
}

/** Rows in reading order: an enabler belongs to the last capability or outcome before it. */
export type TimelineRow = OutcomeRow | CapabilityRow | EnablerRow;

export interface TimelineDependency {
  readonly predecessorId: string;
  readonly successorId: string;
  readonly type: DependencyType;
}

export interface TimelineModel {
  readonly mode: 'plan' | 'compare';
  /** Accessible name, e.g. "Roadmap FY27 to FY31". */
  readonly label: string;
  /** Head of the column of names, e.g. "Capability and enablers". */
  readonly heading: string;
  readonly rows: readonly TimelineRow[];
  readonly dependencies: readonly TimelineDependency[];
  /** First quarter shown. */
  readonly anchor: FiscalQuarter;
  /** Quarters shown: 4 or 20. */
  readonly quarters: number;
  /** Quarters of the one-year plan, marked in the axis. */
  readonly oneYearQuarters: number;
  readonly today: Day | null;
  readonly calendar: Pick<FiscalCalendar, 'yearStartMonth' | 'yearLabel'>;
  /** What is said of a row after its name and dates: "planned, $4.2M, confidence 60%". */
  readonly describe?: (row: EnablerRow) => string;
}

/** What a press, key or touch meant. */
export type TimelineTarget = Pick<TimelineRow, 'kind' | 'id'>;
