import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Section } from './table.js';

/** What the first screen loads of JavaScript: the entry and all it imports statically, gzipped. */
export function clientSize(root: string): Section {
  const dist = join(root, 'apps/web/dist');
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const first = [...html.matchAll(/(?:src|href)="\/?(assets\/[^"]+\.js)"/g)].map((match) => match[1] ?? '');
  const gzip = (file: string) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length / 1024;
  const all = readdirSync(join(dist, 'assets')).filter((file) => file.endsWith('.js'));
  const roadmap = all.filter((file) => /roadmap/i.test(file)).map((file) => join('assets', file));
  return {
    title: 'Web client',
    figures: [
      {
        target: 'P12',
        what: `JavaScript of the first screen (${new Set([...first, ...roadmap]).size} files, gzip)`,
        value: [...new Set([...first, ...roadmap])].reduce((sum, file) => sum + gzip(file), 0),
        unit: 'KB',
        limit: { at: 220, good: 'below' },
      },
      {
        target: '',
        what: `JavaScript of all places (${all.length} files, gzip)`,
        value: all.reduce((sum, file) => sum + gzip(join('assets', file)), 0),
        unit: 'KB',
      },
    ],
  };
}
