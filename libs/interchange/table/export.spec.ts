import {
  EMPTY_CONTENT,
  fiscalQuarter,
  neutralised,
  restored,
  type Enabler,
  type PlanContent,
  type ReferenceData,
} from '@northing/domain';
import ExcelJS from 'exceljs';
import { blankCapability, blankEnabler, blankOutcome } from './blank-items.js';
import { comparisonSheet } from './comparison-sheet.js';
import { contentSheets, enablerSheet } from './content-sheets.js';
import { exportMapping } from './export-mapping.js';
import { tablesToPlan } from './import-tables.js';
import type { Sheet } from './sheet.js';
import { bytesOf } from './table.fixture.js';
import { writeCsv } from './write-csv.js';
import { writeWorkbook } from './write-workbook.js';

const calendar = { yearStartMonth: 4, yearLabel: 'endYear' } as const;
const reference: ReferenceData = {
  businessUnits: [{ id: 'bu-1', name: 'Trade Sales', parentId: null }],
  people: [
    { id: 'p-1', name: 'Ana Silva', title: null, businessUnitId: null, roles: [] },
    { id: 'p-2', name: 'Bo Lind', title: null, businessUnitId: null, roles: [] },
    { id: 'p-3', name: 'Bo Lind', title: null, businessUnitId: null, roles: [] },
  ],
  teams: [{ id: 't-1', name: 'Data', skill: null }],
};

const full: Enabler = {
  ...blankEnabler('e1', '=HYPERLINK("https://example.org")'),
  kind: 'product',
  stage: 'inProgress',
  startQuarter: fiscalQuarter(2027, 1),
  endQuarter: fiscalQuarter(2028, 4),
  percentComplete: 45,
  health: 'amber',
  cost: [
    { fiscalYear: 2027, opex: 100, capex: 0 },
    { fiscalYear: 2028, opex: 0, capex: 2_500 },
    { fiscalYear: null, opex: 7, capex: 8 },
  ],
  confidence: 0.7,
  sourcing: 'saas',
  supplier: '-Acme, "Inc"',
  fundingClass: 'sponsored',
  tbmView: 'transform',
  businessUnitId: 'bu-1',
  businessOwnerId: 'p-1',
  itOwnerId: 'p-3',
  riskLevel: 'high',
  riskNote: '+ two lines\n@ second',
  priorityBand: 'wont',
  placedScore: 2.5,
  scope: "'=quoted already",
  deliverables: ['First; with a semicolon', '=Second'],
};
const enablers = [full, blankEnabler('=e2', '＝ no formula'), blankEnabler('0007', 'Leading zeros')];
const content: PlanContent = {
  ...EMPTY_CONTENT,
  enablers,
  outcomes: [
    {
      ...blankOutcome('o1', 'Sell online'),
      keyResults: [
        { id: 'k1', name: 'Share', unit: '%', baseline: 1, target: 5, dueQuarter: null, actual: null },
      ],
    },
  ],
  capabilities: [blankCapability('c1', 'Pricing')],
  enablerCapabilityLinks: [{ enablerId: 'e1', capabilityId: 'c1', uplift: 1.5 }],
  dependencies: [{ id: 'd1', predecessorId: '=e2', successorId: 'e1', type: 'FS', lagQuarters: -1 }],
};
const words = { reference, calendar };
const text = (sheet: Sheet): string => writeCsv(sheet);

async function reimported(bytes: Uint8Array, name: string): Promise<readonly Enabler[]> {
  const result = await tablesToPlan([{ name, bytes }], exportMapping(content), {
    calendar,
    reference,
    defaultAnchor: fiscalQuarter(2027, 1),
  });
  if (result.kind !== 'ok') throw new Error(JSON.stringify(result.report.errors));
  return result.revisions[0]?.content.enablers ?? [];
}

describe('[T30] what was exported comes back as it was', () => {
  it('as CSV', async () => {
    expect(await reimported(bytesOf(text(enablerSheet(content, words))), 'plan.csv')).toEqual(enablers);
  });

  it('as a workbook', async () => {
    expect(await reimported(await writeWorkbook(contentSheets(content, words)), 'plan.xlsx')).toEqual(
      enablers,
    );
  });
});

describe('[T31] no exported cell runs as a formula', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', "'=1", "''@x"])(
    '%j is neutralised and comes back',
    (written) => {
      expect(neutralised(written)).toBe(`'${written}`);
      expect(restored(neutralised(written))).toBe(written);
    },
  );

  it.each(['plain', "it's", "'quoted'", '', '1+1'])('%j stays as it is', (written) => {
    expect(neutralised(written)).toBe(written);
    expect(restored(written)).toBe(written);
  });

  it('in CSV and in workbooks', async () => {
    const bytes = await writeWorkbook(contentSheets(content, words));
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
    for (const sheet of workbook.worksheets) {
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          expect(cell.type).not.toBe(ExcelJS.ValueType.Formula);
          if (typeof cell.value === 'string') expect(cell.value).not.toMatch(/^[=+\-@\t\r]/u);
        }),
      );
    }
    expect(text(enablerSheet(content, words))).toContain(`"'=HYPERLINK(""https://example.org"")"`);
  });
});

describe('[T32] exported tables are tables to work with', () => {
  it('CSV is UTF-8 with a byte order mark', () => {
    expect(
      text({
        name: 'x',
        headers: ['a', 'b'],
        rows: [
          ['é', -1.5],
          [null, true],
        ],
      }),
    ).toBe('\uFEFFa,b\r\né,-1.5\r\n,true\r\n');
  });

  it('a workbook has a sheet for each kind, with headers in view, real numbers and real days', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await writeWorkbook(contentSheets(content, words))).buffer as ArrayBuffer);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Enablers', 'Outcomes', 'Key results', 'Capabilities', 'Links', 'Dependencies', 'Demand',
    ]); // prettier-ignore
    const sheet = workbook.getWorksheet('Enablers');
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    const headers = (sheet?.getRow(1).values as string[]).slice(1);
    const cell = (header: string) => sheet?.getRow(2).getCell(headers.indexOf(header) + 1).value;
    expect(cell('Percent complete')).toBe(45);
    expect(cell('Cost FY2028 capex (000)')).toBe(2_500);
    expect(cell('Start quarter')).toBe('FY2027-Q1');
    expect(cell('Start date')).toEqual(new Date('2026-04-01T00:00:00Z'));
    expect(cell('End date')).toEqual(new Date('2028-03-31T00:00:00Z'));
    expect(cell('Business owner')).toBe('Ana Silva');
    // Two people bear this name.
    expect(cell('IT owner')).toBe('p-3');
  });

  it('a comparison has a row for each change', () => {
    const row = { category: 'replanning', entityType: 'enabler', entityId: 'e1' } as const;
    const sheet = comparisonSheet(
      {
        changes: [
          { ...row, kind: 'movedLater', quarters: 2, slip: 2 },
          { ...row, kind: 'renamed', field: 'name', from: 'Old', to: '=New' },
        ],
      },
      { nameOf: (_, id) => id, money: (amount) => `${amount}`, entityName: () => 'Web shop' },
    );
    const records = sheet.rows.map((cells) =>
      Object.fromEntries(sheet.headers.map((key, at) => [key, cells[at]])),
    );
    expect(records[0]).toMatchObject({ Kind: 'Moved later', Name: 'Web shop', Quarters: 2, 'Slip (quarters)': 2, From: null }); // prettier-ignore
    expect(records[1]).toMatchObject({ Kind: 'Renamed', Field: 'name', From: 'Old', To: '=New' });
  });
});
