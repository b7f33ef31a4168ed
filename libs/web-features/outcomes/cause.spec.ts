import { outcomeMetrics, forecastSchedules, forecastShifts, type PlanContent } from '@northing/domain';
import { shiftsById } from '../capabilities/raising.js';
import { capability, content, outcome, planned, q } from '../capabilities/content.fixture.js';
import { plainWords } from '../item/linked-words.js';
import { indexPlan } from '../plan/plan-index.js';
import { drivingEnabler, outcomeCause, slackWords, type CauseContext } from './cause.js';

const result = { id: 'k', name: 'Share', unit: '%', baseline: 0, target: 10, actual: 2 };
const due = (dueQuarter: ReturnType<typeof q> | null) => [{ ...result, dueQuarter }];

const shop = planned('shop', q(2027, 4), { name: 'Web shop' });
const app = planned('app', q(2028, 1), { name: 'App', startQuarter: q(2027, 4) });
const wait = { id: 'd', predecessorId: 'shop', successorId: 'app', type: 'FS', lagQuarters: 0 } as const;

function plan(more: Partial<PlanContent>): PlanContent {
  return content({
    outcomes: [outcome('o', { keyResults: due(q(2028, 1)) })],
    capabilities: [capability('c', { name: 'Ordering', currentMaturity: 1, targetMaturity: 2 })],
    outcomeCapabilityLinks: [{ outcomeId: 'o', capabilityId: 'c', weight: 100 }],
    enablerCapabilityLinks: [{ enablerId: 'app', capabilityId: 'c', uplift: 1 }],
    ...more,
  });
}

function caused(now: PlanContent, before: PlanContent | null = null) {
  const schedules = forecastSchedules(now);
  const [metrics] = outcomeMetrics(now, { coverageThreshold: 0.8 }, schedules);
  if (!metrics) throw new Error('The plan has no outcome.');
  const context: CauseContext = {
    index: indexPlan(now),
    shifts: shiftsById(forecastShifts(now, schedules)),
    before: before && indexPlan(before),
  };
  return {
    status: metrics.status,
    cause: plainWords(outcomeCause(metrics, context)),
    drivenBy: drivingEnabler(metrics, context),
  };
}

describe('why an outcome stands as it does', () => {
  it('names the late enabler and what slipped', () => {
    const early = plan({ enablers: [{ ...shop, endQuarter: q(2027, 3) }, app], dependencies: [wait] });
    expect(caused(plan({ enablers: [shop, app], dependencies: [wait] }), early)).toEqual({
      status: 'atRisk',
      cause: 'App is forecast one quarter later because Web shop slipped one quarter',
      drivenBy: 'shop',
    });
  });

  it('tells when the driver ends where it did not slip', () => {
    const { cause } = caused(plan({ enablers: [shop, app], dependencies: [wait] }));
    expect(cause).toBe('App is forecast one quarter later because Web shop ends FY27 Q4');
  });

  it('follows the chain to its root', () => {
    const middle = planned('middle', q(2027, 4), { name: 'Integration', startQuarter: q(2027, 4) });
    const dependencies = [
      { ...wait, successorId: 'middle' },
      { ...wait, id: 'd2', predecessorId: 'middle' },
    ];
    const told = caused(plan({ enablers: [shop, middle, app], dependencies }));
    expect(told.cause).toBe(
      'App is forecast 2 quarters later because Web shop, through Integration, ends FY27 Q4',
    );
    expect(told.drivenBy).toBe('shop');
  });

  it('says that what it waits for is not scheduled', () => {
    const unscheduled = { ...shop, startQuarter: null, endQuarter: null };
    expect(caused(plan({ enablers: [unscheduled, app], dependencies: [wait] })).cause).toBe(
      'App has no forecast finish because Web shop is not scheduled',
    );
  });

  it('names what finishes in the due quarter', () => {
    expect(caused(plan({ enablers: [app] }))).toEqual({
      status: 'watch',
      cause: 'App finishes in the due quarter: no slack',
      drivenBy: null,
    });
  });

  it('tells the slack of what is on track', () => {
    const later = [outcome('o', { keyResults: due(q(2028, 3)) })];
    expect(caused(plan({ outcomes: later, enablers: [app] }))).toMatchObject({
      status: 'onTrack',
      cause: 'Least slack 2 quarters',
    });
    expect([slackWords(0), slackWords(-1), slackWords(1)]).toEqual([
      'none',
      'one quarter too late',
      'one quarter',
    ]);
  });

  it.each<[string, Partial<PlanContent>, string]>([
    [
      'the largest missing part and its late enabler',
      { enablers: [{ ...app, endQuarter: q(2029, 1) }] },
      'The plan closes 0% of what it needs by FY28 Q1; most is missing in Ordering: App too late (FY29 Q1)',
    ],
    [
      'an enabler without dates',
      { enablers: [{ ...app, endQuarter: null }] },
      'The plan closes 0% of what it needs by FY28 Q1; most is missing in Ordering: App not scheduled',
    ],
    [
      'no enabler',
      { enablerCapabilityLinks: [] },
      'The plan closes 0% of what it needs by FY28 Q1; most is missing in Ordering: no enabler raises it',
    ],
    [
      'too small an uplift',
      { enablers: [app], enablerCapabilityLinks: [{ enablerId: 'app', capabilityId: 'c', uplift: 0.5 }] },
      'The plan closes 50% of what it needs by FY28 Q1; most is missing in Ordering: the uplift in time is too small',
    ],
    ['no capability', { outcomeCapabilityLinks: [] }, 'No capability is linked to it, so nothing covers it'],
  ])('says of an outcome that is not covered: %s', (_, more, words) => {
    expect(caused(plan(more))).toMatchObject({ status: 'uncovered', cause: words });
  });

  it.each<[string, Partial<PlanContent>, string]>([
    ['no key results', { outcomes: [outcome('o')] }, 'It has no key results, so nothing says when it is due'],
    [
      'no due quarter',
      { outcomes: [outcome('o', { keyResults: due(null) })] },
      'No key result has a due quarter',
    ],
    [
      'nothing assessed',
      { capabilities: [capability('c', { currentMaturity: null })] },
      'None of its capabilities was assessed',
    ],
  ])('says why an outcome cannot be measured: %s', (_, more, words) => {
    expect(caused(plan(more))).toMatchObject({ status: null, cause: words });
  });
});
