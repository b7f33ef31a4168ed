import fc from 'fast-check';
import { tablesToPlan } from './import-tables.js';
import { parseMapping } from './mapping.js';
import { previewTable } from './preview-table.js';
import { bytesOf, mappingOf, workbookOf } from './table.fixture.js';

const mapping = mappingOf(
  [
    'id',
    'name',
    'startQuarter',
    'stage',
    { field: 'cost', column: 'cost' },
    { field: 'capability', column: 'capability' },
    { field: 'predecessors', column: 'after', separator: ',' },
  ],
  { badRows: 'skip', anchors: [{ file: '*', quarter: 'FY2027-Q1' }] },
);
const calendar = { yearStartMonth: 4, yearLabel: 'endYear' } as const;

async function isAnswered(bytes: Uint8Array, name: string): Promise<void> {
  const result = await tablesToPlan([{ name, bytes }], mapping);
  expect(['ok', 'invalid', 'unsupported']).toContain(result.kind);
  if (result.kind !== 'ok') expect(result.report.errors.total).toBeGreaterThan(0);
  const preview = await previewTable({ name, bytes }, { calendar });
  expect(['ok', 'broken', 'unsupported']).toContain(preview.kind);
}

const fileName = fc.constantFrom('a.csv', 'a.xlsx', 'a.json', 'a');

describe('[T22] any file gives a report, never an exception', () => {
  it('random bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fileName, isAnswered), {
      numRuns: 300,
      seed: 1,
    });
  });

  it('random text that looks like a table', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ',',
        ';',
        '\t',
        '"',
        '\n',
        '\r\n',
        'id',
        'name',
        '=',
        '2021-04-01',
        'Q3 FY26',
        '£1.2m',
        '\0',
        '{',
        '’',
      ),
      fc.string({ maxLength: 5, unit: 'grapheme' }),
    );
    const text = fc.array(piece, { maxLength: 60 }).map((pieces) => bytesOf(pieces.join('')));
    await fc.assert(fc.asyncProperty(text, fileName, isAnswered), { numRuns: 300, seed: 2 });
  });

  it('random cells under the right header', async () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12, unit: 'grapheme' }),
      fc.constantFrom('e1', 'e2', '', '1e999', '-0', '(', '99/99/9999'),
    );
    const rows = fc.array(fc.array(cell, { minLength: 7, maxLength: 7 }), { maxLength: 8 });
    const quotedRow = (cells: readonly string[]): string =>
      cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(',');
    const file = rows.map((lines) =>
      bytesOf(['id,name,startQuarter,stage,cost,capability,after', ...lines.map(quotedRow)].join('\n')),
    );
    await fc.assert(fc.asyncProperty(file, fc.constant('a.csv'), isAnswered), { numRuns: 300, seed: 3 });
  });

  it('workbooks with bytes changed or missing', async () => {
    const whole = await workbookOf((book) => {
      const sheet = book.addWorksheet('Plan');
      sheet.addRow(['id', 'name', 'startQuarter', 'stage', 'cost', 'capability', 'after']);
      sheet.addRow(['e1', 'One', new Date('2026-04-01T00:00:00Z'), 'idea', 12_000, 'Pricing', null]);
    });
    const damage = fc.tuple(fc.nat(whole.length - 1), fc.nat(255), fc.boolean()).map(([at, byte, cut]) => {
      const bytes = cut ? whole.slice(0, at) : whole.slice();
      if (!cut) bytes[at] = byte;
      return bytes;
    });
    await fc.assert(fc.asyncProperty(damage, fc.constant('a.xlsx'), isAnswered), { numRuns: 150, seed: 4 });
  }, 60_000);

  it('any JSON as a mapping', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (document) => {
        expect(['ok', 'invalid']).toContain(parseMapping(document).kind);
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});
