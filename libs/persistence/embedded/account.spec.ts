import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseAccount, databaseEnv, mayEnter, placeFolder } from './account.js';

const asRoot = process.getuid?.() === 0 ? describe : describe.skip;

describe('the account of the database', () => {
  it('passes none of the user’s PG variables on', () => {
    process.env.PGDATA = '/elsewhere';
    expect(databaseEnv().PGDATA).toBeUndefined();
    delete process.env.PGDATA;
    expect(databaseEnv()).toMatchObject({ PATH: process.env.PATH, TZ: 'UTC' });
  });

  it('makes the folder that was asked for where it can be reached', () => {
    const root = mkdtempSync(join(tmpdir(), 'northing-place-'));
    const wanted = join(root, 'a', 'b');
    expect(placeFolder(wanted, databaseAccount())).toBe(wanted);
    expect(mayEnter(wanted, databaseAccount())).toBe(true);
    rmSync(root, { recursive: true });
  });
});

asRoot('as root', () => {
  it('keeps the database outside a closed home, always in the same place, and leaves the home closed', () => {
    const home = mkdtempSync(join(homedir(), 'northing-home-'));
    chmodSync(home, 0o700);
    const wanted = join(home, '.data');
    mkdirSync(wanted);
    const account = databaseAccount();
    expect(mayEnter(wanted, account)).toBe(false);
    const place = placeFolder(wanted, account);
    expect(place.startsWith('/var/lib/northing/')).toBe(true);
    expect(placeFolder(wanted, account)).toBe(place);
    expect(mayEnter(place, account)).toBe(true);
    expect(readFileSync(join(wanted, 'where-the-database-is.txt'), 'utf8')).toContain(place);
    expect(statSync(home).mode & 0o777).toBe(0o700);
    rmSync(home, { recursive: true });
    rmSync(place, { recursive: true });
    expect(existsSync(place)).toBe(false);
  });
});
