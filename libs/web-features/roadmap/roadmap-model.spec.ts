import {
  EMPTY_CONTENT,
  fiscalQuarter,
  type Capability,
  type Enabler,
  type Outcome,
  type PlanContent,
} from '@northing/domain';
import { NO_FILTER } from '../address/item-filter.js';
import { indexPlan } from '../plan/plan-index.js';
import { moneyWords } from '../words/money.js';
import { filterEnablers, fittingGrouping, groupEnablers, groupNote, timelineRows } from './roadmap-model.js';

function enabler(id: string, more: Partial<Enabler> = {}): Enabler {
  return {
    id,
    name: `Enabler ${id}`,
    kind: 'project',
    stage: 'funded',
    startQuarter: fiscalQuarter(2027, 1),
    endQuarter: fiscalQuarter(2027, 4),
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

function capability(id: string, parentId: string | null = null): Capability {
  return {
    id,
    name: `Capability ${id}`,
    parentId,
    ownerId: null,
    importance: null,
    currentMaturity: 2,
    targetMaturity: 4,
    targetQuarter: null,
    assessedQuarter: null,
    deliberateReduction: false,
  };
}

function outcome(id: string, weight: number): Outcome {
  return { id, name: `Outcome ${id}`, weight, ownerId: null, businessUnitId: null, keyResults: [] };
}

const content: PlanContent = {
  ...EMPTY_CONTENT,
  outcomes: [outcome('o1', 10), outcome('o2', 30)],
  capabilities: [capability('c'), capability('c.1', 'c'), capability('d')],
  enablers: [
    enabler('e1', { cost: [{ fiscalYear: 2027, opex: 100, capex: 300 }] }),
    enabler('e2', { startQuarter: fiscalQuarter(2026, 1), businessOwnerId: 'p1' }),
    enabler('e3', { stage: 'idea', health: 'red', businessUnitId: 'u2' }),
    enabler('e4', { startQuarter: null, endQuarter: null }),
  ],
  outcomeCapabilityLinks: [
    { outcomeId: 'o1', capabilityId: 'c.1', weight: 20 },
    { outcomeId: 'o2', capabilityId: 'c.1', weight: 80 },
    { outcomeId: 'o1', capabilityId: 'd', weight: 80 },
  ],
  enablerCapabilityLinks: [
    { enablerId: 'e1', capabilityId: 'c.1', uplift: 0.5 },
    { enablerId: 'e1', capabilityId: 'd', uplift: 1 },
    { enablerId: 'e2', capabilityId: 'c.1', uplift: 1 },
    { enablerId: 'e3', capabilityId: 'c.1', uplift: 1 },
  ],
};
const index = indexPlan(content);
const plan = {
  units: new Map([['u1', { id: 'u1', name: 'Branches', parentId: null }]]),
  people: new Map([['p1', { id: 'p1', name: 'Kim', title: null, businessUnitId: 'u1', roles: [] }]]),
};

function outline(grouping: Parameters<typeof groupEnablers>[3]) {
  return groupEnablers(index, plan, content.enablers, grouping).map((group) => [
    group.name,
    group.parts.map((part) => [part.capability?.id ?? null, part.enablers.map(({ id }) => id)]),
  ]);
}

describe('grouping', () => {
  it('puts each enabler once, where it lifts most and that counts most, heavy outcomes first', () => {
    expect(outline('outcome')).toEqual([
      ['Outcome o2', [['c.1', ['e2', 'e3']]]],
      ['Outcome o1', [['d', ['e1']]]],
      ['Not linked to an outcome', [[null, ['e4']]]],
    ]);
  });

  it('by capability heads with the topmost; one without parent stands for itself', () => {
    expect(outline('capability')).toEqual([
      ['Capability c', [['c.1', ['e2', 'e3']]]],
      ['Capability d', [[null, ['e1']]]],
      ['Not linked to a capability', [[null, ['e4']]]],
    ]);
  });

  it('by unit takes the business owner’s where none is given', () => {
    expect(outline('unit')).toEqual([
      ['Branches', [[null, ['e2']]]],
      ['u2', [[null, ['e3']]]],
      ['No business unit', [[null, ['e1', 'e4']]]],
    ]);
  });

  it('by stage puts what is under way first', () => {
    expect(outline('stage').map(([name]) => name)).toEqual(['Funded', 'Idea']);
  });

  it('suits the plan when nobody chose', () => {
    expect(fittingGrouping(index)).toBe('outcome');
    expect(fittingGrouping(indexPlan({ ...content, outcomeCapabilityLinks: [] }))).toBe('capability');
    expect(fittingGrouping(indexPlan(EMPTY_CONTENT))).toBe('unit');
  });
});

describe('filters', () => {
  const kept = (filter: Partial<typeof NO_FILTER>) =>
    filterEnablers(index, plan, { ...NO_FILTER, ...filter }).map(({ id }) => id);

  it('find text in names, ids and the capabilities served', () => {
    expect(kept({ text: 'E3' })).toEqual(['e3']);
    expect(kept({ text: 'capability d' })).toEqual(['e1']);
  });
  it('narrow together', () => {
    expect(kept({ stages: ['funded'], unitIds: ['u1'] })).toEqual(['e2']);
    expect(kept({ ownerIds: ['p1'] })).toEqual(['e2']);
    expect(kept({ health: ['green'] })).toEqual([]);
  });
});

const YEARS = { first: fiscalQuarter(2027, 1), last: fiscalQuarter(2031, 4) };

describe('rows', () => {
  const groups = groupEnablers(index, plan, content.enablers, 'outcome');

  it('have ids of their own, enablers theirs', () => {
    const ids = timelineRows(groups, moneyWords('USD'), YEARS).map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(
      expect.arrayContaining(['outcome:o2', 'capability:c.1', 'e2', 'e3', 'outcome:none', 'e4']),
    );
  });

  it('say how many enablers and what they cost, and nothing of cost that is not known', () => {
    expect(groups.map((group) => groupNote(group, moneyWords('USD'), YEARS))).toEqual([
      '2 enablers',
      '1 enabler · $400K',
      '1 enabler',
    ]);
  });

  it('say how many lie in other years', () => {
    const later = { first: fiscalQuarter(2028, 1), last: fiscalQuarter(2028, 4) };
    expect(groups.map((group) => groupNote(group, moneyWords('USD'), later))).toEqual([
      '2 enablers, 2 in other years',
      '1 enabler, 1 in other years · $400K',
      '1 enabler',
    ]);
  });
});
