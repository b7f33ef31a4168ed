import type { FiscalQuarter } from '../time/fiscal-quarter.js';

/** A measure that proves an outcome: baseline → target by a due quarter. */
export interface KeyResult {
  readonly id: string;
  readonly name: string;
  /** The measure's own unit, as people write it ("days", "% of sales"). */
  readonly unit: string | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly dueQuarter: FiscalQuarter | null;
  readonly actual: number | null;
}

/** An end result the business wants, stated without a solution (ArchiMate Outcome). */
export interface Outcome {
  readonly id: string;
  readonly name: string;
  /** Share of the plan's value, 0 to 100; weights should total 100. */
  readonly weight: number | null;
  /** A business person. */
  readonly ownerId: string | null;
  readonly businessUnitId: string | null;
  readonly keyResults: readonly KeyResult[];
}
