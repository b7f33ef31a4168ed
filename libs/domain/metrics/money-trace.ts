import { capabilityTree } from '../plan/capability-tree.js';
import type { CostCell } from '../plan/enabler.js';
import { groupedBy } from '../plan/grouped-by.js';
import { leafWeights } from '../plan/outcome-weights.js';
import type { PlanContent } from '../plan/plan-content.js';
import type { FiscalYear } from '../time/fiscal-quarter.js';

/**
 * What an enabler spends in a fiscal year on one outcome through one capability, in thousands with at most four
 * decimals; or what of it leads to no outcome, through a capability that serves none or through none at all (null).
 */
export type MoneyPath =
  | {
      readonly kind: 'traced';
      readonly enablerId: string;
      readonly capabilityId: string;
      readonly outcomeId: string;
      readonly amount: number;
    }
  | {
      readonly kind: 'untraced';
      readonly enablerId: string;
      readonly capabilityId: string | null;
      readonly amount: number;
    };

export type MoneyContent = Pick<
  PlanContent,
  'enablers' | 'capabilities' | 'outcomeCapabilityLinks' | 'enablerCapabilityLinks'
>;

/** An id with what it weighs beside the others. */
type Weighed = readonly (readonly [id: string, weight: number])[];

/** Where the money of a fiscal year leads, enabler by enabler (SPEC.md [M60] to [M63]); linear in the paths. */
export function moneyPaths(content: MoneyContent, fiscalYear: FiscalYear): readonly MoneyPath[] {
  const tree = capabilityTree(content.capabilities);
  const leaves = new Set(tree.leaves.map(({ id }) => id));
  const raised = raisedBy(content, leaves);
  const served = servedBy(leafWeights(content, tree));
  return content.enablers.flatMap(({ id, cost }) => {
    const units = unitsIn(cost, fiscalYear);
    return units > 0 ? pathsOf(id, units, raised.get(id) ?? [], served) : [];
  });
}

/** Fiscal years in which anything is spent, in order; cost without a year is in none. */
export function yearsOfMoney({ enablers }: Pick<PlanContent, 'enablers'>): readonly FiscalYear[] {
  const years = new Set<FiscalYear>();
  for (const { cost } of enablers) {
    for (const { fiscalYear, opex, capex } of cost) {
      if (fiscalYear !== null && opex + capex > 0) years.add(fiscalYear);
    }
  }
  return [...years].sort((a, b) => a - b);
}

/** Ten-thousandths of a thousand: whole numbers, so that parts add up to the whole exactly. */
const UNITS = 10_000;

function unitsIn(cost: readonly CostCell[], fiscalYear: FiscalYear): number {
  const spent = cost
    .filter((cell) => cell.fiscalYear === fiscalYear)
    .reduce((sum, { opex, capex }) => sum + opex + capex, 0);
  return Math.round(spent * UNITS);
}

function pathsOf(
  enablerId: string,
  units: number,
  raised: Weighed,
  served: ReadonlyMap<string, Weighed>,
): readonly MoneyPath[] {
  if (raised.length === 0)
    return [{ kind: 'untraced', enablerId, capabilityId: null, amount: units / UNITS }];
  return sharedOut(units, raised).flatMap(([capabilityId, part]): readonly MoneyPath[] => {
    const outcomes = served.get(capabilityId);
    if (!outcomes) return [{ kind: 'untraced', enablerId, capabilityId, amount: part / UNITS }];
    return sharedOut(part, outcomes).map(([outcomeId, amount]) => ({
      kind: 'traced',
      enablerId,
      capabilityId,
      outcomeId,
      amount: amount / UNITS,
    }));
  });
}

/** Whole parts by weight that total the whole: each ends where the running share, rounded, ends. None is empty. */
function sharedOut(units: number, weighed: Weighed): Weighed {
  const total = weighed.reduce((sum, [, weight]) => sum + weight, 0);
  let [reached, given] = [0, 0];
  return weighed.flatMap(([id, weight], at) => {
    reached += weight;
    const end = at === weighed.length - 1 ? units : Math.min(units, Math.round((units * reached) / total));
    const part = end - given;
    given = end;
    return part > 0 ? [[id, part] as const] : [];
  });
}

/** Leaf capabilities that each enabler raises, by uplift. */
function raisedBy(
  { enablerCapabilityLinks }: Pick<PlanContent, 'enablerCapabilityLinks'>,
  leaves: ReadonlySet<string>,
): ReadonlyMap<string, Weighed> {
  return weighedBy(
    enablerCapabilityLinks
      .filter(({ capabilityId, uplift }) => uplift !== null && uplift > 0 && leaves.has(capabilityId))
      .map(({ enablerId: by, capabilityId: id, uplift: weight }) => ({ by, id, weight: weight ?? 0 })),
  );
}

/** Outcomes that each leaf capability serves, by what it carries of them. */
function servedBy(weights: ReturnType<typeof leafWeights>): ReadonlyMap<string, Weighed> {
  return weighedBy(
    [...weights].flatMap(([id, carried]) => [...carried].map(([by, weight]) => ({ by, id, weight }))),
  );
}

interface Weight {
  readonly by: string;
  readonly id: string;
  readonly weight: number;
}

function weighedBy(weights: readonly Weight[]): ReadonlyMap<string, Weighed> {
  const groups = groupedBy(weights, ({ by }) => by);
  return new Map(
    [...groups].map(([by, group]) => [by, group.map(({ id, weight }) => [id, weight] as const)]),
  );
}
