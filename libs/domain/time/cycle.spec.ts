import { CYCLE_STEPS, cycleOf, gateTomorrow, nextGate, timeOfStep } from './cycle.js';
import { daysOf } from './fiscal-calendar.js';
import { parseQuarter, plusQuarters, type FiscalQuarter } from './fiscal-quarter.js';

const april = { yearStartMonth: 4, yearLabel: 'endYear' } as const;
const quarter = (text: string) => parseQuarter(text) as FiscalQuarter;

describe('the cycle of an anchor quarter', () => {
  const steps = cycleOf(quarter('FY2027-Q4'), april);
  const dayOf = (day: string) =>
    steps.filter((step) => timeOfStep(step, day) === 'current').map(({ id }) => id);

  it('runs through the quarter before, week by week', () => {
    expect(steps.map(({ id, firstDay, lastDay }) => [id, firstDay, lastDay])).toEqual([
      ['gather', '2026-10-01', '2026-11-11'],
      ['open', '2026-11-12', '2026-11-18'],
      ['replan', '2026-11-12', '2026-12-02'],
      ['feasibility', '2026-12-03', '2026-12-09'],
      ['submit', '2026-12-10', '2026-12-16'],
      ['review', '2026-12-17', '2026-12-23'],
      ['publish', '2026-12-24', '2026-12-31'],
    ]);
  });

  it('ends on the last day of its quarter, however long that is', () => {
    for (let from = 0; from < 8; from += 1) {
      const anchor = plusQuarters(quarter('FY2027-Q1'), from);
      const before = daysOf(plusQuarters(anchor, -1), april);
      const cycle = cycleOf(anchor, april);
      expect([cycle[0]?.firstDay, cycle.at(-1)?.lastDay]).toEqual([before.first, before.last]);
    }
  });

  it('leaves no day without a step', () => {
    for (const [step, next] of CYCLE_STEPS.slice(0, -1).map(
      (each, at) => [each, CYCLE_STEPS[at + 1]] as const,
    ))
      expect((next?.weeks[0] ?? 0) - step.weeks[1]).toBeLessThanOrEqual(1);
  });

  it.each([
    ['2026-09-30', []],
    ['2026-10-01', ['gather']],
    ['2026-11-12', ['open', 'replan']],
    ['2026-12-09', ['feasibility']],
    ['2026-12-31', ['publish']],
    ['2027-01-01', []],
  ])('on %s is at %j', (day, ids) => {
    expect(dayOf(day)).toEqual(ids);
  });

  it('knows the next gate until its last day is over', () => {
    const gates = ['2026-10-01', '2026-12-09', '2026-12-10', '2026-12-23', '2026-12-24'];
    expect(gates.map((day) => nextGate(steps, day)?.gate ?? null)).toEqual([
      'gate1',
      'gate1',
      'gate2',
      'gate2',
      null,
    ]);
  });

  it('sees a gate the day before its last day', () => {
    const days = ['2026-12-07', '2026-12-08', '2026-12-09', '2026-12-22'];
    expect(days.map((day) => gateTomorrow(steps, day)?.gate ?? null)).toEqual([null, 'gate1', null, 'gate2']);
  });
});
