import { tableCsv } from './csv.js';

const columns = [
  { header: 'Capability', value: ({ name }: { name: string; gap: number | null }) => name },
  { header: 'Gap', value: ({ gap }: { name: string; gap: number | null }) => gap },
];

describe('a table as comma-separated values', () => {
  it('leaves what is not known empty', () => {
    expect(
      tableCsv(columns, [
        { name: 'Pricing', gap: 0 },
        { name: 'Returns', gap: null },
      ]),
    ).toBe('\uFEFFCapability,Gap\r\nPricing,0\r\nReturns,\r\n');
  });

  it('quotes what would break a cell, and runs no formula', () => {
    expect(tableCsv(columns, [{ name: '=A1, "x"', gap: -1 }])).toContain('"\'=A1, ""x""",-1\r\n');
  });
});
