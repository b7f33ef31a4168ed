import type { Enabler } from '../plan/enabler.js';
import { comparing, cost, enabler, keyResult, outcome, q, record, type Step } from './plans.fixture.js';

type Fields = Partial<Enabler> & { readonly id: string };
const step = (...enablers: Fields[]): Step => ({ content: { enablers: enablers.map(enabler) } });
const priced = (id: string, opex: number, fields: Partial<Enabler> = {}): Fields => ({
  id,
  cost: [cost(2027, opex)],
  ...fields,
});

describe('churn', () => {
  it('[C38] counts the difference of each group, and a re-sourced one twice', () => {
    const { churn } = comparing([
      step(priced('e1', 100), priced('e2', 200), priced('e3', 50)),
      step(priced('e1', 70), priced('e2', 150, { sourcing: 'saas' }), priced('e4', 40), priced('e3', 50)),
    ]);
    expect(churn).toEqual({
      fiscalYears: [2027, 2031],
      spendBefore: 350,
      spendAfter: 310,
      turnover: 420,
      churnIndex: 0.6364,
      stability: 0.3636,
      replacedShare: 0.6571,
      unevidencedChurn: 0.6364,
      largestUnevidencedShare: 0.5303,
      kneeJerk: true,
      bigBang: true,
      items: [
        { group: 'e1', before: 100, after: 70, turnover: 30, resourced: false, evidenced: false },
        { group: 'e2', before: 200, after: 150, turnover: 350, resourced: true, evidenced: false },
        { group: 'e4', before: 0, after: 40, turnover: 40, resourced: false, evidenced: false },
      ],
    });
  });

  it('[C38] fractions summed in another order are no turnover', () => {
    const tenths = (...amounts: number[]) =>
      step({ id: 'e1', cost: amounts.map((opex, index) => cost(2027 + index, opex)) });
    const { churn, changes } = comparing([tenths(0.1, 0.2, 0.3), tenths(0.3, 0.2, 0.1)]);
    expect(churn).toMatchObject({ spendBefore: 0.6, spendAfter: 0.6, turnover: 0, items: [] });
    expect(changes).toMatchObject([{ kind: 'rephased', from: 0.6, to: 0.6, delta: 0, deltaOpex: 0 }]);
  });

  it('[C38] what rolled out turns nothing over, what was removed does', () => {
    const gone = comparing([step(priced('e1', 100), priced('e2', 100, { stage: 'stopped' })), step()]).churn;
    expect(gone?.spendBefore).toBe(200);
    expect(gone?.items.map(({ group }) => group)).toEqual(['e1']);
    expect(
      comparing([step(priced('e2', 100, { stage: 'stopped' })), { ...step(), anchor: 0 }]).churn?.turnover,
    ).toBe(100);
  });

  it.each<[string, readonly string[], boolean]>([
    ['cost', ['i1'], true],
    ['cost', [], false],
    ['name', ['i1'], false],
  ])('[C39] a record of %s with evidence %j', (field, evidenceIds, evidenced) => {
    const { churn } = comparing([
      step(priced('e1', 100)),
      { ...step(priced('e1', 70, { name: 'Other' })), records: [record('enabler e1', field, evidenceIds)] },
    ]);
    expect(churn?.items[0]?.evidenced).toBe(evidenced);
  });

  it('[C40] nothing spent in either is no churn', () => {
    expect(comparing([step({ id: 'e1' }), step({ id: 'e2' })]).churn).toMatchObject({
      churnIndex: 0,
      stability: 1,
      replacedShare: 0,
      kneeJerk: false,
      bigBang: false,
    });
  });

  it('[C40] limits are reached, not passed: exactly a quarter is big-bang', () => {
    const flags = (after: number) => comparing([step(priced('e1', 500)), step(priced('e1', after))]).churn;
    expect(flags(300)).toMatchObject({ churnIndex: 0.25, bigBang: true });
    expect(flags(300.1)).toMatchObject({ bigBang: false });
    expect(comparing([step(priced('e1', 105)), step(priced('e1', 95))]).churn).toMatchObject({
      churnIndex: 0.05,
      kneeJerk: true,
    });
  });

  it('[C41] without a common fiscal year it is null', () => {
    expect(comparing([step(priced('e1', 5)), { ...step(priced('e1', 9)), anchor: 20 }]).churn).toBeNull();
    expect(comparing([step(priced('e1', 5)), { ...step(priced('e1', 9)), anchor: 19 }]).churn).not.toBeNull();
  });
});

