import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Names the program that makes documents: documents kept by another build may say what this one would not, and are
 * made anew. The same for every process of one build.
 */
export function generationOf(module: string): string {
  const folder = dirname(fileURLToPath(module));
  const hash = createHash('sha256');
  const files = readdirSync(folder).filter((file) => /\.(js|ts)$/.test(file));
  for (const file of files.sort()) hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest('base64url').slice(0, 12);
}
