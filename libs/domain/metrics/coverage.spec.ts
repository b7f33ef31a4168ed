import { capability, enabler, keyResult, outcome, q } from '../compare/plans.fixture.js';
import type { Capability } from '../plan/capability.js';
import type { Enabler } from '../plan/enabler.js';
import type { KeyResult } from '../plan/outcome.js';
import { EMPTY_CONTENT, type PlanContent } from '../plan/plan-content.js';
import { outcomeMetrics } from './coverage.js';
import { forecastSchedules } from './forecast.js';

const settings = { coverageThreshold: 0.8 };
const due = keyResult({ id: 'k', dueQuarter: q(6) });

function plan(parts: Partial<PlanContent>): PlanContent {
  return {
    ...EMPTY_CONTENT,
    outcomes: [outcome({ id: 'o', keyResults: [due] })],
    capabilities: [capability({ id: 'c' })],
    outcomeCapabilityLinks: [{ outcomeId: 'o', capabilityId: 'c', weight: 100 }],
    ...parts,
  };
}

function measured(content: PlanContent) {
  const [metrics] = outcomeMetrics(content, settings, forecastSchedules(content));
  if (!metrics) throw new Error('an outcome was expected');
  return metrics;
}

/** One enabler with an uplift of 2, which closes the capability's gap from 1 to 3. */
function withEnabler(fields: Partial<Enabler>, of: Partial<Capability> = {}) {
  return measured(
    plan({
      capabilities: [capability({ id: 'c', ...of })],
      enablers: [enabler({ id: 'e', ...fields })],
      enablerCapabilityLinks: [{ enablerId: 'e', capabilityId: 'c', uplift: 2 }],
    }),
  );
}

describe('[M13] [M16] when an uplift counts', () => {
  it.each<[string, Partial<Enabler>, Partial<Capability>, number, string]>([
    ['in the due quarter', { endQuarter: q(6) }, {}, 1, 'watch'],
    ['before it', { endQuarter: q(5) }, {}, 1, 'onTrack'],
    ['not after it', { endQuarter: q(7) }, {}, 0, 'uncovered'],
    ['not unscheduled', { startQuarter: null }, {}, 0, 'uncovered'],
    ['never when stopped', { stage: 'stopped' }, {}, 0, 'uncovered'],
    ['never when retired', { stage: 'retired', actualEndQuarter: q(2) }, {}, 0, 'uncovered'],
    ['delivered, not reassessed', { stage: 'delivered', actualEndQuarter: q(2) }, {}, 1, 'onTrack'],
    [
      'delivered in the quarter of the assessment',
      { stage: 'delivered', actualEndQuarter: q(2) },
      { assessedQuarter: q(2) },
      1,
      'onTrack',
    ],
    [
      'not delivered before the assessment, which counted it',
      { stage: 'delivered', actualEndQuarter: q(2) },
      { assessedQuarter: q(3) },
      0,
      'uncovered',
    ],
    ['no gap is closed', { endQuarter: q(9) }, { targetMaturity: 1 }, 1, 'onTrack'],
    ['more than the gap closes it once', { endQuarter: q(5) }, { targetMaturity: 1.5 }, 1, 'onTrack'],
    ['half of a larger gap', { endQuarter: q(5) }, { targetMaturity: 5 }, 0.5, 'uncovered'],
  ])('%s', (_, fields, of, coverage, status) => {
    const metrics = withEnabler(fields, of);
    expect([metrics.coveragePlanned, metrics.coverageForecast, metrics.status]).toEqual([
      coverage,
      coverage,
      status,
    ]);
  });
});

