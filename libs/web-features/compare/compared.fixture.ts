import type { Change, Enabler } from '@northing/domain';
import type { WordsContext } from '../plan/field-words.js';
import { moneyWords } from '../words/money.js';
import type { ExplainedChange, Reason } from './read-change.js';
import type { ComparedItem } from './read-comparison.js';

/** An enabler with nothing set but what a test names. */
export function enabler(id: string, more: Partial<Enabler> = {}): Enabler {
  return {
    id,
    name: `Enabler ${id}`,
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
    ...more,
  };
}

export function item(
  id: string,
  mark: ComparedItem['mark'],
  before: Enabler | null,
  after: Enabler | null,
  outcomeIds: readonly string[] = [],
): ComparedItem {
  return {
    key: `enabler:${id}`,
    type: 'enabler',
    id,
    name: (after ?? before)?.name ?? id,
    mark,
    outcomeIds,
    unlistedFields: [],
    before: before && { type: 'enabler', item: before },
    after: after && { type: 'enabler', item: after },
  };
}

export function row(change: Partial<Change>, reasons: readonly Reason[] = []): ExplainedChange {
  const whole = { category: 'replanning', entityType: 'enabler', entityId: 'e1', ...change } as Change;
  return { id: JSON.stringify(change), change: whole, reasons };
}

export function reason(driver: string, driverKind: Reason['driverKind']): Reason {
  return { id: driver, field: '*', driver, driverKind, authorId: null, at: null, evidence: [] };
}

export const CONTEXT: WordsContext = {
  plan: {
    people: new Map([['p1', { id: 'p1', name: 'Kim Hale', title: null, businessUnitId: 'u1', roles: [] }]]),
    units: new Map([['u1', { id: 'u1', name: 'Branches', parentId: null }]]),
    teams: new Map([['t1', { id: 't1', name: 'Commerce', skill: null }]]),
    money: moneyWords('USD'),
  },
  index: { outcomes: new Map(), capabilities: new Map(), enablers: new Map([['e9', enabler('e9')]]) },
};
