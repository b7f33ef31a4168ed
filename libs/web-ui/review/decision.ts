import type { DriverKind } from '@northing/domain';
import type { ReactNode } from 'react';
import type { EvidenceItem } from '../form/evidence-picker.js';
import type { ChangeMarkKind } from '../marks/change-mark.js';

/** How a decision stands. */
export type DecisionState = 'open' | 'approved' | 'sentBack';

export const DECISION_STATE_LABELS = {
  open: 'To decide',
  approved: 'Approved',
  sentBack: 'Sent back',
} as const satisfies Record<DecisionState, string>;

/** A decision as the list shows it. */
export interface DecisionSummary {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly state: DecisionState;
  /** The marks of its changes. */
  readonly marks: readonly ChangeMarkKind[];
  /** E.g. "2 enablers". */
  readonly itemsText: string;
}

/** What a decision does to one thing, e.g. "Cost": "+$180K in FY27". */
export interface EffectLine {
  readonly label: string;
  readonly value: ReactNode;
}

/** One why; a decision holds several where its changes have several. */
export interface DecisionReason {
  readonly kind: DriverKind | null;
  /** Null where none was given. */
  readonly sentence: string | null;
}

export interface DecisionComment {
  readonly id: string;
  readonly author: string;
  readonly whenText: string;
  readonly text: string;
}

/** A decision with all that is needed to take it. */
export interface DecisionFull extends DecisionSummary {
  readonly proposedBy: string;
  /** Said beside the title, e.g. "Outcome at risk"; null when there is nothing. */
  readonly attention: string | null;
  readonly effects: readonly EffectLine[];
  readonly reasons: readonly DecisionReason[];
  readonly evidence: readonly EvidenceItem[];
  readonly comments: readonly DecisionComment[];
  /** Who decided, when, and the note with which it was sent back; null while open. */
  readonly verdictText: string | null;
}
