import { isOpen, type Enabler, type Stage } from '../plan/enabler.js';
import { groupedBy } from '../plan/grouped-by.js';
import type { Dependency } from '../plan/link.js';
import type { PlanContent } from '../plan/plan-content.js';
import type { WorkspaceSettings } from '../revision/frame.js';
import type { FiscalQuarter } from '../time/fiscal-quarter.js';
import { outcomeMetrics } from './coverage.js';
import { forecastSchedules, type ForecastSchedule, type ForecastSchedules } from './forecast.js';
import { peakShifts, type PeakShifts } from './peak-shift.js';
import { reachedAt } from './reached.js';
import type { OutcomeMetrics, OutcomeStatus } from './revision-metrics.js';
import { spendShifts, type SpendShift } from './spend-shift.js';

/** The most quarters a slip is tested for. */
export const LONGEST_SLIP = 8;

/** One enabler finishing later than its plan says. */
export interface Slip {
  readonly enablerId: string;
  readonly quarters: number;
}

/** The plan as it is forecast before anything slips. */
export interface SlipBaseline {
  readonly content: PlanContent;
  readonly settings: Pick<WorkspaceSettings, 'coverageThreshold'>;
  /** Anchor of the revision: what lies before it is spent. */
  readonly anchor: FiscalQuarter;
  readonly forecast: ForecastSchedules;
  readonly outcomes: readonly OutcomeMetrics[];
}

/** An enabler whose forecast moves. */
export interface SlipMove {
  readonly enablerId: string;
  readonly before: FiscalQuarter;
  /** Null: a predecessor has no finish any more. */
  readonly after: FiscalQuarter;
  readonly quarters: number;
}

/** A successor of what moves that keeps its forecast. */
export interface SlipAbsorber {
  readonly enablerId: string;
  readonly end: FiscalQuarter;
  /** Quarters that what it waits for may still move; null when it is under way and waits no more. */
  readonly slack: number | null;
}

/** An outcome that is reached later, is covered less in time, or changes its status. */
export interface SlippedOutcome {
  readonly outcomeId: string;
  readonly reachedBefore: FiscalQuarter | null;
  readonly reachedAfter: FiscalQuarter | null;
  /** Coverage by its due quarter, 0 to 1. */
  readonly coverageBefore: number | null;
  readonly coverageAfter: number | null;
  readonly statusBefore: OutcomeStatus | null;
  readonly statusAfter: OutcomeStatus | null;
}

export interface SlipEffect {
  readonly kind: 'tested';
  /** The enabler itself; it moves less than it slips where it had to wait anyway. */
  readonly self: SlipMove;
  /** Others that move, in order of their new end. */
  readonly movers: readonly SlipMove[];
  readonly absorbers: readonly SlipAbsorber[];
  /** Successors of what moves that have no forecast: nobody can say. */
  readonly unknown: readonly string[];
  /** Capabilities that what moves raises. */
  readonly capabilities: readonly string[];
  readonly outcomes: readonly SlippedOutcome[];
  readonly spend: readonly SpendShift[];
  readonly peaks: PeakShifts;
}

/** What follows from a slip, or why none can be tested. */
export type SlipTest =
  | SlipEffect
  | { readonly kind: 'notInPlan' }
  | { readonly kind: 'over'; readonly stage: Stage }
  | { readonly kind: 'unscheduled' }
  | { readonly kind: 'noForecast'; readonly drivenBy: string | null };

export function slipBaseline(
  content: PlanContent,
  settings: SlipBaseline['settings'],
  anchor: FiscalQuarter,
): SlipBaseline {
  const forecast = forecastSchedules(content);
  return { content, settings, anchor, forecast, outcomes: outcomeMetrics(content, settings, forecast) };
}

/**
 * What a slip of some quarters does to the plan as it is forecast: the same propagation and coverage as DOMAIN §4.7,
 * once with the enabler's dates and once with them later. Linear in enablers, dependencies and links.
 */