describe('slip and forecast reliability', () => {
  const ends = (id: string, end: number, fields: Partial<Enabler> = {}): Fields => ({
    id,
    startQuarter: q(0),
    endQuarter: q(end),
    ...fields,
  });
  const delivered = (end: number | null): Partial<Enabler> => ({
    stage: 'delivered',
    actualEndQuarter: end === null ? null : q(end),
  });

  it('[C42] averages over what was open and dated in both', () => {
    const { slip } = comparing([
      step(
        ends('e1', 5),
        ends('e2', 5),
        ends('e3', 5),
        ends('e4', 5),
        ends('e5', 5, { stage: 'delivered' }),
        ends('e6', 5),
        ends('e7', 5),
      ),
      step(
        ends('e1', 8),
        ends('e2', 4),
        ends('e3', 5),
        ends('e4', 5, { stage: 'stopped' }),
        ends('e5', 9, delivered(9)),
        ends('e7', 5, { endQuarter: null }),
      ),
    ]);
    expect(slip).toMatchObject({
      n: 3,
      meanQuarters: 0.6667,
      medianQuarters: 0,
      slippedShare: 0.3333,
      nonZero: { e1: 3, e2: -1 },
    });
  });

  it('[C42] the median of an even number lies between two', () => {
    expect(
      comparing([step(ends('e1', 5), ends('e2', 5)), step(ends('e1', 8), ends('e2', 5))]).slip.medianQuarters,
    ).toBe(1.5);
  });

  it('[C42] reads the actual end of what was delivered, also when it rolled out since', () => {
    const late = step(ends('e1', 5, delivered(7)));
    expect(comparing([step(ends('e1', 5)), late]).slip.nonZero).toEqual({ e1: 2 });
    expect(comparing([step(ends('e1', 5)), late, step()]).slip).toMatchObject({ n: 1, nonZero: { e1: 2 } });
  });

  it('[C42] nothing to average is null', () => {
    expect(comparing([step(), step(ends('e1', 3))]).slip).toMatchObject({
      n: 0,
      meanQuarters: null,
      medianQuarters: null,
      slippedShare: null,
    });
  });

  it.each<[string, Fields[], object]>([
    ['delivered in time', [ends('e1', 0, delivered(0))], { forecastDue: 1, forecastMet: 1, forecastReliability: 1 }],
    ['delivered late', [ends('e1', 0, delivered(1))], { forecastDue: 1, forecastMet: 0, forecastReliability: 0 }],
    ['delivered at an unknown time', [ends('e1', 0, delivered(null))], { forecastDue: 1, forecastMet: 0 }],
    ['re-dated', [ends('e1', 4)], { forecastDue: 1, forecastMet: 0 }],
    ['removed', [], { forecastDue: 1, forecastMet: 0 }],
    ['stopped', [ends('e1', 0, { stage: 'stopped' })], { forecastDue: 1, forecastMet: 0 }],
    ['split', [ends('e1', 0, delivered(0)), ends('e2', 4, { lineage: { operation: 'splitFrom', sourceIds: ['e1'] } })], { forecastDue: 1, forecastMet: 0 }],
  ])('[C43] due and %s', (_, after, expected) => {
    expect(comparing([step(ends('e1', 0)), step(...after)]).slip).toMatchObject(expected);
  }); // prettier-ignore

  it('[C43] none due before b, always so without a later anchor', () => {
    const none = { forecastDue: 0, forecastMet: 0, forecastReliability: null };
    expect(comparing([step(ends('e1', 1)), step(ends('e1', 1))]).slip).toMatchObject(none);
    expect(comparing([step(ends('e1', 0)), { ...step(ends('e1', 0)), anchor: 0 }]).slip).toMatchObject(none);
  });
});

