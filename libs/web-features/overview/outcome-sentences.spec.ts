import { facts, outcome } from './facts.fixture.js';
import {
  atRiskSentence,
  coverageSentence,
  outcomesAnswer,
  traceabilitySentence,
} from './outcome-sentences.js';
import { riskCause } from './risk-cause.js';

const late = outcome('o1', {
  status: 'atRisk',
  lateByDependency: ['app'],
  shares: [
    {
      capabilityId: 'c1',
      weight: 1,
      gap: 2,
      planned: 1,
      forecast: 0,
      contributions: [
        {
          enablerId: 'app',
          uplift: 2,
          plannedEnd: null,
          forecastEnd: null,
          inTimePlanned: true,
          inTimeForecast: false,
        },
      ],
    },
  ],
});
const shift = { enablerId: 'app', planned: 8109 as never, forecast: 8110 as never, drivenBy: 'shop' };

describe('the sentence about outcomes at risk', () => {
  it('names the outcome, what comes too late and what slipped', () => {
    const given = facts({
      metrics: { outcomes: [late, outcome('o2', { status: 'onTrack' })], forecastShifts: [shift] },
      step: { slips: new Map([['shop', 1]]) },
    });
    expect(atRiskSentence(given)).toBe(
      'One outcome is at risk: Outcome o1, because Web shop slipped one quarter and Mobile app waits for it.',
    );
    expect(outcomesAnswer(given)).toBe('Not all: of two outcomes one is at risk.');
  });

  it('does not claim a slip where none was seen', () => {
    const given = facts({ metrics: { outcomes: [late], forecastShifts: [shift] } });
    expect(atRiskSentence(given)).toContain('Mobile app waits for Web shop, which ends too late for it');
  });

  it('counts several and explains the first', () => {
    const both = [late, outcome('o2', { status: 'atRisk' })];
    expect(atRiskSentence(facts({ metrics: { outcomes: both } }))).toMatch(
      /^Two outcomes are at risk, among them Outcome o1/,
    );
  });

  it('says what is not covered even as planned when nothing is at risk', () => {
    const say = (...outcomes: ReturnType<typeof outcome>[]) =>
      atRiskSentence(facts({ metrics: { outcomes } }));
    const bare = outcome('o1', { status: 'uncovered' });
    expect(say(bare, outcome('o2', { status: 'onTrack' }))).toBe(
      'No outcome looks safe by its dates and is not; one of two is not covered even as planned.',
    );
    expect(say(bare)).toContain('the one outcome is not covered');
    expect(say(outcome('o1', { status: 'watch' }))).toBe('No outcome looks safe by its dates and is not.');
  });

  it('follows a line of dependencies to its start, and a circle to where it began', () => {
    const drivers = (pairs: readonly (readonly [string, string])[]) =>
      facts({
        metrics: {
          forecastShifts: pairs.map(([enablerId, drivenBy]) => ({ ...shift, enablerId, drivenBy })),
        },
      });
    const line = drivers([
      ['app', 'b'],
      ['b', 'c'],
    ]);
    expect(riskCause(late, line)).toEqual({ lateId: 'app', rootId: 'c' });
    const circle = drivers([
      ['app', 'b'],
      ['b', 'app'],
    ]);
    expect(riskCause(late, circle)?.lateId).toBe('app');
  });
});

describe('whether the outcomes hold', () => {
  it('is unanswered where none can be measured', () => {
    expect(outcomesAnswer(facts({ metrics: { outcomes: [outcome('o1')] } }))).toBeNull();
  });

  it('counts only what can be measured', () => {
    const outcomes = [outcome('o1', { status: 'watch' }), outcome('o2')];
    expect(outcomesAnswer(facts({ metrics: { outcomes } }))).toBe('Yes: the one outcome holds.');
  });
});

it('tells what dependencies cost of the coverage, and where it is least', () => {
  const outcomes = [outcome('o1', { coverageForecast: 0.4 }), outcome('o2', { coverageForecast: 0.9 })];
  const figures = { meanCoveragePlanned: 0.7, meanCoverageForecast: 0.65 };
  expect(coverageSentence(facts({ metrics: { outcomes }, figures }))).toBe(
    'The plan closes 65% of what the outcomes need in time, least for Outcome o1 (40%); dependencies cost 5 points of it.',
  );
});

describe('traceability', () => {
  it('names what serves no outcome and what it costs', () => {
    const metrics = { untracedEnablers: ['shop', 'app'], plannedSpend: 16640, tracedSpend: 16200 };
    expect(traceabilitySentence(facts({ metrics }))).toBe(
      '$440K of $16.6M serves no outcome: Web shop and Mobile app.',
    );
  });
  it('says so when everything does', () => {
    expect(traceabilitySentence(facts())).toBe('Every enabler that costs money serves an outcome.');
  });
});
