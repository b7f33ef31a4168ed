import { fiscalQuarter, type EngagementTiming, type RelationshipTrend } from '@northing/domain';
import { facts } from './facts.fixture.js';
import {
  relationshipSentence,
  shadowSentence,
  timingSentence,
  togetherAnswer,
} from './together-sentences.js';

function timing(quarter: number, before: number, after: number): EngagementTiming {
  const ratio = before + after === 0 ? null : before / (before + after);
  const confirmed = { confirmedBefore: 0, confirmedAfter: 0, confirmedRatio: null };
  return {
    quarter: fiscalQuarter(2027, quarter),
    before,
    after,
    ratio,
    smallSample: before + after < 5,
    ...confirmed,
  };
}

function trend(more: Partial<RelationshipTrend>): RelationshipTrend {
  const level = { latest: 3, quarter: fiscalQuarter(2027, 3), intendedLevel: 3, changeOverYear: null };
  return { businessUnitId: 'u1', ...level, belowIntended: false, ...more };
}

describe('when IT is brought in', () => {
  it('compares with the quarter before, leaving out quarters in which nothing counts', () => {
    const engagementTimingAll = [timing(1, 7, 6), timing(2, 0, 0), timing(3, 9, 2)];
    const given = facts({ records: { engagementTimingAll } });
    expect(timingSentence(given)).toBe(
      'In FY27 Q3 units brought IT in before deciding nine times out of 11, up from 54% in FY27 Q1.',
    );
    expect(togetherAnswer(given)).toBe(
      'Mostly: in 82% of the cases IT came in before the decision, up from 54%.',
    );
  });
  it('marks few cases', () => {
    expect(timingSentence(facts({ records: { engagementTimingAll: [timing(3, 1, 2)] } }))).toBe(
      'In FY27 Q3 units brought IT in before deciding once out of three; too few to read much into it.',
    );
  });
});

it('tells what is spent outside the plan and what is risky about it', () => {
  const shadowIt = {
    unmanagedAnnualCost: 195,
    plannedItCost: 4170,
    exposure: 0.0447,
    fiscalYear: 2027,
    unmanaged: ['s1', 's2', 's3', 's4'],
    highRisk: ['s1', 's2', 's3'],
    items: [],
  };
  expect(shadowSentence(facts({ records: { shadowIt } }))).toBe(
    'Units spend $195K a year on four things outside the plan; three hold sensitive data without an IT owner.',
  );
});

describe('relationship maturity', () => {
  it('is held against the intended level, not against the top', () => {
    const relationshipTrend = [trend({ changeOverYear: 1 }), trend({ changeOverYear: 1 })];
    expect(relationshipSentence(facts({ records: { relationshipTrend } }))).toBe(
      'No unit stands below the level it intends; within a year two rose.',
    );
  });
  it('names who stands below', () => {
    const relationshipTrend = [trend({ belowIntended: true, changeOverYear: -1 })];
    expect(relationshipSentence(facts({ records: { relationshipTrend } }))).toBe(
      'Branches stands below the level it intends; within a year one fell.',
    );
  });
});

describe('whether business and IT decide together', () => {
  it('is unanswered where nothing is recorded', () => {
    expect(togetherAnswer(facts())).toBeNull();
  });
  it('falls back to levels where no engagement counts', () => {
    expect(togetherAnswer(facts({ records: { relationshipTrend: [trend({})] } }))).toBe(
      'Every unit stands where it intends to.',
    );
  });
});
