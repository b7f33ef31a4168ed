import { budgetList, DEFAULT_SETTINGS, EMPTY_CONTENT, fiscalQuarter, type Enabler } from '@northing/domain';
import ExcelJS from 'exceljs';
import { blankEnabler } from './blank-items.js';
import { budgetSheets } from './budget-sheets.js';
import { exportMapping } from './export-mapping.js';
import { tablesToPlan } from './import-tables.js';
import { writeWorkbook } from './write-workbook.js';

const calendar = { yearStartMonth: 4, yearLabel: 'endYear' } as const;
const reference = { businessUnits: [], people: [], teams: [] };
const ANCHOR = fiscalQuarter(2027, 1);

function asking(id: string, capex: number, more: Partial<Enabler> = {}): Enabler {
  return {
    ...blankEnabler(id, `Work ${id}`),
    startQuarter: ANCHOR,
    endQuarter: fiscalQuarter(2027, 4),
    fundingClass: 'sponsored',
    cost: [{ fiscalYear: 2027, opex: 10, capex }],
    ...more,
  };
}

const content = {
  ...EMPTY_CONTENT,
  enablers: [
    asking('a', 100, { priorityBand: 'could' }),
    asking('b', 200, {
      priorityBand: 'must',
      placedScore: 4,
      wsjf: { businessValue: 8, timeCriticality: 5, riskOpportunity: 5, jobSize: 8 },
    }),
    asking('c', 50, { priorityBand: 'should', fundingClass: 'discretionary' }),
    asking('d', 30, { stage: 'inProgress' }),
  ],
  envelopes: [{ fiscalYear: 2027, fundingClass: 'sponsored' as const, amount: 300 }],
};
const list = budgetList(content, 2027, ANCHOR, DEFAULT_SETTINGS);
const sheets = budgetSheets(list, content, { reference, calendar });

describe('a year’s list as a workbook', () => {
  it('holds committed work first, then the rows in their order, with running totals that are formulas', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await writeWorkbook(sheets)).buffer as ArrayBuffer);
    const sheet = workbook.getWorksheet('Priorities')!;
    const headers = (sheet.getRow(1).values as string[]).slice(1);
    const column = (header: string) => headers.indexOf(header) + 1;
    const rows = [2, 3, 4, 5].map((row) => sheet.getRow(row));
    expect(rows.map((row) => row.getCell(column('Id')).value)).toEqual(['d', 'b', 'c', 'a']);
    expect(rows.map((row) => row.getCell(column('Fits')).value)).toEqual([
      'Committed',
      'Fits',
      'Lacks money',
      'Lacks money',
    ]);
    const advice = rows.map((row) => row.getCell(column('WSJF (advisory)')).value);
    expect(advice).toEqual([null, 2.25, null, null]);
    const [opex, capex, total] = [
      'Cost FY2027 opex (000)',
      'Cost FY2027 capex (000)',
      'Running total (000)',
    ].map((header) => sheet.getColumn(column(header)).letter);
    const running = rows.map((row) => row.getCell(column('Running total (000)')));
    expect(running.map(({ formula }) => formula)).toEqual([
      `${opex}2+${capex}2`,
      ...[3, 4, 5].map((row) => `${total}${row - 1}+${opex}${row}+${capex}${row}`),
    ]);
    expect(running.map(({ result }) => result)).toEqual([40, 250, 310, 420]);
  });

  it('adds up funding classes against their envelopes', () => {
    const totals = sheets.find(({ name }) => name === 'Totals');
    expect(totals?.rows).toEqual([
      ['Mandatory', 0, null, null],
      ['Sponsored', 360, 300, { kind: 'formula', formula: 'C3-B3', result: -60 }],
      ['Discretionary', 60, null, null],
      [
        'All',
        { kind: 'formula', formula: 'SUM(B2:B4)', result: 420 },
        { kind: 'formula', formula: 'SUM(C2:C4)', result: 300 },
        { kind: 'formula', formula: 'SUM(D2:D4)', result: -60 },
      ],
    ]);
  });

  it('is read back with the same order and amounts', async () => {
    const read = await tablesToPlan(
      [{ name: 'budget.xlsx', bytes: await writeWorkbook(sheets) }],
      exportMapping(content),
      { calendar, reference, defaultAnchor: ANCHOR },
    );
    if (read.kind !== 'ok') throw new Error(JSON.stringify(read.report.errors));
    const found = read.revisions[0]?.content.enablers ?? [];
    const facts = ({ id, cost, placedScore, priorityBand }: Enabler) => ({
      id,
      cost,
      placedScore,
      priorityBand,
    });
    const inOrder = ['d', 'b', 'c', 'a'].map((id) => content.enablers.find((each) => each.id === id)!);
    expect(found.map(facts)).toEqual(inOrder.map(facts));
  });
});
