import type { HeatLevel } from './heat-scale.js';

export interface HeatTileFacts {
  readonly id: string;
  readonly name: string;
  /** The number as printed with its heat, or in a word why there is none, e.g. "Not assessed". */
  readonly heat:
    | { readonly kind: 'rated'; readonly figure: string; readonly level: HeatLevel }
    | { readonly kind: 'unrated'; readonly why: string };
  readonly current: number | null;
  readonly target: number | null;
  readonly enablers: number;
  /** A few quiet words, e.g. "was 12". */
  readonly note?: string;
}

/** A capability of the map: a leaf is a tile; a parent heads its parts. */
export type HeatNode =
  | ({ readonly kind: 'tile' } & HeatTileFacts)
  | {
      readonly kind: 'group';
      readonly id: string;
      readonly name: string;
      /** Mean maturity of its assessed leaves; null when none is. */
      readonly mean: number | null;
      readonly parts: readonly HeatNode[];
    };

export type HeatGroup = Extract<HeatNode, { readonly kind: 'group' }>;

/** What stands in a column, from top to bottom: headings within it at depth 2 and below, and tiles. */
export type HeatEntry =
  | { readonly kind: 'heading'; readonly group: HeatGroup; readonly depth: number }
  | { readonly kind: 'tile'; readonly tile: HeatTileFacts };

export interface HeatColumn {
  readonly id: string;
  readonly name: string;
  /** Null for the column of capabilities that stand alone. */
  readonly head: HeatGroup | null;
  readonly entries: readonly HeatEntry[];
}

/** One column a top-level parent; top-level capabilities without parts share the last. */
export function heatColumns(nodes: readonly HeatNode[]): readonly HeatColumn[] {
  const columns = nodes
    .filter((node) => node.kind === 'group')
    .map((head): HeatColumn => ({ id: head.id, name: head.name, head, entries: entriesOf(head.parts, 2) }));
  const alone = entriesOf(
    nodes.filter((node) => node.kind === 'tile'),
    1,
  );
  if (alone.length === 0) return columns;
  const name = columns.length === 0 ? 'Capabilities' : 'Without a group';
  return [...columns, { id: 'alone', name, head: null, entries: alone }];
}

/** Tiles before groups: a tile below a heading would be read as part of it. */
function entriesOf(parts: readonly HeatNode[], depth: number): readonly HeatEntry[] {
  const tiles = parts.flatMap((part): HeatEntry[] =>
    part.kind === 'tile' ? [{ kind: 'tile', tile: part }] : [],
  );
  const groups = parts.flatMap((part): readonly HeatEntry[] =>
    part.kind === 'group'
      ? [{ kind: 'heading', group: part, depth }, ...entriesOf(part.parts, depth + 1)]
      : [],
  );
  return [...tiles, ...groups];
}
