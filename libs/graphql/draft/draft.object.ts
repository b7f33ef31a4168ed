import type { DraftFailure, SubmitFailure } from '@northing/application';
import type { ChangeRecordEntity, Draft, DriverKind, PlanWarning } from '@northing/domain';
import { ID, Int, ObjectType } from '@nestjs/graphql';
import { PLACE_FAILURES, resultOf } from '../access/result.js';
import { RevisionObject } from '../revision/revision.object.js';
import { ChangeEntityEnum, DriverKindEnum } from '../schema/enums.js';
import { Optional, Required } from '../schema/field.js';
import { SentBackRuleEnum } from '../schema/work-enums.js';

@ObjectType('Draft', {
  description: 'The revision of a plan that is being worked on, from its opening to its publication.',
})
export class DraftObject implements Pick<
  Draft,
  | 'id'
  | 'openedById'
  | 'openedAt'
  | 'version'
  | 'submission'
  | 'returnReason'
  | 'contentHash'
  | 'sentBackRule'
> {
  /** The plan it belongs to and what it builds on; not fields of the schema. */
  readonly planId!: string;
  readonly baseSequence!: number;
  @Required(() => ID, 'The revision’s id, and the branch that edits name.') readonly id!: string;
  @Required(() => RevisionObject, 'The revision itself, with its content.')
  readonly revision!: RevisionObject;
  @Optional(() => ID, 'Who opened it.') readonly openedById!: string | null;
  @Required(() => String, 'When it was opened (ISO 8601).') readonly openedAt!: string;
  @Required(() => Int, 'Counts edits.') readonly version!: number;
  @Required(() => Int, 'How often it was submitted.') readonly submission!: number;
  @Optional(() => String, 'Why it was sent back; null unless it was.') readonly returnReason!: string | null;
  @Optional(() => String, 'SHA-256 of what was submitted, in hexadecimal; null while it is edited.')
  readonly contentHash!: string | null;
  @Optional(() => SentBackRuleEnum, 'What the chair chose for decisions that are sent back.')
  readonly sentBackRule!: Draft['sentBackRule'];
}

@ObjectType('GivenReason', { description: 'Why a field is re-planned.' })
export class GivenReasonObject {
  @Required(() => String, 'The sentence; empty until somebody gives it.') readonly driver!: string;
  @Optional(() => DriverKindEnum, 'What kind of reason it is.') readonly driverKind!: DriverKind | null;
  @Required(() => [ID], 'The insights it rests on.') readonly evidenceIds!: readonly string[];
  @Optional(() => ID, 'Who gave it.') readonly authorId!: string | null;
  @Optional(() => String, 'When (ISO 8601).') readonly at!: string | null;
}

@ObjectType('ReasonedChange', { description: 'A field that a draft or scenario re-plans, with its reason.' })
export class ReasonedChangeObject {
  @Required(() => ChangeEntityEnum, 'What kind of thing is changed.')
  readonly entityType!: ChangeRecordEntity;
  @Required(() => ID, 'What is changed.') readonly entityId!: string;
  @Required(
    () => String,
    'The field; `*` the whole item; `link:<id>`, `dependency:<id>` and `keyResult:<id>` for parts.',
  )
  readonly field!: string;
  @Optional(() => String, 'The value before as documents write it; lists and groups as JSON text.')
  readonly before!: string | null;
  @Optional(() => String, 'The value after as documents write it; lists and groups as JSON text.')
  readonly after!: string | null;
  @Optional(() => GivenReasonObject, 'Why; null until somebody says it.')
  readonly reason!: GivenReasonObject | null;
  @Required(() => Boolean, 'There is a sentence and a kind of driver.') readonly hasReason!: boolean;
}

@ObjectType('PlanWarning', { description: 'Worth a look; nothing is blocked by it.' })
export class PlanWarningObject implements PlanWarning {
  @Required(() => String, 'What it is called.') readonly code!: PlanWarning['code'];
  @Required(() => String, 'What kind of thing it is about.') readonly entityType!: PlanWarning['entityType'];
  @Required(() => String, 'Which; empty for the plan as a whole.') readonly entityId!: string;
  @Required(() => String, 'What there is to see.') readonly message!: string;
}

@ObjectType('DraftMoved', { description: 'A draft was opened, or went from one state to another.' })
export class DraftMovedObject {
  readonly kind!: 'draftMoved';
  @Required(() => ID, 'The plan.') readonly planId!: string;
  @Required(() => RevisionObject, 'The revision as it is now, or as it was when it was given up.')
  readonly revision!: RevisionObject;
}

const DRAFT = {
  ...PLACE_FAILURES,
  noDraft: true,
  draftExists: true,
  wrongState: true,
  anchorNotLater: true,
  noteMissing: true,
  unknownRevision: true,
} as const;

export const OpenDraftResult = resultOf<DraftFailure['kind']>(
  'OpenDraftResult',
  'The open draft, or why there is none.',
  { draftMoved: DraftMovedObject },
  DRAFT,
);

export const AbandonDraftResult = resultOf<DraftFailure['kind']>(
  'AbandonDraftResult',
  'The draft that was given up, or why it was not.',
  { draftMoved: DraftMovedObject },
  DRAFT,
);

export const SubmitResult = resultOf<SubmitFailure['kind']>(
  'SubmitResult',
  'The submitted draft, or why it was not submitted.',
  { draftMoved: DraftMovedObject },
  {
    ...PLACE_FAILURES,
    noDraft: true,
    wrongState: true,
    reasonsMissing: true,
    brokenRules: true,
    nothingChanged: true,
  },
);
