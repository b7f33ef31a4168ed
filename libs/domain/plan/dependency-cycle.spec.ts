import fc from 'fast-check';
import { findCycles } from './dependency-cycle.js';
import type { Dependency } from './link.js';

function edge(predecessorId: string, successorId: string): Dependency {
  return { id: `${predecessorId}-${successorId}`, predecessorId, successorId, type: 'FS', lagQuarters: 0 };
}

/** Whether dependencies have an order, found by taking away what waits for nothing. */
function isAcyclic(dependencies: readonly Dependency[]): boolean {
  let left = [...dependencies];
  for (;;) {
    const waiting = new Set(left.map(({ successorId }) => successorId));
    const next = left.filter(({ predecessorId }) => waiting.has(predecessorId));
    if (next.length === left.length) return left.length === 0;
    left = next;
  }
}

describe('cycles of dependencies', () => {
  it('[P16] names the enablers of a cycle in their order', () => {
    const found = [...findCycles([edge('x', 'a'), edge('a', 'b'), edge('b', 'c'), edge('c', 'a')])];
    expect(found).toEqual([{ closing: edge('c', 'a'), index: 3, enablerIds: ['a', 'b', 'c'] }]);
  });

  it('[P16] a diamond is no cycle', () => {
    expect([...findCycles([edge('a', 'b'), edge('a', 'c'), edge('b', 'd'), edge('c', 'd')])]).toEqual([]);
  });

  it('[P16] without the reported dependencies there is no cycle left, and none is reported without one', () => {
    const node = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const dependency = fc
      .tuple(node, node)
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => edge(a, b));
    fc.assert(
      fc.property(fc.uniqueArray(dependency, { selector: ({ id }) => id, maxLength: 12 }), (dependencies) => {
        const closing = new Set([...findCycles(dependencies)].map(({ index }) => index));
        expect(closing.size === 0).toBe(isAcyclic(dependencies));
        expect(isAcyclic(dependencies.filter((_, index) => !closing.has(index)))).toBe(true);
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  it('[P16] a chain of 50,000 that closes is found without recursion', () => {
    const chain = Array.from({ length: 50_000 }, (_, index) => edge(`n${index}`, `n${(index + 1) % 50_000}`));
    const found = [...findCycles(chain)];
    expect(found.map(({ index, enablerIds }) => [index, enablerIds.length])).toEqual([[49_999, 50_000]]);
  });
});
