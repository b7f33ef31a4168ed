import { formatQuarter } from '../time/fiscal-quarter.js';
import { readQuarter, type QuarterOptions } from './read-quarter.js';
import type { Cell } from './cell.js';

const april: QuarterOptions = {
  calendar: { yearStartMonth: 4, yearLabel: 'endYear' },
  dateOrder: null,
};
const january: QuarterOptions = {
  calendar: { yearStartMonth: 1, yearLabel: 'endYear' },
  dateOrder: null,
};

function read(cell: Cell, options: QuarterOptions = april): string {
  const reading = readQuarter(cell, options);
  if (reading.kind === 'value') return formatQuarter(reading.value);
  return reading.kind === 'blank' ? 'blank' : reading.code;
}

describe('[T4] a quarter is read from dates and names of quarters', () => {
  it.each([
    ['2021-03-31', 'FY2021-Q4'],
    ['2021-04-01', 'FY2022-Q1'],
    ['2021-04-01T00:00:00Z', 'FY2022-Q1'],
    ['2021/04/01', 'FY2022-Q1'],
    ['20210401', 'FY2022-Q1'],
    ['31.03.21', 'FY2021-Q4'],
    ['31.03.2021', 'FY2021-Q4'],
    ['01.02.2021', 'FY2021-Q4'],
    ['31/03/2021', 'FY2021-Q4'],
    ['3/31/2021', 'FY2021-Q4'],
    ['05/05/2021', 'FY2022-Q1'],
    ['1 April 2021', 'FY2022-Q1'],
    ['01 April  2024  ', 'FY2025-Q1'],
    ['31-Mar-21', 'FY2021-Q4'],
    ['Mar 31, 2021', 'FY2021-Q4'],
    ['March 31st, 2021', 'FY2021-Q4'],
    ['Mar 2021', 'FY2021-Q4'],
    ['Sept 2021', 'FY2022-Q2'],
    ['Mar-21', 'FY2021-Q4'],
    ['2021-03', 'FY2021-Q4'],
    ['03/2021', 'FY2021-Q4'],
    ['Q3 FY26', 'FY2026-Q3'],
    ['FY2027-Q1', 'FY2027-Q1'],
    ['FY27 Q1', 'FY2027-Q1'],
    ['fy 2027/28 q1', 'FY2028-Q1'],
    ['Q1 2027-28', 'FY2028-Q1'],
    ['2026 Q3', 'FY2026-Q3'],
    ['Q3 2026', 'FY2026-Q3'],
    ["Q3 '26", 'FY2026-Q3'],
  ])('%s is %s in a year from April', (text, quarter) => {
    expect(read(text)).toBe(quarter);
  });

  it('a date of a workbook is a day', () => {
    expect(read({ kind: 'day', day: '2021-03-31' })).toBe('FY2021-Q4');
    expect(read({ kind: 'day', day: '2021-03-31' }, january)).toBe('FY2021-Q1');
  });

  it('a year named by both its calendar years bears the label of the calendar', () => {
    const startYear = { yearStartMonth: 4, yearLabel: 'startYear' } as const;
    expect(read('FY2027/28 Q1', { ...april, calendar: startYear })).toBe('FY2027-Q1');
  });

  it('quarters without FY count in calendar quarters when the mapping says so', () => {
    expect(read('2026 Q3', { ...april, quarters: 'calendar' })).toBe('FY2027-Q2');
    expect(read('FY2026 Q3', { ...april, quarters: 'calendar' })).toBe('FY2026-Q3');
  });

  it.each([
    ['TBD', 'notADate'],
    ['Summer 27', 'notADate'],
    ['2027', 'notADate'],
    ['Exempt under Section 26 of the Freedom of Information Act 2000 (Defence)', 'notADate'],
    ['yyyy-mm-dd', 'notADate'],
    ['v1.22', 'notADate'],
    ['31/06/2028', 'impossibleDate'],
    ['2021-02-29', 'impossibleDate'],
    ['03/04/2021', 'ambiguousDate'],
    ['Q5 FY26', 'notADate'],
    ['Q1 2027/31', 'notADate'],
    ['', 'blank'],
    [' ', 'blank'],
  ])('%s is no quarter: %s', (text, outcome) => {
    expect(read(text)).toBe(outcome);
  });

  it('the order of day and month may be known', () => {
    expect(read('03/04/2021', { ...april, dateOrder: 'dmy' })).toBe('FY2022-Q1');
    expect(read('03/04/2021', { ...april, dateOrder: 'mdy' })).toBe('FY2021-Q4');
    expect(read('31/03/2021', { ...april, dateOrder: 'mdy' })).toBe('impossibleDate');
  });
});
