import {
  FUNDING_CLASS_LABELS,
  FUNDING_CLASSES,
  neutralised,
  quarterLabel,
  restored,
  sameText,
  type Edit,
} from '@northing/domain';
import type { BookCell, BookSheet } from '../export/workbook.js';
import { yearLabel } from '../plan/field-words.js';
import { cellEdits, changedRows, type Figures } from './cell-edits.js';
import type { CapacityGridOf, EnvelopeGridOf } from './resource-grids.js';

export interface Resources {
  readonly capacity: CapacityGridOf;
  readonly envelopes: EnvelopeGridOf;
}

/** A grid as a sheet: names down the first column and along the first row, empty where nothing is set. */
interface Layout {
  readonly sheet: string;
  readonly corner: string;
  /** What a row and a column are, in words. */
  readonly row: string;
  readonly column: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** What is to be written where a cell cannot be read. */
  readonly advice: string;
}

function layoutsOf({ capacity, envelopes }: Resources): readonly [Layout, Layout] {
  const names = capacity.teams.map(({ name }) => name);
  return [
    {
      sheet: 'Capacity',
      corner: 'Team (FTE)',
      row: 'team',
      column: 'quarter',
      // A name that two teams bear tells neither apart.
      rows: capacity.teams.map(({ id, name }) =>
        names.filter((other) => sameText(other) === sameText(name)).length > 1 ? id : name,
      ),
      columns: capacity.quarters.map(quarterLabel),
      advice: 'Write the FTE as a number of 0 or more, or leave it empty.',
    },
    {
      sheet: 'Envelopes',
      corner: 'Fiscal year (thousands)',
      row: 'fiscal year',
      column: 'funding class',
      rows: envelopes.years.map(yearLabel),
      columns: FUNDING_CLASSES.map((each) => FUNDING_CLASS_LABELS[each]),
      advice: 'Write the amount in thousands as a number of 0 or more, or leave it empty.',
    },
  ];
}

/** Capacity and envelopes as the sheets that an import reads back. */
export function resourceSheets(resources: Resources): readonly BookSheet[] {
  const values = [resources.capacity.value, resources.envelopes.value];
  return layoutsOf(resources).map(({ sheet, corner, rows, columns }, at) => ({
    name: sheet,
    rows: [
      [corner, ...columns],
      ...rows.map((name, row) => [neutralised(name), ...(values[at]?.[row] ?? [])]),
    ],
  }));
}

export type ResourcesRead =
  | {
      readonly kind: 'edits';
      readonly edits: readonly Edit[];
      /** Teams with changed capacity. */
      readonly teams: readonly string[];
    }
  /** Nothing is imported; each problem names sheet, row and column and says what to do. */
  | { readonly kind: 'refused'; readonly problems: readonly string[] };

/** The sheets of a workbook as one edit of what they change, all of it or nothing. */
export function readResources(sheets: readonly BookSheet[], resources: Resources): ResourcesRead {
  const [capacity, envelopes] = layoutsOf(resources).map((layout) => readSheet(sheets, layout));
  const problems = [capacity, envelopes].flatMap((read) => (read?.kind === 'wrong' ? read.problems : []));
  if (capacity?.kind !== 'right' || envelopes?.kind !== 'right') return { kind: 'refused', problems };
  const { capacity: people, envelopes: money } = resources;
  return {
    kind: 'edits',
    edits: [
      ...cellEdits('capacity', people.placeOf, capacity.figures, people.value),
      ...cellEdits('envelope', money.placeOf, envelopes.figures, money.value),
    ],
    teams: changedRows(capacity.figures, people.value).flatMap((row) => people.teams[row]?.id ?? []),
  };
}

type SheetRead =
  | { readonly kind: 'right'; readonly figures: Figures }
  | { readonly kind: 'wrong'; readonly problems: readonly string[] };

