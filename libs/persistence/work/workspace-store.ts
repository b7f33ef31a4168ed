import { randomUUID } from 'node:crypto';
import type {
  Archivable,
  CalendarFixed,
  NameTaken,
  PlanSummary,
  UnitCycle,
  UnknownUnit,
  UnknownWorkspace,
  WorkspaceChange,
  WorkspaceState,
  WorkspaceStore,
} from '@northing/application';
import type { BusinessUnit, Workspace, WorkspaceFields } from '@northing/domain';
import type { DataSource, EntityManager, EntitySchema } from 'typeorm';
import { isUuid, liveWorkspace } from '../plan/frame-rows.js';
import { itemColumns, tableOf } from '../plan/table.js';
import { DATABASE_SCHEMA } from '../schema/column.js';
import {
  BusinessUnitSchema,
  PersonSchema,
  TeamSchema,
  WorkspaceSchema,
  type WorkspaceRow,
} from '../schema/frame.schema.js';
import { PlanSchema } from '../schema/plan.schema.js';
import { putRow } from './put-row.js';

/** Workspaces as administrators change them, each call in one transaction that holds the workspace's row [D9]. */
export function workspaceStore(source: DataSource): WorkspaceStore {
  /** Runs on a workspace that nobody else changes meanwhile. */
  const holding = <T>(
    workspaceId: string,
    work: (tx: EntityManager, row: WorkspaceRow) => Promise<T>,
  ): Promise<T | UnknownWorkspace> =>
    source.transaction(async (tx) => {
      const row = await lockWorkspace(tx, workspaceId);
      return row ? work(tx, row) : { kind: 'unknownWorkspace' };
    });
  const saved = async (writing: Promise<void>): Promise<{ readonly kind: 'saved' }> => {
    await writing;
    return { kind: 'saved' };
  };
  return {
    listWorkspaces: async () => {
      const rows = await source.getRepository(WorkspaceSchema).find({ order: { name: 'ASC' } });
      return rows.map(liveWorkspace);
    },
    readWorkspace: (id) => source.transaction('REPEATABLE READ', (tx) => readState(tx, id)),
    createWorkspace: (fields) => source.transaction((tx) => create(tx, fields)),
    changeWorkspace: (id, fields) => holding(id, (tx, row) => change(tx, row, fields)),
    putBusinessUnit: (workspaceId, unit) =>
      holding(workspaceId, async (tx) => {
        const flaw = await unitFlaw(tx, workspaceId, unit);
        return flaw ?? saved(put(tx, BusinessUnitSchema, workspaceId, unit));
      }),
    putPerson: (workspaceId, person) =>
      holding(workspaceId, async (tx) => {
        const { businessUnitId } = person;
        const units = await referred<BusinessUnit>(tx, BusinessUnitSchema, workspaceId);
        const isKnown = businessUnitId === null || units.some(({ id }) => id === businessUnitId);
        if (!isKnown) return { kind: 'unknownUnit' as const, unitId: businessUnitId };
        return saved(put(tx, PersonSchema, workspaceId, person));
      }),
    putTeam: (workspaceId, team) =>
      holding(workspaceId, (tx) => saved(put(tx, TeamSchema, workspaceId, team))),
    createPlan: (workspaceId, name) => holding(workspaceId, (tx) => createPlan(tx, workspaceId, name)),
  };
}

async function lockWorkspace(tx: EntityManager, workspaceId: string): Promise<WorkspaceRow | null> {
  if (!isUuid(workspaceId)) return null;
  return tx
    .getRepository(WorkspaceSchema)
    .findOne({ where: { workspaceId }, lock: { mode: 'pessimistic_write' } });
}

async function readState(tx: EntityManager, workspaceId: string): Promise<WorkspaceState | null> {
  const row = isUuid(workspaceId) ? await tx.getRepository(WorkspaceSchema).findOneBy({ workspaceId }) : null;
  if (!row) return null;
  return {
    workspace: liveWorkspace(row),
    businessUnits: await referred(tx, BusinessUnitSchema, workspaceId),
    people: await referred(tx, PersonSchema, workspaceId),
    teams: await referred(tx, TeamSchema, workspaceId),
    calendarFixed: await isCalendarFixed(tx, workspaceId),
  };
}

