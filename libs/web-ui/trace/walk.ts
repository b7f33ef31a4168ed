import { centreOf } from './curves.js';
import type { PlacedNode, TraceLayout } from './layout.js';

/** Where an arrow key leads from a node: up and down its column, across to the nearest node it is linked with. */
export function walk(layout: TraceLayout, id: string, key: string): PlacedNode | null {
  const at = layout.byId.get(id);
  if (!at) return null;
  const column = columnOf(layout, at.column);
  switch (key) {
    case 'ArrowUp':
      return column[at.rank - 1] ?? null;
    case 'ArrowDown':
      return column[at.rank + 1] ?? null;
    case 'Home':
      return column[0] ?? null;
    case 'End':
      return column.at(-1) ?? null;
    case 'ArrowLeft':
      return nearest(layout, at, at.column - 1);
    case 'ArrowRight':
      return nearest(layout, at, at.column + 1);
    default:
      return null;
  }
}

/** The nodes of a column from top to bottom. */
export function columnOf({ columns }: TraceLayout, column: number): readonly PlacedNode[] {
  return (columns[column] ?? []).flatMap(({ nodes }) => nodes);
}

function nearest({ links }: TraceLayout, at: PlacedNode, column: number): PlacedNode | null {
  let found: PlacedNode | null = null;
  for (const { from, to } of links) {
    const each = from === at ? to : to === at ? from : null;
    if (each?.column !== column) continue;
    if (found === null || distance(each, at) < distance(found, at)) found = each;
  }
  return found;
}

function distance(a: PlacedNode, b: PlacedNode): number {
  return Math.abs(centreOf(a) - centreOf(b));
}