function readSheet(sheets: readonly BookSheet[], layout: Layout): SheetRead {
  const found = sheets.find(({ name }) => sameText(name) === sameText(layout.sheet));
  if (!found) {
    return wrong([
      `There is no sheet “${layout.sheet}”. Import a workbook with the sheets that were exported.`,
    ]);
  }
  const [header = [], ...lines] = found.rows;
  const columns = placesOf(
    header.slice(1),
    layout.columns,
    (at) => `row 1, column ${letterOf(at + 1)}`,
    layout,
    'column',
  );
  const rows = placesOf(
    lines.map(([name]) => name ?? null),
    layout.rows,
    (at) => `row ${at + 2}, column A`,
    layout,
    'row',
  );
  const problems = [...columns.problems, ...rows.problems, ...strayCells(lines, header, layout)];
  const figures = layout.rows.map((_, row) =>
    layout.columns.map((__, column): number | null => {
      const [line, at] = [rows.at.get(row), columns.at.get(column)];
      if (line === undefined || at === undefined) return null;
      const read = figureOf(lines[line]?.[at + 1] ?? null);
      if (read.kind === 'figure') return read.figure;
      const place = `${layout.sheet}, row ${line + 2}, column ${letterOf(at + 1)} (${layout.columns[column] ?? ''})`;
      problems.push(`${place}: ${read.why}. ${layout.advice}`);
      return null;
    }),
  );
  return problems.length > 0 ? wrong(problems) : { kind: 'right', figures };
}

function wrong(problems: readonly string[]): SheetRead {
  return { kind: 'wrong', problems };
}

interface Places {
  /** Where each expected name stands. */
  readonly at: ReadonlyMap<number, number>;
  readonly problems: string[];
}

/** Finds every expected name once, in whatever order; others and repetitions are told. */
function placesOf(
  names: readonly BookCell[],
  expected: readonly string[],
  placeOf: (at: number) => string,
  layout: Layout,
  axis: 'row' | 'column',
): Places {
  const what = layout[axis];
  const at = new Map<number, number>();
  const problems: string[] = [];
  names.forEach((cell, place) => {
    if (cell === null) return;
    const text = restored(String(cell));
    const index = expected.findIndex((name) => sameText(name) === sameText(text));
    const where = `${layout.sheet}, ${placeOf(place)}`;
    if (index < 0) {
      problems.push(`${where}: “${text}” is no ${what} of the draft. Use the names that were exported.`);
    } else if (at.has(index)) {
      problems.push(`${where}: the ${what} “${text}” stands here again. Keep one ${axis} of each.`);
    } else at.set(index, place);
  });
  for (const [index, name] of expected.entries()) {
    if (!at.has(index))
      problems.push(
        `${layout.sheet} has no ${axis} for ${name}. Add it, with empty cells where nothing is set.`,
      );
  }
  return { at, problems };
}

/** Figures below no name or beside none: the sheet has another shape than was exported. */
function strayCells(
  lines: readonly (readonly BookCell[])[],
  header: readonly BookCell[],
  { sheet }: Layout,
): readonly string[] {
  return lines.flatMap((line, row) =>
    line.flatMap((cell, column) => {
      if (cell === null || column === 0 || (line[0] !== null && (header[column] ?? null) !== null)) return [];
      const lacks = line[0] === null ? 'its row has no name' : 'its column has no heading';
      return [`${sheet}, row ${row + 2}, column ${letterOf(column)}: ${lacks}. Name it or empty the cell.`];
    }),
  );
}

type FigureRead =
  | { readonly kind: 'figure'; readonly figure: number | null }
  | { readonly kind: 'wrong'; readonly why: string };

function figureOf(cell: BookCell): FigureRead {
  if (cell === null) return { kind: 'figure', figure: null };
  const figure = typeof cell === 'number' ? cell : Number(cell.trim().replaceAll('\u2212', '-'));
  if (!Number.isFinite(figure)) return { kind: 'wrong', why: `“${cell}” is no number` };
  return figure < 0
    ? { kind: 'wrong', why: `${String(cell).replace('-', '\u2212')} is negative` }
    : { kind: 'figure', figure };
}

/** `A` for 0, `AA` for 26. */
function letterOf(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? letterOf(rest) : '') + String.fromCharCode(65 + (index % 26));
}
