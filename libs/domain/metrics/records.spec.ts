import { readFileSync } from 'node:fs';
import { kestrelRevisions } from '../compare/kestrel.fixture.js';
import { q } from '../compare/plans.fixture.js';
import { NO_RECORDS, type Assessment, type Engagement, type PlanRecords } from '../records/records.js';
import { DEFAULT_SETTINGS } from '../revision/frame.js';
import type { RevisionHead } from '../revision/revision.js';
import { formatQuarter, parseQuarter } from '../time/fiscal-quarter.js';
import { recordsMetrics } from './records.js';

const calendar = {
  yearStartMonth: 4,
  yearLabel: 'endYear',
  budgetSeasons: [{ budgetFiscalYear: 2028, startDate: '2026-11-16', endDate: '2027-01-29' }],
} as const;

function figures(records: Partial<PlanRecords>, revisions: readonly RevisionHead[] = []) {
  return recordsMetrics({
    records: { ...NO_RECORDS, ...records },
    revisions,
    calendar,
    settings: DEFAULT_SETTINGS,
    fiscalYear: 2027,
    plannedItCost: 4170,
  });
}

function readJson(name: string): Readonly<Record<string, unknown>> {
  const file = new URL(`../../../test/fixtures/ok/${name}`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>;
}

describe('the records of the worked sample', () => {
  const document = readJson('kestrel.plan.json');
  const known = readJson('kestrel.expected.json')['operational'] as Readonly<Record<string, never>>;
  const listed = (name: string, defaults: object) =>
    (document[name] as readonly Readonly<Record<string, unknown>>[]).map((entry) => ({
      ...defaults,
      ...entry,
      quarter: parseQuarter(String(entry['quarter'])),
    })) as never;
  const metrics = figures(
    {
      engagements: listed('engagements', { confirmedById: null }),
      assessments: listed('assessments', { state: 'agreed', intendedLevel: null }),
      demandRequests: listed('demandRequests', {}),
      shadowItItems: listed('shadowItItems', { itOwnerId: null }),
    },
    kestrelRevisions(),
  );

  it('say when IT was brought in', () => {
    const units: Record<string, Record<string, object>> = {};
    for (const { businessUnitId, quarter, before, after, ratio, smallSample } of metrics.engagementTiming) {
      (units[businessUnitId] ??= {})[formatQuarter(quarter)] = { before, after, ratio, smallSample };
    }
    expect(units).toEqual(known['engagementTiming']);
    const all = metrics.engagementTimingAll.map(({ quarter, ratio }) => [formatQuarter(quarter), ratio]);
    expect(Object.fromEntries(all)).toEqual(known['engagementTimingAll']);
  });

  it('say what each unit allows', () => {
    const potentials = metrics.maximumValuePotential.map(({ assessmentId, quarter, ...rest }) => [
      assessmentId,
      { ...rest, quarter: formatQuarter(quarter) },
    ]);
    expect(Object.fromEntries(potentials)).toEqual(known['maximumValuePotential']);
    const trends = metrics.relationshipTrend.map(({ businessUnitId, latest, quarter, changeOverYear }) => [
      businessUnitId,
      { latest, quarter: formatQuarter(quarter), changeOverYear },
    ]);
    expect(Object.fromEntries(trends)).toEqual(known['relationshipTrend']);
  });

  it('say what stands outside the plan, and how ready the plan is', () => {
    const { unmanagedAnnualCost, plannedItCost, exposure, highRisk } = metrics.shadowIt;
    expect({ unmanagedAnnualCost, plannedItCost, exposure, highRisk }).toEqual(known['shadowIt']);
    const ready = metrics.budgetReadiness.map(
      ({ revisionId, daysBefore, weeksBefore, staleQuarters, light }) => [
        revisionId,
        { daysBefore, weeksBefore, staleQuarters, light },
      ],
    );
    expect(Object.fromEntries(ready)).toEqual(known['budgetReadinessIfLatest']);
    expect(metrics.openQuestionShare).toBe(known['openQuestionShare']);
  });
});

describe('nothing recorded', () => {
  const empty = recordsMetrics({
    records: NO_RECORDS,
    revisions: [],
    calendar: { ...calendar, budgetSeasons: [] },
    settings: DEFAULT_SETTINGS,
    fiscalYear: null,
    plannedItCost: 0,
  });
  it('is null and never 0', () => {
    expect([empty.openQuestionShare, empty.shadowIt.exposure]).toEqual([null, null]);
    expect([empty.engagementTiming, empty.relationshipTrend, empty.budgetReadiness]).toEqual([[], [], []]);
  });
});

function engagement(timing: Engagement['timing'], confirmedById: string | null = null): Engagement {
  const nothing = { date: null, behaviours: [], enablerId: null };
  return {
    id: 'g',
    businessUnitId: 'u',
    quarter: q(0),
    subject: null,
    recordedById: 'p',
    ...nothing,
    timing,
    confirmedById,
  };
}

describe('[M50] [M51] engagement timing', () => {
  it.each<[string, readonly Engagement[], number | null, boolean]>([
    ['only where no decision was due', [engagement('notApplicable')], null, true],
    ['few', [engagement('beforeDecision'), engagement('notApplicable')], 1, true],
    ['five are enough', Array.from({ length: 5 }, () => engagement('afterDecision')), 0, false],
  ])('%s', (_, engagements, ratio, smallSample) => {
    const [timing] = figures({ engagements }).engagementTimingAll;
    expect([timing?.ratio, timing?.smallSample]).toEqual([ratio, smallSample]);
  });
  it('keeps what the business side confirmed apart', () => {
    const engagements = [
      engagement('beforeDecision'),
      engagement('beforeDecision', 'b'),
      engagement('afterDecision', 'b'),
    ];
    const [timing] = figures({ engagements }).engagementTimingAll;
    expect([timing?.ratio, timing?.confirmedBefore, timing?.confirmedAfter, timing?.confirmedRatio]).toEqual([
      0.6667, 1, 1, 0.5,
    ]);
  });
});

function relationship(quarter: number, level: number, fields: Partial<Assessment> = {}): Assessment {
  const id = `${quarter}`;
  return {
    ...{ id, businessUnitId: 'u', quarter: q(quarter), state: 'agreed', level, intendedLevel: 3 },
    instrument: 'relationshipMaturity',
    ...fields,
  } as Assessment;
}

describe('[M53] relationship trend', () => {
  it.each<[string, readonly Assessment[], number, number | null, boolean]>([
    ['against exactly four quarters earlier', [relationship(-4, 2), relationship(0, 4)], 4, 2, false],
    [
      'three or five quarters earlier do not count',
      [relationship(-5, 1), relationship(-3, 1), relationship(0, 4)],
      4,
      null,
      false,
    ],
    ['below the intended level', [relationship(0, 2)], 2, null, true],
    ['a draft does not count', [relationship(-4, 2), relationship(0, 5, { state: 'draft' })], 2, null, true],
    ['of two in a quarter the later', [relationship(0, 2), relationship(0, 3)], 3, null, false],
  ])('%s', (_, assessments, latest, changeOverYear, belowIntended) => {
    const [trend] = figures({ assessments }).relationshipTrend;
    expect([trend?.latest, trend?.changeOverYear, trend?.belowIntended]).toEqual([
      latest,
      changeOverYear,
      belowIntended,
    ]);
  });
});

describe('[M54] to [M57] value potential', () => {
  const assessed = (level: string, ratings: readonly (readonly [number, string])[]) =>
    figures({
      assessments: [
        relationship(0, 1, {
          instrument: 'organisationPartnerMaturity',
          level,
          attributes: ratings.map(([rating, influence], index) => ({
            attribute: `x${index}`,
            rating,
            influence,
          })),
        } as never),
      ],
    }).maximumValuePotential[0];
  it.each<
    [
      string,
      string,
      readonly (readonly [number, string])[],
      string,
      string,
      number,
      readonly string[],
      number,
    ]
  >([
    [
      'nothing limits',
      'service',
      [
        [4, 'outside'],
        [5, 'control'],
      ],
      'strategic',
      'strategic',
      1,
      [],
      5,
    ],
    [
      'the lowest binds',
      'service',
      [
        [3, 'control'],
        [5, 'outside'],
      ],
      'service',
      'strategic',
      0,
      ['x0'],
      3,
    ],
    [
      'no outside attribute',
      'reactive',
      [
        [1, 'control'],
        [2, 'influence'],
      ],
      'reactive',
      'strategic',
      0,
      ['x0', 'x1'],
      2,
    ],
    [
      'assessed above the potential is inconsistent',
      'strategic',
      [[2, 'outside']],
      'reactive',
      'reactive',
      -2,
      ['x0'],
      2,
    ],
  ])('%s', (_, level, ratings, potential, reachable, headroom, binding, ceiling) => {
    const found = assessed(level, ratings);
    expect([found?.maximumValuePotential, found?.reachablePotential, found?.headroom]).toEqual([
      potential,
      reachable,
      headroom,
    ]);
    expect([found?.inconsistent, found?.bindingAttributes, found?.rmmCeiling]).toEqual([
      headroom < 0,
      binding,
      ceiling,
    ]);
  });
});

describe('[M58] budget readiness', () => {
  const [model] = kestrelRevisions();
  const ready = (approvedAt: string | null, anchor = 'FY2027-Q3', seasons = calendar.budgetSeasons) => {
    if (!model) throw new Error('the sample has revisions');
    const revision = { ...model, approvedAt, anchorQuarter: parseQuarter(anchor) ?? model.anchorQuarter };
    const input = { records: NO_RECORDS, revisions: [revision], settings: DEFAULT_SETTINGS };
    const plan = { fiscalYear: 2027, plannedItCost: 0, calendar: { ...calendar, budgetSeasons: seasons } };
    const [found] = recordsMetrics({ ...input, ...plan }).budgetReadiness;
    return found && [found.daysBefore, found.light];
  };
  it.each<[string, string, number, string]>([
    ['2026-09-28', 'FY2027-Q3', 49, 'green'],
    ['2026-10-05', 'FY2027-Q3', 42, 'green'],
    ['2026-10-06', 'FY2027-Q3', 41, 'amber'],
    ['2026-11-16', 'FY2027-Q3', 0, 'amber'],
    ['2026-11-17', 'FY2027-Q3', -1, 'red'],
    ['2026-09-28', 'FY2027-Q2', 49, 'green'],
    ['2026-09-28', 'FY2027-Q1', 49, 'amber'],
    ['2026-11-17', 'FY2027-Q1', -1, 'red'],
  ])('approved %s, planning from %s: %i days, %s', (approvedAt, anchor, days, light) => {
    expect(ready(approvedAt, anchor)).toEqual([days, light]);
  });
  it('of several seasons takes the next one', () => {
    const later = { budgetFiscalYear: 2029, startDate: '2027-11-15', endDate: '2028-01-28' };
    const seasons = [later, ...calendar.budgetSeasons] as never;
    expect(ready('2026-11-16', 'FY2027-Q3', seasons)).toEqual([0, 'amber']);
    expect(ready('2027-09-20', 'FY2028-Q3', seasons)).toEqual([56, 'green']);
  });
  it('says nothing of a revision nobody approved, or without a season', () => {
    expect([ready(null), ready('2026-09-28', 'FY2027-Q3', [] as never)]).toEqual([undefined, undefined]);
  });
});
