import { monthName, yearExample } from './fiscal-year.js';

it('says what a start month means for the year at hand', () => {
  expect(yearExample(10, '2026-11-22')).toBe('FY27 runs Oct 2026 – Sep 2027');
  expect(yearExample(1, '2026-11-22')).toBe('FY26 runs Jan 2026 – Dec 2026');
  expect(monthName(4)).toBe('April');
});
