import type { Day } from '../time/fiscal-calendar.js';
import type { FiscalQuarter } from '../time/fiscal-quarter.js';
import type { PlanContent } from '../plan/plan-content.js';
import type { ChangeRecord } from './change-record.js';

export const REVISION_TYPES = ['quarterly', 'outOfCycle'] as const;
export const REVISION_STATES = [
  'draft',
  'inReview',
  'approved',
  'published',
  'superseded',
  'abandoned',
] as const;
export type RevisionType = (typeof REVISION_TYPES)[number];
export type RevisionState = (typeof REVISION_STATES)[number];

/** What is known of a revision without its content. */
export interface RevisionHead {
  readonly id: string;
  /** 1, 2, 3 … within the plan. */
  readonly sequence: number;
  readonly type: RevisionType;
  readonly anchorQuarter: FiscalQuarter;
  readonly basedOnId: string | null;
  readonly state: RevisionState;
  readonly submittedById: string | null;
  readonly submittedAt: Day | null;
  readonly approvedById: string | null;
  readonly approvedAt: Day | null;
  readonly publishedAt: Day | null;
  /** Why it is out of cycle; required then. */
  readonly trigger: string | null;
  /** Why a quarter was skipped. */
  readonly note: string | null;
}

/** A complete, dated version of the plan. */
export interface Revision extends RevisionHead {
  readonly content: PlanContent;
  readonly changeRecords: readonly ChangeRecord[];
}
