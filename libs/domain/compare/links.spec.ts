import type { Dependency } from '../plan/link.js';
import { capability, comparing, enabler, kindsOf, outcome, q, type Step } from './plans.fixture.js';

const items = {
  outcomes: [outcome({ id: 'o1' })],
  capabilities: [capability({ id: 'c1' }), capability({ id: 'c2' })],
  enablers: [enabler({ id: 'e1' }), enabler({ id: 'e2' }), enabler({ id: 'e3' })],
};
const with_ = (content: Step['content']): Step => ({ content: { ...items, ...content } });
const weight = (value: number | null) => [{ outcomeId: 'o1', capabilityId: 'c1', weight: value }];
const uplift = (value: number | null) => [{ enablerId: 'e1', capabilityId: 'c1', uplift: value }];
const dependency = (fields: Partial<Dependency>) => [
  { id: 'd1', predecessorId: 'e1', successorId: 'e2', type: 'FS' as const, lagQuarters: 0, ...fields },
];
const row = { kind: 'relinked', category: 'replanning' } as const;

describe('links', () => {
  const onEnabler = { ...row, entityType: 'enabler', entityId: 'e1', target: 'c1' };
  const onOutcome = { ...row, entityType: 'outcome', entityId: 'o1', target: 'c1' };

  it.each([
    ['added', {}, { enablerCapabilityLinks: uplift(1) }, { ...onEnabler, change: 'added', from: null, to: 1 }],
    ['removed', { enablerCapabilityLinks: uplift(1) }, {}, { ...onEnabler, change: 'removed', from: 1, to: null }],
    ['reweighted', { enablerCapabilityLinks: uplift(1) }, { enablerCapabilityLinks: uplift(2) }, { ...onEnabler, change: 'reweighted', from: 1, to: 2 }],
    ['reweighted from unknown', { outcomeCapabilityLinks: weight(null) }, { outcomeCapabilityLinks: weight(20) }, { ...onOutcome, change: 'reweighted', from: null, to: 20 }],
    ['removed', { outcomeCapabilityLinks: weight(20) }, {}, { ...onOutcome, change: 'removed', from: 20, to: null }],
  ])('[C30] %s between survivors is a decision', (_, before, after, expected) => {
    expect(comparing([with_(before), with_(after)]).changes).toEqual([expected]);
  }); // prettier-ignore

  it('[C30] to a new capability it is a decision, to a deleted one a consequence', () => {
    const without = with_({ capabilities: [capability({ id: 'c2' })] });
    const linked = with_({ enablerCapabilityLinks: uplift(1), outcomeCapabilityLinks: weight(20) });
    expect(kindsOf(comparing([without, linked]).changes)).toEqual([
      'replanning/added c1',
      'replanning/relinked e1',
      'replanning/relinked o1',
    ]);
    expect(kindsOf(comparing([linked, without]).changes)).toEqual([
      'consequence/relinked e1',
      'consequence/relinked o1',
      'replanning/removed c1',
    ]);
  });

  it('[C29] of an owner that comes or goes they are part of it', () => {
    const linked = with_({
      enablerCapabilityLinks: uplift(1),
      outcomeCapabilityLinks: weight(20),
      dependencies: dependency({ predecessorId: 'e2', successorId: 'e1' }),
    });
    const without = with_({ outcomes: [], enablers: items.enablers.slice(1) });
    expect(kindsOf(comparing([linked, without]).changes)).toEqual([
      'replanning/removed e1',
      'replanning/removed o1',
    ]);
    expect(kindsOf(comparing([without, linked]).changes)).toEqual([
      'replanning/added e1',
      'replanning/added o1',
    ]);
  });
});

describe('dependencies', () => {
  const onSuccessor = { ...row, entityType: 'enabler', entityId: 'e2', target: 'e1', dependencyId: 'd1' };
  const linked = with_({ dependencies: dependency({}) });

  it('[C31] stand with the successor and carry no values', () => {
    expect(comparing([with_({}), linked]).changes).toEqual([{ ...onSuccessor, change: 'added' }]);
    expect(comparing([linked, with_({})]).changes).toEqual([{ ...onSuccessor, change: 'removed' }]);
  });

  it.each<Partial<Dependency>>([{ lagQuarters: 1 }, { type: 'SS' }])('[C31] %o is reweighted', (fields) => {
    expect(comparing([linked, with_({ dependencies: dependency(fields) })]).changes).toEqual([
      { ...onSuccessor, change: 'reweighted' },
    ]);
  });

  it('[C31] the same id between others is one given up and one made', () => {
    expect(comparing([linked, with_({ dependencies: dependency({ predecessorId: 'e3' }) })]).changes).toEqual(
      [
        { ...onSuccessor, target: 'e3', change: 'added' },
        { ...onSuccessor, change: 'removed' },
      ],
    );
  });

  it('[C30] on an enabler that left by roll they are a consequence', () => {
    const delivered = [
      enabler({ id: 'e1', stage: 'delivered', actualEndQuarter: q(0) }),
      ...items.enablers.slice(1),
    ];
    const gone = with_({ enablers: items.enablers.slice(1) });
    const before = with_({ enablers: delivered, dependencies: dependency({}) });
    expect(kindsOf(comparing([before, gone]).changes)).toEqual([
      'consequence/relinked e2',
      'roll/rolledOut e1',
    ]);
  });
});