describe('evidence', () => {
  const explained = (field: string, after: Partial<Enabler>, before: Partial<Enabler> = {}) =>
    comparing([
      step({ id: 'e1', ...before }),
      { ...step({ id: 'e1', ...after }), records: [record('enabler e1', field, ['i1'])] },
    ]).evidence;

  it.each<[string, Partial<Enabler>]>([
    ['startQuarter', { startQuarter: q(0) }],
    ['endQuarter', { endQuarter: q(5) }],
    ['endQuarter', { startQuarter: null }],
    ['cost', { cost: [cost(2027, 5)] }],
    ['supplier', { sourcing: 'saas' }],
    ['stage', { stage: 'stopped' }],
    ['stage', { stage: 'idea' }],
    ['deliverables', { scope: 'b', deliverables: ['x'] }],
    ['retireQuarter', { retireQuarter: q(9) }],
    ['capacityDemand', { capacityDemand: [{ teamId: 't1', offset: 0, fte: 1 }] }],
    ['itOwnerId', { itOwnerId: 'p2' }],
    ['kind', { kind: 'product' }],
  ])('[C36] a record of %s speaks of its kinds', (field, after) => {
    expect(explained(field, after)).toMatchObject({ evidenceCoverage: 1, unexplained: [] });
    expect(explained('riskNote', after)).toMatchObject({ evidenceCoverage: 0 });
  });

  it.each([
    ['that was stopped', [{ id: 'e1', stage: 'stopped' as const }], 1],
    ['that was absent', [], 0],
  ])('[C36] a record of stage speaks of the reinstatement of an enabler %s', (_, enablers, withEvidence) => {
    const again = { ...step({ id: 'e1' }), records: [record('enabler e1', 'stage', ['i1'])] };
    const { evidence } = comparing([step({ id: 'e1' }), step(...enablers), again], 'r2', 'r3');
    expect(evidence).toMatchObject({ replanningChanges: 1, withEvidence });
  });

  it('[C36] only the latest record of a field counts', () => {
    const rename = (name: string, evidence: string[]): Step => ({
      ...step({ id: 'e1', name }),
      records: [record('enabler e1', 'name', evidence)],
    });
    expect(comparing([step({ id: 'e1' }), rename('B', ['i1']), rename('C', [])]).evidence.withEvidence).toBe(
      0,
    );
    expect(comparing([step({ id: 'e1' }), rename('B', []), rename('C', ['i1'])]).evidence.withEvidence).toBe(
      1,
    );
    expect(comparing([rename('A', ['i1']), step({ id: 'e1', name: 'B' })]).evidence.unexplained).toEqual([
      ['renamed', 'e1'],
    ]);
  });

  it.each(['keyResult:k1', 'keyResults'])('[C36] a record of %s speaks of a key result', (field) => {
    const of = (target: number): Step => ({
      content: { outcomes: [outcome({ id: 'o1', keyResults: [keyResult({ id: 'k1', target })] })] },
    });
    const { evidence } = comparing([of(5), { ...of(6), records: [record('outcome o1', field, ['i1'])] }]);
    expect(evidence.withEvidence).toBe(1);
  });

  it('[C37] nothing re-planned is null', () => {
    expect(comparing([step({ id: 'e1' }), step({ id: 'e1', percentComplete: 5 })]).evidence).toEqual({
      replanningChanges: 0,
      withEvidence: 0,
      evidenceCoverage: null,
      unexplained: [],
    });
  });
});
