import type { ReviewMeeting } from '@northing/domain';
import { ID, InputType } from '@nestjs/graphql';
import { Optional, Required } from '../schema/field.js';
import { Day } from '../schema/scalars.js';
import { MeetingDecisionEnum, MeetingStateEnum } from '../schema/work-enums.js';

@InputType('MeetingConditionInput', { description: 'What has to follow an approval.' })
export class MeetingConditionInput {
  @Required(() => String, 'What.') readonly text!: string;
  @Optional(() => ID, 'Who sees to it.') readonly ownerId?: string | null;
  @Optional(() => Day, 'By when.') readonly due?: string | null;
}

@InputType('MeetingInput', { description: 'A review meeting, whole: a field that is not given is empty.' })
export class MeetingInput {
  @Required(() => ID, 'Unique within the plan; empty for a new one.') readonly id!: string;
  @Required(() => ID, 'The revision.') readonly revisionId!: string;
  @Required(() => MeetingStateEnum, 'Where it stands.') readonly state!: NonNullable<ReviewMeeting['state']>;
  @Optional(() => Day, 'The day it is or was held.') readonly heldAt?: string | null;
  @Optional(() => [String], 'What is on the agenda.') readonly agenda?: readonly string[] | null;
  @Optional(() => [ID], 'Who takes part.') readonly attendeeIds?: readonly string[] | null;
  @Optional(() => MeetingDecisionEnum, 'What it decided.') readonly decision?: ReviewMeeting['decision'];
  @Optional(() => [MeetingConditionInput], 'What has to follow.')
  readonly conditions?: readonly MeetingConditionInput[] | null;
  @Optional(() => String, 'What was said.') readonly minutes?: string | null;
}

export function meetingOf(input: MeetingInput): ReviewMeeting {
  const { id, revisionId, state, heldAt = null, decision = null, minutes = null } = input;
  return {
    ...{ id, revisionId, state, heldAt, decision, minutes },
    agenda: input.agenda ?? [],
    attendeeIds: input.attendeeIds ?? [],
    conditions: (input.conditions ?? []).map(({ text, ownerId = null, due = null }) => ({
      ...{ text, ownerId, due },
    })),
  };
}
