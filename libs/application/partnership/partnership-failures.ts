import {
  DISPOSITION_LABELS,
  INTERVENTION_STATE_LABELS,
  quarterLabel,
  type RecordIncomplete,
  type RecordRefusal,
  type RecordRefusalReason,
  type RecordRefused,
} from '@northing/domain';

export type RecordType = 'engagement' | 'assessment' | 'intervention' | 'shadowItItem';

/** What can be refused while records of partnership are kept. */
export type PartnershipFailureKinds =
  | { readonly kind: 'unknownRecord'; readonly recordType: RecordType; readonly recordId: string }
  | RecordIncomplete
  | RecordRefused;

type Of<K extends PartnershipFailureKinds['kind']> = Extract<PartnershipFailureKinds, { readonly kind: K }>;

interface Wording<F> {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly sentence: (failure: F) => string;
}

const RECORD_WORDS = {
  engagement: 'engagement',
  assessment: 'assessment',
  intervention: 'intervention',
  shadowItItem: 'item of technology outside the plan',
} satisfies Record<RecordType, string>;

const REFUSALS: {
  readonly [R in RecordRefusalReason]: (refusal: Extract<RecordRefusal, { readonly reason: R }>) => string;
} = {
  personNeeded: () => 'Act as a person first: it has to be known who says so.',
  locked: ({ quarter, lockedOn }) =>
    `${quarterLabel(quarter)} is locked since ${lockedOn}: its entries stay as they are.`,
  confirmed: () => 'The business side has confirmed it, so it stays as it is.',
  ownEntry: () => 'Whoever recorded an engagement never confirms it. Another person of the unit has to.',
  notOfUnit: () => 'Only a person of the unit, or of one above or below it, speaks for the business side.',
  agreed: () => 'The unit’s assessment of this quarter is agreed already, and stays as it is.',
  samePerson: () => 'The other side’s finding is yours already. Another person has to speak for this side.',
  sidesOpen: () => 'Both sides have to give their own finding first.',
  nothingProposed: () => 'Nothing is proposed yet. One side proposes what to agree on.',
  otherSideNeeded: () => 'Whoever proposes never accepts. A person of the other side has to.',
  interventionState: ({ state }) =>
    `The intervention is ${INTERVENTION_STATE_LABELS[state].toLowerCase()}, from where this does not lead on.`,
  disposition: ({ disposition }) =>
    `The item is ${DISPOSITION_LABELS[disposition].toLowerCase()}, from where this does not lead on.`,
};

function refusalSentence(refusal: RecordRefusal): string {
  const sentence = REFUSALS[refusal.reason] as (refusal: RecordRefusal) => string;
  return `${sentence(refusal)} Nothing was changed.`;
}

export const PARTNERSHIP_WORDINGS: { readonly [K in PartnershipFailureKinds['kind']]: Wording<Of<K>> } = {
  unknownRecord: {
    ...{ status: 404, code: 'UNKNOWN_RECORD', title: 'Unknown record' },
    sentence: ({ recordType }) => `The plan has no such ${RECORD_WORDS[recordType]}.`,
  },
  recordIncomplete: {
    ...{ status: 422, code: 'RECORD_INCOMPLETE', title: 'Something is missing or wrong' },
    sentence: ({ flaws }) => `${flaws.map(({ message }) => message).join(' ')} Nothing was saved.`,
  },
  recordRefused: {
    ...{ status: 409, code: 'RECORD_REFUSED', title: 'Not possible' },
    sentence: refusalSentence,
  },
};
