import type { HeatColumn } from './heat-node.js';

/** What can be stepped to, column by column. */
export function heatStops(columns: readonly HeatColumn[]): readonly (readonly string[])[] {
  return columns.map(({ head, entries }) => [
    ...(head ? [head.id] : []),
    ...entries.map((entry) => (entry.kind === 'tile' ? entry.tile.id : entry.group.id)),
  ]);
}

/** The stop an arrow, Home or End leads to; null when the key means nothing here. */
export function stopAfter(stops: readonly (readonly string[])[], from: string, key: string): string | null {
  const column = stops.findIndex((ids) => ids.includes(from));
  const row = stops[column]?.indexOf(from) ?? -1;
  if (row < 0) return null;
  const at = (nextColumn: number, nextRow: number) => {
    const ids = stops[nextColumn];
    return ids?.[Math.min(Math.max(nextRow, 0), ids.length - 1)] ?? from;
  };
  const moves: Readonly<Record<string, () => string>> = {
    ArrowUp: () => at(column, row - 1),
    ArrowDown: () => at(column, row + 1),
    ArrowLeft: () => at(column - 1, row),
    ArrowRight: () => at(column + 1, row),
    Home: () => at(column, 0),
    End: () => at(column, Infinity),
  };
  return moves[key]?.() ?? null;
}
