import type { WorkedScenario } from '@northing/application';
import type { ChangeRecord, RevisionHead } from '@northing/domain';
import { EntitySchema } from 'typeorm';
import {
  DATABASE_SCHEMA as schema,
  flag,
  integer,
  integerKey,
  list,
  listed,
  ofPlan,
  text,
  textKey,
  textOrNull,
  uuidKey,
  verbatim,
  type Columns,
  type Listed,
  type OfPlan,
} from './column.js';

export interface PlanRow {
  readonly workspaceId: string;
  readonly id: string;
  readonly name: string;
  readonly archivedAt: string | null;
  readonly createdAt: Date;
}

export const PlanSchema = new EntitySchema<PlanRow>({
  name: 'plan',
  schema,
  columns: {
    workspaceId: uuidKey,
    id: uuidKey,
    name: text,
    archivedAt: textOrNull,
    createdAt: { type: 'timestamptz', createDate: true },
  } satisfies Columns<PlanRow>,
});

/** Totals as pairs of year or quarter and sum. */
export interface StoredTotals {
  readonly spend: readonly (readonly [year: number, opex: number, capex: number])[];
  readonly openByEnd: readonly (readonly [quarter: number, count: number])[];
}

export interface RevisionRow extends RevisionHead, OfPlan {
  readonly totals: StoredTotals;
  readonly contentHash: string | null;
  readonly chainHash: string | null;
  /** False only inside the transaction that writes the revision; then its content is fixed for ever. */
  readonly sealed: boolean;
}

export const RevisionSchema = new EntitySchema<RevisionRow>({
  name: 'revision',
  schema,
  columns: {
    ...ofPlan,
    sequence: integerKey,
    id: text,
    type: text,
    anchorQuarter: integer,
    basedOnId: textOrNull,
    state: text,
    submittedById: textOrNull,
    submittedAt: textOrNull,
    approvedById: textOrNull,
    approvedAt: textOrNull,
    publishedAt: textOrNull,
    trigger: textOrNull,
    note: textOrNull,
    totals: list,
    contentHash: textOrNull,
    chainHash: textOrNull,
    sealed: flag,
  } satisfies Columns<RevisionRow>,
});

export type ChangeRecordRow = Listed<ChangeRecord> & { readonly sequence: number };

export const ChangeRecordSchema = new EntitySchema<ChangeRecordRow>({
  name: 'change_record',
  schema,
  columns: {
    ...ofPlan,
    sequence: integerKey,
    position: integerKey,
    id: text,
    entityType: text,
    entityId: text,
    field: text,
    oldValue: verbatim,
    newValue: verbatim,
    driver: text,
    driverKind: textOrNull,
    evidenceIds: list,
    authorId: textOrNull,
    at: textOrNull,
  } satisfies Columns<ChangeRecordRow>,
});

export const ScenarioSchema = new EntitySchema<Listed<WorkedScenario>>({
  name: 'scenario',
  schema,
  columns: {
    ...listed,
    id: textKey,
    name: text,
    baseRevisionId: text,
    state: text,
    changes: { type: 'json' },
    forkChanges: { type: 'json' },
    createdById: textOrNull,
    createdAt: textOrNull,
    version: integer,
  } satisfies Columns<Listed<WorkedScenario>>,
});
