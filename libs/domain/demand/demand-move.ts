import type { DemandRequest, DemandState, DemandStep } from '../records/records.js';
import type { FieldFlaw } from '../revision/workspace-rules.js';
import type { Permission } from '../revision/permissions.js';
import type { FiscalQuarter } from '../time/fiscal-quarter.js';
import { answerFlaws, openAnswers, trimmedAnswers, type DemandAnswers } from './demand-answers.js';

const OPEN = ['new', 'assessing', 'accepted'] as const satisfies readonly DemandState[];

/** What moves a request from state to state (SPEC.md), and what it takes to do so. */
export const DEMAND_MOVES = {
  assess: { from: ['new'], to: 'assessing', permission: 'assessDemand' },
  accept: { from: ['assessing'], to: 'accepted', permission: 'decideDemand' },
  plan: { from: ['accepted'], to: 'planned', permission: 'planDemand' },
  decline: { from: OPEN, to: 'declined', permission: 'decideDemand' },
  withdraw: { from: OPEN, to: 'withdrawn', permission: 'withdrawDemand' },
} as const satisfies Record<
  string,
  { from: readonly DemandState[]; to: DemandState; permission: Permission }
>;
export type DemandMove = keyof typeof DEMAND_MOVES;

/** A move with what it brings. */
export type DemandDecision =
  | { readonly move: 'assess' }
  | { readonly move: 'accept'; readonly agreedAnswer: string }
  | { readonly move: 'plan'; readonly enablerId: string }
  | { readonly move: 'decline'; readonly constraint: string; readonly alternative: string }
  | { readonly move: 'withdraw' };

/** Who moves it, and when. */
export type MovedBy = Omit<DemandStep, 'state'>;

export interface DemandIncomplete {
  readonly kind: 'demandIncomplete';
  readonly flaws: readonly FieldFlaw[];
}

/** The request is not in a state that this starts from. */
export interface WrongDemandState {
  readonly kind: 'wrongDemandState';
  readonly state: DemandState;
}

type Moved = { readonly kind: 'moved'; readonly request: DemandRequest };
type Changed = Moved | DemandIncomplete;

/** Whether a move starts from where the request stands [Q1]. */
export function startsFrom({ state }: Pick<DemandRequest, 'state'>, move: DemandMove): boolean {
  const from: readonly DemandState[] = DEMAND_MOVES[move].from;
  return from.includes(state);
}

/** Whether answers may be written anew [Q3]. */
export function isAmendable({ state }: Pick<DemandRequest, 'state'>): boolean {
  return state === 'new' || state === 'assessing';
}

/** Who raised it, as far as it is known [Q4]. */
export function requesterOf({ steps }: Pick<DemandRequest, 'steps'>): string | null {
  return steps.find(({ state }) => state === 'new')?.byId ?? null;
}

/** A business need as it comes in. */
export function raisedRequest(
  id: string,
  given: DemandAnswers,
  by: MovedBy,
  raisedQuarter: FiscalQuarter,
): Changed {
  const flaws = answerFlaws(given);
  if (flaws.length > 0) return { kind: 'demandIncomplete', flaws };
  const answers = trimmedAnswers(given);
  return {
    kind: 'moved',
    request: {
      ...answers,
      ...{ id, raisedQuarter, state: 'new', enablerId: null, originalAsk: askedIn(answers) },
      ...{ agreedAnswer: null, declineConstraint: null, alternativeOffered: null },
      steps: [{ state: 'new', ...by }],
    },
  };
}

/** The request with other answers; what was asked first stays beside them [Q3]. */
export function amendedRequest(request: DemandRequest, given: DemandAnswers): Changed | WrongDemandState {
  if (!isAmendable(request)) return { kind: 'wrongDemandState', state: request.state };
  const flaws = answerFlaws(given);
  if (flaws.length > 0) return { kind: 'demandIncomplete', flaws };
  return {
    kind: 'moved',
    request: { ...request, ...trimmedAnswers(given), originalAsk: originalAskOf(request) },
  };
}

/** What was asked first, in the words it came in. */
export function originalAskOf(request: DemandRequest): string {
  return request.originalAsk ?? askedIn(request);
}

function askedIn({ title, problem }: Pick<DemandRequest, 'title' | 'problem'>): string {
  return `${title}\n${problem}`;
}

/** The request after a move, or why it stays where it is. */
export function movedRequest(
  request: DemandRequest,
  decision: DemandDecision,
  by: MovedBy,
): Changed | WrongDemandState {
  if (!startsFrom(request, decision.move)) return { kind: 'wrongDemandState', state: request.state };
  const flaws = decisionFlaws(request, decision);
  if (flaws.length > 0) return { kind: 'demandIncomplete', flaws };
  const { to: state } = DEMAND_MOVES[decision.move];
  const steps = [...request.steps, { state, ...by }];
  return { kind: 'moved', request: { ...request, ...broughtBy(decision), state, steps } };
}

/** The enabler never came to be: the request is accepted as it was before [Q7]. */
export function releasedRequest(request: DemandRequest, by: MovedBy): DemandRequest {
  const steps = [...request.steps, { state: 'accepted' as const, ...by }];
  return { ...request, state: 'accepted', enablerId: null, steps };
}

function broughtBy(decision: DemandDecision): Partial<DemandRequest> {
  switch (decision.move) {
    case 'accept':
      return { agreedAnswer: decision.agreedAnswer.trim() };
    case 'plan':
      return { enablerId: decision.enablerId };
    case 'decline':
      return {
        declineConstraint: decision.constraint.trim(),
        alternativeOffered: decision.alternative.trim(),
      };
    case 'assess':
    case 'withdraw':
      return {};
  }
}

function decisionFlaws(request: DemandRequest, decision: DemandDecision): readonly FieldFlaw[] {
  switch (decision.move) {
    case 'accept':
      return [
        ...openAnswers(request),
        ...blank('agreedAnswer', decision.agreedAnswer, 'Say what was agreed.'),
      ];
    case 'plan':
      return blank('enablerId', decision.enablerId, 'Choose the enabler.');
    case 'decline':
      return [
        ...blank('constraint', decision.constraint, 'Name the constraint that stands against it.'),
        ...blank('alternative', decision.alternative, 'Offer an alternative.'),
      ];
    case 'assess':
    case 'withdraw':
      return [];
  }
}

function blank(field: string, text: string, message: string): readonly FieldFlaw[] {
  return text.trim() === '' ? [{ field, message }] : [];
}
