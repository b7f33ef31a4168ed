import { isOpen, type Enabler } from '../plan/enabler.js';
import { groupedBy } from '../plan/grouped-by.js';
import type { Dependency } from '../plan/link.js';
import type { PlanContent } from '../plan/plan-content.js';
import type { FiscalQuarter } from '../time/fiscal-quarter.js';
import type { ForecastSchedule, ForecastSchedules } from './forecast.js';

/** A successor of what moves that keeps its forecast. */
export interface SlipAbsorber {
  readonly enablerId: string;
  readonly end: FiscalQuarter;
  /** Quarters that what it waits for may still move; null when it is under way and waits no more. */
  readonly slack: number | null;
}

/** What waits for something that moves, and does not move itself. */
export interface Staying {
  /** In order of their end. */
  readonly absorbers: readonly SlipAbsorber[];
  /** Those without a forecast: nobody can say. */
  readonly unknown: readonly string[];
}

/** Direct successors of what moves that do not move themselves. */
export function successorsThatStay(
  { enablers, dependencies }: PlanContent,
  moved: ReadonlySet<string>,
  slipped: ForecastSchedules,
): Staying {
  const byId = new Map(enablers.map((enabler) => [enabler.id, enabler]));
  const reached = groupedBy(
    dependencies.filter(({ predecessorId: from, successorId: to }) => moved.has(from) && !moved.has(to)),
    ({ successorId }) => successorId,
  );
  const absorbers: SlipAbsorber[] = [];
  const unknown: string[] = [];
  for (const [id, waits] of reached) {
    const enabler = byId.get(id);
    if (!enabler || !isOpen(enabler)) continue;
    const schedule = slipped.get(id);
    if (schedule?.end == null) unknown.push(id);
    else
      absorbers.push({ enablerId: id, end: schedule.end, slack: slackOf(enabler, schedule, waits, slipped) });
  }
  return { absorbers: absorbers.sort(byEnd), unknown };
}

function byEnd(a: SlipAbsorber, b: SlipAbsorber): number {
  return a.end - b.end || (a.enablerId < b.enablerId ? -1 : 1);
}

/** The least room any of the dependencies leaves. */
function slackOf(
  enabler: Enabler,
  schedule: ForecastSchedule,
  waits: readonly Dependency[],
  slipped: ForecastSchedules,
): number | null {
  const rooms = waits.flatMap((dependency) => roomOf(dependency, enabler, schedule, slipped) ?? []);
  return rooms.length === 0 ? null : Math.min(...rooms);
}

/** Null: work under way does not wait for its start. */
function roomOf(
  { type, lagQuarters: lag, predecessorId }: Dependency,
  { stage }: Enabler,
  { start, end }: ForecastSchedule,
  slipped: ForecastSchedules,
): number | null {
  const predecessor = slipped.get(predecessorId);
  if (start === null || end === null || predecessor?.start == null || predecessor.end === null) return null;
  if ((type === 'FS' || type === 'SS') && stage === 'inProgress') return null;
  const room = {
    FS: start - (predecessor.end + 1 + lag),
    SS: start - (predecessor.start + lag),
    FF: end - (predecessor.end + lag),
    SF: end - (predecessor.start + lag),
  } satisfies Record<Dependency['type'], number>;
  return room[type];
}
