import {
  inferDecimal,
  readMoney,
  readNumber,
  readPercent,
  readShare,
  type MoneyUnit,
} from './read-number.js';
import type { Reading } from './reading.js';

const outcome = (reading: Reading<number>): number | string =>
  reading.kind === 'value' ? reading.value : reading.kind === 'blank' ? 'blank' : reading.code;

describe('[T5] money is read in thousands', () => {
  it.each<[string, MoneyUnit, number | string]>([
    ['£3,081.00', 'millions', 3_081_000],
    ['£29.48m', 'millions', 29_480],
    ['£29.48m', 'ones', 29_480],
    ['$1.2m', 'ones', 1_200],
    ['4600', 'millions', 4_600_000],
    ['4600', 'thousands', 4_600],
    ['1,050,000', 'ones', 1_050],
    ['(300)', 'thousands', -300],
    ['-£300', 'thousands', -300],
    ['£-300', 'thousands', -300],
    ['300-', 'thousands', -300],
    ['1.234,56', 'thousands', 1_234.56],
    ['1 234,56 €', 'thousands', 1_234.56],
    ['1 234 567', 'ones', 1_234.567],
    ["CHF 1'234.50", 'thousands', 1_234.5],
    ['EUR 1.5 million', 'ones', 1_500],
    ['300k', 'ones', 300],
    ['2bn', 'ones', 2_000_000],
    ['300 EUR', 'thousands', 300],
    ['1,234', 'thousands', 1_234],
    ['1,5', 'thousands', 1.5],
    ['1.234.567', 'ones', 1_234.567],
    ['£0.00', 'millions', 0],
    ['', 'ones', 'blank'],
    ['—', 'ones', 'blank'],
    ['TBD', 'ones', 'notAnAmount'],
    ['about 300', 'ones', 'notAnAmount'],
    ['12 apples', 'ones', 'notAnAmount'],
    ['1,2,3.4.5', 'ones', 'notAnAmount'],
    ['Exempt under Section 43 of the Freedom of Information Act 2000', 'millions', 'notAnAmount'],
  ])('%s in %s is %s', (text, unit, expected) => {
    expect(outcome(readMoney(text, { unit, decimal: null }))).toBe(expected);
  });

  it('a decimal mark known from the column settles one group of three digits', () => {
    expect(outcome(readMoney('1.234', { unit: 'thousands', decimal: ',' }))).toBe(1_234);
    expect(outcome(readMoney('1.234', { unit: 'thousands', decimal: null }))).toBe(1.234);
    expect(inferDecimal(['1.234', '7,5'])).toBe(',');
    expect(inferDecimal(['1,234', '7.5'])).toBe('.');
    expect(inferDecimal(['1,234', '4600'])).toBeNull();
  });
});

describe('[T6] numbers and percentages', () => {
  it('reads numbers as people write them', () => {
    expect(outcome(readNumber('1,234.5'))).toBe(1234.5);
    expect(outcome(readNumber('-7'))).toBe(-7);
    expect(outcome(readNumber('.5'))).toBe(0.5);
    expect(outcome(readNumber('seven'))).toBe('notANumber');
  });

  it('percent counts points and a share counts one', () => {
    expect(outcome(readPercent('45 %'))).toBe(45);
    expect(outcome(readPercent(45))).toBe(45);
    expect(outcome(readShare('45%'))).toBe(0.45);
    expect(outcome(readShare('0.45'))).toBe(0.45);
  });
});
