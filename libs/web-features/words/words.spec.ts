import { fiscalQuarter } from '@northing/domain';
import { calendarRange, dayLabel, dayOf, quarterRange } from './dates.js';
import { moneyWords } from './money.js';
import { counted, percent, plainNumber, sentenceList, shiftLabel } from './numbers.js';

describe('amounts', () => {
  const usd = moneyWords('USD');
  it('are thousands, written in short', () => {
    expect(usd.short(880)).toBe('$880K');
    expect(usd.short(4200)).toBe('$4.2M');
    expect(usd.short(0)).toBe('$0');
    expect(moneyWords('EUR').short(160)).toBe('€160K');
  });
  it('carry a true minus, and a plus on differences', () => {
    expect(usd.delta(-190)).toBe('\u2212$190K');
    expect(usd.delta(450)).toBe('+$450K');
    expect(usd.delta(0)).toBe('$0');
  });
  it('are exact in tables', () => {
    expect(usd.exact(4200)).toBe('$4,200,000');
  });
  it('are words where they are read aloud', () => {
    expect(usd.spoken(190)).toBe('$190 thousand');
  });
  it('read as numbers when the currency is none', () => {
    expect(moneyWords('nothing').short(880)).toBe('880K');
    const none = moneyWords('XXX');
    expect([none.short(3100), none.delta(-190), none.exact(4200), none.spoken(4200)]).toEqual([
      '3.1M',
      '\u2212190K',
      '4,200,000',
      '4.2 million',
    ]);
  });
});

describe('dates', () => {
  it('drop the current year', () => {
    expect(dayLabel('2026-11-24', '2027-01-03')).toBe('Nov 24, 2026');
    expect(dayLabel('2026-11-24', '2026-01-03')).toBe('Nov 24');
  });
  it('name a run of quarters', () => {
    expect(quarterRange(fiscalQuarter(2027, 3), fiscalQuarter(2028, 4))).toBe('FY27 Q3 – FY28 Q4');
    expect(quarterRange(fiscalQuarter(2027, 3), fiscalQuarter(2027, 3))).toBe('FY27 Q3');
  });
  it('say what a fiscal year means in the calendar', () => {
    const october = { yearStartMonth: 10, yearLabel: 'endYear' } as const;
    expect(calendarRange(fiscalQuarter(2027, 1), fiscalQuarter(2027, 4), october)).toBe(
      'Oct 2026 – Sep 2027',
    );
  });
  it('take the local day of a moment', () => {
    expect(dayOf(new Date(2026, 10, 3, 23, 59))).toBe('2026-11-03');
  });
});

describe('numbers', () => {
  it('are counted in words', () => {
    expect(counted(1, 'enabler')).toBe('1 enabler');
    expect(counted(2400, 'capability', 'capabilities')).toBe('2,400 capabilities');
    expect(sentenceList(['a', 'b', 'c'])).toBe('a, b and c');
    expect(percent(0.7349)).toBe('73%');
    expect(plainNumber(-2.5)).toBe('\u22122.5');
    expect(shiftLabel(-4)).toBe('4Q earlier');
  });
});
