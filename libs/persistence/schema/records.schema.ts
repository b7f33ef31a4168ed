import type {
  Assessment,
  DemandRequest,
  Engagement,
  Insight,
  Intervention,
  ReviewMeeting,
  ShadowItItem,
} from '@northing/domain';
import { EntitySchema } from 'typeorm';
import {
  DATABASE_SCHEMA as schema,
  integer,
  integerOrNull,
  list,
  listed,
  number,
  text,
  textKey,
  textOrNull,
  type Columns,
  type Listed,
} from './column.js';

const record = { ...listed, id: textKey };

export const InsightSchema = new EntitySchema<Listed<Insight>>({
  name: 'insight',
  schema,
  columns: {
    ...record,
    type: text,
    title: text,
    finding: text,
    authorId: textOrNull,
    date: textOrNull,
    enablerIds: list,
    link: textOrNull,
  } satisfies Columns<Listed<Insight>>,
});

export const EngagementSchema = new EntitySchema<Listed<Engagement>>({
  name: 'engagement',
  schema,
  columns: {
    ...record,
    businessUnitId: text,
    date: textOrNull,
    quarter: integer,
    timing: text,
    behaviours: list,
    enablerId: textOrNull,
    subject: textOrNull,
    recordedById: text,
    confirmedById: textOrNull,
  } satisfies Columns<Listed<Engagement>>,
});

/** What every assessment has; what only its instrument knows is in `finding`. */
export interface AssessmentRow extends Pick<
  Assessment,
  'id' | 'businessUnitId' | 'quarter' | 'state' | 'instrument'
> {
  readonly finding: unknown;
}

export const AssessmentSchema = new EntitySchema<Listed<AssessmentRow>>({
  name: 'assessment',
  schema,
  columns: {
    ...record,
    businessUnitId: text,
    quarter: integer,
    state: text,
    instrument: text,
    finding: list,
  } satisfies Columns<Listed<AssessmentRow>>,
});

export const DemandRequestSchema = new EntitySchema<Listed<DemandRequest>>({
  name: 'demand_request',
  schema,
  columns: {
    ...record,
    businessUnitId: text,
    raisedQuarter: integerOrNull,
    title: text,
    problem: text,
    alignmentOutcomeIds: list,
    risks: text,
    costs: text,
    opportunities: text,
    requirement: text,
    state: text,
    enablerId: textOrNull,
    originalAsk: textOrNull,
    agreedAnswer: textOrNull,
    declineConstraint: textOrNull,
    alternativeOffered: textOrNull,
    steps: list,
  } satisfies Columns<Listed<DemandRequest>>,
});

export const ShadowItItemSchema = new EntitySchema<Listed<ShadowItItem>>({
  name: 'shadow_it_item',
  schema,
  columns: {
    ...record,
    name: text,
    businessUnitId: text,
    supplier: textOrNull,
    annualCost: number,
    dataSensitivity: text,
    itOwnerId: textOrNull,
    disposition: text,
    enablerId: textOrNull,
    foundOn: textOrNull,
    steps: list,
  } satisfies Columns<Listed<ShadowItItem>>,
});

export const InterventionSchema = new EntitySchema<Listed<Intervention>>({
  name: 'intervention',
  schema,
  columns: {
    ...record,
    businessUnitId: text,
    fromLevel: text,
    toLevel: text,
    kind: text,
    description: textOrNull,
    state: text,
    ownerId: textOrNull,
    steps: list,
  } satisfies Columns<Listed<Intervention>>,
});

export const ReviewMeetingSchema = new EntitySchema<Listed<ReviewMeeting>>({
  name: 'review_meeting',
  schema,
  columns: {
    ...record,
    revisionId: text,
    heldAt: textOrNull,
    agenda: list,
    attendeeIds: list,
    decision: textOrNull,
    conditions: list,
    minutes: textOrNull,
    state: textOrNull,
  } satisfies Columns<Listed<ReviewMeeting>>,
});
