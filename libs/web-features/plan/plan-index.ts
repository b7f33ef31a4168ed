import {
  fiscalYearOf,
  type Capability,
  type Dependency,
  type Enabler,
  type FiscalQuarter,
  type FiscalYear,
  type HorizonSettings,
  type Outcome,
  type PlanContent,
} from '@northing/domain';

/** One revision's content with the look-ups a screen needs, made in one pass. */
export interface PlanIndex {
  readonly content: PlanContent;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly capabilities: ReadonlyMap<string, Capability>;
  readonly enablers: ReadonlyMap<string, Enabler>;
  /** Ids of capabilities an enabler lifts. */
  readonly capabilitiesOf: ReadonlyMap<string, readonly string[]>;
  /** Ids of enablers that lift a capability. */
  readonly enablersOf: ReadonlyMap<string, readonly string[]>;
  /** Ids of outcomes that need a capability. */
  readonly outcomesOf: ReadonlyMap<string, readonly string[]>;
  /** Ids of capabilities an outcome needs. */
  readonly needsOf: ReadonlyMap<string, readonly string[]>;
  /** Dependencies by successor, and by predecessor. */
  readonly waitsFor: ReadonlyMap<string, readonly Dependency[]>;
  readonly neededBy: ReadonlyMap<string, readonly Dependency[]>;
}

function group<T, V>(
  list: readonly T[],
  key: (entry: T) => string,
  value: (entry: T) => V,
): ReadonlyMap<string, readonly V[]> {
  const groups = new Map<string, V[]>();
  for (const entry of list) {
    const at = groups.get(key(entry));
    if (at) at.push(value(entry));
    else groups.set(key(entry), [value(entry)]);
  }
  return groups;
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((entry) => [entry.id, entry]));
}

export function indexPlan(content: PlanContent): PlanIndex {
  const { outcomeCapabilityLinks: needs, enablerCapabilityLinks: lifts, dependencies } = content;
  return {
    content,
    outcomes: byId(content.outcomes),
    capabilities: byId(content.capabilities),
    enablers: byId(content.enablers),
    capabilitiesOf: group(
      lifts,
      (link) => link.enablerId,
      (link) => link.capabilityId,
    ),
    enablersOf: group(
      lifts,
      (link) => link.capabilityId,
      (link) => link.enablerId,
    ),
    outcomesOf: group(
      needs,
      (link) => link.capabilityId,
      (link) => link.outcomeId,
    ),
    needsOf: group(
      needs,
      (link) => link.outcomeId,
      (link) => link.capabilityId,
    ),
    waitsFor: group(
      dependencies,
      (edge) => edge.successorId,
      (edge) => edge,
    ),
    neededBy: group(
      dependencies,
      (edge) => edge.predecessorId,
      (edge) => edge,
    ),
  };
}

/** Ids of the outcomes an enabler serves, each once. */
export function outcomesServed(index: PlanIndex, enablerId: string): readonly string[] {
  const capabilities = index.capabilitiesOf.get(enablerId) ?? [];
  return [...new Set(capabilities.flatMap((id) => index.outcomesOf.get(id) ?? []))];
}

/** The whole fiscal years costs are shown for, from the anchor's. */
export function costWindow(
  anchor: FiscalQuarter,
  { costYears }: HorizonSettings,
): { readonly first: FiscalYear; readonly last: FiscalYear } {
  const first = fiscalYearOf(anchor);
  return { first, last: first + costYears - 1 };
}

/** Planned cost in whole thousands, unphased cost included; null when no cost was given. */
export function totalCost({ cost }: Pick<Enabler, 'cost'>): number | null {
  if (cost.length === 0) return null;
  return cost.reduce((sum, cell) => sum + cell.opex + cell.capex, 0);
}

/** Cost by fiscal year in order, unphased cost (null) last. */
export function costByYear({
  cost,
}: Pick<Enabler, 'cost'>): readonly { readonly year: FiscalYear | null; readonly amount: number }[] {
  const sums = new Map<FiscalYear | null, number>();
  for (const { fiscalYear, opex, capex } of cost) {
    sums.set(fiscalYear, (sums.get(fiscalYear) ?? 0) + opex + capex);
  }
  return [...sums]
    .map(([year, amount]) => ({ year, amount }))
    .sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity));
}
