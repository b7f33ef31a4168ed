import type { Enabler } from '../plan/enabler.js';
import type { ChangeRecord } from '../revision/change-record.js';
import type { Change } from './change.js';
import type { EvidenceCoverage } from './comparison.js';
import type { Frame } from './frame.js';
import { groupMembers } from './groups.js';
import { ratio } from './rounding.js';

/** The records that explain a row: the latest of each field of its kind, on its item or a member of its group. */
export type RecordsOf = (change: Change) => readonly ChangeRecord[];

/** What the lookup reads of a comparison's frame. */
type Compared = Pick<Frame, 'groups' | 'pairs'>;

/** Indexes records (oldest revision first) for looking up what explains a row (SPEC.md [C36], [C37]). */
export function recordsLookup(records: readonly ChangeRecord[], { groups, pairs }: Compared): RecordsOf {
  const latest = new Map<string, Map<string, ChangeRecord>>();
  for (const record of records) {
    const key = `${record.entityType}:${record.entityId}`;
    const known = latest.get(key) ?? new Map<string, ChangeRecord>();
    latest.set(key, known.set(record.field, record));
  }
  return (change) => {
    const takenUp = change.kind === 'added' && isStopped(pairs.get(change.entityId)?.before);
    const fields = takenUp ? ['*', 'stage'] : recordFields(change);
    const ids = change.entityType === 'enabler' ? groupMembers(groups, change.entityId) : [change.entityId];
    return ids.flatMap((id) => {
      const byField = latest.get(`${change.entityType}:${id}`);
      if (!byField) return [];
      if (fields === 'any') return [...byField.values()];
      return fields.flatMap((field) => byField.get(field) ?? []);
    });
  };
}

export function isEvidenced(records: readonly ChangeRecord[]): boolean {
  return records.some(({ evidenceIds }) => evidenceIds.length > 0);
}

/** DOMAIN §4.13 over the re-planning rows. */
export function evidenceCoverage(rows: readonly Change[], recordsOf: RecordsOf): EvidenceCoverage {
  const replanning = rows.filter(({ category }) => category === 'replanning');
  const explained = replanning.map((row) => ({ row, records: recordsOf(row) }));
  const withEvidence = explained.filter(({ records }) => isEvidenced(records)).length;
  return {
    replanningChanges: replanning.length,
    withEvidence,
    evidenceCoverage: replanning.length > 0 ? ratio(withEvidence, replanning.length) : null,
    unexplained: explained
      .filter(({ records }) => records.length === 0)
      .map(({ row }) => [row.kind, row.entityId] as const),
  };
}

function isStopped(before: Enabler | null | undefined): boolean {
  return before?.stage === 'stopped';
}

const SCHEDULE = ['startQuarter', 'endQuarter'];

/** The record fields that speak of a row; `any` for cells of teams and envelopes, which no single field names. */
function recordFields(change: Change): readonly string[] | 'any' {
  switch (change.kind) {
    case 'removed':
      return change.mode === 'stopped' ? ['stage'] : ['*'];
    case 'added':
    case 'split':
    case 'merged':
    case 'rolledIn':
    case 'rolledOut':
      return ['*'];
    case 'movedEarlier':
    case 'movedLater':
    case 'stretched':
    case 'shortened':
    case 'scheduled':
    case 'unscheduled':
    case 'rolledIntoOneYear':
    case 'pulledIntoOneYear':
    case 'deferredOutOfOneYear':
    case 'deferredBeyondHorizon':
    case 'pulledIntoFiveYear':
      return SCHEDULE;
    case 'resourced':
      return ['sourcing', 'supplier'];
    case 'relinked':
      return ['dependencyId' in change ? `dependency:${change.dependencyId}` : `link:${change.target}`];
    case 'keyResultAdded':
    case 'keyResultRemoved':
    case 'keyResultProgress':
      return keyResult(change.keyResultId);
    case 'capacityDemandChanged':
      return ['capacityDemand', 'sustainDemand'];
    case 'capacityChanged':
    case 'envelopeChanged':
      return 'any';
    case 'rescoped':
    case 'reassessed':
      return change.fields;
    case 'statusProgress':
      return 'fields' in change ? change.fields : [change.field];
    default:
      return 'keyResultId' in change && change.keyResultId !== undefined
        ? keyResult(change.keyResultId)
        : [change.field];
  }
}

function keyResult(id: string): readonly string[] {
  return [`keyResult:${id}`, 'keyResults'];
}
