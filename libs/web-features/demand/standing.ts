import {
  DEMAND_STATE_LABELS,
  enablerCourse,
  quarterLabel,
  type CourseTurn,
  type Day,
  type DemandRequest,
  type DemandState,
  type EnablerAt,
  type RevisionHead,
} from '@northing/domain';
import { revisionLabel } from '../address/revision-token.js';

/** One step of the way a request went. */
export interface StandingStep {
  readonly id: string;
  readonly text: string;
  readonly on: Day | null;
  readonly byId: string | null;
  /** It has not happened yet. */
  readonly isNext: boolean;
  /** The enabler it speaks of is linked behind it. */
  readonly revision: RevisionHead | null;
}

const STEP_WORDS = {
  new: 'Raised',
  assessing: 'Assessment begun',
  accepted: 'Accepted',
  planned: 'Planned as an enabler',
  declined: 'Declined, with an alternative',
  withdrawn: 'Withdrawn',
} satisfies Record<DemandState, string>;

const WAITING = {
  new: 'Waits to be assessed',
  assessing: 'Waits to be accepted or declined',
  accepted: 'Waits to be planned as an enabler',
} satisfies Partial<Record<DemandState, string>>;

const TURN_WORDS = {
  arrived: 'Arrived in the plan with',
  left: 'Left the plan with',
  stopped: 'Stopped with',
  delivered: 'Delivered by',
} satisfies Record<CourseTurn<RevisionHead>['kind'], string>;

const NEXT_WORDS = {
  arrived: 'arrives',
  left: 'leaves',
  stopped: 'is stopped',
  delivered: 'is delivered',
} satisfies Record<CourseTurn<RevisionHead>['kind'], string>;

const DRAFT_WORDS: Partial<Record<RevisionHead['state'], string>> = {
  draft: 'In the draft',
  inReview: 'In review',
  approved: 'Approved',
};

/** Where a request stands, from the ask to the revision that brought it; `run` is what revisions say of its enabler. */
export function standingSteps(
  request: DemandRequest,
  run: readonly EnablerAt<RevisionHead>[],
): readonly StandingStep[] {
  return [...ownSteps(request), ...(request.enablerId === null ? waiting(request) : courseSteps(run))];
}

const PLAIN = { on: null, byId: null, isNext: false, revision: null };

/** What documents do not tell is said by the quarter, and by the state the request is in. */
function ownSteps({ steps, state, raisedQuarter }: DemandRequest): readonly StandingStep[] {
  const told = steps.map(({ state: to, on, byId }, index) => ({
    ...PLAIN,
    ...{ id: `step${index}`, on, byId, text: wordsOf(steps, index, to) },
  }));
  const raised = raisedQuarter === null ? 'Raised' : `Raised in ${quarterLabel(raisedQuarter)}`;
  return [
    ...(steps.some((step) => step.state === 'new') ? [] : [{ ...PLAIN, id: 'raised', text: raised }]),
    ...told,
    ...(steps.at(-1)?.state === state || state === 'new'
      ? []
      : [{ ...PLAIN, id: 'state', text: STEP_WORDS[state] }]),
  ];
}

/** Accepted anew once its enabler was taken out of the draft again. */
function wordsOf(steps: DemandRequest['steps'], index: number, to: DemandState): string {
  const again = to === 'accepted' && steps[index - 1]?.state === 'planned';
  return again ? 'Accepted anew: its enabler left the draft before it was published' : STEP_WORDS[to];
}

function waiting({ state }: DemandRequest): readonly StandingStep[] {
  const text = (WAITING as Partial<Record<DemandState, string>>)[state];
  return text === undefined ? [] : [{ ...PLAIN, id: 'waiting', text, isNext: true }];
}

function courseSteps(run: readonly EnablerAt<RevisionHead>[]): readonly StandingStep[] {
  const { turns, next } = enablerCourse(run);
  const done = turns.map(({ kind, revision }) => ({
    ...PLAIN,
    ...{ id: `${kind}${revision.sequence}`, text: `${TURN_WORDS[kind]} ${revisionLabel(revision)}` },
    ...{ on: revision.publishedAt, revision },
  }));
  if (!next) return done;
  const { kind, revision } = next;
  const where = DRAFT_WORDS[revision.state] ?? DEMAND_STATE_LABELS.planned;
  const text = `${where}: ${NEXT_WORDS[kind]} with ${revisionLabel(revision)} once that is published`;
  return [...done, { ...PLAIN, id: 'next', text, isNext: true, revision }];
}
