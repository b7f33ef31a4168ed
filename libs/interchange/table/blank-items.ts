import type { Capability, Enabler, Outcome } from '@northing/domain';

/** Items of which nothing but a name is known. */
export function blankOutcome(id: string, name: string): Outcome {
  return { id, name, weight: null, ownerId: null, businessUnitId: null, keyResults: [] };
}

export function blankCapability(id: string, name: string): Capability {
  return {
    id,
    name,
    parentId: null,
    ownerId: null,
    importance: null,
    currentMaturity: null,
    targetMaturity: null,
    targetQuarter: null,
    assessedQuarter: null,
    deliberateReduction: false,
  };
}

export function blankEnabler(id: string, name: string): Enabler {
  return {
    id,
    name,
    kind: null,
    stage: null,
    startQuarter: null,
    endQuarter: null,
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
  };
}
