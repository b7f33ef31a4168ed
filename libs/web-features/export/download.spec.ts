import { fileStem } from './download.js';

describe('names of files', () => {
  it('hold letters, figures and dashes alone', () => {
    expect(fileStem('Kestrel Building Supplies', 'FY27 Q1 r3')).toBe('kestrel-building-supplies-fy27-q1-r3');
    expect(fileStem('../etc: "x"')).toBe('etc-x');
  });
  it('are never empty', () => {
    expect(fileStem('??')).toBe('northing');
  });
});
