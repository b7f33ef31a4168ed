/** @jest-environment node */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { precompress } from './precompress.js';

it('lays both encodings beside each text that they make smaller, and nothing beside others', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'northing-built-'));
  const text = 'a'.repeat(1000);
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets/index.js'), text);
  writeFileSync(join(folder, 'assets/tiny.css'), 'a{}');
  writeFileSync(join(folder, 'assets/inter.woff2'), text);
  const { closeBundle } = precompress(folder);
  if (typeof closeBundle !== 'object') throw new Error('The plugin does nothing at the end.');
  await closeBundle.handler.call({} as never);
  expect(readdirSync(join(folder, 'assets')).sort()).toEqual([
    'index.js',
    'index.js.br',
    'index.js.gz',
    'inter.woff2',
    'tiny.css',
  ]);
  const read = (name: string): Buffer => readFileSync(join(folder, 'assets', name));
  expect(brotliDecompressSync(read('index.js.br')).toString()).toBe(text);
  expect(gunzipSync(read('index.js.gz')).toString()).toBe(text);
  rmSync(folder, { recursive: true });
});
