import type { Dependency } from './link.js';

/** A dependency that closes a cycle, with the enablers of the cycle in their order. */
export interface ClosedCycle {
  readonly closing: Dependency;
  readonly index: number;
  readonly enablerIds: readonly string[];
}

interface Edge {
  readonly dependency: Dependency;
  readonly index: number;
}

interface Step {
  readonly id: string;
  readonly edges: readonly Edge[];
  next: number;
}

/**
 * Finds cycles in one walk over all dependencies, without recursion. Every cycle holds at least one of the reported
 * dependencies, so removing these leaves none. A dependency on itself is not looked at.
 */
export function* findCycles(dependencies: readonly Dependency[]): Generator<ClosedCycle, void, void> {
  const edges = new Map<string, Edge[]>();
  for (const [index, dependency] of dependencies.entries()) {
    if (dependency.predecessorId === dependency.successorId) continue;
    const known = edges.get(dependency.predecessorId);
    if (known) known.push({ dependency, index });
    else edges.set(dependency.predecessorId, [{ dependency, index }]);
  }
  const done = new Set<string>();
  for (const start of edges.keys()) {
    if (!done.has(start)) yield* walkFrom(start, edges, done);
  }
}

function* walkFrom(
  start: string,
  edges: ReadonlyMap<string, readonly Edge[]>,
  done: Set<string>,
): Generator<ClosedCycle, void, void> {
  const stack: Step[] = [{ id: start, edges: edges.get(start) ?? [], next: 0 }];
  const heights = new Map<string, number>([[start, 0]]);
  for (let step = stack.at(-1); step; step = stack.at(-1)) {
    const edge = step.edges[step.next];
    step.next += 1;
    if (!edge) {
      stack.pop();
      heights.delete(step.id);
      done.add(step.id);
      continue;
    }
    const to = edge.dependency.successorId;
    const height = heights.get(to);
    if (height !== undefined) {
      yield {
        closing: edge.dependency,
        index: edge.index,
        enablerIds: stack.slice(height).map(({ id }) => id),
      };
    } else if (!done.has(to)) {
      heights.set(to, stack.length);
      stack.push({ id: to, edges: edges.get(to) ?? [], next: 0 });
    }
  }
}
