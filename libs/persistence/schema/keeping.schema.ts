import { EntitySchema } from 'typeorm';
import {
  DATABASE_SCHEMA as schema,
  ofPlan,
  text,
  textKey,
  uuidKey,
  type Columns,
  type OfPlan,
} from './column.js';

export interface SavedMappingRow {
  readonly workspaceId: string;
  readonly name: string;
  readonly mapping: unknown;
  readonly savedAt: string;
}

export const SavedMappingSchema = new EntitySchema<SavedMappingRow>({
  name: 'saved_mapping',
  schema,
  columns: {
    workspaceId: uuidKey,
    name: textKey,
    mapping: { type: 'json' },
    savedAt: text,
  } satisfies Columns<SavedMappingRow>,
});

export interface DocumentRow extends OfPlan {
  readonly key: string;
  readonly body: Buffer;
  readonly encoding: string;
  readonly etag: string;
}

export const DocumentSchema = new EntitySchema<DocumentRow>({
  name: 'document',
  schema,
  columns: {
    ...ofPlan,
    key: textKey,
    body: { type: 'bytea' },
    encoding: text,
    etag: text,
  } satisfies Columns<DocumentRow>,
});

/** What was done to a plan as a whole, kept when the plan is gone. */
export interface AuditRow extends OfPlan {
  readonly entry: string;
  readonly action: 'purge';
  readonly planName: string;
  readonly actor: string;
  readonly at: Date;
}

export const AuditSchema = new EntitySchema<AuditRow>({
  name: 'audit',
  schema,
  columns: {
    workspaceId: uuidKey,
    entry: uuidKey,
    planId: { type: 'uuid' },
    action: text,
    planName: text,
    actor: text,
    at: { type: 'timestamptz' },
  } satisfies Columns<AuditRow>,
});
