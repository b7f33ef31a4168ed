import { fixture, get, importFiles, listPlans, type FileToSend } from './calls.fixture.js';
import { startServer, type RunningServer } from './running-server.fixture.js';
import { zip } from './zip.fixture.js';

const LIMIT_MB = 20;
const MB = 1024 * 1024;

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ MAX_UPLOAD_MB: String(LIMIT_MB) });
});
afterAll(() => server.stop());

/** After whatever was sent: nothing is there, and the server answers. */
afterEach(async () => {
  expect(await listPlans(server.url)).toEqual([]);
  expect((await get(`${server.url}/health/ready`)).status).toBe(200);
});

const MAPPING = {
  format: 'northing.mapping/1',
  name: 'test',
  columns: [
    { field: 'id', column: 'id' },
    { field: 'name', column: 'name' },
    { field: 'kind', constant: 'project' },
    { field: 'startQuarter', column: 'start' },
    { field: 'endQuarter', column: 'end' },
  ],
};
const OPTIONS = { mapping: MAPPING, files: [{ name: 'plan.csv', anchorQuarter: 'FY2027-Q1' }] };
const HEADER = 'id,name,start,end\n';

const csv = (content: string | Uint8Array<ArrayBuffer>): FileToSend => ({ name: 'plan.csv', content });

async function refuses(content: string | Uint8Array<ArrayBuffer>, options: unknown = OPTIONS) {
  const { status, body } = await importFiles(server.url, [csv(content)], options);
  expect(status).toBe(422);
  expect(body.planId).toBeNull();
  expect(body.errors.every(({ file }) => file === 'plan.csv')).toBe(true);
  return body;
}

describe('tables', () => {
  it('tells the row, the column and what to do', async () => {
    const body = await refuses(
      `${HEADER}1,First,FY2027-Q1,FY2027-Q2\n1,Again,FY2027-Q1,FY2027-Q2\n,None,,\n`,
    );
    expect(body.errors.map(({ row }) => row)).toEqual(expect.arrayContaining([3, 4]));
    for (const { message } of body.errors) expect(message).toMatch(/^\S.*\.$/s);
  });

  it.each([
    ['nothing', '', 'emptyFile'],
    ['a header alone', HEADER, 'headerOnly'],
    ['a missing column', 'id,title\n1,First\n', /olumn/],
    ['a doubled column', 'id,name,name,start,end\n1,First,Second,FY2027-Q1,FY2027-Q2\n', /olumn|eader/],
    ['a duplicate id', `${HEADER}1,First,,\n1,Second,,\n`, /uplicate|epeat/],
    ['a row that is cut short', `${HEADER}1,First,FY2027-Q1,FY2027-Q2\n2,Sec`, /./],
    ['a quotation mark that never closes', `${HEADER}1,"First,,\n2,Second,,\n`, /./],
  ])('refuses %s', async (_, content, code) => {
    const body = await refuses(content);
    expect(body.errors.map((entry) => entry.code).join()).toMatch(code);
  });

  it('lists the first 1,000 of 10,000 bad rows, and counts them all', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => `,Row ${index},,`).join('\n');
    const body = await refuses(HEADER + rows);
    expect(body.errors).toHaveLength(1000);
    expect(body.errorCount).toBeGreaterThanOrEqual(10_000);
  });

  it('reads a file in another encoding as what it is, or refuses it', async () => {
    const utf16 = Buffer.from(`\uFEFF${HEADER}1,Größe,,\n`, 'utf16le');
    const { status, body } = await importFiles(server.url, [csv(utf16)], { ...OPTIONS, dryRun: true });
    expect([status, body.counts.enablers]).toEqual([200, 1]);
    const broken = Buffer.concat([
      Buffer.from(`${HEADER}1,`),
      Buffer.from([0xff, 0xfe, 0x00, 0xd8]),
      Buffer.from(',,\n'),
    ]);
    const answer = await importFiles(server.url, [csv(broken)], { ...OPTIONS, dryRun: true });
    expect([200, 415, 422]).toContain(answer.status);
  });

  it('keeps an end before its start as a warning, and an unreadable quarter as empty', async () => {
    const content = `${HEADER}1,First,FY2028-Q1,FY2027-Q2\n2,Second,soon,FY2027-Q2\n`;
    const { status, body } = await importFiles(server.url, [csv(content)], { ...OPTIONS, dryRun: true });
    expect(status).toBe(200);
    expect(body.warnings.map(({ row, message }) => [row, message])).toEqual(
      expect.arrayContaining([
        [2, expect.stringMatching(/start/i) as string],
        [3, expect.stringContaining('soon') as string],
      ]),
    );
  });

  it('refuses a mapping that no import could use, and names no mapping that is not there', async () => {
    const wrong = { ...OPTIONS, mapping: { ...MAPPING, columns: [{ field: 'colour', column: 'name' }] } };
    expect(await importFiles(server.url, [csv(HEADER)], wrong)).toMatchObject({
      status: 400,
      body: { code: 'INVALID_MAPPING' },
    });
    const unknown = { ...OPTIONS, mapping: 'nobody saved this' };
    expect(await importFiles(server.url, [csv(HEADER)], unknown)).toMatchObject({
      status: 404,
      body: { code: 'UNKNOWN_MAPPING' },
    });
  });
});

