import { roomHeadline, type HeadlineFacts } from './room-headline.js';

const steady = {
  kneeJerk: false,
  bigBang: false,
  unevidencedChurn: 0,
  largestUnevidencedShare: 0,
  replacedShare: 0,
};
const summary = { added: 1, removed: 2, moved: 6, rescoped: 3 };
const headline = (more: Partial<HeadlineFacts>) =>
  roomHeadline({ summary, churn: steady, risk: null, ...more });

describe('the headline of a review', () => {
  it('counts each changed item once and says how steady the plan stays', () => {
    expect(headline({})).toBe('12 changes, steady');
    expect(headline({ churn: { ...steady, bigBang: true, replacedShare: 0.314 } })).toBe(
      '12 changes, big bang: 31% replaced at once',
    );
  });

  it('says nothing of stability where both revisions share no year', () => {
    expect(headline({ churn: null })).toBe('12 changes');
  });

  it.each([
    [1, 2, '12 changes, steady; one more outcome at risk'],
    [0, 3, '12 changes, steady; three more outcomes at risk'],
    [3, 2, '12 changes, steady; one fewer outcome at risk'],
    [2, 2, '12 changes, steady; two outcomes at risk, as before'],
    [0, 0, '12 changes, steady; no outcome at risk'],
  ])('outcomes at risk %i, then %i: %s', (before, after, words) => {
    expect(headline({ risk: { before, after } })).toBe(words);
  });

  it('says so when nothing was decided', () => {
    const none = { added: 0, removed: 0, moved: 0, rescoped: 0 };
    expect(headline({ summary: none })).toBe('No change was decided');
  });
});
