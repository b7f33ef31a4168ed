import { type Assessment, type FiscalQuarter, type RecordsMetrics } from '@northing/domain';
import type { PlanFrame } from '../plan/plan-frame.js';
import type { UnitRecords } from './read-partnership.js';
import { unitLevels, type UnitLevels } from './unit-levels.js';
import { timingOfUnit, timingOver, yearUpTo, type TimingCount } from './unit-timing.js';

/** A unit with what was recorded of working together with it. */
export interface UnitRow extends Omit<UnitRecords, 'businessUnitId'> {
  readonly id: string;
  readonly name: string;
  readonly people: number;
  readonly maturity: UnitLevels;
  /** Over the four quarters up to the last one shown. */
  readonly timing: TimingCount;
}

const NONE = { engagements: 0, assessments: 0, demandRequests: 0, shadowItItems: 0, interventions: 0 };

export interface UnitSources {
  readonly records: readonly UnitRecords[];
  readonly assessments: readonly Assessment[];
  readonly timings: RecordsMetrics['engagementTiming'];
  /** The last quarter shown. */
  readonly last: FiscalQuarter;
}

/** Every unit of the plan, and every one only records name; the closest partners first. */
export function rowsByUnit(
  { units, people }: Pick<PlanFrame, 'units' | 'people'>,
  { records, assessments, timings, last }: UnitSources,
): readonly UnitRow[] {
  const counts = new Map(records.map(({ businessUnitId, ...counted }) => [businessUnitId, counted]));
  const ids = new Set([...units.keys(), ...counts.keys()]);
  const staff = [...people.values()];
  return [...ids]
    .filter((id) => counts.has(id) || !units.get(id)?.archived)
    .map((id) => ({
      id,
      name: units.get(id)?.name ?? id,
      people: staff.filter(({ businessUnitId }) => businessUnitId === id).length,
      ...(counts.get(id) ?? NONE),
      maturity: unitLevels(assessments, id, last),
      timing: timingOver(timingOfUnit(timings, id), ...yearUpTo(last)),
    }))
    .sort((a, b) => (b.maturity.now ?? 0) - (a.maturity.now ?? 0) || a.name.localeCompare(b.name));
}
