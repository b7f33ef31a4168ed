import {
  formatQuarter,
  unitField,
  unitName,
  writeFieldValue,
  writeItem,
  type AutoMerged,
  type CapacityCell,
  type Dependency,
  type EnablerCapabilityLink,
  type Envelope,
  type KeyResult,
  type Merged,
  type MergeConflict,
  type MergePlace,
  type OutcomeCapabilityLink,
  type ScheduleValue,
  type Unit,
  type UnitPlace,
  type Violation,
} from '@northing/domain';
import type { Json } from './codec.js';
import { quarterOrNull } from './metrics-document.js';

/** A merge preview as a document (CONTRACT: `merge.json`); `base` and `ours` are the ids of revisions. */
export function mergeDocument(
  sides: { readonly base: string; readonly ours: string },
  { autoMerged, conflicts, violations }: Pick<Merged, 'autoMerged' | 'conflicts' | 'violations'>,
): Json {
  return {
    base: sides.base,
    ours: sides.ours,
    autoMerged: autoMerged.map(autoRow),
    conflicts: conflicts.map(conflictRow),
    ...(violations.length > 0 && { violations: violations.map(violationRow) }),
  };
}

type Row = Readonly<Record<string, Json>>;

function autoRow({ place, reason, ...sides }: AutoMerged): Json {
  return { ...placeKeys(place), value: valuesAt(place, sides).theirs, reason };
}

function conflictRow(conflict: MergeConflict): Json {
  const { kind } = conflict;
  switch (conflict.kind) {
    case 'editEdit':
      return { kind, ...placeKeys(conflict.place), ...valuesAt(conflict.place, conflict) };
    case 'editOfRemoved':
    case 'removalOfEdited':
      return { kind, entityId: conflict.entityId, fields: conflict.fields };
    case 'lineage': {
      const { base, theirs } = valuesAt(conflict.place, conflict);
      return { kind, ...placeKeys(conflict.place), base, theirs, successors: conflict.successors };
    }
    case 'linkToRemoved': {
      const { place, fromId, toId, missing } = conflict;
      const dependency = place.of === 'dependency' && { dependencyId: place.dependencyId };
      return { kind, ...dependency, fromId, toId, missing };
    }
    case 'duplicateName':
      return { kind, entityId: conflict.place.entityId, existing: conflict.existing };
    case 'cycle':
      return { kind, ...placeKeys(conflict.place) };
    case 'invariant': {
      const { entityId, units, code, violation } = conflict;
      return { kind, entityId, fields: units.map(unitName), code, message: violation.message };
    }
  }
}

function violationRow({ code, entityType, entityId, field, message }: Violation): Json {
  return { code, entityType, entityId, field, message };
}

function placeKeys(place: MergePlace): Row {
  switch (place.of) {
    case 'item':
      return { entityId: place.entityId, field: '*' };
    case 'unit':
      return { entityId: place.entityId, field: unitName(place.unit) };
    case 'link':
      return { fromId: place.fromId, toId: place.toId };
    case 'dependency': {
      const { dependencyId, predecessorId, successorId } = place;
      return { dependencyId, predecessorId, successorId };
    }
    case 'capacity':
      return { entityId: place.teamId, field: `capacity:${formatQuarter(place.quarter)}` };
    case 'envelope':
      return { entityId: `${place.fiscalYear}:${place.fundingClass}`, field: 'amount' };
  }
}

interface Values {
  readonly base: unknown;
  readonly ours: unknown;
  readonly theirs: unknown;
}

function valuesAt(place: MergePlace, { base, ours, theirs }: Values) {
  const write = writerAt(place, [base, ours, theirs]);
  const written = (value: unknown): Json => (value === null ? null : write(value));
  return { base: written(base), ours: written(ours), theirs: written(theirs) };
}

/** How the values at a place are written; a side that has nothing there is null. */
function writerAt(place: MergePlace, sides: readonly unknown[]): (value: unknown) => Json {
  switch (place.of) {
    case 'item':
      return (value) => writeItem(place.entityType, value as never) as Json;
    case 'unit':
      return unitWriter(place, sides);
    case 'link':
      return place.type === 'outcomeCapabilityLink'
        ? (value) => (value as OutcomeCapabilityLink).weight
        : (value) => (value as EnablerCapabilityLink).uplift;
    case 'dependency':
      return (value) => ({
        type: (value as Dependency).type,
        lagQuarters: (value as Dependency).lagQuarters,
      });
    case 'capacity':
      return (value) => (value as CapacityCell).fte;
    case 'envelope':
      return (value) => (value as Envelope).amount;
  }
}

function unitWriter({ entityType, unit }: UnitPlace, sides: readonly unknown[]): (value: unknown) => Json {
  if (unit.kind === 'schedule') return scheduleWriter(sides as readonly (ScheduleValue | null)[]);
  if (unit.kind === 'keyResult') return (value) => writeItem('keyResult', value as KeyResult) as Json;
  if (unit.kind !== 'field') return (value) => value as Json;
  return (value) => writeFieldValue(unitField(entityType, unit satisfies Unit), value) as Json;
}

/** Start and end always; retirement where the sides differ in it. */
function scheduleWriter(sides: readonly (ScheduleValue | null)[]): (value: unknown) => Json {
  const retirements = new Set(sides.flatMap((side) => (side === null ? [] : [side.retireQuarter])));
  return (value) => {
    const { startQuarter, endQuarter, retireQuarter } = value as ScheduleValue;
    const dates = { startQuarter: quarterOrNull(startQuarter), endQuarter: quarterOrNull(endQuarter) };
    return retirements.size > 1 ? { ...dates, retireQuarter: quarterOrNull(retireQuarter) } : dates;
  };
}
