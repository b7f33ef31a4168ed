import { refusalText, type RevisionState } from '@northing/domain';
import type { Room } from './read-room.js';

/** What locks are read from. */
export interface LockFacts {
  readonly state: RevisionState;
  readonly submittedById: string | null;
  readonly you: Pick<Room['you'], 'personId' | 'may'>;
  readonly decisions: readonly Pick<Room['decisions'][number], 'state'>[];
  readonly meeting: Pick<NonNullable<Room['meeting']>, 'state' | 'heldAt'> | null;
}

const OWN = 'You submitted this revision: another approver decides';

/** Whoever submitted a revision decides nothing of it; nobody in particular is somebody, too. */
function isOwn({ submittedById, you }: LockFacts): boolean {
  return submittedById === you.personId;
}

/** A sentence where it stands beside a button. */
function short(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

/** Why decisions cannot be taken; null when they can. */
export function verdictLock(facts: LockFacts): string | null {
  if (facts.state !== 'inReview') return STATE_LOCK[facts.state];
  if (isOwn(facts)) return OWN;
  return facts.you.may.includes('decide') ? null : short(refusalText('decide'));
}

const STATE_LOCK = {
  draft: 'The revision is a draft again',
  inReview: null,
  approved: 'The revision is approved: its decisions stand',
  published: 'The revision is published: its decisions stand',
  superseded: 'The revision is published: its decisions stand',
  abandoned: 'The revision was abandoned',
} satisfies Record<RevisionState, string | null>;

/** Why the revision cannot be approved, open decisions aside, which the progress names itself; null when it can. */
export function approvalLock(facts: LockFacts): string | null {
  if (isOwn(facts)) return OWN;
  if (!facts.you.may.includes('approve')) return short(refusalText('approve'));
  const back = numbersOf(facts, 'sentBack');
  if (back.length > 0) return `Choose what becomes of what was sent back`;
  return isHeld(facts.meeting) ? null : 'No review meeting has been held';
}

/** Why the revision cannot be sent back as a whole; null when it can. */
export function returnLock(facts: LockFacts): string | null {
  if (facts.state !== 'inReview') return STATE_LOCK[facts.state];
  return facts.you.may.includes('return') ? null : short(refusalText('return'));
}

export function publishLock({ you }: LockFacts): string | null {
  return you.may.includes('publish') ? null : short(refusalText('publish'));
}

export function isHeld(meeting: LockFacts['meeting']): boolean {
  return meeting !== null && meeting.state !== 'scheduled' && meeting.heldAt !== null;
}

/** Numbers of the decisions in a state, from 1. */
export function numbersOf(
  { decisions }: Pick<LockFacts, 'decisions'>,
  state: LockFacts['decisions'][number]['state'],
): readonly number[] {
  return decisions.flatMap((decision, at) => (decision.state === state ? [at + 1] : []));
}