describe('what cannot be measured is null and never 0', () => {
  it.each<[string, Partial<PlanContent>, number | null, string | null]>([
    ['[M15] no links', { outcomeCapabilityLinks: [] }, 0, 'uncovered'],
    [
      '[M12] links that weigh nothing',
      { outcomeCapabilityLinks: [{ outcomeId: 'o', capabilityId: 'c', weight: null }] },
      0,
      'uncovered',
    ],
    ['[M14] no key result', { outcomes: [outcome({ id: 'o' })] }, null, null],
    [
      '[M14] no due quarter',
      { outcomes: [outcome({ id: 'o', keyResults: [keyResult({ id: 'k', dueQuarter: null })] })] },
      null,
      null,
    ],
    [
      '[M13] nothing assessed',
      { capabilities: [capability({ id: 'c', currentMaturity: null })] },
      null,
      null,
    ],
    [
      '[M13] one of two assessed and closed',
      {
        capabilities: [
          capability({ id: 'c', targetMaturity: 1 }),
          capability({ id: 'd', targetMaturity: null }),
        ],
        outcomeCapabilityLinks: [
          { outcomeId: 'o', capabilityId: 'c', weight: 30 },
          { outcomeId: 'o', capabilityId: 'd', weight: 30 },
        ],
      },
      0.5,
      'uncovered',
    ],
  ])('%s', (_, parts, coverage, status) => {
    const metrics = measured(plan(parts));
    expect([metrics.coveragePlanned, metrics.status]).toEqual([coverage, status]);
  });
});

it('[M12] a link to a capability with parts is carried by its leaves, by importance', () => {
  const content = plan({
    capabilities: [
      capability({ id: 'c', currentMaturity: null, targetMaturity: null }),
      capability({ id: 'c1', parentId: 'c', importance: 1 }),
      capability({ id: 'c2', parentId: 'c', importance: 3, targetMaturity: 1 }),
    ],
  });
  const { shares, coveragePlanned } = measured(content);
  expect(shares.map(({ capabilityId, weight }) => [capabilityId, weight])).toEqual([
    ['c1', 0.25],
    ['c2', 0.75],
  ]);
  expect(coveragePlanned).toBe(0.75);
});

it('[M12] weights that do not total 100 are scaled', () => {
  const content = plan({
    capabilities: [capability({ id: 'c', targetMaturity: 1 }), capability({ id: 'd' })],
    outcomeCapabilityLinks: [
      { outcomeId: 'o', capabilityId: 'c', weight: 60 },
      { outcomeId: 'o', capabilityId: 'd', weight: 20 },
    ],
  });
  expect(measured(content).coveragePlanned).toBe(0.75);
});

describe('[M17] attainment', () => {
  it.each<[string, Partial<KeyResult>[], number | null]>([
    ['no key results', [], null],
    ['nothing measured yet stands at the baseline', [{ actual: null }], 0],
    ['half way', [{ actual: 5 }], 0.5],
    ['a falling target', [{ baseline: 10, target: 4, actual: 7 }], 0.5],
    ['beyond the target', [{ actual: 30 }], 1],
    ['worse than the baseline', [{ actual: -3 }], 0],
    ['without a target', [{ target: null }], null],
    ['target equal to the baseline', [{ target: 0 }], null],
    ['the mean of those that can be measured', [{ actual: 5 }, { actual: 10 }, { baseline: null }], 0.75],
  ])('%s', (_, results, attainment) => {
    const keyResults = results.map((fields, index) => keyResult({ id: `k${index}`, ...fields }));
    expect(measured(plan({ outcomes: [outcome({ id: 'o', keyResults })] })).attainment).toBe(attainment);
  });
});

describe('[M18] [M19] slack and status', () => {
  const late = (lag: number, predecessor: Partial<Enabler> = {}) =>
    measured(
      plan({
        enablers: [
          enabler({ id: 'a', endQuarter: q(3), ...predecessor }),
          enabler({ id: 'e', startQuarter: q(4) }),
        ],
        enablerCapabilityLinks: [{ enablerId: 'e', capabilityId: 'c', uplift: 2 }],
        dependencies: [{ id: 'd', predecessorId: 'a', successorId: 'e', type: 'FS', lagQuarters: lag }],
      }),
    );
  it.each<[string, number, number | null, string]>([
    ['on time', 0, 2, 'onTrack'],
    ['pushed within the due quarter', 1, 1, 'watch'],
    ['pushed beyond it', 3, -1, 'atRisk'],
  ])('%s', (_, lag, slack, status) => {
    const metrics = late(lag);
    expect([metrics.minSlackQuarters, metrics.status]).toEqual([slack, status]);
    expect(metrics.lateByDependency).toEqual(lag > 0 ? ['e'] : []);
  });
  it('no finish leaves no slack, and is at risk', () => {
    const metrics = late(0, { startQuarter: null });
    expect([metrics.minSlackQuarters, metrics.status, metrics.lateByDependency]).toEqual([
      null,
      'atRisk',
      ['e'],
    ]);
  });
});
