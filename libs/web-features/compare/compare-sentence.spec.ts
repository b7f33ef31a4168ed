import { moneyWords } from '../words/money.js';
import { compareSentence } from './compare-sentence.js';
import { stabilityWords } from './stability-words.js';

const labels = { from: 'FY26 Q4 r2', to: 'FY27 Q1 r3' };
const usd = moneyWords('USD');

describe('what is announced', () => {
  it('is one sentence on items and one on cost', () => {
    const summary = { added: 3, removed: 2, moved: 6, rescoped: 4, costDelta: -190 };
    expect(compareSentence(labels, summary, usd)).toBe(
      'Compared with FY26 Q4 r2, FY27 Q1 r3 adds 3 items, removes 2, moves 6 and re-scopes 4. Cost falls by $190 thousand.',
    );
  });

  it('leaves out what did not happen and what cannot be said', () => {
    const summary = { added: 0, removed: 0, moved: 0, rescoped: 0, costDelta: null };
    expect(compareSentence(labels, summary, usd)).toBe(
      'Compared with FY26 Q4 r2, FY27 Q1 r3 decides nothing new.',
    );
  });
});

describe('stability in words', () => {
  const calm = {
    kneeJerk: false,
    bigBang: false,
    unevidencedChurn: 0,
    largestUnevidencedShare: 0,
    replacedShare: 0,
  };
  it('is steady without a flag', () => {
    expect(stabilityWords(calm)).toBe('steady');
  });
  it('names each flag with its share', () => {
    const both = { ...calm, kneeJerk: true, bigBang: true, unevidencedChurn: 0.28, replacedShare: 0.26 };
    expect(stabilityWords(both)).toBe('knee-jerk: 28% without evidence; big bang: 26% replaced at once');
  });
});

it.each([
  [{ before: 1, after: 2 }, '2 outcomes are at risk, 1 more than before.'],
  [{ before: 1, after: 1 }, 'One outcome is at risk, as before.'],
  [{ before: 3, after: 0 }, 'No outcomes are at risk, 3 fewer than before.'],
])('ends with the outcomes at risk: %j', (risk, sentence) => {
  const summary = { added: 0, removed: 0, moved: 0, rescoped: 0, costDelta: null };
  const labels = { from: 'FY26 Q4 r1', to: 'FY27 Q1 r2' };
  expect(compareSentence(labels, summary, { spoken: String }, risk)).toBe(
    `Compared with FY26 Q4 r1, FY27 Q1 r2 decides nothing new. ${sentence}`,
  );
});
