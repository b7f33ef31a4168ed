import { groupedBy } from '../plan/grouped-by.js';
import { leadingTeam, unitOfEnabler, type EnablerVersion, type UnitOfPerson } from './enabler-version.js';
import type { Position, QuarterObservation } from './quarter-observations.js';

/** Observations a basis must have, and a position of its own. */
export const ENOUGH_OBSERVATIONS = 20;

/** Observations of a position that the whole plan must have: a few of the right kind mislead less than many of another. */
export const SMALL_SAMPLE = 5;

/** Whose history a forecast rests on. */
export type SlipBasis =
  | { readonly by: 'team'; readonly teamId: string }
  | { readonly by: 'unit'; readonly businessUnitId: string }
  | { readonly by: 'plan' };

type Observations = readonly QuarterObservation[];

/** The observations of a basis, all and by position. */
export interface SlipPool {
  readonly basis: SlipBasis;
  readonly all: Observations;
  readonly byPosition: Readonly<Record<Position, Observations>>;
}

export interface SlipPools {
  readonly plan: SlipPool;
  readonly teams: ReadonlyMap<string, SlipPool>;
  readonly units: ReadonlyMap<string, SlipPool>;
}

export function slipPools(observations: Observations, unitOfPerson: UnitOfPerson): SlipPools {
  return {
    plan: poolOf({ by: 'plan' }, observations),
    teams: poolsBy(observations, leadingTeam, (teamId) => ({ by: 'team', teamId })),
    units: poolsBy(
      observations,
      (enabler) => unitOfEnabler(enabler, unitOfPerson),
      (businessUnitId) => ({ by: 'unit', businessUnitId }),
    ),
  };
}

/** The narrowest basis with enough observations: the leading team's, the unit's, the plan's; null when none has. */
export function poolFor(
  enabler: EnablerVersion,
  pools: SlipPools,
  unitOfPerson: UnitOfPerson,
): SlipPool | null {
  const team = pools.teams.get(leadingTeam(enabler) ?? '');
  const unit = pools.units.get(unitOfEnabler(enabler, unitOfPerson) ?? '');
  return [team, unit, pools.plan].find((pool) => pool && pool.all.length >= ENOUGH_OBSERVATIONS) ?? null;
}

/** Whose history stands in for a position's own: what is late does no better than what was less so. */
const READ_AS = {
  longLate: ['longLate', 'late', 'due'],
  late: ['late', 'due'],
  due: ['due'],
  ahead: ['ahead'],
} satisfies Record<Position, readonly Position[]>;

/**
 * What became of others in that position, or a less late one: of the same basis, else of the whole plan; null when all
 * have too few, and then slips of every position stand in.
 */
export function atPosition(pool: SlipPool, plan: SlipPool, position: Position): Observations | null {
  for (const each of READ_AS[position]) {
    const [own, all] = [pool.byPosition[each], plan.byPosition[each]];
    if (own.length >= ENOUGH_OBSERVATIONS) return own;
    if (all.length >= SMALL_SAMPLE) return all;
  }
  return null;
}

function poolsBy(
  observations: Observations,
  keyOf: (enabler: EnablerVersion) => string | null,
  basisOf: (key: string) => SlipBasis,
): ReadonlyMap<string, SlipPool> {
  const groups = groupedBy(observations, ({ enabler }) => keyOf(enabler));
  return new Map(
    [...groups].flatMap(([key, members]) =>
      key === null ? [] : [[key, poolOf(basisOf(key), members)] as const],
    ),
  );
}

function poolOf(basis: SlipBasis, all: Observations): SlipPool {
  const at = (position: Position) => all.filter((each) => each.position === position);
  return {
    basis,
    all,
    byPosition: { longLate: at('longLate'), late: at('late'), due: at('due'), ahead: at('ahead') },
  };
}
