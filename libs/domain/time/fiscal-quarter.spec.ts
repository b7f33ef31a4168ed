import {
  fiscalQuarter,
  fiscalYearOf,
  formatQuarter,
  parseQuarter,
  plusQuarters,
  quarterInYear,
  quarterLabel,
  quartersBetween,
} from './fiscal-quarter.js';

describe('a fiscal quarter', () => {
  it('is the index year × 4 + quarter − 1', () => {
    expect(fiscalQuarter(2027, 1)).toBe(8108);
    expect(fiscalQuarter(2027, 4) + 1).toBe(fiscalQuarter(2028, 1));
  });

  it.each(['FY2026-Q1', 'FY2027-Q4', 'FY1999-Q2'])('reads and writes %s', (text) => {
    const quarter = parseQuarter(text);
    expect(quarter && formatQuarter(quarter)).toBe(text);
  });

  it.each([
    '',
    'FY2027-Q5',
    'FY2027-Q0',
    'FY27-Q1',
    'FY27 Q1',
    '2027-Q1',
    'fy2027-q1',
    ' FY2027-Q1',
    'FY2027-Q1 ',
  ])('does not read %j', (text) => {
    expect(parseQuarter(text)).toBeNull();
  });

  it('has a short form for screens', () => {
    expect(quarterLabel(fiscalQuarter(2027, 1))).toBe('FY27 Q1');
    expect(quarterLabel(fiscalQuarter(2009, 3))).toBe('FY09 Q3');
  });

  it('knows its year and its place in it', () => {
    const quarters = [0, 1, 2, 3, 4].map((steps) => plusQuarters(fiscalQuarter(2027, 2), steps));
    expect(quarters.map(fiscalYearOf)).toEqual([2027, 2027, 2027, 2028, 2028]);
    expect(quarters.map(quarterInYear)).toEqual([2, 3, 4, 1, 2]);
  });

  it('counts signed distances', () => {
    const [early, late] = [fiscalQuarter(2026, 4), fiscalQuarter(2027, 3)];
    expect(quartersBetween(early, late)).toBe(3);
    expect(quartersBetween(late, early)).toBe(-3);
    expect(plusQuarters(late, -3)).toBe(early);
  });
});
