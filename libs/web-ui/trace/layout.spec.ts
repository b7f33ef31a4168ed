import { frameOf } from './frame.js';
import { FINE_SIZES, layoutTrace, type PlacedNode, type TraceLayout } from './layout.js';
import { modelOf } from './model.fixture.js';
import { columnOf, walk } from './walk.js';

const ids = (nodes: readonly PlacedNode[]) => nodes.map(({ node }) => node.id);

/** Nodes of a column that stand closer than the gap, or out of order. */
function crowded(layout: TraceLayout): readonly string[] {
  return [0, 1, 2].flatMap((column) => {
    const nodes = columnOf(layout, column);
    return nodes.flatMap((each, at) => {
      const next = nodes[at + 1];
      return next && next.top < each.top + each.height + FINE_SIZES.gap ? [each.node.id] : [];
    });
  });
}

const untangled = modelOf({
  outcomes: ['o1', 'o2'],
  capabilities: ['c1', 'c2', 'c3'],
  enablers: ['e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'e7', 'e8'],
  links: ['o1-c3', 'o2-c1', 'c3-e1', 'c3-e2', 'c1-e7', 'c1-e8', 'c2-e4'],
});

describe('layout', () => {
  const layout = layoutTrace(untangled);

  it('orders so that links do not cross where they need not', () => {
    expect(layout.crossings).toBe(0);
    const capabilities = columnOf(layout, 1);
    const enablers = ids(columnOf(layout, 2));
    expect(enablers.indexOf('e1') < enablers.indexOf('e8')).toBe(
      ids(capabilities).indexOf('c3') < ids(capabilities).indexOf('c1'),
    );
  });

  it('gives each node room and stays within its height', () => {
    expect(crowded(layout)).toEqual([]);
    for (const { top, height } of layout.byId.values()) {
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top + height).toBeLessThanOrEqual(layout.height);
    }
  });

  it('stacks the tallest column and draws the others to it', () => {
    const enablers = columnOf(layout, 2);
    expect(enablers.map(({ top }) => top)).toEqual(
      enablers.map((_, at) => at * (FINE_SIZES.enabler + FINE_SIZES.gap)),
    );
    const middle = (id: string) => {
      const placed = layout.byId.get(id);
      return placed ? placed.top + placed.height / 2 : NaN;
    };
    const near = (id: string, ...linked: readonly string[]) =>
      Math.abs(middle(id) - linked.reduce((sum, other) => sum + middle(other), 0) / linked.length);
    expect(near('c3', 'e1', 'e2')).toBeLessThan(near('c3', 'e7', 'e8'));
    expect(near('c1', 'e7', 'e8')).toBeLessThan(near('c1', 'e1', 'e2'));
    expect(near('o1', 'c3')).toBeLessThan(near('o1', 'c1'));
  });

  it('keeps titled groups in their order, below their titles', () => {
    const grouped = layoutTrace(
      modelOf({
        capabilities: ['c1', 'c2', 'c3', 'c4'],
        enablers: ['root'],
        groups: { 'Move with it': ['e2', 'e1'], 'Enough slack': ['e3'] },
        links: ['c1-e3', 'c2-e1', 'c3-e2', 'c4-root'],
      }),
    );
    const [own, moving, staying] = grouped.columns[2] ?? [];
    expect([own, moving, staying].map((group) => group?.title)).toEqual([
      null,
      'Move with it',
      'Enough slack',
    ]);
    expect(ids(own?.nodes ?? [])).toEqual(['root']);
    expect(moving?.nodes[0]?.top).toBe((moving?.top ?? 0) + FINE_SIZES.title);
    expect(staying?.top).toBeGreaterThan(moving?.nodes[1]?.top ?? Infinity);
  });

  it('leaves out links whose ends are not drawn', () => {
    expect(layoutTrace(modelOf({ outcomes: ['o'], links: ['o-c'] })).links).toEqual([]);
  });

  it('of nothing is nothing', () => {
    expect(layoutTrace(modelOf({}))).toMatchObject({ height: 0, links: [], crossings: 0 });
  });

  it('places 2,000 nodes within the time of a first paint', () => {
    const named = (prefix: string, count: number) =>
      Array.from({ length: count }, (_, at) => `${prefix}${at}`);
    const [outcomes, capabilities, enablers] = [named('o', 50), named('c', 350), named('e', 1600)];
    const large = modelOf({
      outcomes,
      capabilities,
      enablers,
      links: [
        ...capabilities.map((id, at) => `o${(at * 17) % 50}-${id}`),
        ...enablers.flatMap((id, at) => [`c${(at * 31) % 350}-${id}`, `c${(at * 7 + 3) % 350}-${id}`]),
      ],
    });
    const placed = layoutTrace(large);
    expect(placed.byId.size).toBe(2000);
    expect(crowded(placed)).toEqual([]);
  });
});

describe('walking', () => {
  const layout = layoutTrace(untangled);

  it('goes up and down a column and stops at its ends', () => {
    const [first, second] = columnOf(layout, 2);
    expect(walk(layout, first?.node.id ?? '', 'ArrowDown')).toBe(second);
    expect(walk(layout, second?.node.id ?? '', 'ArrowUp')).toBe(first);
    expect(walk(layout, first?.node.id ?? '', 'ArrowUp')).toBeNull();
    expect(walk(layout, first?.node.id ?? '', 'End')).toBe(columnOf(layout, 2).at(-1));
  });

  it('goes across to what is linked, and nowhere where nothing is', () => {
    expect(walk(layout, 'o1', 'ArrowRight')?.node.id).toBe('c3');
    expect(walk(layout, 'c3', 'ArrowLeft')?.node.id).toBe('o1');
    expect(['e1', 'e2']).toContain(walk(layout, 'c3', 'ArrowRight')?.node.id);
    expect(walk(layout, 'c2', 'ArrowLeft')).toBeNull();
    expect(walk(layout, 'e3', 'ArrowLeft')).toBeNull();
    expect(walk(layout, 'e1', 'x')).toBeNull();
  });
});

describe('the frame', () => {
  it('fits what is at hand, and has least widths below which it scrolls', () => {
    for (const available of [860, 1016, 1368, 1700]) {
      const { boxes, width } = frameOf(available);
      expect(width).toBeLessThanOrEqual(available);
      expect(boxes[1].left).toBeGreaterThanOrEqual(boxes[0].left + boxes[0].width + 64);
      expect(boxes[2].left).toBeGreaterThanOrEqual(boxes[1].left + boxes[1].width + 64);
    }
    expect(frameOf(300).width).toBe(frameOf(0).width);
  });
});
