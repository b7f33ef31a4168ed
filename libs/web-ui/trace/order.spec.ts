import fc from 'fast-check';
import { countCrossings } from './crossings.js';
import { orderColumns, type OrderInput } from './order.js';

const SIZES = [5, 9, 14] as const;

const pairsBetween = (left: number, right: number) =>
  fc
    .array(fc.tuple(fc.nat({ max: left - 1 }), fc.nat({ max: right - 1 })), { maxLength: 40 })
    .map((links) => Int32Array.from(links.flat()));

const groupsOf = (size: number) =>
  fc.array(fc.nat({ max: 2 }), { minLength: size, maxLength: size }).map((groups) => Int32Array.from(groups));

const inputs: fc.Arbitrary<OrderInput> = fc.record({
  groups: fc.tuple(groupsOf(SIZES[0]), groupsOf(SIZES[1]), groupsOf(SIZES[2])),
  pairs: fc.tuple(pairsBetween(SIZES[0], SIZES[1]), pairsBetween(SIZES[1], SIZES[2])),
});

const ungrouped = (pairs: readonly (readonly number[])[]): OrderInput => ({
  groups: SIZES.map((size) => new Int32Array(size)),
  pairs: pairs.map((list) => Int32Array.from(list)),
});

/** Crossings of the nodes as they are given, group by group. */
function givenCrossings({ groups, pairs }: OrderInput): number {
  const ranks = groups.map((group) => {
    const rank = new Int32Array(group.length);
    const nodes = Array.from(group.keys()).sort((a, b) => (group[a] ?? 0) - (group[b] ?? 0));
    nodes.forEach((node, at) => (rank[node] = at));
    return rank;
  });
  return pairs.reduce((sum, list, at) => {
    const [left, right] = [ranks[at], ranks[at + 1]];
    return left && right ? sum + countCrossings(list, left, right) : sum;
  }, 0);
}

describe('ordering', () => {
  it('never crosses more links than the order that was given', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(orderColumns(input).crossings).toBeLessThanOrEqual(givenCrossings(input));
      }),
    );
  });

  it('gives each node a place of its own, and keeps groups in their order', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        orderColumns(input).ranks.forEach((rank, at) => {
          const nodes = Array.from(rank.keys()).sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0));
          expect([...rank].sort((a, b) => a - b)).toEqual([...rank.keys()]);
          const groups = nodes.map((node) => input.groups[at]?.[node] ?? 0);
          expect(groups).toEqual([...groups].sort((a, b) => a - b));
        });
      }),
    );
  });

  it('is the same every time', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(orderColumns(input)).toEqual(orderColumns(input));
      }),
    );
  });

  it('untangles what can be untangled', () => {
    const turned = [0, 4, 1, 3, 2, 2, 3, 1, 4, 0];
    expect(orderColumns(ungrouped([turned, turned])).crossings).toBe(0);
  });

  it('leaves nodes without links where they stand', () => {
    expect([...(orderColumns(ungrouped([[], []])).ranks[2] ?? [])]).toEqual([...Array(SIZES[2]).keys()]);
  });
});

it('orders 2,000 nodes with 4,000 links well within the time of a first paint', () => {
  let state = 7;
  const below = (limit: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * limit);
  };
  const links = (count: number, left: number, right: number) =>
    Int32Array.from({ length: count * 2 }, (_, at) => below(at % 2 === 0 ? left : right));
  const input: OrderInput = {
    groups: [50, 350, 1600].map((size) => new Int32Array(size)),
    pairs: [links(800, 50, 350), links(3200, 350, 1600)],
  };
  const { crossings } = orderColumns(input);
  expect(crossings).toBeLessThan(givenCrossings(input) / 2);
});