export function testSlip(baseline: SlipBaseline, { enablerId, quarters }: Slip): SlipTest {
  const { content, settings, forecast, anchor } = baseline;
  const enabler = content.enablers.find(({ id }) => id === enablerId);
  if (!enabler) return { kind: 'notInPlan' };
  const refused = refusal(enabler, forecast);
  if (refused) return refused;
  const slipped = forecastSchedules(content, new Map([[enablerId, quarters]]));
  const moves = movesBetween(forecast, slipped);
  const movedIds = new Set([enablerId, ...moves.map((move) => move.enablerId)]);
  const moved = content.enablers.filter(({ id }) => movedIds.has(id));
  const schedules = { before: forecast, after: slipped };
  return {
    kind: 'tested',
    self: moveOf(enablerId, forecast, slipped) as SlipMove,
    movers: moves.filter((move) => move.enablerId !== enablerId),
    ...successors(content, movedIds, slipped),
    capabilities: raisedBy(content, moves),
    outcomes: slippedOutcomes(baseline.outcomes, outcomeMetrics(content, settings, slipped)),
    spend: spendShifts(moved, schedules, anchor),
    peaks: peakShifts(content, schedules, anchor),
  };
}

type Refusal = Exclude<SlipTest, SlipEffect>;

function refusal(enabler: Enabler, forecast: ForecastSchedules): Refusal | null {
  const { id, stage, startQuarter, endQuarter } = enabler;
  if (!isOpen(enabler) && stage !== null) return { kind: 'over', stage };
  if (startQuarter === null || endQuarter === null) return { kind: 'unscheduled' };
  const schedule = forecast.get(id);
  return schedule?.end == null ? { kind: 'noForecast', drivenBy: schedule?.drivenBy ?? null } : null;
}

function movesBetween(before: ForecastSchedules, after: ForecastSchedules): readonly SlipMove[] {
  return [...after.keys()]
    .flatMap((id) => moveOf(id, before, after) ?? [])
    .filter(({ quarters }) => quarters !== 0)
    .sort((a, b) => a.after - b.after || (a.enablerId < b.enablerId ? -1 : 1));
}

/** Null where there is no forecast to move; a slip never takes one away. */
function moveOf(id: string, before: ForecastSchedules, after: ForecastSchedules): SlipMove | null {
  const was = before.get(id)?.end ?? null;
  const is = after.get(id)?.end ?? null;
  return was === null || is === null
    ? null
    : { enablerId: id, before: was, after: is, quarters: is - was };
}

/** Direct successors of what moves that do not move themselves. */
function successors(
  { enablers, dependencies }: PlanContent,
  moved: ReadonlySet<string>,
  slipped: ForecastSchedules,
): Pick<SlipEffect, 'absorbers' | 'unknown'> {
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
    else absorbers.push({ enablerId: id, end: schedule.end, slack: slackOf(enabler, schedule, waits, slipped) });
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

function raisedBy({ enablerCapabilityLinks }: PlanContent, moves: readonly SlipMove[]): readonly string[] {
  const moved = new Set(moves.map(({ enablerId }) => enablerId));
  const raised = enablerCapabilityLinks.filter(({ enablerId, uplift }) => moved.has(enablerId) && uplift !== 0);
  return [...new Set(raised.map(({ capabilityId }) => capabilityId))];
}

function slippedOutcomes(
  before: readonly OutcomeMetrics[],
  after: readonly OutcomeMetrics[],
): readonly SlippedOutcome[] {
  const was = new Map(before.map((outcome) => [outcome.outcomeId, outcome]));
  return after
    .flatMap((is) => {
      const earlier = was.get(is.outcomeId);
      return earlier ? slippedOutcome(earlier, is) : [];
    })
    .filter(
      ({ reachedBefore, reachedAfter, coverageBefore, coverageAfter, statusBefore, statusAfter }) =>
        reachedBefore !== reachedAfter || coverageBefore !== coverageAfter || statusBefore !== statusAfter,
    );
}

function slippedOutcome(before: OutcomeMetrics, after: OutcomeMetrics): SlippedOutcome {
  return {
    outcomeId: after.outcomeId,
    reachedBefore: reachedAt(before),
    reachedAfter: reachedAt(after),
    coverageBefore: before.coverageForecast,
    coverageAfter: after.coverageForecast,
    statusBefore: before.status,
    statusAfter: after.status,
  };
}
