import type { Enabler } from '../plan/enabler.js';
import type { PlanContent } from '../plan/plan-content.js';
import { teamDemand } from '../plan/team-demand.js';
import type { FiscalQuarter } from '../time/fiscal-quarter.js';
import type { QuarterWindow } from '../time/horizon.js';
import type { ForecastSchedules } from './forecast.js';

/** The quarter in which most is asked of a team; the first of equal ones. */
export interface Peak {
  readonly quarter: FiscalQuarter;
  readonly fte: number;
}

export interface PeakShift {
  readonly teamId: string;
  readonly before: Peak;
  readonly after: Peak;
}

/** A quarter in which more is asked of a team than it has. */
export interface Overload {
  readonly teamId: string;
  readonly quarter: FiscalQuarter;
  readonly demand: number;
  readonly capacity: number;
}

export interface PeakShifts {
  readonly peaks: readonly PeakShift[];
  /** Quarters beyond a team's stated capacity that were within it before. */
  readonly overloads: readonly Overload[];
}

/** FTE by quarter of one team. */
type Course = Map<FiscalQuarter, number>;

/** Sums of FTE carry the noise of binary fractions. */
const NOISE = 1e-9;

/**
 * How demand of teams moves with the schedule, from the anchor on. Exact as far as demand is stated: it is kept by
 * quarters from the start, so that it moves with it; work under way that takes longer states no more than it did.
 */
export function peakShifts(
  content: PlanContent,
  { before, after }: { readonly before: ForecastSchedules; readonly after: ForecastSchedules },
  anchor: FiscalQuarter,
): PeakShifts {
  const ends = [...before.values(), ...after.values()].flatMap(({ end }) => end ?? []);
  const last = ends.reduce((latest, end) => (end > latest ? end : latest), anchor);
  const window = { first: anchor, last };
  const was = coursesOf(content.enablers, before, window);
  const is = coursesOf(content.enablers, after, window);
  return { peaks: peaksOf(was, is), overloads: overloadsOf(content, window, was, is) };
}

function coursesOf(
  enablers: readonly Enabler[],
  schedules: ForecastSchedules,
  window: QuarterWindow,
): ReadonlyMap<string, Course> {
  const courses = new Map<string, Course>();
  for (const enabler of enablers) {
    for (const { teamId, quarter, fte } of teamDemand(scheduledAs(enabler, schedules), window)) {
      const course = courses.get(teamId) ?? new Map<FiscalQuarter, number>();
      courses.set(teamId, course.set(quarter, (course.get(quarter) ?? 0) + fte));
    }
  }
  return courses;
}

function scheduledAs(enabler: Enabler, schedules: ForecastSchedules): Enabler {
  const schedule = schedules.get(enabler.id);
  return schedule ? { ...enabler, startQuarter: schedule.start, endQuarter: schedule.end } : enabler;
}

function peaksOf(was: ReadonlyMap<string, Course>, is: ReadonlyMap<string, Course>): readonly PeakShift[] {
  return [...was]
    .flatMap(([teamId, course]) => {
      const before = peakOf(course);
      const after = peakOf(is.get(teamId));
      return before && after ? { teamId, before, after } : [];
    })
    .filter(({ before, after }) => before.quarter !== after.quarter || differs(before.fte, after.fte))
    .sort((a, b) => (a.teamId < b.teamId ? -1 : 1));
}

function peakOf(course: Course = new Map()): Peak | null {
  let peak: Peak | null = null;
  for (const [quarter, fte] of [...course].sort(([a], [b]) => a - b)) {
    if (peak === null || fte > peak.fte + NOISE) peak = { quarter, fte };
  }
  return peak;
}

function overloadsOf(
  { capacity }: PlanContent,
  { first, last }: QuarterWindow,
  was: ReadonlyMap<string, Course>,
  is: ReadonlyMap<string, Course>,
): readonly Overload[] {
  return capacity
    .filter(({ quarter }) => quarter >= first && quarter <= last)
    .filter(({ teamId, quarter, fte }) => demandIn(was, teamId, quarter) <= fte + NOISE)
    .map(({ teamId, quarter, fte }) => ({
      teamId,
      quarter,
      demand: demandIn(is, teamId, quarter),
      capacity: fte,
    }))
    .filter((cell) => cell.demand > cell.capacity + NOISE)
    .sort((a, b) => a.quarter - b.quarter || (a.teamId < b.teamId ? -1 : 1));
}

function demandIn(courses: ReadonlyMap<string, Course>, teamId: string, quarter: FiscalQuarter): number {
  return courses.get(teamId)?.get(quarter) ?? 0;
}

function differs(a: number, b: number): boolean {
  return Math.abs(a - b) > NOISE;
}
