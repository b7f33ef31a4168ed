import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Section } from './table.js';

const STATIC_IMPORT = /(?:from|import)\s*["']\.\/([^"']+\.js)["']/g;
const ENTRY = /src="\/?assets\/([^"]+\.js)"/;

/** What the first screen loads of JavaScript: the entry, the roadmap's page and all they import statically, gzipped. */
export function clientSize(root: string): Section {
  const assets = join(root, 'apps/web/dist/assets');
  const all = readdirSync(assets).filter((file) => file.endsWith('.js'));
  const entry = ENTRY.exec(readFileSync(join(assets, '../index.html'), 'utf8'))?.[1];
  const page = all.find((file) => file.startsWith('roadmap.page'));
  if (!entry || !page) throw new Error('The built client has no entry or no roadmap page.');
  const first = staticallyImported(assets, [entry, page]);
  const kilobytes = (files: Iterable<string>) =>
    [...files].reduce(
      (sum, file) => sum + gzipSync(readFileSync(join(assets, file)), { level: 9 }).length / 1024,
      0,
    );
  return {
    title: 'Web client',
    figures: [
      {
        target: 'P12',
        what: `JavaScript of the first screen (${first.size} files, gzip)`,
        value: kilobytes(first),
        unit: 'KB',
        limit: { at: 220, good: 'below' },
      },
      {
        target: '',
        what: `JavaScript of all places (${all.length} files, gzip)`,
        value: kilobytes(all),
        unit: 'KB',
      },
    ],
  };
}

function staticallyImported(folder: string, entries: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>(entries);
  for (const file of found) {
    for (const [, imported] of readFileSync(join(folder, file), 'utf8').matchAll(STATIC_IMPORT)) {
      if (imported) found.add(imported);
    }
  }
  return found;
}
