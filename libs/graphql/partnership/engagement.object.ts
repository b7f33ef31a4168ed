import type { DatedEngagement, RecordFailure } from '@northing/application';
import type { Behaviour, EngagementEntry, EngagementTimingKind, FiscalQuarter } from '@northing/domain';
import { ID, InputType, ObjectType } from '@nestjs/graphql';
import { PLACE_FAILURES, resultOf } from '../access/result.js';
import { Optional, Required } from '../schema/field.js';
import { BehaviourEnum, TimingEnum } from '../schema/partnership-enums.js';
import { Day, Quarter } from '../schema/scalars.js';

@ObjectType('Engagement', { description: 'A strategic conversation between IT and a business unit.' })
export class EngagementObject implements DatedEngagement {
  @Required(() => ID, 'Unique within the plan.') readonly id!: string;
  @Required(() => ID, 'The business unit.') readonly businessUnitId!: string;
  @Optional(() => Day, 'The day; null where only the quarter is known.') readonly date!: string | null;
  @Required(() => Quarter, 'The quarter.') readonly quarter!: FiscalQuarter;
  @Required(() => TimingEnum, 'When IT was brought in.') readonly timing!: EngagementTimingKind;
  @Required(() => [BehaviourEnum], 'What IT did.') readonly behaviours!: readonly Behaviour[];
  @Optional(() => ID, 'The enabler it led to.') readonly enablerId!: string | null;
  @Optional(() => String, 'What it was about.') readonly subject!: string | null;
  @Required(() => ID, 'The person who recorded it.') readonly recordedById!: string;
  @Optional(() => ID, 'The person of the business side who confirmed it.')
  readonly confirmedById!: string | null;
  @Required(() => Day, 'The first day on which it can no longer be changed.') readonly lockedOn!: string;
  @Required(() => Boolean, 'It can no longer be changed.') readonly isLocked!: boolean;
}

@InputType('EngagementEntry', { description: 'A conversation, whole.' })
export class EngagementEntryInput {
  @Required(() => ID, 'The business unit.') readonly businessUnitId!: string;
  @Optional(() => Day, 'The day; its quarter counts.') readonly date?: string | null;
  @Required(() => TimingEnum, 'When IT was brought in.') readonly timing!: EngagementTimingKind;
  @Required(() => [BehaviourEnum], 'What IT did; may be nothing of this.')
  readonly behaviours!: readonly Behaviour[];
  @Optional(() => ID, 'The enabler it led to.') readonly enablerId?: string | null;
  @Optional(() => String, 'What it was about, in one line.') readonly subject?: string | null;
}

export function engagementEntry({
  date = null,
  enablerId = null,
  subject = null,
  ...entry
}: EngagementEntryInput): EngagementEntry {
  return { ...entry, date, enablerId, subject };
}

@ObjectType('EngagementSaved', { description: 'An engagement was kept.' })
export class EngagementSavedObject {
  readonly kind!: 'engagementSaved';
  @Required(() => ID, 'The plan.') readonly planId!: string;
  @Required(() => EngagementObject, 'The engagement as it is now.') readonly engagement!: EngagementObject;
}

@ObjectType('EngagementRemoved', { description: 'An engagement was removed.' })
export class EngagementRemovedObject {
  readonly kind!: 'engagementRemoved';
  @Required(() => ID, 'The plan.') readonly planId!: string;
  @Required(() => ID, 'The engagement that was.') readonly engagementId!: string;
}

export const RECORD_FAILURES = {
  ...PLACE_FAILURES,
  unknownRecord: true,
  recordIncomplete: true,
  recordRefused: true,
} as const;

export const EngagementResult = resultOf<RecordFailure['kind']>(
  'EngagementResult',
  'The engagement, or why nothing was kept.',
  { engagementSaved: EngagementSavedObject, engagementRemoved: EngagementRemovedObject },
  RECORD_FAILURES,
);
