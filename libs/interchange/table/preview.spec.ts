import { previewTable, type PreviewOptions, type TablePreview } from './preview-table.js';
import { parseMapping } from './mapping.js';
import { suggestAnchors } from './suggest-anchors.js';
import { bytesOf, csv, workbookOf } from './table.fixture.js';
import type { TableFile } from './read-file.js';
import { describeShared, sharedFiles } from './shared-files.fixture.js';

// The year of US federal agencies.
const calendar = { yearStartMonth: 10, yearLabel: 'endYear' } as const;

async function preview(file: TableFile, options: Partial<PreviewOptions> = {}): Promise<TablePreview> {
  const made = await previewTable(file, { calendar, ...options });
  if (made.kind !== 'ok') throw new Error(made.code);
  return made;
}

const fields = ({ columns }: TablePreview) =>
  Object.fromEntries(columns.map(({ name, suggestedField }) => [name, suggestedField]));

const roadmap = csv(
  'Calder_portfolio_FY27.csv',
  'Initiative,Biz capability,Supports,Start,Finish,FY27 $,FY28 $,Run/Grow,PM,Sponsor,RAG,Color',
  'Warehouse Mgmt Upgrade – Reno,Warehouse Execution,OTIF 97%,Q3 FY26,2027-03-31,"1,050,000",—,Grow,J. Castellanos,M. Oyelaran,Amber,',
  'Slotting,Warehouse Execution,OTIF 97%,Q3 FY26,TBD,"50,000",,Run,J. Castellanos,M. Oyelaran,Green,',
  'Portal,Ordering,Less effort,Q4 FY26,Summer 27,"70,000","20,000",Grow,A. Bo,M. Oyelaran,Green,',
  'Docks,Yard,OTIF 97%,Q1 FY27,31/06/2028,"10,000",,Grow,A. Bo,M. Oyelaran,Red,',
  'Labels,Yard,OTIF 97%,Q1 FY27,2027-06-30,"10,000",,Grow,A. Bo,M. Oyelaran,Red,',
  'Scales,Yard,OTIF 97%,Q1 FY27,2027-06-30,"10,000",,Grow,A. Bo,M. Oyelaran,Red,',
);

describe('[T40] columns are matched by name and content', () => {
  it('of a roadmap as offices keep it', async () => {
    expect(fields(await preview(roadmap))).toEqual({
      Initiative: 'name',
      'Biz capability': 'capability',
      Supports: 'outcome',
      Start: 'startQuarter',
      Finish: 'endQuarter',
      'FY27 $': 'cost',
      'FY28 $': 'cost',
      'Run/Grow': 'tbmView',
      PM: 'itOwnerId',
      Sponsor: 'businessOwnerId',
      RAG: 'health',
      Color: null,
    });
  });

  it('costs get their fiscal year and unit from the header', async () => {
    const { columns } = await preview(csv('x.csv', 'name,FY27 opex $k,2028 capital (£m)', 'One,5,7'));
    expect(columns.slice(1).map(({ suggestion }) => suggestion)).toEqual([
      { field: 'cost', column: 'FY27 opex $k', fiscalYear: 2027, unit: 'thousands', costKind: 'opex' },
      { field: 'cost', column: '2028 capital (£m)', fiscalYear: 2028, unit: 'millions', costKind: 'capex' },
    ]);
  });

  it('a fiscal year of two calendar years bears the label of the calendar', async () => {
    const { columns } = await preview(csv('x.csv', 'name,2027/28 budget', 'One,5'));
    expect(columns[1]?.suggestion).toMatchObject({ field: 'cost', fiscalYear: 2028 });
  });

  it('cells to fix are listed with their rows, and quarters are offered where the text tells one', async () => {
    const finish = (await preview(roadmap)).columns.find(({ name }) => name === 'Finish');
    expect(finish?.toFix).toEqual([
      { row: 3, text: 'TBD', suggestion: null },
      { row: 4, text: 'Summer 27', suggestion: 'FY2027-Q4' },
      { row: 5, text: '31/06/2028', suggestion: 'FY2028-Q3' },
    ]);
    expect(finish?.toFixCount).toBe(3);
  });

  it('different values are counted', async () => {
    const column = (await preview(roadmap)).columns.find(({ name }) => name === 'Run/Grow');
    expect(column?.distinctValues).toEqual([
      { value: 'Grow', rows: 5 },
      { value: 'Run', rows: 1 },
    ]);
  });

  it('the suggested mapping is a mapping', async () => {
    const { mapping } = await preview(roadmap);
    expect(parseMapping(mapping)).toMatchObject({ kind: 'ok', mapping: { id: 'fromName' } });
  });

  it('no field is filled twice', async () => {
    const { columns } = await preview(csv('x.csv', 'title,project name,name', 'a,b,c'));
    expect(columns.filter(({ suggestedField }) => suggestedField === 'name')).toHaveLength(1);
  });

  it('a name alone does not make numbers into dates', async () => {
    expect(fields(await preview(csv('x.csv', 'name,start', 'One,alpha', 'Two,beta')))).toEqual({
      name: 'name',
      start: null,
    });
  });
});

