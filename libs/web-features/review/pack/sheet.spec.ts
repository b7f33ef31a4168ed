import { continued, dealt } from './sheet.js';

describe('lists over pages', () => {
  it('lose nothing and keep their order', () => {
    expect(dealt([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
    expect(dealt([], 2)).toEqual([]);
  });

  it('say where they go on', () => {
    expect([0, 1].map((page) => continued('Six changes', page))).toEqual([
      'Six changes',
      'Six changes (continued)',
    ]);
  });
});
