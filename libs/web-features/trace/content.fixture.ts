import {
  EMPTY_CONTENT,
  fiscalQuarter,
  plusQuarters,
  type Capability,
  type Enabler,
  type PlanContent,
} from '@northing/domain';
import { indexPlan, type PlanIndex } from '../plan/plan-index.js';

/** The quarter `offset` quarters from FY2027 Q1. */
export const q = (offset: number) => plusQuarters(fiscalQuarter(2027, 1), offset);

export function enabler(id: string, more: Partial<Enabler> = {}): Enabler {
  return {
    id,
    name: `Enabler ${id}`,
    kind: 'project',
    stage: 'funded',
    startQuarter: q(0),
    endQuarter: q(3),
    retireQuarter: null,
    actualEndQuarter: null,
    percentComplete: 0,
    health: null,
    cost: [],
    capacityDemand: [],
    sustainDemand: [],
    confidence: null,
    sourcing: null,
    supplier: null,
    fundingClass: null,
    tbmView: null,
    businessUnitId: null,
    businessOwnerId: null,
    itOwnerId: null,
    riskLevel: null,
    riskNote: null,
    priorityBand: null,
    placedScore: null,
    scope: null,
    deliverables: [],
    wsjf: null,
    lineage: null,
    ...more,
  };
}

export function capability(id: string, parentId: string | null = null): Capability {
  return {
    id,
    name: `Capability ${id}`,
    parentId,
    ownerId: null,
    importance: null,
    currentMaturity: 1,
    targetMaturity: 3,
    targetQuarter: null,
    assessedQuarter: null,
    deliberateReduction: false,
  };
}

/**
 * Outcome o1 needs the parent c (parts c.1 and c.2), o2 needs d. e1 raises c.1, e2 raises c.2 and waits for e1, e3
 * raises d and waits for e1 with two quarters to spare; e4 raises nothing.
 */
export const CONTENT: PlanContent = {
  ...EMPTY_CONTENT,
  outcomes: ['o1', 'o2'].map((id, at) => ({
    id,
    name: `Outcome ${id}`,
    weight: 50 - at,
    ownerId: null,
    businessUnitId: null,
    keyResults: [
      { id: `${id}k`, name: 'Measure', unit: null, baseline: 0, target: 1, dueQuarter: q(6), actual: null },
    ],
  })),
  capabilities: [capability('c'), capability('c.1', 'c'), capability('c.2', 'c'), capability('d')],
  enablers: [
    enabler('e1', { cost: [{ fiscalYear: 2027, opex: 400, capex: 0 }] }),
    enabler('e2', { startQuarter: q(4), endQuarter: q(5) }),
    enabler('e3', { startQuarter: q(6), endQuarter: q(8) }),
    enabler('e4', { startQuarter: null, endQuarter: null }),
  ],
  outcomeCapabilityLinks: [
    { outcomeId: 'o1', capabilityId: 'c', weight: 100 },
    { outcomeId: 'o2', capabilityId: 'd', weight: 100 },
  ],
  enablerCapabilityLinks: [
    { enablerId: 'e1', capabilityId: 'c.1', uplift: 2 },
    { enablerId: 'e2', capabilityId: 'c.2', uplift: 2 },
    { enablerId: 'e3', capabilityId: 'd', uplift: 2 },
  ],
  dependencies: [
    { id: 'd1', predecessorId: 'e1', successorId: 'e2', type: 'FS', lagQuarters: 0 },
    { id: 'd2', predecessorId: 'e1', successorId: 'e3', type: 'FS', lagQuarters: 0 },
  ],
};

export const INDEX: PlanIndex = indexPlan(CONTENT);
