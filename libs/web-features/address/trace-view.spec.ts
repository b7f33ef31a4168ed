import fc from 'fast-check';
import { ITEM_TYPES } from './item-token.js';
import { readTrace, TRACE_START, traceAddress, UNTRACED_PARTS, type TraceView } from './trace-view.js';

const read = (query: string) => readTrace(new URLSearchParams(query));

describe('the address of a trace', () => {
  it('leaves out what is at its default', () => {
    expect(traceAddress(TRACE_START)).toBe('/roadmap/trace');
  });

  it('reads as UX writes it', () => {
    expect(read('item=E-146&slip=2')).toEqual({
      ...TRACE_START,
      item: { type: 'enabler', id: 'E-146' },
      slip: 2,
    });
    expect(traceAddress({ item: { type: 'enabler', id: 'E-146' }, slip: 2 })).toBe(
      '/roadmap/trace?item=E-146&slip=2',
    );
  });

  it('tells a slip of nothing from no slip test', () => {
    expect(read('slip=0').slip).toBe(0);
    expect(read('').slip).toBeNull();
    expect(traceAddress({ slip: 0 })).toBe('/roadmap/trace?slip=0');
  });

  it.each([
    ['-1', null],
    ['two', null],
    ['1.5', null],
    ['', null],
    ['12', 8],
  ])('takes no slip that cannot be tested: %s is %p', (text, slip) => {
    expect(read(`slip=${text}`).slip).toBe(slip);
  });

  it('follows the money of a year, through an item or through what leads nowhere', () => {
    expect(traceAddress({ item: { type: 'outcome', id: 'o2' }, money: 2028 })).toBe(
      '/roadmap/trace?item=outcome:o2&money=FY28',
    );
    expect(read('money=FY28&untraced=all')).toMatchObject({ money: 2028, untraced: 'all' });
    expect(read('money=FY28&untraced=all&item=e1').untraced).toBeNull();
    expect(read('money=FY28&slip=2')).toMatchObject({ slip: 2, money: null });
    expect(read('money=2028').money).toBeNull();
    expect(read('untraced=all').untraced).toBeNull();
  });

  it('reproduces every view', () => {
    const text = fc.string({ minLength: 1, maxLength: 12 });
    const lenses = fc.oneof(
      fc.record({ slip: fc.option(fc.nat({ max: 8 })), money: fc.constant(null) }),
      fc.record({ slip: fc.constant(null), money: fc.integer({ min: 1000, max: 9999 }) }),
    );
    const item = fc.record({ type: fc.constantFrom(...ITEM_TYPES), id: text });
    const rest = fc.record({
      plan: fc.option(text),
      rev: fc.option(
        fc.record({ sequence: fc.integer({ min: 1, max: 9999 }), quarter: fc.constantFrom('FY27Q1', null) }),
      ),
      all: fc.option(fc.boolean()),
      show: fc.constantFrom('picture' as const, 'table' as const),
    });
    const followed = fc.option(fc.oneof(item, fc.constantFrom(...UNTRACED_PARTS)));
    const views = fc.tuple(rest, lenses, followed).map(([kept, lens, what]): TraceView => {
      const untraced = typeof what === 'string' && lens.money !== null ? what : null;
      return { ...kept, ...lens, item: typeof what === 'string' ? null : what, untraced };
    });
    fc.assert(
      fc.property(views, (view) => {
        expect(readTrace(new URL(traceAddress(view), 'http://localhost').searchParams)).toEqual(view);
      }),
    );
  });
});
