import type { ContentType } from './field-catalogue.js';

/**
 * What the rules of a plan are called. `structural` rules hold always: a plan that breaks one cannot be read, drawn or
 * compared. `process` rules bind what is submitted; content from tables is kept and marked instead (SPEC.md [P20]).
 */
export const VIOLATION_RULES = {
  startAfterEnd: 'process',
  endsBeforeAnchor: 'process',
  deliveredWithoutActualEnd: 'process',
  sameOwners: 'process',
  requiredMissing: 'process',
  targetBelowCurrent: 'process',
  skippedQuarterWithoutNote: 'process',
  triggerMissing: 'process',
  ownApproval: 'process',
  reusedId: 'process',
  duplicateId: 'structural',
  numberOutOfRange: 'structural',
  numberOffStep: 'structural',
  unknownReference: 'structural',
  linkToMissing: 'structural',
  duplicateLink: 'structural',
  duplicateCell: 'structural',
  targetEqualsBaseline: 'structural',
  wsjfOffScale: 'structural',
  lineageOnSelf: 'structural',
  parentCycle: 'structural',
  capabilityTooDeep: 'structural',
  duplicateSiblingName: 'structural',
  maturityOnParent: 'structural',
  upliftOnParent: 'structural',
  dependencyOnSelf: 'structural',
  dependencyCycle: 'structural',
  wrongSequence: 'structural',
  unknownBase: 'structural',
  anchorNotLater: 'structural',
  anchorMovedOutOfCycle: 'structural',
  severalDrafts: 'structural',
  seasonEndsBeforeStart: 'structural',
  duplicateSeason: 'structural',
} as const satisfies Record<string, 'structural' | 'process'>;

export type ViolationCode = keyof typeof VIOLATION_RULES;

export type ViolationSubject =
  | ContentType | 'revision' | 'workspace' | 'businessUnit' | 'person' | 'team' | 'insight' | 'engagement'
  | 'assessment' | 'demandRequest' | 'shadowItItem' | 'intervention' | 'reviewMeeting' | 'scenario'
  | 'changeRecord'; // prettier-ignore

/** One broken rule. */
export interface Violation {
  readonly code: ViolationCode;
  readonly entityType: ViolationSubject;
  readonly entityId: string;
  /** The field at fault; null when it is the whole item. */
  readonly field: string | null;
  /** Where it stands below what was checked: `enablers[4].endQuarter`. */
  readonly path: string;
  /** Plain words: what is wrong and what to do. */
  readonly message: string;
}

export function isStructural({ code }: Pick<Violation, 'code'>): boolean {
  return VIOLATION_RULES[code] === 'structural';
}

/** `“Trade web shop”`: how messages name an item. */
export function named(item: { readonly id: string; readonly name?: string }): string {
  return `“${item.name !== undefined && item.name !== '' ? item.name : item.id}”`;
}

/** Names that differ in case and spaces only count as the same. */
export function normalName(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
