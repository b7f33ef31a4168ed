import fastify, { type FastifyInstance } from 'fastify';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { serveWeb } from './static-web.js';

const PAGE = '<!doctype html><title>Northing</title>';
const SCRIPT = 'export const answer = 42;';

const outer = mkdtempSync(join(tmpdir(), 'northing-web-'));
const folder = join(outer, 'dist');
let server: FastifyInstance;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(outer, 'secret.txt'), 'not for you');
  for (const [path, text] of [
    ['index.html', PAGE],
    ['assets/index-abc.js', SCRIPT],
  ] as const) {
    writeFileSync(join(folder, path), text);
    writeFileSync(join(folder, `${path}.br`), brotliCompressSync(text));
    writeFileSync(join(folder, `${path}.gz`), gzipSync(text));
  }
  writeFileSync(join(folder, 'assets/inter.woff2'), 'font');
  server = fastify();
  await serveWeb(server, folder);
});
afterAll(async () => {
  await server.close();
  rmSync(outer, { recursive: true });
});

const ask = (url: string, encoding?: string) =>
  server.inject({ url, headers: encoding === undefined ? {} : { 'accept-encoding': encoding } });

const FOR_GOOD = 'public, max-age=31536000, immutable';

it.each([
  ['/assets/index-abc.js', SCRIPT, /^text\/javascript|^application\/javascript/, FOR_GOOD],
  ['/index.html', PAGE, /^text\/html/, 'no-cache'],
  ['/', PAGE, /^text\/html/, 'no-cache'],
  ['/plans/p1/revisions/FY26Q4.r2..FY27Q1.r3', PAGE, /^text\/html/, 'no-cache'],
])('sends %s as the build compressed it, by what is accepted', async (url, text, type, cached) => {
  const answers = {
    br: await ask(url, 'gzip, deflate, br'),
    gzip: await ask(url, 'gzip'),
    plain: await ask(url),
  };
  expect(brotliDecompressSync(answers.br.rawPayload).toString()).toBe(text);
  expect(gunzipSync(answers.gzip.rawPayload).toString()).toBe(text);
  expect(answers.plain.payload).toBe(text);
  expect(answers.br.headers['content-encoding']).toBe('br');
  expect(answers.gzip.headers['content-encoding']).toBe('gzip');
  expect(answers.plain.headers['content-encoding']).toBeUndefined();
  for (const { statusCode, headers } of Object.values(answers)) {
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toMatch(type);
    expect(headers['cache-control']).toBe(cached);
    expect(String(headers.vary).toLowerCase()).toContain('accept-encoding');
  }
  expect(answers.br.headers.etag).not.toBe(answers.plain.headers.etag);
});

it('sends what is not compressed as it is', async () => {
  const { statusCode, payload, headers } = await ask('/assets/inter.woff2', 'br');
  expect([statusCode, payload, headers['content-encoding']]).toEqual([200, 'font', undefined]);
});

it.each([
  '/assets/index-abc.js.br',
  '/assets/gone.js',
  '/assets/../../secret.txt',
  '/assets/%2e%2e/%2e%2e/secret.txt',
  '/..%2f..%2fsecret.txt',
  '/assets/..%5c..%5csecret.txt',
  '/%00secret.txt',
  '/favicon.ico',
])('finds nothing at %s', async (url) => {
  const { statusCode, payload } = await ask(url);
  expect([400, 403, 404]).toContain(statusCode);
  expect(payload).not.toContain('not for you');
});
