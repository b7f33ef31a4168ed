import { firstNames, sentenceStart, spelled, spelledCount } from './spelled.js';

it('spells small counts and prints large ones', () => {
  expect([0, 1, 10, 11, 1200].map(spelled)).toEqual(['no', 'one', 'ten', '11', '1,200']);
});

it('counts with a noun, one and none in the singular', () => {
  expect([0, 1, 2].map((count) => spelledCount(count, 'outcome'))).toEqual([
    'no outcome',
    'one outcome',
    'two outcomes',
  ]);
  expect(spelledCount(2, 'inquiry', 'inquiries')).toBe('two inquiries');
});

it('names two and counts the rest', () => {
  expect(firstNames(['A'])).toBe('A');
  expect(firstNames(['A', 'B'])).toBe('A and B');
  expect(firstNames(['A', 'B', 'C', 'D'])).toBe('A, B and 2 more');
});

it('starts a sentence', () => {
  expect(sentenceStart('three outcomes')).toBe('Three outcomes');
});
