import { refuseForeign } from './local-mode.js';

const here = { behindProxy: false };

function ask(method: string, headers: Record<string, string>, options = here) {
  return refuseForeign({ method, headers }, options)?.kind ?? 'allowed';
}

it.each(['127.0.0.1:3333', 'localhost:3333', '[::1]:3333', 'localhost'])('answers under %s', (host) => {
  expect(ask('GET', { host })).toBe('allowed');
});

it.each(['evil.test:3333', '10.0.0.4:3333', '', 'localhost.evil.test'])('refuses the name “%s”', (host) => {
  expect(ask('GET', { host })).toBe('foreignHost');
});

it('lets programs and its own pages write', () => {
  const host = 'localhost:3333';
  expect(ask('POST', { host })).toBe('allowed');
  expect(ask('POST', { host, origin: 'http://localhost:3333' })).toBe('allowed');
});

it.each(['http://evil.test', 'http://localhost:4444', 'null', 'http://127.0.0.1:3333'])(
  'refuses a write from a page of %s',
  (origin) => {
    expect(ask('POST', { host: 'localhost:3333', origin })).toBe('foreignOrigin');
  },
);

it('refuses a cross-site write that hides its origin, and foreign sockets', () => {
  const host = 'localhost:3333';
  expect(ask('POST', { host, 'sec-fetch-site': 'cross-site' })).toBe('foreignOrigin');
  expect(ask('GET', { host, upgrade: 'websocket', origin: 'http://evil.test' })).toBe('foreignOrigin');
});

it('trusts the names a proxy forwards only when told there is one', () => {
  const headers = {
    host: 'northing:3333',
    'x-forwarded-host': 'plan.corp.test',
    origin: 'https://plan.corp.test',
  };
  expect(ask('POST', headers, { behindProxy: true })).toBe('allowed');
  expect(ask('POST', { ...headers, origin: 'https://evil.test' }, { behindProxy: true })).toBe(
    'foreignOrigin',
  );
  expect(ask('POST', headers)).toBe('foreignHost');
});
