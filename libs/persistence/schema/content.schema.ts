import type {
  Capability,
  CapacityCell,
  Dependency,
  EnablerCapabilityLink,
  Envelope,
  Outcome,
  OutcomeCapabilityLink,
} from '@northing/domain';
import { EntitySchema } from 'typeorm';
import {
  DATABASE_SCHEMA as schema,
  flag,
  integer,
  integerKey,
  integerOrNull,
  list,
  number,
  numberOrNull,
  text,
  textKey,
  textOrNull,
  versioned,
  type Columns,
  type Versioned,
} from './column.js';

export const OutcomeSchema = new EntitySchema<Versioned<Outcome>>({
  name: 'outcome',
  schema,
  columns: {
    ...versioned,
    id: textKey,
    name: text,
    weight: numberOrNull,
    ownerId: textOrNull,
    businessUnitId: textOrNull,
    keyResults: list,
  } satisfies Columns<Versioned<Outcome>>,
});

export const CapabilitySchema = new EntitySchema<Versioned<Capability>>({
  name: 'capability',
  schema,
  columns: {
    ...versioned,
    id: textKey,
    name: text,
    parentId: textOrNull,
    ownerId: textOrNull,
    importance: numberOrNull,
    currentMaturity: numberOrNull,
    targetMaturity: numberOrNull,
    targetQuarter: integerOrNull,
    assessedQuarter: integerOrNull,
    deliberateReduction: flag,
  } satisfies Columns<Versioned<Capability>>,
});

export const OutcomeCapabilityLinkSchema = new EntitySchema<Versioned<OutcomeCapabilityLink>>({
  name: 'outcome_capability_link',
  schema,
  columns: {
    ...versioned,
    outcomeId: textKey,
    capabilityId: textKey,
    weight: numberOrNull,
  } satisfies Columns<Versioned<OutcomeCapabilityLink>>,
});

export const EnablerCapabilityLinkSchema = new EntitySchema<Versioned<EnablerCapabilityLink>>({
  name: 'enabler_capability_link',
  schema,
  columns: {
    ...versioned,
    enablerId: textKey,
    capabilityId: textKey,
    uplift: numberOrNull,
  } satisfies Columns<Versioned<EnablerCapabilityLink>>,
});

export const DependencySchema = new EntitySchema<Versioned<Dependency>>({
  name: 'dependency',
  schema,
  columns: {
    ...versioned,
    id: textKey,
    predecessorId: text,
    successorId: text,
    type: text,
    lagQuarters: integer,
  } satisfies Columns<Versioned<Dependency>>,
});

export const CapacitySchema = new EntitySchema<Versioned<CapacityCell>>({
  name: 'capacity',
  schema,
  columns: {
    ...versioned,
    teamId: textKey,
    quarter: integerKey,
    fte: number,
  } satisfies Columns<Versioned<CapacityCell>>,
});

export const EnvelopeSchema = new EntitySchema<Versioned<Envelope>>({
  name: 'envelope',
  schema,
  columns: {
    ...versioned,
    fiscalYear: integerKey,
    fundingClass: textKey,
    amount: number,
  } satisfies Columns<Versioned<Envelope>>,
});
