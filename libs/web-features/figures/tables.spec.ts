import { EMPTY_CONTENT, METRICS, type MetricId, type PlanRecords, type Revision } from '@northing/domain';
import { contextAt, livelyRun, stepSourceOf } from './random-context.fixture.js';
import { READINGS } from './readings.js';
import { STEP_TABLES } from './step-tables.js';
import { isStepMetric, TABLES } from './tables.js';

const SEEDS = Array.from({ length: 10 }, (_, seed) => seed);
const ids = Object.keys(METRICS) as MetricId[];

function totalOf(metric: MetricId, revisions: readonly Revision[], revision: Revision): string | null {
  const context = contextAt(revisions, revision);
  if (!isStepMetric(metric)) return TABLES[metric](context).total;
  const source = stepSourceOf(revisions, revision);
  return source ? STEP_TABLES[metric](context, source).total : null;
}

it.each(ids)('%s: the figure is what its own rows make, over random plans', (metric) => {
  let shown = 0;
  for (const seed of SEEDS) {
    const revisions = livelyRun(seed);
    for (const revision of revisions) {
      const { value } = READINGS[metric](contextAt(revisions, revision));
      if (value !== null) shown += 1;
      expect(totalOf(metric, revisions, revision)).toBe(value);
    }
  }
  const fromRecords = [
    'engagementTiming',
    'openQuestions',
    'budgetReadiness',
    'relationshipTrend',
    'valuePotential',
  ];
  if (!fromRecords.includes(metric)) expect(shown).toBeGreaterThan(0);
});

const RECORDS = {
  insights: [],
  interventions: [],
  reviewMeetings: [],
  engagements: ['beforeDecision', 'afterDecision', 'beforeDecision', 'notApplicable'].map(
    (timing, index) => ({
      id: `g${index}`,
      businessUnitId: index < 2 ? 'u1' : 'u2',
      quarter: 8110,
      timing,
      date: null,
      behaviours: [],
      enablerId: null,
      recordedById: 'p',
      confirmedById: null,
    }),
  ),
  assessments: [1, 4].map((level, index) => ({
    id: `a${index}`,
    instrument: 'relationshipMaturity',
    businessUnitId: `u${index}`,
    quarter: 8110,
    state: 'agreed',
    level,
    intendedLevel: 3,
  })),
  demandRequests: ['openQuestion', 'openQuestion', 'alreadyDecided'].map((requirement, index) => ({
    id: `d${index}`,
    businessUnitId: 'u1',
    raisedQuarter: null,
    title: 'Ask',
    requirement,
    state: 'new',
  })),
  shadowItItems: [45, 120].map((annualCost, index) => ({
    id: `s${index}`,
    name: 'Tool',
    businessUnitId: 'u1',
    supplier: null,
    annualCost,
    dataSensitivity: 'personal',
    itOwnerId: null,
    disposition: 'discovered',
  })),
} as unknown as PlanRecords;

it.each<[MetricId, string]>([
  ['engagementTiming', '67%'],
  ['openQuestions', '67%'],
  ['shadowIt', '4%'],
  ['relationshipTrend', '1 of 2'],
])('%s: the figure is what its own rows make, %s', (metric, value) => {
  const revisions = livelyRun(1);
  const [revision] = revisions;
  const context = contextAt(revisions, revision!, RECORDS);
  expect(READINGS[metric](context).value).toBe(value);
  expect(isStepMetric(metric) ? null : TABLES[metric](context).total).toBe(value);
});

describe('a plan with nothing in it', () => {
  const [model] = livelyRun(1);
  const revision: Revision = { ...model!, content: EMPTY_CONTENT, approvedAt: null };
  const context = contextAt([revision], revision);
  const nothing = {
    ...context,
    records: {
      ...context.records,
      shadowIt: { ...context.records.shadowIt, exposure: null, plannedItCost: 0 },
    },
  };

  it.each(ids)('%s is a dash with its reason', (metric) => {
    const { value, missing } = READINGS[metric](nothing);
    expect(value).toBeNull();
    expect(missing).toMatch(/^[A-Z].*\.$/);
  });
});

it.each(ids)('%s never says NaN, Infinity or undefined', (metric) => {
  for (const seed of SEEDS.slice(0, 3)) {
    const revisions = livelyRun(seed);
    const context = contextAt(revisions, revisions.at(-1)!);
    expect(JSON.stringify(READINGS[metric](context))).not.toMatch(/NaN|Infinity|undefined/);
  }
});
