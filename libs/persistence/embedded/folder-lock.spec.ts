import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockFolder, processStart } from './folder-lock.js';

describe('the lock of a data folder', () => {
  let folder: string;
  let lock: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'northing-lock-'));
    lock = join(folder, 'northing.lock');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is held once, and again after its release', () => {
    const release = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(`process ${process.pid}`);
    release();
    expect(existsSync(lock)).toBe(false);
    lockFolder(folder)();
  });

  it('is refused while its holder lives', () => {
    const startedAt = processStart(process.ppid) ?? '';
    writeFileSync(lock, JSON.stringify({ pid: process.ppid, startedAt }));
    expect(() => lockFolder(folder)).toThrow(`process ${process.ppid}`);
  });

  it('passes on when its holder died, or its number belongs to a later process', () => {
    writeFileSync(lock, JSON.stringify({ pid: process.ppid, startedAt: 'another boot 1' }));
    const release = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(`process ${process.pid}`);
    release();
  });

  it('passes on when it cannot be read', () => {
    writeFileSync(lock, 'half a li');
    lockFolder(folder)();
  });
});
