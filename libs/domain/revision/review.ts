import type { Day } from '../time/fiscal-calendar.js';

export const DECISION_STATES = ['open', 'approved', 'sentBack'] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

/** An item whose changes a review decides on. */
export interface DecidedItem {
  readonly entityType: 'outcome' | 'capability' | 'enabler' | 'team' | 'envelope';
  readonly entityId: string;
}

/** Changes of a submitted revision that are decided together (DOMAIN §7). */
export interface ReviewDecision {
  readonly id: string;
  readonly revisionId: string;
  readonly title: string;
  readonly items: readonly DecidedItem[];
  readonly state: DecisionState;
  /** Why it was sent back. */
  readonly note: string | null;
  readonly decidedById: string | null;
  readonly decidedAt: Day | null;
  /** SHA-256 over the changes it bundles: what was decided stands as long as they are the same. */
  readonly digest: string;
}

export interface ReviewComment {
  readonly id: string;
  readonly revisionId: string;
  readonly decisionId: string;
  readonly authorId: string | null;
  /** ISO 8601. */
  readonly at: string;
  readonly text: string;
}
