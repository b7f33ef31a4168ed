import { startEmbedded } from '@northing/persistence';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixture, get, importFiles, listPlans, type Problem } from './calls.fixture.js';
import { failToStart, startServer } from './running-server.fixture.js';

describe('refuses to start with one sentence', () => {
  it.each([
    ['PORT', 'eighty'],
    ['MAX_UPLOAD_MB', 'much'],
    ['NORTHING_SAMPLE', 'maybe'],
    ['DATABASE_URL', 'mysql://x'],
  ])('when %s is %s', async (name, value) => {
    const { code, output } = await failToStart({ [name]: value });
    expect(code).toBe(1);
    expect(output).toMatch(new RegExp(`^${name} is .+\\.\\n$`));
  });

  it('on another address than loopback, and says how to', async () => {
    const { code, output } = await failToStart({ HOST: '0.0.0.0' });
    expect(code).toBe(1);
    expect(output).toMatch(/^HOST is 0\.0\.0\.0, but no sign-in is configured.+LOCAL_MODE_BEHIND_PROXY/);
  });

  it('when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => other.once('listening', done));
    const { port } = other.address() as AddressInfo;
    const { code, output } = await failToStart({ PORT: String(port) });
    other.close();
    expect(code).toBe(1);
    expect(output).toMatch(new RegExp(`^Port ${port} is taken: .+\\.$`, 'm'));
    expect(output).not.toMatch(/\bat .+:\d+:\d+/);
  });

  it('when nothing answers at DATABASE_URL', async () => {
    const { code, output } = await failToStart({ DATABASE_URL: 'postgres://a:secret@127.0.0.1:1/x' });
    expect(code).toBe(1);
    expect(output).toMatch(/DATABASE_URL.+does not answer\./);
    expect(output).not.toContain('secret');
  });
});

describe('a running server', () => {
  it('starts empty when told to, is live and ready, counts, and ends with 0 on SIGTERM', async () => {
    const server = await startServer();
    expect(await listPlans(server.url)).toEqual([]);
    expect((await get(`${server.url}/health/live`)).status).toBe(200);
    expect((await get(`${server.url}/health/ready`)).status).toBe(200);
    const metrics = await get<string>(`${server.url}/metrics`);
    expect(metrics.body).toContain(
      'http_request_duration_seconds_count{method="GET",route="/api/plans",status="200"}',
    );
    expect(await server.stop()).toBe(0);
    expect(server.output()).toBe(`Northing is ready at ${server.url}\n`);
  });

  it('answers only under loopback names, and lets no foreign page write', async () => {
    const server = await startServer();
    const { port } = new URL(server.url);
    const ask = (method: string, headers: Record<string, string>): Promise<number> =>
      new Promise((done, fail) => {
        const asking = request(
          { port, host: '127.0.0.1', path: '/api/plans', method, headers },
          (response) => {
            response.resume();
            done(response.statusCode ?? 0);
          },
        );
        asking.once('error', fail).end();
      });
    expect(await ask('GET', { host: `localhost:${port}` })).toBe(200);
    expect(await ask('GET', { host: `evil.test:${port}` })).toBe(403);
    expect(await ask('POST', { host: `localhost:${port}`, origin: 'https://evil.test' })).toBe(403);
    const graphql = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://evil.test' },
      body: '{"query":"mutation { loadSample { __typename } }"}',
    });
    expect(graphql.status).toBe(403);
    expect(await listPlans(server.url)).toEqual([]);
    await server.stop();
  });

  it('names the failing part while its database is away, and goes on living', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'northing-api-database-'));
    chmodSync(folder, 0o755);
    const database = await startEmbedded(folder, { durable: false });
    const server = await startServer({ DATABASE_URL: database.url });
    expect((await get(`${server.url}/health/ready`)).status).toBe(200);
    await database.stop();
    const ready = await get<Problem>(`${server.url}/health/ready`);
    expect(ready).toMatchObject({ status: 503, body: { detail: 'The database does not answer.' } });
    const plans = await get<Problem>(`${server.url}/api/plans`);
    expect(plans).toMatchObject({ status: 503, body: { code: 'NOT_READY' } });
    const importing = await importFiles(server.url, [fixture('ok/small.plan.json')]);
    expect(importing).toMatchObject({ status: 503, body: { detail: 'The database does not answer.' } });
    expect(JSON.stringify(plans.body)).not.toMatch(/ECONNREFUSED|terminat/i);
    expect((await get(`${server.url}/health/live`)).status).toBe(200);
    expect(await server.stop()).toBe(0);
    rmSync(folder, { recursive: true, force: true });
  });

  it('sends headers that keep pages to themselves', async () => {
    const server = await startServer();
    const { headers } = await fetch(`${server.url}/api/plans`);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    await server.stop();
  });
});
