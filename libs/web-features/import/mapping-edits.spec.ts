import type { ColumnPreview, Mapping } from '@northing/web-data';
import {
  cellsToFix,
  columnState,
  constantOf,
  mapColumn,
  mappedColumn,
  missingColumns,
  setConstant,
  setMeaning,
  unknownValues,
} from './mapping-edits.js';
import { targetOf, targetsAround } from './targets.js';

const start: Mapping = {
  format: 'northing.mapping/1',
  name: 'test',
  columns: [
    { field: 'name', column: 'Initiative' },
    { field: 'stage', column: 'Status', values: 'statuses' },
  ],
  tables: { statuses: { live: 'delivered' } },
};

function column(name: string, more: Partial<ColumnPreview> = {}): ColumnPreview {
  return {
    index: 0,
    name,
    samples: [],
    filled: 1,
    distinctCount: 0,
    distinctValues: [],
    suggestedField: null,
    confidence: 0,
    toFix: [],
    toFixCount: 0,
    ...more,
  };
}

describe('matching columns', () => {
  it('lets go of what filled the field before', () => {
    const mapping = mapColumn(start, 'Title', 'name');
    expect(mappedColumn(mapping, 'Title')?.field).toBe('name');
    expect(mappedColumn(mapping, 'Initiative')).toBeUndefined();
  });

  it('takes ids from the names where no column holds them, and not otherwise', () => {
    expect(mapColumn(start, 'Owner', 'itOwnerId').id).toBe('fromName');
    const withId = mapColumn(start, 'No', 'id');
    expect(withId.id).toBeUndefined();
    expect(mapColumn(withId, 'No', '').id).toBe('fromName');
  });

  it('finds a column whatever its case and spaces', () => {
    expect(mappedColumn(start, ' INITIATIVE ')?.field).toBe('name');
  });

  it('fills one year’s cost once, different years side by side', () => {
    const both = mapColumn(mapColumn(start, 'A', 'cost:2027'), 'B', 'cost:2028');
    expect(both.columns.filter(({ field }) => field === 'cost').map(targetOf)).toEqual([
      'cost:2027',
      'cost:2028',
    ]);
    const again = mapColumn(both, 'C', 'cost:2027');
    expect(mappedColumn(again, 'A')).toBeUndefined();
  });

  it('offers every target once', () => {
    const values = targetsAround(2027).map(({ value }) => value);
    expect(new Set(values).size).toBe(values.length);
    expect(values).toEqual(
      expect.arrayContaining(['', 'id', 'name', 'stage', 'capability', 'cost:all', 'cost:2027']),
    );
    expect(values).not.toContain('capacityDemand');
  });

  it('names columns that the mapping needs and the file lacks', () => {
    expect(missingColumns(start, [column('initiative')])).toEqual(['Status']);
  });
});

describe('written values', () => {
  const status = column('Status', {
    distinctValues: [
      { value: 'In progress', rows: 3 },
      { value: 'LIVE', rows: 2 },
      { value: 'Paused', rows: 1 },
    ],
  });

  it('are asked for when neither the catalogue nor the mapping knows them', () => {
    expect(unknownValues(start, status)).toEqual([{ value: 'Paused', rows: 1 }]);
    expect(columnState(start, status)).toEqual({ kind: 'chooseValues', count: 1 });
  });

  it('keep the meanings the mapping had when one is added', () => {
    const told = setMeaning(start, 'Status', 'Paused', 'idea');
    expect(unknownValues(told, status)).toEqual([]);
    expect(mappedColumn(told, 'Status')?.values).toEqual({ live: 'delivered', Paused: 'idea' });
    expect(columnState(told, status)).toEqual({ kind: 'matched' });
  });

  it('may mean nothing', () => {
    expect(unknownValues(setMeaning(start, 'Status', 'Paused', null), status)).toEqual([]);
  });
});

it('asks for dates that cannot be read, each once', () => {
  const mapping = mapColumn(start, 'Finish', 'endQuarter');
  const finish = column('Finish', {
    suggestedField: 'endQuarter',
    toFix: [
      { row: 14, text: 'TBD', suggestion: null },
      { row: 15, text: 'tbd', suggestion: null },
      { row: 31, text: 'Summer 27', suggestion: 'FY2027-Q4' },
    ],
  });
  expect(cellsToFix(mapping, finish).map(({ text }) => text)).toEqual(['TBD', 'Summer 27']);
  const fixed = setMeaning(mapping, 'Finish', 'Summer 27', 'FY2027-Q4');
  expect(cellsToFix(fixed, finish).map(({ text }) => text)).toEqual(['TBD']);
});

it('sets the same value for every row', () => {
  const mapping = setConstant(start, 'kind', 'project');
  expect(constantOf(mapping, 'kind')).toBe('project');
  expect(constantOf(setConstant(mapping, 'kind', null), 'kind')).toBeNull();
});
