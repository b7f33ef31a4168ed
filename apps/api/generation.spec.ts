import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generationOf } from './generation.js';

it('is the same for one build, and another one when any of its files differs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'northing-generation-'));
  const main = join(folder, 'main.js');
  const module = pathToFileURL(main).href;
  writeFileSync(main, 'import "./chunk.js"');
  writeFileSync(join(folder, 'chunk.js'), 'const limit = 1');
  const first = generationOf(module);
  expect(generationOf(pathToFileURL(join(folder, 'worker.js')).href)).toBe(first);
  writeFileSync(join(folder, 'chunk.js'), 'const limit = 2');
  expect(generationOf(module)).not.toBe(first);
});
