import { mergedOrder } from './merged-order.js';

const order = (...lists: string[]): string =>
  [...mergedOrder(lists.map((list) => [...list])).keys()].join('');

describe('one order for the lists of several revisions', () => {
  it('is that of a single list', () => expect(order('bca')).toBe('bca'));

  it('puts what a later list brings after the item it follows there', () => {
    expect(order('ace', 'abce', 'zace', 'acef')).toBe('zabcef');
    expect(order('ac', 'abc', 'abdc')).toBe('abdc');
  });

  it('keeps the earlier order where lists disagree', () => expect(order('abc', 'cba')).toBe('abc'));

  it('forgets nothing', () => expect([...order('', 'ab', 'xy', '')].sort().join('')).toBe('abxy'));
});
