import fc from 'fast-check';
import { bandPath, placeBands } from './band-paths.js';
import { frameOf } from './frame.js';
import { layoutTrace } from './layout.js';
import { modelOf } from './model.fixture.js';
import type { MoneyLink, TraceModel } from './model.js';

const WHOLE = { top: -Infinity, bottom: Infinity };
const FRAME = frameOf(1000);

/** `from-to`: amount. What a node has is what its links bring, the larger side of both. */
function moneyModel(
  links: Readonly<Record<string, number>>,
  part: Readonly<Record<string, number>> = {},
): TraceModel {
  const list = Object.entries(links).map(([key, amount]): MoneyLink => {
    const [from = '', to = ''] = key.split('-');
    return { from, to, amount, part: part[key] ?? 0, traced: true };
  });
  const sums = new Map<string, { in: number; out: number }>();
  for (const { from, to, amount } of list) {
    for (const [id, side] of [
      [from, 'out'],
      [to, 'in'],
    ] as const) {
      const sum = sums.get(id) ?? { in: 0, out: 0 };
      sums.set(id, { ...sum, [side]: sum[side] + amount });
    }
  }
  const ids = [...sums.keys()];
  return modelOf({
    outcomes: ids.filter((id) => id.startsWith('o')),
    capabilities: ids.filter((id) => id.startsWith('c')),
    enablers: ids.filter((id) => id.startsWith('e')),
    links: Object.keys(links),
    money: {
      nodes: new Map(
        [...sums].map(([id, sum]) => [
          id,
          { amount: Math.max(sum.in, sum.out), text: `$${sum.in + sum.out}` },
        ]),
      ),
      links: list,
    },
  });
}

describe('bands', () => {
  const model = moneyModel({ 'o1-c1': 300, 'o2-c1': 100, 'c1-e1': 400 });
  const layout = layoutTrace(model);
  const bands = placeBands(model.money!, layout);

  it('are as wide as their money on one scale', () => {
    const { pixels } = layout;
    expect(pixels(300)).toBeCloseTo(pixels(100) * 3);
    expect(pixels(400)).toBeLessThanOrEqual(120);
    expect(layout.byId.get('c1')?.height).toBe(Math.ceil(pixels(400)));
  });

  it('leave a node one below the other, in the order of their other ends', () => {
    const into = bands.filter(({ link }) => link.to === 'c1').sort((a, b) => a.right - b.right);
    const [upper, lower] = into;
    expect(upper!.from.top).toBeLessThan(lower!.from.top);
    expect(lower!.right).toBeCloseTo(upper!.right + layout.pixels(upper!.link.amount));
  });

  it('are one path, without those out of view', () => {
    expect(bandPath(bands, 'amount', layout, FRAME, WHOLE).match(/M/g)).toHaveLength(3);
    expect(bandPath(bands, 'amount', layout, FRAME, { top: 5000, bottom: 6000 })).toBe('');
  });

  it('show of the chosen what it has to do with', () => {
    const part = moneyModel({ 'o1-c1': 300, 'c1-e1': 300 }, { 'o1-c1': 50 });
    const placed = layoutTrace(part);
    expect(bandPath(placeBands(part.money!, placed), 'part', placed, FRAME, WHOLE).match(/M/g)).toHaveLength(
      1,
    );
  });

  it('stay within their nodes, however the money is shared', () => {
    const key = fc
      .tuple(fc.constantFrom('o1', 'o2', 'o3'), fc.constantFrom('c1', 'c2'))
      .map((ends) => ends.join('-'));
    const other = fc
      .tuple(fc.constantFrom('c1', 'c2'), fc.constantFrom('e1', 'e2'))
      .map((ends) => ends.join('-'));
    const amount = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(fc.dictionary(key, amount), fc.dictionary(other, amount), (left, right) => {
        const drawn = moneyModel({ ...left, ...right });
        const placed = layoutTrace(drawn);
        for (const { link, from, to, left: y1, right: y2 } of placeBands(drawn.money!, placed)) {
          const height = placed.pixels(link.amount);
          for (const [node, edge] of [
            [from, y1],
            [to, y2],
          ] as const) {
            expect(edge).toBeGreaterThanOrEqual(node.top - 1e-6);
            expect(edge + height).toBeLessThanOrEqual(node.top + node.height + 1e-6);
          }
        }
      }),
    );
  });
});

it('a picture without money has the heights it always had', () => {
  const layout = layoutTrace(
    modelOf({ outcomes: ['o'], capabilities: ['c'], enablers: ['e'], links: ['o-c', 'c-e'] }),
  );
  expect(['o', 'c', 'e'].map((id) => layout.byId.get(id)?.height)).toEqual([48, 24, 28]);
  expect(layout.pixels(100)).toBe(0);
});
