import { DEFAULT_SETTINGS, type SeasonReadiness } from '@northing/domain';
import { blockText, countdownOf, stepWords } from './season-words.js';

const READY: SeasonReadiness = {
  season: { budgetFiscalYear: 2028, startDate: '2026-11-16', endDate: '2027-01-29' },
  readyBy: '2026-10-05',
  daysToReady: 40,
  daysToSeason: 82,
  light: 'amber',
  approved: null,
  blocks: [],
  daysLastYear: null,
};

describe('the two countdowns', () => {
  it('say how many days are left and on which day', () => {
    expect(countdownOf(READY, '2026-08-26')).toEqual({
      todayText: 'Aug 26',
      ready: { label: 'Plan due', text: '40 days', dateText: 'Oct 5' },
      opens: { label: 'Budget season opens', text: '82 days', dateText: 'Nov 16' },
      readyAt: 40 / 82,
    });
  });

  it.each([
    [-1, 41, 'Plan was due', '1 day ago', 'Budget season opens', '41 days', null],
    [0, 42, 'Plan due', 'today', 'Budget season opens', '42 days', 0],
    [-53, -11, 'Plan was due', '53 days ago', 'Budget season opened', '11 days ago', null],
  ])('%i and %i days from now', (daysToReady, daysToSeason, due, dueText, opens, opensText, readyAt) => {
    expect(countdownOf({ ...READY, daysToReady, daysToSeason }, '2026-11-27')).toMatchObject({
      ready: { label: due, text: dueText },
      opens: { label: opens, text: opensText },
      readyAt,
    });
  });
});

it('names what blocks readiness', () => {
  const plan = {
    revisions: [],
    units: new Map([['bu', { id: 'bu', name: 'Trade Sales', parentId: null }]]),
  };
  expect(blockText({ kind: 'unitWithoutOutcome', unitId: 'bu' }, plan)).toBe(
    'Trade Sales has no outcome in the plan',
  );
  expect(blockText({ kind: 'lateApproval', revisionId: 'r4', days: 41 }, plan)).toBe(
    'r4 was approved 41 days before the season',
  );
});

it('marks the steps of the year that are over, run, or are yet to come', () => {
  const calendar = { yearStartMonth: 4, yearLabel: 'endYear', budgetSeasons: [READY.season] } as const;
  const steps = stepWords(READY, { calendar, settings: DEFAULT_SETTINGS }, '2026-11-27');
  expect(steps.map(({ name, dates, state }) => `${name}: ${dates}: ${state}`)).toEqual([
    'Outcomes and weights agreed: Jul 1 – Sep 30: over',
    'Capabilities assessed: by Oct 5: over',
    'One-year list and cut line complete: by Oct 5: over',
    'Revision approved: by Oct 5: over',
    'Envelopes set: Nov 16 – Jan 29, 2027: now',
    'Agreed funding carried by FY28 Q1: Apr 1, 2027 – Jun 30, 2027: ahead',
  ]);
});
