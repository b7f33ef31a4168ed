import { pasteBlock, type PasteTarget } from './paste-block.js';
import { rangeText, readNumber, type NumberRule } from './read-number.js';

const THOUSANDS: NumberRule = { unit: '$ thousand', min: 0, max: null, step: 1 };
const FTE: NumberRule = { unit: 'FTE', min: 0, max: null, step: null };

const target: PasteTarget = {
  cells: [
    [10, 20],
    [30, null],
    [null, 60],
  ],
  row: 0,
  column: 0,
  rowNames: ['FY27', 'FY28', 'FY29'],
  columnNames: ['Opex', 'Capex'],
  rule: THOUSANDS,
};

describe('pasting a block', () => {
  it('puts rows and columns from the pressed cell on and leaves the others alone', () => {
    expect(pasteBlock('1\t2\r\n3\t\r\n', { ...target, row: 1 })).toEqual({
      kind: 'applied',
      cells: [
        [10, 20],
        [1, 2],
        [3, null],
      ],
      said: 'Pasted 2 rows × 2 columns from FY28, Opex',
    });
  });

  it.each([
    {
      it: 'is wider than the room',
      text: '1\t2',
      at: { column: 1 },
      why: 'The copied block is 1 row × 2 columns; from FY27, Capex there is room for 3 rows × 1 column. Nothing was pasted.',
    },
    {
      it: 'is higher than the room',
      text: '1\n2\n3',
      at: { row: 1 },
      why: 'The copied block is 3 rows × 1 column; from FY28, Opex there is room for 2 rows × 2 columns. Nothing was pasted.',
    },
    {
      it: 'is ragged',
      text: '1\t2\n3',
      at: {},
      why: 'The rows of the copied block differ in length. Nothing was pasted.',
    },
    {
      it: 'holds a word',
      text: '1\t2\n3\tn/a',
      at: {},
      why: 'Row 2, column 2 of the copied block: “n/a” is not a number. Nothing was pasted.',
    },
    {
      it: 'holds half a thousand',
      text: '1\t2.5',
      at: {},
      why: 'Row 1, column 2 of the copied block: 2.5 is not allowed: whole numbers, 0 $ thousand or more. Nothing was pasted.',
    },
  ])('is refused as a whole when the block $it', ({ text, at, why }) => {
    expect(pasteBlock(text, { ...target, ...at })).toEqual({ kind: 'refused', why });
  });
});

describe('reading a number', () => {
  it.each([
    ['1,200', 1200],
    ['$1,200', 1200],
    ['1 200', 1200],
    ['12,345,678', 12345678],
    ['', null],
    ['  ', null],
  ])('reads %j in whole thousands as %j', (text, value) => {
    expect(readNumber(text, THOUSANDS)).toEqual({ kind: 'read', value });
  });

  it('reads a lone comma before one or two digits as a decimal point', () => {
    expect(readNumber('0,5', FTE)).toEqual({ kind: 'read', value: 0.5 });
  });

  it.each(['−3', '-3', '1.200.000', '0x10', '1e3', 'Infinity', 'half'])('refuses %j', (text) => {
    expect(readNumber(text, THOUSANDS).kind).toBe('refused');
  });

  it('says range, step and unit in words', () => {
    expect(rangeText({ unit: '%', min: 0, max: 100, step: null })).toBe('0 to 100%');
    expect(rangeText({ unit: 'levels', min: 0.5, max: 5, step: 0.5 })).toBe(
      '0.5 to 5 levels, in steps of 0.5',
    );
    expect(rangeText({ unit: 'quarters', min: -8, max: 8, step: 1 })).toBe('whole numbers, −8 to 8 quarters');
  });
});