describe('[T41] what a file is, is said', () => {
  it('of a workbook: sheets, header and rows', async () => {
    const bytes = await workbookOf((book) => {
      book.addWorksheet('Read me');
      book
        .addWorksheet('Roadmap')
        .addRows([['Our roadmap'], [], ['Id', 'Title', 'Start'], ['e1', 'One', 'Q3 FY26']]);
    });
    const made = await preview({ name: 'FY27-Q2 roadmap.xlsx', bytes });
    expect(made).toMatchObject({
      format: 'xlsx',
      sheet: 'Roadmap',
      encoding: null,
      headerRow: 3,
      transposed: false,
      rowCount: 1,
      anchorQuarter: 'FY2027-Q2',
    });
    expect(made.sheets.map(({ name }) => name)).toEqual(['Read me', 'Roadmap']);
  });

  it('of names in the first column', async () => {
    const made = await preview({
      name: 'x.csv',
      bytes: bytesOf('Project name,Shop,Portal\nDepartment,A,B\nStart date,2021-04-01,2022-04-01\n'),
    });
    expect(made).toMatchObject({ transposed: true, rowCount: 2 });
    expect(fields(made)).toEqual({
      'Project name': 'name',
      Department: 'businessUnitId',
      'Start date': 'startQuarter',
    });
  });

  it('a file that is no table is refused', async () => {
    const file = { name: 'x.csv', bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47]) };
    expect(await previewTable(file, { calendar })).toMatchObject({ kind: 'unsupported' });
  });
});

describe('[T42] the order of several files', () => {
  it('is that of the quarters their names tell', () => {
    const names = [
      'keps_2022-10-01.csv',
      'notes.csv',
      'keps_2021-01-01.csv',
      'plan FY22 Q3.xlsx',
      'plan_20220105.csv',
    ];
    expect(suggestAnchors(names, { yearStartMonth: 1, yearLabel: 'endYear' })).toEqual([
      { name: 'keps_2021-01-01.csv', anchorQuarter: 'FY2021-Q1' },
      { name: 'plan_20220105.csv', anchorQuarter: 'FY2022-Q1' },
      { name: 'plan FY22 Q3.xlsx', anchorQuarter: 'FY2022-Q3' },
      { name: 'keps_2022-10-01.csv', anchorQuarter: 'FY2022-Q4' },
      { name: 'notes.csv', anchorQuarter: null },
    ]);
  });
});

describeShared('uk-gmpp', '[T43] columns of published portfolios', () => {
  it.each([/^uk_2016/u, /^uk_2021/u, /^uk_2022/u])('%s', async (pattern) => {
    const [file] = sharedFiles('uk-gmpp', pattern);
    if (!file) throw new Error('the data set is incomplete');
    const found = new Set((await preview(file)).columns.map(({ suggestedField }) => suggestedField));
    expect([...found]).toEqual(
      expect.arrayContaining(['name', 'businessUnitId', 'startQuarter', 'endQuarter', 'health', 'scope']),
    );
  });
});
