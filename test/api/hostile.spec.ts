import { connect, type Socket } from 'node:net';
import { get, graphql, importFiles, listPlans, type Problem } from './calls.fixture.js';
import { startServer, type RunningServer } from './running-server.fixture.js';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ NORTHING_SAMPLE: 'on' });
});
afterAll(async () => {
  await server.stop();
  expect(server.output()).toBe(`Northing is ready at ${server.url}\n`);
});

const TABLE = { name: 'plan.csv', content: 'id,name,kind\n1,First,project\n' };

async function send(form: FormData): Promise<{ status: number; body: Problem }> {
  const response = await fetch(`${server.url}/api/import`, { method: 'POST', body: form });
  return { status: response.status, body: (await response.json()) as Problem };
}

it.each([
  [
    'the same comparison under many names',
    (id: string) =>
      `{ plan(id: "${id}") { ${Array.from({ length: 1000 }, (_, n) => `a${n}: comparison(from: "1", to: "4") { __typename }`).join(' ')} } }`,
    /asks too much/,
  ],
  ['a question of megabytes', () => `{ plans { ${'id '.repeat(1_000_000)} } }`, /100000 characters/],
  ['selections nested without end', () => `${'{ a'.repeat(20_000)} ${'}'.repeat(20_000)}`, /./],
] as const)('refuses %s', async (_, question, message) => {
  const [plan] = await listPlans(server.url);
  const { data, errors } = await graphql(server.url, question(plan!.id));
  expect(data).toBeUndefined();
  expect(errors?.[0]?.message).toMatch(message);
});

it('refuses uploads of too many files or fields, and options nested without end', async () => {
  const files = new FormData();
  for (let n = 0; n < 1000; n += 1) files.append('file', new Blob([TABLE.content]), `${n}.csv`);
  expect(await send(files)).toMatchObject({ status: 400, body: { code: 'UNREADABLE_UPLOAD' } });
  const fields = new FormData();
  for (let n = 0; n < 100; n += 1) fields.append(`x${n}`, 'x'.repeat(100_000));
  expect(await send(fields)).toMatchObject({ status: 400, body: { code: 'UNREADABLE_UPLOAD' } });
  const deep = `{"mapping":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
  expect(await importFiles(server.url, [TABLE], deep)).toMatchObject({
    status: 400,
    body: { code: 'INVALID_OPTIONS' },
  });
});

it('serves others while many uploads hang', async () => {
  const { port, host } = new URL(server.url);
  const head = `POST /api/import HTTP/1.1\r\nHost: ${host}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 100000\r\n\r\n`;
  const part = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\nid,name\n';
  const hanging = await Promise.all(
    Array.from(
      { length: 100 },
      () =>
        new Promise<Socket>((done, fail) => {
          const socket = connect(Number(port), '127.0.0.1').once('error', fail);
          socket.write(head + part, () => done(socket));
        }),
    ),
  );
  expect((await get(`${server.url}/health/ready`)).status).toBe(200);
  expect((await importFiles(server.url, [TABLE], { dryRun: true })).status).toBe(200);
  for (const socket of hanging) socket.destroy();
});
