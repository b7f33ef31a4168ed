import type { BusinessUnit, Person, Team, Workspace } from '@northing/domain';
import { EntitySchema } from 'typeorm';
import {
  DATABASE_SCHEMA as schema,
  flag,
  integer,
  list,
  text,
  textKey,
  textOrNull,
  uuidKey,
  type Columns,
} from './column.js';

/** A workspace under Northing's own id and name, beside those its document gave. */
export interface WorkspaceRow extends Omit<Workspace, 'id'> {
  readonly workspaceId: string;
  readonly documentId: string;
  readonly documentName: string;
}

export const WorkspaceSchema = new EntitySchema<WorkspaceRow>({
  name: 'workspace',
  schema,
  columns: {
    workspaceId: uuidKey,
    name: text,
    documentId: text,
    documentName: text,
    currency: text,
    costUnit: text,
    capacityUnit: text,
    fiscalCalendar: list,
    settings: list,
  } satisfies Columns<WorkspaceRow>,
});

/** Reference data belong to a workspace, whatever its plans. */
export type Referred<T> = T & {
  readonly workspaceId: string;
  readonly position: number;
  /** No longer offered; what names it goes on naming it. */
  readonly archived: boolean;
};

const referred = { workspaceId: uuidKey, position: integer, archived: flag, id: textKey, name: text };

export const BusinessUnitSchema = new EntitySchema<Referred<BusinessUnit>>({
  name: 'business_unit',
  schema,
  columns: { ...referred, parentId: textOrNull } satisfies Columns<Referred<BusinessUnit>>,
});

export const PersonSchema = new EntitySchema<Referred<Person>>({
  name: 'person',
  schema,
  columns: {
    ...referred,
    title: textOrNull,
    businessUnitId: textOrNull,
    roles: list,
  } satisfies Columns<Referred<Person>>,
});

export const TeamSchema = new EntitySchema<Referred<Team>>({
  name: 'team',
  schema,
  columns: { ...referred, skill: textOrNull } satisfies Columns<Referred<Team>>,
});
