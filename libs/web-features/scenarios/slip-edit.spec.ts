import { fiscalQuarter } from '@northing/domain';
import { slipFields } from './slip-edit.js';

const anchor = fiscalQuarter(2027, 3);
const dated = (start: number, end: number) => ({
  startQuarter: fiscalQuarter(2027, start),
  endQuarter: fiscalQuarter(2028, end),
});

describe('a slip saved as a scenario', () => {
  it('moves work that has not begun as a whole', () => {
    expect(slipFields(dated(3, 1), 2, anchor)).toEqual({
      startQuarter: 'FY2028-Q1',
      endQuarter: 'FY2028-Q3',
    });
  });
  it('leaves the start of work under way where it was', () => {
    expect(slipFields(dated(2, 4), 1, anchor)).toEqual({ endQuarter: 'FY2029-Q1' });
  });
  it('has nothing to move without an end', () => {
    expect(slipFields({ startQuarter: anchor, endQuarter: null }, 1, anchor)).toBeNull();
  });
});
