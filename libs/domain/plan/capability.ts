import type { FiscalQuarter } from '../time/fiscal-quarter.js';

/** What the business is able to do, independent of who or how (ArchiMate Capability). Only leaves carry maturity. */
export interface Capability {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly ownerId: string | null;
  /** 1 to 5. */
  readonly importance: number | null;
  /** 0 to 5 in steps of 0.5. */
  readonly currentMaturity: number | null;
  /** 0 to 5 in steps of 0.5. */
  readonly targetMaturity: number | null;
  readonly targetQuarter: FiscalQuarter | null;
  readonly assessedQuarter: FiscalQuarter | null;
  /** A target below the current maturity is meant. */
  readonly deliberateReduction: boolean;
}
