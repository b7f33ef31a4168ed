import type { DemandRequest } from '../records/records.js';
import type { FieldFlaw } from '../revision/workspace-rules.js';

/** What whoever raises a request is asked for. */
export type DemandAnswers = Pick<
  DemandRequest,
  | 'businessUnitId'
  | 'title'
  | 'problem'
  | 'alignmentOutcomeIds'
  | 'risks'
  | 'costs'
  | 'opportunities'
  | 'requirement'
>;

type TextAnswer = 'title' | 'businessUnitId' | 'problem' | 'risks' | 'costs' | 'opportunities';

const MISSING = {
  title: 'Give the request a title.',
  businessUnitId: 'Choose the business unit.',
  problem: 'Say what problem is being solved.',
  risks: 'Name the risks, or say that there are none.',
  costs: 'Say what it may cost, or what speaks against a figure.',
  opportunities: 'Name the opportunities.',
} satisfies Record<TextAnswer, string>;

const RAISED: readonly TextAnswer[] = ['title', 'businessUnitId', 'problem'];
const ACCEPTED: readonly TextAnswer[] = [...RAISED, 'risks', 'costs', 'opportunities'];
const TITLE_LENGTH = 200;

/** What keeps answers from being kept [Q2]. */
export function answerFlaws(answers: DemandAnswers): readonly FieldFlaw[] {
  const { title } = answers;
  const tooLong =
    title.trim().length > TITLE_LENGTH
      ? [{ field: 'title', message: `A title has at most ${TITLE_LENGTH} characters.` }]
      : [];
  return [...missingOf(answers, RAISED), ...tooLong];
}

/** What has to be answered before a request is accepted; alignment may be none. */
export function openAnswers(answers: DemandAnswers): readonly FieldFlaw[] {
  return missingOf(answers, ACCEPTED);
}

function missingOf(answers: DemandAnswers, fields: readonly TextAnswer[]): readonly FieldFlaw[] {
  return fields
    .filter((field) => answers[field].trim() === '')
    .map((field) => ({ field, message: MISSING[field] }));
}

/** The answers without what surrounds them. */
export function trimmedAnswers(answers: DemandAnswers): DemandAnswers {
  const { businessUnitId, title, problem, alignmentOutcomeIds, risks, costs, opportunities, requirement } =
    answers;
  return {
    ...{ businessUnitId, requirement, title: title.trim(), problem: problem.trim(), risks: risks.trim() },
    ...{ costs: costs.trim(), opportunities: opportunities.trim() },
    alignmentOutcomeIds: [...new Set(alignmentOutcomeIds)],
  };
}
