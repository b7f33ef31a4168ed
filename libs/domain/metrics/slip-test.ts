import { isOpen, type Enabler, type Stage } from '../plan/enabler.js';
import type { PlanContent } from '../plan/plan-content.js';
import type { WorkspaceSettings } from '../revision/frame.js';
import type { FiscalQuarter } from '../time/fiscal-quarter.js';
import { outcomeMetrics } from './coverage.js';
import { forecastSchedules, type ForecastSchedules } from './forecast.js';
import { peakShifts, type PeakShifts } from './peak-shift.js';
import { reachedAt } from './reached.js';
import { successorsThatStay, type Staying } from './slack.js';
import type { OutcomeMetrics, OutcomeStatus } from './revision-metrics.js';
import { spendShifts, type SpendShift } from './spend-shift.js';

/** One enabler finishing later than its plan says. */
export interface SlipQuestion {
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
  /** Forecast ends. */
  readonly before: FiscalQuarter;
  readonly after: FiscalQuarter;
  readonly quarters: number;
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

export interface SlipEffect extends Staying {
  readonly kind: 'tested';
  /** The enabler itself; it moves less than it slips where it had to wait anyway. */
  readonly self: SlipMove;
  /** Others that move, in order of their new end. */
  readonly movers: readonly SlipMove[];
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
export function testSlip(baseline: SlipBaseline, { enablerId, quarters }: SlipQuestion): SlipTest {
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
    ...successorsThatStay(content, movedIds, slipped),
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
  return was === null || is === null ? null : { enablerId: id, before: was, after: is, quarters: is - was };
}

function raisedBy({ enablerCapabilityLinks }: PlanContent, moves: readonly SlipMove[]): readonly string[] {
  const moved = new Set(moves.map(({ enablerId }) => enablerId));
  const raised = enablerCapabilityLinks.filter(
    ({ enablerId, uplift }) => moved.has(enablerId) && uplift !== 0,
  );
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