describe('files of other kinds', () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);

  it.each([
    ['a picture', { name: 'plan.csv', content: png }],
    ['a page', { name: 'plan.csv', content: '<!doctype html><title>Sign in</title>' }],
    ['a ZIP archive', { name: 'plan.zip', content: zip('notes.txt', Buffer.from('hello')) }],
  ])('does not know %s', async (_, file) => {
    expect(await importFiles(server.url, [file])).toMatchObject({
      status: 415,
      body: { code: 'UNKNOWN_FORMAT' },
    });
  });

  it('refuses a workbook that unpacks to more than anybody has', async () => {
    const bomb = zip('xl/workbook.xml', Buffer.alloc(1024 * MB));
    expect(bomb.length).toBeLessThan(2 * MB);
    const { status, body } = await importFiles(server.url, [{ name: 'bomb.xlsx', content: bomb }]);
    expect(status).toBe(422);
    expect(body.errors[0]?.message).toMatch(/\.$/);
  });

  it('refuses a workbook that is cut short', async () => {
    const half = zip('xl/workbook.xml', Buffer.from('<workbook/>')).subarray(0, 60);
    const { status } = await importFiles(server.url, [{ name: 'plan.xlsx', content: half }]);
    expect(status).toBe(422);
  });
});

describe('requests', () => {
  it('refuses more than the upload limit, announced or not, in one file or several', async () => {
    const most = new Uint8Array(LIMIT_MB * MB + 1).fill(97);
    const one = await importFiles(server.url, [csv(most)]);
    expect(one).toMatchObject({
      status: 413,
      body: { code: 'TOO_LARGE', detail: expect.stringContaining('20 MB') as string },
    });
    const half = new Uint8Array((LIMIT_MB / 2) * MB + 1).fill(97);
    const two = await importFiles(server.url, [csv(half), csv(half)]);
    expect(two.status).toBe(413);
  });

  it.each([
    ['no file', [], undefined, 400, 'NO_FILE'],
    ['options that are not JSON', [csv(HEADER)], '{oops', 400, 'INVALID_OPTIONS'],
    ['options with an unknown key', [csv(HEADER)], { dryrun: true }, 400, 'INVALID_OPTIONS'],
    ['options of a wrong type', [csv(HEADER)], { dryRun: 'yes' }, 400, 'INVALID_OPTIONS'],
    ['an unknown plan', [csv(`${HEADER}1,First,,\n`)], { ...OPTIONS, planId: 'none' }, 404, 'UNKNOWN_PLAN'],
    [
      'an unknown workspace',
      [fixture('ok/small.plan.json')],
      { workspaceId: 'none' },
      404,
      'UNKNOWN_WORKSPACE',
    ],
    [
      'two documents at once',
      [fixture('ok/small.plan.json'), fixture('ok/small.plan.json')],
      undefined,
      400,
      'INVALID_OPTIONS',
    ],
  ] as const)('refuses %s', async (_, files, options, status, code) => {
    expect(await importFiles(server.url, files, options)).toMatchObject({ status, body: { code } });
  });

  it('refuses a body that is no multipart form', async () => {
    const plain = await fetch(`${server.url}/api/import`, {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    });
    expect(plain.status).toBe(400);
    const broken = await fetch(`${server.url}/api/import`, {
      method: 'POST',
      body: '--x\r\nnonsense',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    });
    expect(broken.status).toBe(400);
  });
});
