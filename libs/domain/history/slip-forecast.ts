import { isOpen } from '../plan/enabler.js';
import { plusQuarters, type FiscalQuarter } from '../time/fiscal-quarter.js';
import {
  enablerLives,
  type EnablerVersion,
  type ScheduleHistory,
  type UnitOfPerson,
} from './enabler-version.js';
import type { RunRevision } from './held.js';
import { observeStep } from './quarter-observations.js';
import { quantile, simulator, type FinishRuns } from './simulate-slips.js';
import { poolFor, slipPools, type SlipBasis, type SlipPool, type SlipPools } from './slip-pools.js';
import { elapsedSteps, openEnd } from './steps.js';

/** When an open enabler will really be done, from how its plan slipped so far (SPEC.md [H8] to [H17]). */
export type SlipForecast =
  | {
      readonly kind: 'forecast';
      readonly enablerId: string;
      readonly plannedEnd: FiscalQuarter;
      /** Half of the runs are finished by then; null: not within ten years. */
      readonly p50: FiscalQuarter | null;
      /** Eight runs of ten are finished by then; null: not within ten years. */
      readonly p80: FiscalQuarter | null;
      readonly basis: SlipBasis;
      /** Of the basis: an enabler counts once for each quarter that passed. */
      readonly observations: number;
    }
  | { readonly kind: 'notEnoughHistory'; readonly enablerId: string; readonly observations: number }
  | { readonly kind: 'unscheduled'; readonly enablerId: string };

/** A forecast for every open enabler of the revision `atSequence`, the last where not given, from what came before. */
export function slipForecasts(
  history: ScheduleHistory,
  unitOfPerson: UnitOfPerson,
  atSequence = Infinity,
): ReadonlyMap<string, SlipForecast> {
  const revisions = history.revisions.filter(({ sequence }) => sequence <= atSequence);
  const at = revisions.at(-1);
  if (!at) return new Map();
  const lives = enablerLives({ ...history, revisions });
  const observations = elapsedSteps(revisions).flatMap((step) => observeStep(lives, revisions, step));
  const forecastOf = forecaster(slipPools(observations, unitOfPerson), unitOfPerson, at);
  const open = [...lives].flatMap(([id, life]) => {
    const state = life.at(-1);
    return state && isOpen(state) ? [[id, forecastOf(state)] as const] : [];
  });
  return new Map(open);
}

/** Forecasts of one revision; enablers of one basis and equally far from their end share their runs. */
export function forecaster(
  pools: SlipPools,
  unitOfPerson: UnitOfPerson,
  at: RunRevision,
): (enabler: EnablerVersion) => SlipForecast {
  const runsOf = sharedRuns(pools, at);
  return (enabler) => {
    const enablerId = enabler.id;
    const plannedEnd = openEnd(enabler);
    if (plannedEnd === null) return { kind: 'unscheduled', enablerId };
    const pool = poolFor(enabler, pools, unitOfPerson);
    if (pool === null) return { kind: 'notEnoughHistory', enablerId, observations: pools.plan.all.length };
    const runs = runsOf(pool, plannedEnd);
    const quarterAt = (share: number) => {
      const offset = quantile(runs, share);
      return offset === null ? null : plusQuarters(at.anchorQuarter, offset);
    };
    const [p50, p80] = [quarterAt(0.5), quarterAt(0.8)];
    return {
      kind: 'forecast',
      enablerId,
      plannedEnd,
      p50,
      p80,
      basis: pool.basis,
      observations: pool.all.length,
    };
  };
}

/** From here on it makes no difference how long an end is past. */
const LONGEST_LATE = -2;

/** The runs for a basis and a planned end, simulated once each. */
export function sharedRuns(
  pools: SlipPools,
  { id, anchorQuarter }: RunRevision,
): (pool: SlipPool, plannedEnd: FiscalQuarter) => FinishRuns {
  const shared = new Map<SlipPool, Shared>();
  return (pool, plannedEnd) => {
    const remaining = Math.max(LONGEST_LATE, plannedEnd - anchorQuarter);
    const known = shared.get(pool) ?? {
      simulate: simulator(pool, pools.plan),
      runs: new Map<number, FinishRuns>(),
    };
    shared.set(pool, known);
    const runs =
      known.runs.get(remaining) ??
      known.simulate(remaining, `${id} ${JSON.stringify(pool.basis)} ${remaining}`);
    known.runs.set(remaining, runs);
    return runs;
  };
}

interface Shared {
  readonly simulate: ReturnType<typeof simulator>;
  /** By quarters that remain. */
  readonly runs: Map<number, FinishRuns>;
}
