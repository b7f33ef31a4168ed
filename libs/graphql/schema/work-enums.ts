import {
  PERMISSION_WORDS,
  type FailureOf,
  type Notice,
  type Permission,
  type PlanEvent,
  type VerifiedRevision,
} from '@northing/application';
import {
  STAGE_FLAW_WORDS,
  type DecisionState,
  type DiffedType,
  type Draft,
  type EditEntry,
  type MergeChoice,
  type ReviewMeeting,
  type ScenarioState,
  type StageFlaw,
} from '@northing/domain';
import { enumOf } from './enum-of.js';

type Words<K extends string> = Record<K, string>;

function sentences<K extends string>(words: Readonly<Words<K>>, before = ''): Words<K> {
  const told = Object.entries<string>(words).map(([key, text]) => {
    const sentence = `${before}${text}.`;
    return [key, `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`];
  });
  return Object.fromEntries(told) as Words<K>;
}

export const PermissionEnum = enumOf<Permission>(
  'Permission',
  'Something that only some roles may do.',
  sentences(PERMISSION_WORDS, 'May '),
);

export const StageFlawEnum = enumOf<StageFlaw>(
  'StageFlaw',
  'What stands in the way of a stage.',
  sentences(STAGE_FLAW_WORDS),
);

export const NoteEnum = enumOf<FailureOf<'noteMissing'>['about']>('Note', 'What a sentence has to tell of.', {
  skippedQuarter: 'Why a quarter is skipped.',
  trigger: 'What made a revision out of cycle necessary.',
  sendBack: 'Why something is sent back.',
  driver: 'Why something is changed, and what kind of reason that is.',
  comment: 'What the comment says.',
  insight: 'The title of the insight.',
  scenarioName: 'The name of the scenario.',
});

export const ContentTypeEnum = enumOf<DiffedType>('ContentType', 'What a plan’s content holds in lists.', {
  outcome: 'Outcomes.',
  capability: 'Capabilities.',
  enabler: 'Enablers.',
  outcomeCapabilityLink: 'Links from outcomes to capabilities.',
  enablerCapabilityLink: 'Links from enablers to capabilities.',
  dependency: 'Dependencies between enablers.',
  capacity: 'Capacity of a team in a quarter.',
  envelope: 'Money agreed for a funding class in a year.',
});

export const EditKindEnum = enumOf<EditEntry['kind']>('EditKind', 'How an edit came about.', {
  edit: 'Somebody changed something.',
  undo: 'An edit was taken back.',
  redo: 'What was taken back was done again.',
  merge: 'A scenario was merged.',
});

export const SentBackRuleEnum = enumOf<NonNullable<Draft['sentBackRule']>>(
  'SentBackRule',
  'What becomes of a revision when decisions were sent back.',
  { hold: 'They hold it: it goes back as a whole.', leave: 'They leave it: the rest is approved without.' },
);

export const DecisionStateEnum = enumOf<DecisionState>('DecisionState', 'What was decided on changes.', {
  open: 'Not decided yet.',
  approved: 'Approved.',
  sentBack: 'Sent back.',
});

export const MeetingDecisionEnum = enumOf<NonNullable<ReviewMeeting['decision']>>(
  'MeetingDecision',
  'What a review meeting decided.',
  {
    approved: 'The revision is approved.',
    approvedWithConditions: 'It is approved, and something has to follow.',
    returned: 'It goes back.',
  },
);

export const MeetingStateEnum = enumOf<NonNullable<ReviewMeeting['state']>>(
  'MeetingState',
  'Where a review meeting stands.',
  { scheduled: 'To come.', held: 'It was held.', minuted: 'Its minutes are written.' },
);

export const ScenarioStateEnum = enumOf<ScenarioState>('ScenarioState', 'Where a scenario stands.', {
  open: 'It can be edited and merged.',
  merged: 'It was merged into a draft.',
  discarded: 'It was given up.',
});

export const MergeTakeEnum = enumOf<MergeChoice['take']>(
  'MergeTake',
  'What a person decides about a conflict of a merge.',
  {
    ours: 'What the draft holds.',
    theirs: 'What the scenario holds.',
    base: 'What both started from.',
    typed: 'A value of one’s own.',
    successor: 'Redirected to what the item was split or merged into.',
  },
);

export const SealVerdictEnum = enumOf<VerifiedRevision['verdict']>(
  'SealVerdict',
  'Whether a published revision is what it was when it was published.',
  {
    matches: 'Its content and the chain of hashes match.',
    contentDiffers: 'Its content is not what it was.',
    chainDiffers: 'Its content matches; the hash that chains it to the revision before does not.',
    unsealed: 'It was written before revisions were hashed.',
  },
);

export const PlanEventKindEnum = enumOf<PlanEvent['kind']>('PlanEventKind', 'What happened in a plan.', {
  edited: 'A draft was edited.',
  draftMoved: 'A draft was opened, or went from one state to another.',
  scenarioChanged: 'A scenario was made, edited or closed.',
  reviewChanged: 'Something happened in the review.',
  recordsChanged: 'Evidence or another record changed.',
  presence: 'Somebody came, went, or looks at something else.',
  notice: 'Somebody was sent a message.',
});

export const NoticeKindEnum = enumOf<Notice['kind']>('NoticeKind', 'What a message is about.', {
  reviewAwaits: 'A review awaits the person.',
  sentBack: 'A change of theirs was sent back.',
  approved: 'Their revision was approved.',
  published: 'A revision was published.',
  conflict: 'A conflict awaits their choice.',
  gateTomorrow: 'A gate of the cycle is tomorrow.',
  lookBack: 'A delivered enabler asks for a look back.',
  demandMoved: 'A request of theirs was moved.',
});
