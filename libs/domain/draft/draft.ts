import type { RevisionHead } from '../revision/revision.js';
import type { Edit } from './edit.js';

/** The revision of a plan that is being worked on: its content is that of a published revision with what was edited. */
export interface Draft extends RevisionHead {
  /** Sequence of the published revision it builds on. */
  readonly baseSequence: number;
  readonly openedById: string | null;
  /** ISO 8601. */
  readonly openedAt: string;
  /** Counts edits: whoever knows a version asks for what came after it. */
  readonly version: number;
  /** Counts how often it was submitted; 0 before the first time. */
  readonly submission: number;
  /** Why it was sent back; null unless it was. */
  readonly returnReason: string | null;
  /** SHA-256 over the canonical form of what was submitted, in hexadecimal; null while it is edited. */
  readonly contentHash: string | null;
  /** What the chair chose for bundles that are sent back: they hold the revision, or leave it. Null: not chosen. */
  readonly sentBackRule: 'hold' | 'leave' | null;
}

/** A scenario as it stood when it was merged. */
export interface MergedScenario {
  readonly scenarioId: string;
  readonly version: number;
}

/** One accepted edit of a draft or a scenario. */
export interface EditEntry {
  /** The version that it made. */
  readonly version: number;
  readonly kind: 'edit' | 'undo' | 'redo' | 'merge';
  /** The person it was done as; null for the administrator alone. */
  readonly authorId: string | null;
  /** Who really acted. */
  readonly account: string;
  /** ISO 8601. */
  readonly at: string;
  readonly applied: readonly Edit[];
  readonly inverse: readonly Edit[];
  /** The entry that an undo or redo takes back. */
  readonly takesBack: number | null;
  /** The entry that took this one back; null while it holds. */
  readonly takenBackBy: number | null;
  /** The scenario it merged, or of an undo or redo the one whose merge it takes back; null for any other edit. */
  readonly merged: MergedScenario | null;
}
