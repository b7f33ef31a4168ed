import type { Capability } from '../plan/capability.js';
import {
  FUNDING_CLASSES,
  HEALTHS,
  PRIORITY_BANDS,
  RISK_LEVELS,
  SOURCINGS,
  TBM_VIEWS,
  type CostCell,
  type DemandCell,
  type Enabler,
} from '../plan/enabler.js';
import { DEPENDENCY_TYPES, type Dependency, type EnablerCapabilityLink } from '../plan/link.js';
import type { KeyResult, Outcome } from '../plan/outcome.js';
import type { CapacityCell, Envelope, PlanContent } from '../plan/plan-content.js';
import type { ReferenceData } from '../revision/frame.js';
import { fiscalYearOf, plusQuarters, type FiscalQuarter } from '../time/fiscal-quarter.js';
import type { Random } from './random.fixture.js';

const WSJF_SCALE = [1, 2, 3, 5, 8, 13, 20] as const;
const EARLY_STAGES = ['idea', 'research', 'prototype', 'feasibility', 'funded'] as const;

/** Units, people and teams that random plans name. */
export const RANDOM_REFERENCE: ReferenceData = {
  businessUnits: ['u1', 'u2', 'u3', 'u4'].map((id) => ({ id, name: `Unit ${id}`, parentId: null })),
  people: Array.from({ length: 12 }, (_, index) => ({
    id: `p${index + 1}`,
    name: `Person ${index + 1}`,
    title: null,
    businessUnitId: `u${(index % 4) + 1}`,
    roles: [],
  })),
  teams: ['t1', 't2', 't3'].map((id) => ({ id, name: `Team ${id}`, skill: 'engineering' })),
};

/** p1 to p6 own business matters, p7 to p12 technical ones, so that no enabler has one person as both. */
export const BUSINESS_PEOPLE = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'] as const;
export const IT_PEOPLE = ['p7', 'p8', 'p9', 'p10', 'p11', 'p12'] as const;
const UNITS = RANDOM_REFERENCE.businessUnits.map(({ id }) => id);
const TEAMS = RANDOM_REFERENCE.teams.map(({ id }) => id);

export interface PlanSize {
  /** Outcomes, capabilities and enablers together; links and dependencies are about twice as many. */
  readonly items: number;
  readonly anchor: FiscalQuarter;
  /** Quarters from the anchor to the earliest end of any enabler: nothing is due before. */
  readonly earliestEnd: number;
}

/** A complete, valid content; the same for the same random source. */
export function randomContent(random: Random, size: PlanSize): PlanContent {
  const outcomes = numbered(Math.max(2, Math.round(size.items * 0.04)), (n) =>
    randomOutcome(random, n, size),
  );
  const capabilities = randomCapabilities(random, Math.max(4, Math.round(size.items * 0.1)), size);
  const count = Math.max(3, size.items - outcomes.length - capabilities.length);
  const enablers = numbered(count, (n) => randomEnabler(random, `e${n}`, size));
  const leaves = leafIds(capabilities);
  return {
    outcomes,
    capabilities,
    enablers,
    outcomeCapabilityLinks: outcomes.flatMap(({ id }) =>
      random.sample(leaves, 3).map((capabilityId) => ({
        outcomeId: id,
        capabilityId,
        weight: random.int(1, 20) * 5,
      })),
    ),
    enablerCapabilityLinks: enablers.flatMap(({ id }) => randomEnablerLinks(random, id, leaves)),
    dependencies: withoutTwins(
      numbered(Math.round(size.items * 0.5), (n) => randomDependency(random, `d${n}`, enablers)),
    ),
    capacity: capacityFrom(random, size.anchor),
    envelopes: envelopesFrom(random, size.anchor),
  };
}

export function randomOutcome(random: Random, n: number, { anchor }: PlanSize): Outcome {
  return {
    id: `o${n}`,
    name: `Outcome ${n}`,
    weight: random.int(0, 20) * 5,
    ownerId: random.pick(BUSINESS_PEOPLE),
    businessUnitId: random.pick(UNITS),
    keyResults: numbered(random.int(1, 3), (k) => randomKeyResult(random, `o${n}k${k}`, anchor)),
  };
}

export function randomKeyResult(random: Random, id: string, anchor: FiscalQuarter): KeyResult {
  const baseline = random.int(0, 50);
  return {
    id,
    name: `Key result ${id}`,
    unit: random.pick(['days', '%', 'hours']),
    baseline,
    target: baseline + random.int(1, 50),
    dueQuarter: plusQuarters(anchor, random.int(4, 18)),
    actual: baseline,
  };
}

function randomCapabilities(random: Random, count: number, size: PlanSize): readonly Capability[] {
  const roots = Math.max(2, Math.round(count / 5));
  return numbered(count, (n) =>
    randomCapability(random, `c${n}`, n <= roots ? null : `c${((n - 1) % roots) + 1}`, size),
  );
}

export function randomCapability(
  random: Random,
  id: string,
  parentId: string | null,
  { anchor }: Pick<PlanSize, 'anchor'>,
): Capability {
  const isRoot = parentId === null;
  const current = random.int(0, 5) / 2;
  return {
    id,
    name: `Capability ${id}`,
    parentId,
    ownerId: random.chance(0.3) ? random.pick(BUSINESS_PEOPLE) : null,
    importance: isRoot ? null : random.int(1, 5),
    currentMaturity: isRoot ? null : current,
    targetMaturity: isRoot ? null : current + random.int(0, 5) / 2,
    targetQuarter: isRoot ? null : plusQuarters(anchor, random.int(4, 19)),
    assessedQuarter: isRoot ? null : plusQuarters(anchor, -random.int(1, 4)),
    deliberateReduction: false,
  };
}

