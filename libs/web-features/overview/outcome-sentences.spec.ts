import { plusQuarters } from '@northing/domain';
import { plainWords } from '../item/linked-words.js';
import { ANCHOR, facts, outcome } from './facts.fixture.js';
import {
  atRiskSentence,
  coverageSentence,
  outcomesAnswer,
  traceabilitySentence,
} from './outcome-sentences.js';
import type { OverviewFacts } from './overview-facts.js';
import { riskLinks } from './overview-links.js';

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
const shift = {
  enablerId: 'app',
  planned: ANCHOR,
  forecast: plusQuarters(ANCHOR, 1),
  drivenBy: 'shop',
};

describe('the sentence about outcomes at risk', () => {
  const say = (given: OverviewFacts) => plainWords(atRiskSentence(given));

  it('names the outcome, what comes too late and what slipped', () => {
    const given = facts({
      metrics: { outcomes: [late, outcome('o2', { status: 'onTrack' })], forecastShifts: [shift] },
      shopEndBefore: plusQuarters(ANCHOR, -1),
    });
    expect(say(given)).toBe(
      'One outcome is at risk, Outcome o1: Mobile app is forecast one quarter later because Web shop slipped one quarter.',
    );
    expect(outcomesAnswer(given)).toBe('Not all: of two outcomes one is at risk.');
  });

  it('leads to the outcomes at risk and to a test of the slip', () => {
    const given = facts({ metrics: { outcomes: [late], forecastShifts: [shift] } });
    expect(riskLinks(given).map(({ to }) => to)).toEqual([
      '/roadmap/outcomes?plan=p1&rev=FY27Q3.r2&status=atRisk',
      '/roadmap/trace?plan=p1&rev=FY27Q3.r2&item=shop&slip=1',
    ]);
  });

  it('counts several and explains the first', () => {
    const both = [late, outcome('o2', { status: 'atRisk' })];
    expect(say(facts({ metrics: { outcomes: both } }))).toMatch(
      /^Two outcomes are at risk, among them Outcome o1/,
    );
  });

  it('says what is not covered even as planned when nothing is at risk', () => {
    const sayOf = (...outcomes: ReturnType<typeof outcome>[]) => say(facts({ metrics: { outcomes } }));
    const bare = outcome('o1', { status: 'uncovered' });
    expect(sayOf(bare, outcome('o2', { status: 'onTrack' }))).toBe(
      'No outcome looks safe by its dates and is not; one of two is not covered even as planned.',
    );
    expect(sayOf(bare)).toContain('the one outcome is not covered');
    expect(sayOf(outcome('o1', { status: 'watch' }))).toBe('No outcome looks safe by its dates and is not.');
  });
});

describe('whether the outcomes hold', () => {
  it('is unanswered where none can be measured', () => {
    expect(outcomesAnswer(facts({ metrics: { outcomes: [outcome('o1')] } }))).toBeNull();
  });

  it('speaks of one outcome as one', () => {
    const outcomes = [outcome('o1', { status: 'uncovered' })];
    expect(outcomesAnswer(facts({ metrics: { outcomes } }))).toBe('No: the one outcome is not covered.');
  });

  it('says how many hold when all do', () => {
    const outcomes = ['o1', 'o2'].map((id) => outcome(id, { status: 'onTrack' }));
    expect(outcomesAnswer(facts({ metrics: { outcomes } }))).toBe('Yes: all two hold.');
  });

  it('counts only what can be measured', () => {
    const outcomes = [outcome('o1', { status: 'watch' }), outcome('o2')];
    expect(outcomesAnswer(facts({ metrics: { outcomes } }))).toBe(
      'Yes: the one outcome holds, with nothing to spare.',
    );
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
