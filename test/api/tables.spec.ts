import ExcelJS from 'exceljs';
import { get, importFiles, listPlans, preview, type Problem } from './calls.fixture.js';
import { startServer, type RunningServer } from './running-server.fixture.js';

let server: RunningServer;
let base: string;
beforeAll(async () => {
  server = await startServer({ NORTHING_SAMPLE: 'on' });
  base = `${server.url}/api/plans/${(await listPlans(server.url))[0]!.id}`;
});
afterAll(() => server.stop());

async function workbook(address: string): Promise<ExcelJS.Workbook> {
  const response = await fetch(address);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''.+\.xlsx$/);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await response.arrayBuffer());
  return book;
}

describe('tables out', () => {
  it('writes a revision as a workbook with a sheet for each kind of item', async () => {
    const book = await workbook(`${base}/revisions/r4/table.xlsx`);
    expect(book.worksheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Enablers', 'Outcomes', 'Capabilities']),
    );
    expect(book.getWorksheet('Enablers')!.rowCount).toBe(29);
  });

  it('writes the enablers of a revision as text', async () => {
    const { status, type, body } = await get<string>(`${base}/revisions/4/table.csv`);
    expect([status, type]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(body.trim().split('\r\n')).toHaveLength(29);
    expect(body).toContain('Trade web shop');
  });

  it('writes a comparison with one row for each change, names instead of ids', async () => {
    const { body: document } = await get<{ changes: unknown[] }>(`${base}/comparison.json?from=r3&to=r4`);
    const book = await workbook(`${base}/comparison.xlsx?from=r3&to=r4`);
    expect(book.worksheets[0]!.rowCount).toBe(document.changes.length + 1);
    const { body } = await get<string>(`${base}/comparison.csv?from=r3&to=r4`);
    expect(body.trim().split('\r\n')).toHaveLength(document.changes.length + 1);
    expect(body).toContain('ERP core upgrade');
  });

  it.each([
    ['revisions/r9/table.xlsx', 404, 'UNKNOWN_REVISION'],
    ['comparison.csv?from=r4&to=r1', 400, 'WRONG_ORDER'],
    ['comparison.xlsx?from=r4', 400, 'MISSING_PARAMETER'],
  ])('answers %s with a problem', async (path, status, code) => {
    expect(await get<Problem>(`${base}/${path}`)).toMatchObject({ status, body: { code } });
  });
});

const TABLE =
  'Ref;Initiative;Start;Finish\nA1;"=cmd()|x";FY2027-Q1;FY2027-Q3\nA2;Größe;FY2027-Q2;FY2028-Q1\n';
const file = { name: 'plan.csv', content: TABLE };

describe('tables in', () => {
  it('shows what a table holds before anything is imported', async () => {
    const { status, body } = await preview<Record<string, unknown>>(server.url, [file]);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      format: 'csv',
      delimiter: ';',
      encoding: 'utf-8',
      headerRow: 1,
      rowCount: 2,
    });
    expect(body.columns).toMatchObject([
      { name: 'Ref', samples: ['A1', 'A2'] },
      { name: 'Initiative' },
      {},
      {},
    ]);
  });

  it('looks at it as it is told to', async () => {
    const { body } = await preview<{ columns: unknown[] }>(server.url, [file], { delimiter: ',' });
    expect(body.columns).toHaveLength(1);
    expect(await preview<Problem>(server.url, [file], { colour: 1 })).toMatchObject({
      status: 400,
      body: { code: 'INVALID_OPTIONS' },
    });
  });

  it('imports it with a mapping, tells how far it is, and never writes a formula out again', async () => {
    const mapping = {
      format: 'northing.mapping/1',
      name: 'ours',
      columns: [
        { field: 'id', column: 'Ref' },
        { field: 'name', column: 'Initiative' },
        { field: 'kind', constant: 'project' },
        { field: 'startQuarter', column: 'Start' },
        { field: 'endQuarter', column: 'Finish' },
      ],
    };
    const files = [{ name: 'plan.csv', anchorQuarter: 'FY2027-Q1' }];
    const options = { mapping, files, planName: 'From a table', progressToken: 'table-import-1' };
    const { status, body } = await importFiles(server.url, [file], options);
    expect([status, body.counts.enablers, body.revisions[0]?.anchorQuarter]).toEqual([200, 2, 'FY2027-Q1']);
    const state = await get(`${server.url}/api/imports/table-import-1`);
    expect(state.body).toEqual({ state: 'done', share: 1, step: 'report' });
    expect((await get<Problem>(`${server.url}/api/imports/never-started`)).status).toBe(404);
    const text = await get<string>(`${server.url}/api/plans/${body.planId}/revisions/1/table.csv`);
    expect(text.body).not.toMatch(/(^|,|")=cmd/m);
    expect(text.body).toContain('Größe');
  });
});