export function randomEnabler(random: Random, id: string, size: Omit<PlanSize, 'items'>): Enabler {
  const product = random.chance(0.3);
  const end = plusQuarters(size.anchor, random.int(size.earliestEnd, size.earliestEnd + 22));
  const start = plusQuarters(end, -random.int(0, 7));
  const scheduled = random.chance(0.95);
  return {
    id,
    name: `Enabler ${id}`,
    kind: product ? 'product' : 'project',
    stage: start <= size.anchor ? 'inProgress' : random.pick(EARLY_STAGES),
    startQuarter: scheduled ? start : null,
    endQuarter: scheduled ? end : null,
    retireQuarter: product && scheduled && random.chance(0.3) ? plusQuarters(end, random.int(8, 16)) : null,
    actualEndQuarter: null,
    percentComplete: 0,
    health: random.pick(HEALTHS),
    cost: randomCost(random, fiscalYearOf(start)),
    capacityDemand: randomDemand(random, end - start + 1),
    sustainDemand: product ? [{ teamId: random.pick(TEAMS), fte: random.int(1, 2) }] : [],
    confidence: random.int(1, 10) / 10,
    sourcing: random.pick(SOURCINGS),
    supplier: random.chance(0.4) ? random.pick(['Alder', 'Birch', 'Cedar']) : null,
    fundingClass: random.pick(FUNDING_CLASSES),
    tbmView: random.pick(TBM_VIEWS),
    businessUnitId: random.chance(0.3) ? random.pick(UNITS) : null,
    businessOwnerId: random.pick(BUSINESS_PEOPLE),
    itOwnerId: random.pick(IT_PEOPLE),
    riskLevel: random.pick(RISK_LEVELS),
    riskNote: random.chance(0.3) ? 'Supplier may be late' : null,
    priorityBand: random.pick(PRIORITY_BANDS),
    placedScore: null,
    scope: `Deliver enabler ${id}`,
    deliverables: numbered(random.int(1, 3), (n) => `Deliverable ${n}`),
    wsjf: random.chance(0.3) ? randomWsjf(random) : null,
    lineage: null,
  };
}

export function randomCost(random: Random, firstYear: number): readonly CostCell[] {
  const phased = numbered(random.int(1, 3), (n) => ({
    fiscalYear: firstYear + n - 1,
    opex: random.int(0, 20) * 10,
    capex: random.int(0, 20) * 10,
  }));
  return random.chance(0.1)
    ? [...phased, { fiscalYear: null, opex: 0, capex: random.int(1, 9) * 100 }]
    : phased;
}

export function randomDemand(random: Random, quarters: number): readonly DemandCell[] {
  const teamId = random.pick(TEAMS);
  const fte = random.int(1, 6);
  return numbered(quarters, (n) => ({ teamId, offset: n - 1, fte }));
}

export function randomWsjf(random: Random): Enabler['wsjf'] {
  return {
    businessValue: random.pick(WSJF_SCALE),
    timeCriticality: random.pick(WSJF_SCALE),
    riskOpportunity: random.pick(WSJF_SCALE),
    jobSize: random.pick(WSJF_SCALE),
  };
}

export function randomEnablerLinks(
  random: Random,
  enablerId: string,
  leaves: readonly string[],
): readonly EnablerCapabilityLink[] {
  return random
    .sample(leaves, random.int(1, 2))
    .map((capabilityId) => ({ enablerId, capabilityId, uplift: random.int(1, 4) / 2 }));
}

/** The predecessor always comes earlier in the list, so no cycle can close. */
export function randomDependency(random: Random, id: string, enablers: readonly Enabler[]): Dependency {
  const successor = random.int(1, enablers.length - 1);
  const predecessor = random.int(0, successor - 1);
  return {
    id,
    predecessorId: enablers[predecessor]?.id ?? '',
    successorId: enablers[successor]?.id ?? '',
    type: random.pick(DEPENDENCY_TYPES),
    lagQuarters: random.int(-1, 2),
  };
}

/** One dependency per pair and type. */
export function withoutTwins(dependencies: readonly Dependency[]): readonly Dependency[] {
  const twins = new Map(dependencies.map((d) => [`${d.predecessorId} ${d.successorId} ${d.type}`, d]));
  return [...twins.values()];
}

export function capacityFrom(random: Random, anchor: FiscalQuarter): readonly CapacityCell[] {
  return TEAMS.flatMap((teamId) =>
    numbered(20, (n) => ({ teamId, quarter: plusQuarters(anchor, n - 1), fte: random.int(5, 20) })),
  );
}

export function envelopesFrom(random: Random, anchor: FiscalQuarter): readonly Envelope[] {
  return FUNDING_CLASSES.flatMap((fundingClass) =>
    numbered(6, (n) => ({
      fiscalYear: fiscalYearOf(anchor) + n - 1,
      fundingClass,
      amount: random.int(10, 40) * 100,
    })),
  );
}

export function leafIds(capabilities: readonly Capability[]): readonly string[] {
  return capabilities.filter(({ parentId }) => parentId !== null).map(({ id }) => id);
}

export function numbered<T>(count: number, make: (n: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index + 1));
}
