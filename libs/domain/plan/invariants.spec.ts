import { kestrelRevisions } from '../compare/kestrel.fixture.js';
import { fiscalQuarter, plusQuarters } from '../time/fiscal-quarter.js';
import type { Capability } from './capability.js';
import type { Enabler } from './enabler.js';
import { incompleteFields } from './incomplete.js';
import { violationsOf } from './invariants.js';
import { EMPTY_CONTENT, type PlanContent } from './plan-content.js';

const anchorQuarter = fiscalQuarter(2027, 1);

/** An enabler of which only what an import requires is known. */
const bare: Enabler = {
  id: 'e1',
  name: 'Shop',
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

function codesOf(content: Partial<PlanContent>): string[] {
  const violations = violationsOf({ ...EMPTY_CONTENT, ...content }, { anchorQuarter, reference: null });
  return violations
    .filter(({ code }) => code !== 'requiredMissing')
    .map(({ code, path }) => `${code} ${path}`);
}
const codesOfEnabler = (fields: Partial<Enabler>) => codesOf({ enablers: [{ ...bare, ...fields }] });

describe('invariants of a content', () => {
  it.each(kestrelRevisions())('[P3] the sample keeps them all: $id', (revision) => {
    expect(
      violationsOf(revision.content, { anchorQuarter: revision.anchorQuarter, reference: null }),
    ).toEqual([]);
  });

  it('[P4] what a bare enabler lacks is listed, field by field', () => {
    const missing = incompleteFields({ ...EMPTY_CONTENT, enablers: [bare] });
    expect(missing.map(({ field, path }) => [field, path])).toEqual([
      ['kind', 'enablers[0].kind'],
      ['fundingClass', 'enablers[0].fundingClass'],
      ['businessOwnerId', 'enablers[0].businessOwnerId'],
      ['itOwnerId', 'enablers[0].itOwnerId'],
      ['scope', 'enablers[0].scope'],
    ]);
  });

  const before = plusQuarters(anchorQuarter, -2);
  it.each<[string, Partial<Enabler>, string[]]>([
    [
      'ends before the anchor',
      { startQuarter: before, endQuarter: before },
      ['endsBeforeAnchor enablers[0].endQuarter'],
    ],
    ['has an end alone, and so no schedule', { endQuarter: before }, []],
    [
      'was delivered then',
      { startQuarter: before, endQuarter: before, stage: 'delivered', actualEndQuarter: before },
      [],
    ],
    ['was stopped', { startQuarter: before, endQuarter: before, stage: 'stopped' }, []],
    ['ends in the anchor quarter', { startQuarter: before, endQuarter: anchorQuarter }, []],
    ['starts and ends in one quarter', { startQuarter: anchorQuarter, endQuarter: anchorQuarter }, []],
    ['has no owners', { businessOwnerId: null, itOwnerId: null }, []],
    ['costs nothing in a year', { cost: [{ fiscalYear: 2027, opex: 0, capex: 0 }] }, []],
    ['has one unphased cost', { cost: [{ fiscalYear: null, opex: 1, capex: 0 }] }, []],
    [
      'has two unphased costs',
      {
        cost: [
          { fiscalYear: null, opex: 1, capex: 0 },
          { fiscalYear: null, opex: 2, capex: 0 },
        ],
      },
      ['duplicateCell enablers[0].cost[1]'],
    ],
    ['is at both ends of its scales', { percentComplete: 100, confidence: 0 }, []],
  ])('[P7] [P8] [P9] an enabler that %s', (_, fields, codes) => {
    expect(codesOfEnabler(fields)).toEqual(codes);
  });

  const capability = (id: string, parentId: string | null, fields: Partial<Capability> = {}): Capability => ({
    ...{
      id,
      name: id,
      parentId,
      ownerId: null,
      importance: null,
      currentMaturity: null,
      targetMaturity: null,
    },
    ...{ targetQuarter: null, assessedQuarter: null, deliberateReduction: false },
    ...fields,
  });

  it('[P11] four levels are allowed, a fifth is not', () => {
    const chain = ['a', 'b', 'c', 'd', 'e'].map((id, index, ids) => capability(id, ids[index - 1] ?? null));
    expect(codesOf({ capabilities: chain.slice(0, 4) })).toEqual([]);
    expect(codesOf({ capabilities: chain })).toEqual(['capabilityTooDeep capabilities[4].parentId']);
    expect(codesOf({ capabilities: [...chain].reverse() })).toEqual([
      'capabilityTooDeep capabilities[0].parentId',
    ]);
  });

  it('[P11] a circle of parents is told once, and what hangs below it is not called deep', () => {
    const circle = [capability('a', 'c'), capability('b', 'a'), capability('c', 'b'), capability('d', 'c')];
    expect(codesOf({ capabilities: circle })).toEqual(['parentCycle capabilities[0].parentId']);
  });

  it('[P12] equal names are refused among siblings only', () => {
    const twins = [capability('a', null, { name: 'Sell' }), capability('b', null, { name: ' sell ' })];
    expect(codesOf({ capabilities: twins })).toEqual(['duplicateSiblingName capabilities[1].name']);
    expect(
      codesOf({
        capabilities: [twins[0], capability('b', 'a', { name: 'Sell' })].filter((item) => item !== undefined),
      }),
    ).toEqual([]);
  });

  it('[P13] a target below today’s maturity is allowed when it is marked', () => {
    const lower = { currentMaturity: 3, targetMaturity: 2.5 };
    expect(codesOf({ capabilities: [capability('a', null, lower)] })).toEqual([
      'targetBelowCurrent capabilities[0].targetMaturity',
    ]);
    expect(
      codesOf({ capabilities: [capability('a', null, { ...lower, deliberateReduction: true })] }),
    ).toEqual([]);
  });

  it('[P15] two dependencies of different type join the same pair', () => {
    const pair = { predecessorId: 'e1', successorId: 'e2', lagQuarters: 0 };
    const enablers = [bare, { ...bare, id: 'e2' }];
    const dependencies = [
      { ...pair, id: 'd1', type: 'SS' as const },
      { ...pair, id: 'd2', type: 'FF' as const },
    ];
    expect(codesOf({ enablers, dependencies })).toEqual([]);
    expect(
      codesOf({ enablers, dependencies: dependencies.map((item) => ({ ...item, type: 'FS' as const })) }),
    ).toEqual(['duplicateLink dependencies[1]']);
  });

  it('[P3] 50,000 enablers with 100,000 links are checked in seconds, not minutes', () => {
    const enablers = Array.from({ length: 50_000 }, (_, index) => ({ ...bare, id: `e${index}` }));
    const capabilities = Array.from({ length: 1000 }, (_, index) => capability(`c${index}`, null));
    const enablerCapabilityLinks = enablers.flatMap(({ id }, index) =>
      [0, 1].map((shift) => ({ enablerId: id, capabilityId: `c${(index + shift) % 1000}`, uplift: 0.5 })),
    );
    const dependencies = enablers.slice(1).map(({ id }, index) => ({
      ...{
        id: `d${index}`,
        predecessorId: `e${index}`,
        successorId: id,
        type: 'FS' as const,
        lagQuarters: 0,
      },
    }));
    expect(codesOf({ enablers, capabilities, enablerCapabilityLinks, dependencies })).toEqual([]);
  });
});
