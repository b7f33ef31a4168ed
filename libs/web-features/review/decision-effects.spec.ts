import { DEFAULT_SETTINGS, type PlanContent } from '@northing/domain';
import { capability, content, outcome, planned, q } from '../capabilities/content.fixture.js';
import { moneyWords } from '../words/money.js';
import { decisionEffects, outcomeWords, type EffectNames } from './decision-effects.js';

const names: EffectNames = {
  outcome: (id) => `Outcome ${id}`,
  team: (id) => `Team ${id}`,
  money: moneyWords('USD'),
};
const anchor = q(2027, 1);
const keyResult = {
  id: 'k',
  name: 'Share',
  unit: '%',
  baseline: 0,
  target: 10,
  actual: 0,
  dueQuarter: q(2027, 4),
};

/** Two enablers: `e1` lifts what the outcome needs by its due quarter, `e2` costs money and people. */
function plan(e1End: ReturnType<typeof q>, e2Amount: number): PlanContent {
  return content({
    outcomes: [outcome('o1', { keyResults: [keyResult] })],
    capabilities: [capability('c1')],
    outcomeCapabilityLinks: [{ outcomeId: 'o1', capabilityId: 'c1', weight: 100 }],
    enablerCapabilityLinks: [{ enablerId: 'e1', capabilityId: 'c1', uplift: 2 }],
    capacity: [{ teamId: 't1', quarter: anchor, fte: 5 }],
    enablers: [
      planned('e1', e1End),
      planned('e2', q(2027, 2), {
        cost: [
          { fiscalYear: 2027, opex: e2Amount, capex: 0 },
          { fiscalYear: 2028, opex: 100, capex: 0 },
        ],
        capacityDemand: [{ teamId: 't1', offset: 0, fte: e2Amount / 100 }],
      }),
    ],
  });
}

const contents = {
  before: plan(q(2027, 3), 200),
  after: plan(q(2028, 2), 500),
  anchor,
  settings: DEFAULT_SETTINGS,
};
const effectsOf = (id: string) =>
  decisionEffects([{ entityType: 'enabler', entityId: id }], contents, names).map(
    ({ kind, label, value }) => [kind, label, value],
  );

describe('what a decision does', () => {
  it('is told of the decision alone: another one’s effects are not its own', () => {
    expect(effectsOf('e1')).toEqual([
      ['outcome', 'Outcome o1', 'Not covered, was on track; coverage 0%, was 100%'],
    ]);
    expect(effectsOf('e2')).toEqual([
      ['cost', 'Cost', '+$300K in FY27'],
      ['capacity', 'Team t1', 'FY27 Q1 demand rises from 2 to 5 FTE'],
    ]);
  });

  it('is nothing where nothing it bundles has an effect', () => {
    expect(decisionEffects([], contents, names)).toEqual([]);
  });
});

describe('an outcome in words', () => {
  it.each([
    ['atRisk', 0.775, 'onTrack', 0.9, 'At risk, was on track; coverage 78%, was 90%'],
    ['onTrack', 0.9, 'onTrack', 0.9, null],
    ['onTrack', 0.904, 'onTrack', 0.9, null],
    [null, null, 'watch', 0.9, 'Not measured, was watch; coverage –, was 90%'],
  ] as const)('%s at %s, was %s at %s', (status, is, before, was, words) => {
    const text = outcomeWords({ status: before, coverageForecast: was }, { status, coverageForecast: is });
    expect(text).toBe(words);
  });

  it('is new where it was not there', () => {
    expect(outcomeWords(undefined, { status: 'uncovered', coverageForecast: 0 })).toBe('New: not covered');
  });
});