function referred<T>(tx: EntityManager, schema: EntitySchema, workspaceId: string): Promise<Archivable<T>[]> {
  const table = tableOf(tx, schema);
  return tx.query<Archivable<T>[]>(
    `select ${itemColumns(table, ['archived'])} from ${table.path} t
     where t.workspace_id = $1 order by t.position`,
    [workspaceId],
  );
}

function put(tx: EntityManager, schema: EntitySchema, workspaceId: string, item: object): Promise<void> {
  return putRow(tx, schema, ['workspace_id'], { ...item, workspaceId });
}

async function isCalendarFixed(tx: EntityManager, workspaceId: string): Promise<boolean> {
  const [row] = await tx.query<{ fixed: boolean }[]>(
    `select exists (select from ${DATABASE_SCHEMA}.revision
       where workspace_id = $1 and state in ('published', 'superseded')) as fixed`,
    [workspaceId],
  );
  return row?.fixed ?? false;
}

async function create(tx: EntityManager, fields: WorkspaceFields): Promise<Workspace | NameTaken> {
  const { name, currency, fiscalCalendar, settings } = fields;
  const workspaceId = randomUUID();
  const row: WorkspaceRow = {
    ...{ workspaceId, documentId: workspaceId, documentName: name, name, currency },
    ...{ costUnit: 'thousand', capacityUnit: 'FTE', fiscalCalendar, settings },
  };
  // A name that another transaction is about to take is waited for.
  await tx.getRepository(WorkspaceSchema).createQueryBuilder().insert().values(row).orIgnore().execute();
  const made = await tx.getRepository(WorkspaceSchema).existsBy({ workspaceId });
  return made ? liveWorkspace(row) : { kind: 'nameTaken', name };
}

async function change(
  tx: EntityManager,
  row: WorkspaceRow,
  { name = row.name, currency = row.currency, fiscalCalendar, settings }: WorkspaceChange,
): Promise<Workspace | NameTaken | CalendarFixed> {
  const { workspaceId, fiscalCalendar: before } = row;
  const after = { ...before, ...fiscalCalendar };
  const moves = after.yearStartMonth !== before.yearStartMonth || after.yearLabel !== before.yearLabel;
  if (moves && (await isCalendarFixed(tx, workspaceId))) return { kind: 'calendarFixed' };
  // Names are taken one at a time: the lock ends with the transaction.
  await tx.query('select pg_advisory_xact_lock(hashtext($1))', [`northing workspace ${name}`]);
  const isTaken = name !== row.name && (await tx.getRepository(WorkspaceSchema).existsBy({ name }));
  if (isTaken) return { kind: 'nameTaken', name };
  const changed: WorkspaceRow = {
    ...row,
    ...(name !== row.name && { name, documentName: name }),
    ...{ currency, fiscalCalendar: after, settings: { ...row.settings, ...settings } },
  };
  await tx.getRepository(WorkspaceSchema).update({ workspaceId }, changed);
  return liveWorkspace(changed);
}

/** What is wrong with where a unit hangs. */
async function unitFlaw(
  tx: EntityManager,
  workspaceId: string,
  unit: BusinessUnit,
): Promise<UnknownUnit | UnitCycle | null> {
  const units = await referred<BusinessUnit>(tx, BusinessUnitSchema, workspaceId);
  const parents = new Map(units.map(({ id, parentId }) => [id, parentId]));
  parents.set(unit.id, unit.parentId);
  if (unit.parentId !== null && !parents.has(unit.parentId)) {
    return { kind: 'unknownUnit', unitId: unit.parentId };
  }
  const above = new Set<string>();
  for (let id = unit.parentId; id !== null && !above.has(id); id = parents.get(id) ?? null) above.add(id);
  return above.has(unit.id) ? { kind: 'unitCycle', unitId: unit.id } : null;
}

async function createPlan(tx: EntityManager, workspaceId: string, name: string): Promise<PlanSummary> {
  const id = randomUUID();
  await tx.getRepository(PlanSchema).insert({ workspaceId, id, name, archivedAt: null });
  return { id, name, workspaceId, archivedAt: null, revisions: [] };
}
