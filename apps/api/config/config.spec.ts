import { isLoopback, readConfig } from './config.js';

const read = (env: Record<string, string>) => readConfig(env, '/srv');

it('has a default for everything', () => {
  expect(read({})).toEqual({
    kind: 'config',
    config: {
      port: 3333,
      host: '127.0.0.1',
      dataDir: '/srv/.data',
      databaseUrl: null,
      databaseReadUrl: null,
      maxUploadMb: 100,
      sample: true,
      behindProxy: false,
      logLevel: 'warn',
    },
  });
});

it.each([
  ['PORT', 'abc'],
  ['PORT', '70000'],
  ['PORT', '-1'],
  ['MAX_UPLOAD_MB', '0'],
  ['MAX_UPLOAD_MB', '1e3'],
  ['NORTHING_SAMPLE', 'no'],
  ['LOCAL_MODE_BEHIND_PROXY', 'yes'],
  ['LOG_LEVEL', 'loud'],
  ['HOST', 'here and there'],
])('refuses %s=%s with one sentence that names both', (name, value) => {
  const answer = read({ [name]: value });
  expect(answer).toEqual({
    kind: 'refused',
    sentence: expect.stringContaining(`${name} is “${value}”: give `) as string,
  });
});

it.each(['DATABASE_URL', 'DATABASE_READ_URL'])('refuses %s without repeating a password', (name) => {
  const answer = read({ [name]: 'mysql://user:secret@host/db' });
  expect(answer).toMatchObject({ kind: 'refused', sentence: expect.stringContaining(name) as string });
  expect(JSON.stringify(answer)).not.toContain('secret');
});

it('takes an empty value as none', () => {
  expect(read({ DATABASE_URL: '', PORT: '' })).toMatchObject({ config: { databaseUrl: null, port: 3333 } });
});

it('refuses another address than loopback without sign-in, unless told what stands before it', () => {
  expect(read({ HOST: '0.0.0.0' })).toMatchObject({
    kind: 'refused',
    sentence: expect.stringMatching(/HOST.*sign-in.*LOCAL_MODE_BEHIND_PROXY/s) as string,
  });
  expect(read({ HOST: '0.0.0.0', LOCAL_MODE_BEHIND_PROXY: '1' })).toMatchObject({ kind: 'config' });
});

it('knows loopback', () => {
  expect(['127.0.0.1', '127.8.9.1', 'localhost', '::1'].every(isLoopback)).toBe(true);
  expect(['0.0.0.0', '::', '10.0.0.1', '127.0.0.1.evil.test', 'northing.test'].some(isLoopback)).toBe(false);
});
