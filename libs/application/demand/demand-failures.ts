import {
  DEMAND_STATE_LABELS,
  type DemandIncomplete,
  type DemandRequest,
  type WrongDemandState,
} from '@northing/domain';

/** What can be refused while a business need is taken up. */
export type DemandFailureKinds =
  { readonly kind: 'unknownRequest'; readonly requestId: string } | WrongDemandState | DemandIncomplete;

type Of<K extends DemandFailureKinds['kind']> = Extract<DemandFailureKinds, { readonly kind: K }>;

interface Wording<F> {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly sentence: (failure: F) => string;
}

const NEXT = {
  new: 'It has to be assessed first.',
  assessing: 'It has to be accepted first.',
  accepted: 'Its answers stand as they were agreed.',
  planned: 'It is linked to its enabler for good.',
  declined: 'Raise a new one if the need is still there.',
  withdrawn: 'Raise a new one if the need is back.',
} satisfies Record<DemandRequest['state'], string>;

export const DEMAND_WORDINGS: { readonly [K in DemandFailureKinds['kind']]: Wording<Of<K>> } = {
  unknownRequest: {
    ...{ status: 404, code: 'UNKNOWN_REQUEST', title: 'Unknown request' },
    sentence: () => 'The plan has no such request.',
  },
  wrongDemandState: {
    ...{ status: 409, code: 'WRONG_DEMAND_STATE', title: 'Not possible now' },
    sentence: ({ state }) =>
      `The request is ${DEMAND_STATE_LABELS[state].toLowerCase()}. ${NEXT[state]} Nothing was changed.`,
  },
  demandIncomplete: {
    ...{ status: 422, code: 'DEMAND_INCOMPLETE', title: 'Answers are missing' },
    sentence: ({ flaws }) => `${flaws.map(({ message }) => message).join(' ')} Nothing was saved.`,
  },
};
