import { readDelimited } from './read-delimited.js';
import { bytesOf } from './table.fixture.js';
import { headerPlace, placeOf, toTable, type Table, type TableOptions } from './table.js';
import type { Grid } from './grid.js';

function gridOf(text: string): Grid {
  const file = readDelimited(bytesOf(text));
  if (file.kind !== 'ok') throw new Error(file.code);
  return file.grid;
}

function table(text: string, options?: TableOptions): Table {
  const named = toTable(gridOf(text), options);
  if (named.kind !== 'ok') throw new Error(named.code);
  return named;
}

const names = ({ columns }: Table) => columns.map(({ name }) => name);

describe('[T7] fields get their names from a header', () => {
  it('the first row as wide as the table that holds words only', () => {
    const found = table('Roadmap of 2026,,\n,,\nid,name,start\n1,Shop,2026\n');
    expect(found.headerRow).toBe(3);
    expect(names(found)).toEqual(['id', 'name', 'start']);
    expect(found.rows.map(({ number }) => number)).toEqual([4]);
  });

  it('or the row that was chosen', () => {
    expect(names(table('a,b\nc,d\n1,2\n', { headerRow: 2 }))).toEqual(['c', 'd']);
    expect(toTable(gridOf('a,b\n1,2\n'), { headerRow: 9 })).toMatchObject({ code: 'noHeader', row: 9 });
  });

  it('a name that comes again is numbered, and a column without a name bears its letter', () => {
    const found = table('name,Rating,rating,,rating\n1,2,3,4,5\n');
    expect(names(found)).toEqual(['name', 'Rating', 'rating (2)', 'D', 'rating (3)']);
    expect(found.repeated).toEqual(['rating']);
  });

  it('line breaks in a name become spaces', () => {
    expect(names(table('"Start\n(latest)",b\n1,2\n'))[0]).toBe('Start (latest)');
  });

  it('names without rows and files without names are refused', () => {
    expect(toTable(gridOf('a,b\n'))).toMatchObject({ kind: 'broken', code: 'headerOnly' });
    expect(toTable(gridOf('a,b\n,\n,\n'))).toMatchObject({ kind: 'broken', code: 'headerOnly' });
    expect(toTable(gridOf(',\n,\n'))).toMatchObject({ kind: 'broken', code: 'emptyFile' });
  });

  it('a row with too few or too many cells is known by it; a delimiter at the end does no harm', () => {
    const found = table('a,b,c\n1,2,3\n1,2\n1,2,3,\n1,2,3,4\n');
    expect(found.rows.map(({ wrongCount }) => wrongCount?.cells ?? null)).toEqual([null, 2, null, 4]);
  });
});

describe('[T8] transposed tables have their names in the first column', () => {
  const text = 'Name,Shop,Portal\nStart,2021,2022\nCost,5,\n';

  it('each further column is a record', () => {
    const found = table(text, { transposed: true });
    expect(names(found)).toEqual(['Name', 'Start', 'Cost']);
    expect(found.rows.map(({ cells }) => cells)).toEqual([
      ['Shop', '2021', '5'],
      ['Portal', '2022', null],
    ]);
  });

  it('places are those that a spreadsheet shows', () => {
    const found = table(text, { transposed: true });
    const [row, column] = [found.rows[1], found.columns[2]];
    if (!row || !column) throw new Error('the table is too small');
    expect(placeOf(found, row, column)).toEqual({ row: 3, column: 'C' });
    expect(headerPlace(found, 'x')).toEqual({ row: null, column: 'x' });
  });
});
