import { isOpen, type Enabler } from '../plan/enabler.js';
import type { Dependency } from '../plan/link.js';
import type { PlanContent } from '../plan/plan-content.js';
import type { FiscalQuarter } from '../time/fiscal-quarter.js';
import { groupedBy } from '../plan/grouped-by.js';
import type { ForecastShift } from './revision-metrics.js';

/** When an undelivered enabler starts and ends once its dependencies are honoured. */
export interface ForecastSchedule {
  /** Null: not scheduled, or a predecessor has no finish. */
  readonly start: FiscalQuarter | null;
  readonly end: FiscalQuarter | null;
  /** The binding predecessor; null when the plan stands as it is. */
  readonly drivenBy: string | null;
}

export type ForecastSchedules = ReadonlyMap<string, ForecastSchedule>;

interface Dates {
  readonly start: FiscalQuarter;
  readonly end: FiscalQuarter;
}

/** What a dependency asks of its successor: the earliest start, the earliest end, or a finish nobody knows. */
type Demand =
  | { readonly bound: 'start' | 'end'; readonly quarter: number; readonly by: string }
  | { readonly bound: 'unknown'; readonly by: string };

/**
 * The forecast of every undelivered enabler (DOMAIN §4.7, SPEC.md [M20] to [M26]); linear in enablers and dependencies.
 * With `slips`, the named enablers are pushed by that many quarters first: start and end, of work in progress the end
 * alone.
 */
export function forecastSchedules(
  { enablers, dependencies }: Pick<PlanContent, 'enablers' | 'dependencies'>,
  slips: ReadonlyMap<string, number> = new Map(),
): ForecastSchedules {
  const byId = new Map(enablers.map((enabler) => [enabler.id, enabler]));
  const known = dependencies.filter(
    ({ predecessorId: from, successorId: to }) => byId.has(from) && byId.has(to),
  );
  const incoming = groupedBy(known, ({ successorId }) => successorId);
  const schedules = new Map<string, ForecastSchedule>();
  for (const id of inOrder(enablers, known)) {
    const enabler = byId.get(id);
    if (!enabler || !isOpen(enabler)) continue;
    const demands = (incoming.get(id) ?? []).flatMap((dependency) => {
      const predecessor = byId.get(dependency.predecessorId);
      return predecessor ? (demandOf(dependency, predecessor, schedules) ?? []) : [];
    });
    schedules.set(id, scheduled(enabler, plannedDates(enabler, slips.get(id) ?? 0), demands));
  }
  return schedules;
}

/** Undelivered enablers whose forecast finish is not the planned one, by id. */
export function forecastShifts(
  { enablers }: Pick<PlanContent, 'enablers'>,
  schedules: ForecastSchedules,
): readonly ForecastShift[] {
  return enablers
    .flatMap(({ id, startQuarter, endQuarter }) => {
      const schedule = schedules.get(id);
      if (!schedule?.drivenBy || startQuarter === null || endQuarter === null) return [];
      if (schedule.end === endQuarter) return [];
      const { end: forecast, drivenBy } = schedule;
      return [{ enablerId: id, planned: endQuarter, forecast, drivenBy }];
    })
    .sort((a, b) => (a.enablerId < b.enablerId ? -1 : 1));
}

/** Predecessors before successors; members of a circle, which cannot occur in a plan, come last in any order. */
function inOrder(enablers: readonly Enabler[], dependencies: readonly Dependency[]): readonly string[] {
  const waiting = new Map(enablers.map(({ id }) => [id, 0]));
  for (const { successorId } of dependencies) {
    waiting.set(successorId, (waiting.get(successorId) ?? 0) + 1);
  }
  const outgoing = groupedBy(dependencies, ({ predecessorId }) => predecessorId);
  const order = [...waiting].flatMap(([id, count]) => (count === 0 ? [id] : []));
  for (let at = 0; at < order.length; at += 1) {
    for (const { successorId } of outgoing.get(order[at] ?? '') ?? []) {
      const left = (waiting.get(successorId) ?? 0) - 1;
      waiting.set(successorId, left);
      if (left === 0) order.push(successorId);
    }
  }
  const done = new Set(order);
  return [...order, ...[...waiting.keys()].filter((id) => !done.has(id))];
}

function plannedDates({ startQuarter, endQuarter, stage }: Enabler, slip: number): Dates | null {
  if (startQuarter === null || endQuarter === null) return null;
  const start = stage === 'inProgress' ? startQuarter : ((startQuarter + slip) as FiscalQuarter);
  return { start, end: (endQuarter + slip) as FiscalQuarter };
}

/** Null: the predecessor passes nothing on. */
function demandOf(
  { type, lagQuarters: lag }: Dependency,
  predecessor: Enabler,
  schedules: ForecastSchedules,
): Demand | null {
  const by = predecessor.id;
  const dates = datesPassedOn(predecessor, schedules);
  if (dates === 'nothing') return null;
  if (dates === 'unknown')
    return type === 'FF' || type === 'SF' ? { bound: 'unknown', by } : unknownStart(by);
  switch (type) {
    case 'FS':
      return { bound: 'start', quarter: dates.end + 1 + lag, by };
    case 'SS':
      return { bound: 'start', quarter: dates.start + lag, by };
    case 'FF':
      return { bound: 'end', quarter: dates.end + lag, by };
    case 'SF':
      return { bound: 'end', quarter: dates.start + lag, by };
  }
}

/** A start that nobody knows, which binds only work that has not started. */
function unknownStart(by: string): Demand {
  return { bound: 'start', quarter: Infinity, by };
}

function datesPassedOn(predecessor: Enabler, schedules: ForecastSchedules): Dates | 'nothing' | 'unknown' {
  const { stage, startQuarter, endQuarter, actualEndQuarter } = predecessor;
  if (stage === 'stopped') return 'nothing';
  if (!isOpen(predecessor)) {
    const end = actualEndQuarter ?? endQuarter;
    return end === null ? 'nothing' : { start: startQuarter ?? end, end };
  }
  const schedule = schedules.get(predecessor.id);
  // A member of a circle whose turn has not come passes nothing on.
  if (!schedule) return 'nothing';
  const { start, end } = schedule;
  return start === null || end === null ? 'unknown' : { start, end };
}

const NO_FINISH = { start: null, end: null } as const;

function scheduled(enabler: Enabler, dates: Dates | null, demands: readonly Demand[]): ForecastSchedule {
  if (dates === null) return { ...NO_FINISH, drivenBy: null };
  const started = enabler.stage === 'inProgress';
  const duration = dates.end - dates.start;
  let late = 0;
  let drivenBy: string | null = null;
  for (const demand of demands) {
    const by = delayOf(demand, dates, started);
    if (by < late || by === 0 || (by === late && drivenBy !== null && drivenBy < demand.by)) continue;
    late = by;
    drivenBy = demand.by;
  }
  if (late === Infinity) return { ...NO_FINISH, drivenBy };
  const start = started ? dates.start : ((dates.start + late) as FiscalQuarter);
  const end = started ? dates.end + late : start + duration;
  return { start, end: end as FiscalQuarter, drivenBy };
}

/** By how many quarters a demand pushes the work; never negative, infinite when nobody knows. */
function delayOf(demand: Demand, { start, end }: Dates, started: boolean): number {
  if (demand.bound === 'unknown') return Infinity;
  if (demand.bound === 'end') return Math.max(0, demand.quarter - end);
  return started ? 0 : Math.max(0, demand.quarter - start);
}
