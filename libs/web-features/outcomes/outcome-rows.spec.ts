import { fiscalQuarter, forecastSchedules, outcomeMetrics, type RevisionHead } from '@northing/domain';
import { content, outcome, q } from '../capabilities/content.fixture.js';
import { indexPlan } from '../plan/plan-index.js';
import { plainWords } from '../item/linked-words.js';
import { countByStatus, outcomeRows, p80Rows, sorted, withStatus, type OutcomeRow } from './outcome-rows.js';

const due = (dueQuarter: ReturnType<typeof fiscalQuarter>) => [
  { id: 'k', name: 'Share', unit: null, baseline: 0, target: 1, actual: null, dueQuarter },
];

function rows(): readonly OutcomeRow[] {
  const plan = content({
    outcomes: [
      outcome('a', { name: 'Later', weight: 10, keyResults: due(q(2029, 1)) }),
      outcome('b', { name: 'Sooner', weight: 30, keyResults: due(q(2028, 1)) }),
      outcome('c', { name: 'Unweighed', weight: null, keyResults: due(q(2028, 2)) }),
    ],
  });
  const metrics = outcomeMetrics(plan, { coverageThreshold: 0.8 }, forecastSchedules(plan));
  const index = indexPlan(plan);
  const revision = { id: 'r1', sequence: 1, anchorQuarter: q(2027, 1) } as RevisionHead;
  return outcomeRows(
    { index, metrics: { outcomes: metrics } as never, figures: [], revision, revisions: [revision] },
    { index, shifts: new Map(), before: null },
  );
}

const ids = (list: readonly OutcomeRow[]) => list.map(({ outcome: { id } }) => id);

/** The same outcome with another status. */
function as(row: OutcomeRow | undefined, status: OutcomeRow['status']): OutcomeRow {
  if (!row) throw new Error('The plan has fewer outcomes.');
  return { ...row, status };
}

describe('outcomes in a list', () => {
  it('stand by weight, due quarter or name; what is not set stands last', () => {
    expect(ids(sorted(rows(), 'weight'))).toEqual(['b', 'a', 'c']);
    expect(ids(sorted(rows(), 'due'))).toEqual(['b', 'c', 'a']);
    expect(ids(sorted(rows(), 'name'))).toEqual(['a', 'b', 'c']);
    expect(ids(sorted(rows(), 'slack'))).toEqual(['b', 'a', 'c']);
  });

  it('stand by urgency, equals by weight', () => {
    const [a, b, c] = rows();
    const list = [as(a, 'onTrack'), as(b, 'unmeasured'), as(c, 'atRisk')];
    expect(ids(sorted(list, 'status'))).toEqual(['c', 'a', 'b']);
    expect(ids(sorted(rows(), 'status'))).toEqual(['b', 'a', 'c']);
  });

  it('are narrowed to any of the chosen statuses, and counted by status', () => {
    const [a, b, c] = rows();
    const list = [as(a, 'onTrack'), as(b, 'atRisk'), as(c, 'unmeasured')];
    expect(ids(withStatus(list, ['atRisk', 'unmeasured']))).toEqual(['b', 'c']);
    expect(ids(withStatus(list, []))).toEqual(['a', 'b', 'c']);
    expect(countByStatus(list).get('atRisk')).toBe(1);
    expect(countByStatus(list).get('watch')).toBeUndefined();
  });
});

it('says of an outcome at P80 what the plan closes by its due quarter', () => {
  const plan = content({ outcomes: [outcome('a', { keyResults: due(q(2029, 1)) }), outcome('b')] });
  const revision = { id: 'r1', sequence: 1, anchorQuarter: q(2027, 1) } as RevisionHead;
  const read = { index: indexPlan(plan), metrics: {} as never, figures: [], revision, revisions: [revision] };
  const [covered, unmeasured] = p80Rows(read, { coverageThreshold: 0.8 }, new Map());
  expect(covered && plainWords(covered.cause)).toBe('At P80 the plan closes 0% of what it needs by FY29 Q1');
  expect(unmeasured?.status).toBe('uncovered');
});
