import type {
  ChangeRecordEntity,
  DiffedType,
  FiscalQuarter,
  PlanContent,
  ReasonedChange,
  RevisionHead,
} from '@northing/domain';
import { createContext, useContext } from 'react';
import type { EditCommand, Reason } from './edit-command.js';
import type { FieldPlace } from './work.js';

/** Where the edit of one field stands. */
export type FieldSaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly message: string; readonly retry: () => void }
  | {
      readonly kind: 'conflict';
      /** What stands there now, as the domain keeps it; null: it is gone. */
      readonly theirs: unknown;
      readonly theirName: string;
      readonly keepMine: () => void;
      readonly takeTheirs: () => void;
    };

/** How saving stands as a whole. */
export interface Saving {
  readonly state: 'saved' | 'saving' | 'failed';
  /** What failed and what is safe; null unless it failed. */
  readonly message: string | null;
  readonly retry: () => void;
}

/** Names a re-planned field as change records do. */
export interface ReasonedField {
  readonly entityType: ChangeRecordEntity;
  readonly entityId: string;
  readonly field: string;
}

/** Somebody else who is in the draft or scenario. */
export interface Present {
  readonly clientId: string;
  readonly personId: string | null;
  /** Such as `enabler:e07`. */
  readonly item: string | null;
}

/** A draft or a scenario that is worked on; edits show at once and are saved one after the other. */
export interface Branch {
  readonly kind: 'draft' | 'scenario';
  readonly planId: string;
  readonly branchId: string;
  /** `FY27 Q4 r5`, or the name of a scenario. */
  readonly title: string;
  /** In words, e.g. “In review”. */
  readonly stateText: string;
  /** Counts edits; the last one that is known. */
  readonly version: number;
  /** Nothing of it is frozen or closed. */
  readonly editable: boolean;
  readonly anchorQuarter: FiscalQuarter;
  /** The revision of the draft; null for a scenario. */
  readonly revision: RevisionHead | null;
  /** The published revision it builds on; null where there is none. */
  readonly baseRevision: RevisionHead | null;
  readonly base: PlanContent;
  /** With everything that is not saved yet. */
  readonly content: PlanContent;
  /** What is re-planned, each field with its reason. */
  readonly changes: readonly ReasonedChange[];
  readonly edit: (command: EditCommand, reason?: Reason | null) => void;
  readonly giveReason: (fields: readonly ReasonedField[], reason: Reason) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly stateOf: (type: DiffedType, key: string, field: string) => FieldSaveState;
  /** Fields that somebody else changed meanwhile: not saved until a person chooses. */
  readonly undecided: readonly FieldPlace[];
  readonly saving: Saving;
  /** Who else is there. */
  readonly present: readonly Present[];
}

const BranchContext = createContext<Branch | null>(null);
export const BranchHolder = BranchContext.Provider;

/** The draft or scenario at hand. */
export function useBranch(): Branch {
  const branch = useContext(BranchContext);
  if (!branch) throw new Error('Something that edits was shown without a draft or scenario.');
  return branch;
}
