import type { Disposition, InterventionState } from '../records/records.js';
import type { FieldFlaw } from '../revision/workspace-rules.js';
import type { Day } from '../time/fiscal-calendar.js';
import type { FiscalQuarter } from '../time/fiscal-quarter.js';

/** What was given cannot be kept, field by field; nothing was written. */
export interface RecordIncomplete {
  readonly kind: 'recordIncomplete';
  readonly flaws: readonly FieldFlaw[];
}

/** Why a record stays as it is, whatever is given. */
export type RecordRefusal =
  | { readonly reason: 'personNeeded' }
  | { readonly reason: 'locked'; readonly quarter: FiscalQuarter; readonly lockedOn: Day }
  | { readonly reason: 'confirmed' }
  | { readonly reason: 'ownEntry' }
  | { readonly reason: 'notOfUnit' }
  | { readonly reason: 'agreed' }
  | { readonly reason: 'samePerson' }
  | { readonly reason: 'sidesOpen' }
  | { readonly reason: 'nothingProposed' }
  | { readonly reason: 'otherSideNeeded' }
  | { readonly reason: 'interventionState'; readonly state: InterventionState }
  | { readonly reason: 'disposition'; readonly disposition: Disposition };
export type RecordRefusalReason = RecordRefusal['reason'];

export type RecordRefused = { readonly kind: 'recordRefused' } & RecordRefusal;

/** A record as it is to be kept, or why it is not. */
export type RecordChange<T> =
  { readonly kind: 'changed'; readonly record: T } | RecordIncomplete | RecordRefused;

export function changed<T>(record: T): { readonly kind: 'changed'; readonly record: T } {
  return { kind: 'changed', record };
}

export function refusedFor(refusal: RecordRefusal): RecordRefused {
  return { kind: 'recordRefused', ...refusal };
}

/** Null when there is none. */
export function incomplete(flaws: readonly FieldFlaw[]): RecordIncomplete | null {
  return flaws.length > 0 ? { kind: 'recordIncomplete', flaws } : null;
}

export function flaw(field: string, isWrong: boolean, message: string): readonly FieldFlaw[] {
  return isWrong ? [{ field, message }] : [];
}
