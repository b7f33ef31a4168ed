import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { get, importFiles, json, listPlans, type FileToSend } from './calls.fixture.js';
import { startServer, type RunningServer } from './running-server.fixture.js';

let server: RunningServer;
/** Where this server alone keeps what is being uploaded. */
const uploads = mkdtempSync(join(tmpdir(), 'northing-cut-'));
beforeAll(async () => {
  server = await startServer({ TMPDIR: uploads });
});
afterAll(async () => {
  await server.stop();
  rmSync(uploads, { recursive: true, force: true });
});

interface Document {
  readonly workspace: { name: string };
  readonly revisions: readonly { readonly content: { readonly enablers: object[] } }[];
}

/** The sample with some thousand enablers more. */
function bigDocument(more: number): FileToSend {
  const document = json<Document>('ok/kestrel.plan.json');
  for (const { content } of document.revisions) {
    const [first] = content.enablers;
    const copies = Array.from({ length: more }, (_, index) => ({
      ...first,
      id: `more-${index}`,
      name: `More ${index}`,
    }));
    content.enablers.push(...copies);
  }
  return { name: 'big.json', content: JSON.stringify(document) };
}

describe('a connection that is cut', () => {
  function open(length: number) {
    const { hostname, port } = new URL(server.url);
    const sending = request({
      hostname,
      port,
      path: '/api/import',
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=cut', 'content-length': length },
    });
    sending.on('error', () => undefined);
    return sending;
  }

  function parts(files: readonly FileToSend[], options: unknown): Buffer {
    const disposition = (name: string): string => `--cut\r\ncontent-disposition: form-data; name="${name}"`;
    return Buffer.concat([
      Buffer.from(`${disposition('options')}\r\n\r\n${JSON.stringify(options)}\r\n`),
      ...files.flatMap(({ name, content }) => [
        Buffer.from(`${disposition('file')}; filename="${name}"\r\ncontent-type: text/plain\r\n\r\n`),
        Buffer.from(content as string),
        Buffer.from('\r\n'),
      ]),
      Buffer.from('--cut--\r\n'),
    ]);
  }

  const leftovers = (): string[] =>
    readdirSync(uploads).filter((name) => name.startsWith('northing-upload-'));
  const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

  async function until(met: () => boolean | Promise<boolean>): Promise<void> {
    for (let tries = 0; tries < 2400 && !(await met()); tries += 1) await pause(25);
    expect(await met()).toBe(true);
  }

  it('in the middle of an upload leaves nothing behind, on disk neither', async () => {
    const before = leftovers();
    const body = parts([{ name: 'plan.csv', content: 'id,name\n1,First\n'.repeat(10_000) }], {});
    const sending = open(body.length);
    sending.write(body.subarray(0, body.length / 2));
    await until(() => leftovers().length > before.length);
    sending.destroy();
    await until(() => leftovers().length === before.length);
    expect(await listPlans(server.url)).toEqual([]);
  });

  it('in the middle of writing leaves nothing behind', async () => {
    const progressToken = 'cut-in-the-middle';
    const body = parts([bigDocument(4000)], { progressToken });
    const sending = open(body.length);
    sending.end(body);
    const shares: number[] = [];
    await until(async () => {
      const { status, body: state } = await get<{ share: number; state: string }>(
        `${server.url}/api/imports/${progressToken}`,
      );
      if (status === 200) shares.push(state.share);
      return status === 200 && state.share > 0.3 && state.state === 'running';
    });
    sending.destroy();
    await until(async () => {
      const { body: state } = await get<{ state: string }>(`${server.url}/api/imports/${progressToken}`);
      return state.state === 'failed';
    });
    expect(shares.at(-1)).toBeLessThan(1);
    expect(await listPlans(server.url)).toEqual([]);
  });
});

it('answers others without waiting while it imports much', async () => {
  let done = false;
  const importing = importFiles(server.url, [bigDocument(8000)]).finally(() => (done = true));
  let answers = 0;
  while (!done) {
    expect((await get(`${server.url}/health/live`)).status).toBe(200);
    answers += 1;
    await new Promise((next) => setTimeout(next, 20));
  }
  const { status, body } = await importing;
  expect([status, body.counts.enablers]).toEqual([200, 8028]);
  expect(answers).toBeGreaterThan(10);
});
