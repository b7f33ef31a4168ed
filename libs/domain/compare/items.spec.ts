import type { Capability } from '../plan/capability.js';
import type { KeyResult, Outcome } from '../plan/outcome.js';
import { capability, comparing, keyResult, outcome, q } from './plans.fixture.js';

const outcomeRow = { category: 'replanning', entityType: 'outcome', entityId: 'o1' } as const;
const capabilityRow = { category: 'replanning', entityType: 'capability', entityId: 'c1' } as const;

function outcomeRows(before: Partial<Outcome>, after: Partial<Outcome>) {
  const of = (fields: Partial<Outcome>) => ({ content: { outcomes: [outcome({ id: 'o1', ...fields })] } });
  return comparing([of(before), of(after)]).changes;
}

function capabilityRows(before: Partial<Capability>, after: Partial<Capability>) {
  const of = (fields: Partial<Capability>) => ({
    content: { capabilities: [capability({ id: 'c1', ...fields })] },
  });
  return comparing([of(before), of(after)]).changes;
}

describe('outcomes', () => {
  it.each<[string, Partial<Outcome>, Partial<Outcome>, object[]]>([
    ['name', { name: 'A' }, { name: 'B' }, [{ kind: 'renamed', ...outcomeRow, field: 'name', from: 'A', to: 'B' }]],
    ['weight', { weight: 10 }, { weight: 12 }, [{ kind: 'reprioritised', ...outcomeRow, field: 'weight', from: 10, to: 12 }]],
    ['owner', { ownerId: 'p1' }, { ownerId: 'p2' }, [{ kind: 'ownershipChanged', ...outcomeRow, field: 'ownerId', from: 'p1', to: 'p2' }]],
    ['unit', { businessUnitId: null }, { businessUnitId: 'u2' }, [{ kind: 'ownershipChanged', ...outcomeRow, field: 'businessUnitId', from: null, to: 'u2' }]],
  ])('[C22] %s', (_, before, after, expected) => {
    expect(outcomeRows(before, after)).toEqual(expected);
  }); // prettier-ignore
});

describe('key results', () => {
  const valued = (kind: string, field: string, from: unknown, to: unknown) => [
    { kind, ...outcomeRow, keyResultId: 'k1', field, from, to },
  ];

  it.each<[string, Partial<KeyResult>, Partial<KeyResult>, object[]]>([
    ['baseline', { baseline: 1 }, { baseline: 2 }, valued('targetChanged', 'baseline', 1, 2)],
    ['target', { target: 9 }, { target: 8 }, valued('targetChanged', 'target', 9, 8)],
    ['unit', { unit: null }, { unit: 'days' }, valued('targetChanged', 'unit', null, 'days')],
    ['due', { dueQuarter: q(3) }, { dueQuarter: q(4) }, valued('targetChanged', 'dueQuarter', 'FY2027-Q4', 'FY2028-Q1')],
    ['name', { name: 'A' }, { name: 'B' }, valued('renamed', 'name', 'A', 'B')],
    ['actual', { actual: 1 }, { actual: 2 }, [{ kind: 'keyResultProgress', ...outcomeRow, category: 'progress', keyResultId: 'k1', from: 1, to: 2 }]],
  ])('[C28] %s', (_, before, after, expected) => {
    const of = (fields: Partial<KeyResult>) => ({ keyResults: [keyResult({ id: 'k1', ...fields })] });
    expect(outcomeRows(of(before), of(after))).toEqual(expected);
  }); // prettier-ignore

  it('[C28] come and go apart', () => {
    const of = (...ids: string[]) => ({ keyResults: ids.map((id) => keyResult({ id })) });
    expect(outcomeRows(of('k1', 'k2'), of('k3', 'k2'))).toEqual([
      { kind: 'keyResultAdded', ...outcomeRow, keyResultId: 'k3' },
      { kind: 'keyResultRemoved', ...outcomeRow, keyResultId: 'k1' },
    ]);
  });

  it('[C28] of an added or removed outcome are part of it', () => {
    const of = (id: string) => ({
      content: { outcomes: [outcome({ id, keyResults: [keyResult({ id: `${id}k` })] })] },
    });
    expect(comparing([of('o1'), of('o2')]).changes.map(({ kind }) => kind)).toEqual(['added', 'removed']);
  });
});

describe('capabilities', () => {
  it.each<[string, Partial<Capability>, Partial<Capability>, object[]]>([
    ['name', { name: 'A' }, { name: 'B' }, [{ kind: 'renamed', ...capabilityRow, field: 'name', from: 'A', to: 'B' }]],
    ['parent', { parentId: 'c8' }, { parentId: 'c9' }, [{ kind: 'reparented', ...capabilityRow, field: 'parentId', from: 'c8', to: 'c9' }]],
    ['importance', { importance: 3 }, { importance: 5 }, [{ kind: 'reprioritised', ...capabilityRow, field: 'importance', from: 3, to: 5 }]],
    ['owner', { ownerId: null }, { ownerId: 'p1' }, [{ kind: 'ownershipChanged', ...capabilityRow, field: 'ownerId', from: null, to: 'p1' }]],
    ['target', { targetMaturity: 4 }, { targetMaturity: 3 }, [{ kind: 'targetChanged', ...capabilityRow, field: 'targetMaturity', from: 4, to: 3 }]],
    ['target quarter', { targetQuarter: q(7) }, { targetQuarter: null }, [{ kind: 'targetChanged', ...capabilityRow, field: 'targetQuarter', from: 'FY2028-Q4', to: null }]],
    ['maturity falls', { currentMaturity: 2 }, { currentMaturity: 1 }, [{ kind: 'maturityProgress', ...capabilityRow, category: 'progress', field: 'currentMaturity', from: 2, to: 1 }]],
    ['assessed in another quarter', { assessedQuarter: q(0) }, { assessedQuarter: q(1) }, []],
  ])('[C22] %s', (_, before, after, expected) => {
    expect(capabilityRows(before, after)).toEqual(expected);
  }); // prettier-ignore
});
