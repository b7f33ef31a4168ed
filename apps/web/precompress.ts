import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** Fonts and pictures are compressed by their own formats. */
const TEXT = /\.(js|css|html|svg)$/;

const br = (bytes: Uint8Array): Promise<Buffer> =>
  promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
const gz = (bytes: Uint8Array): Promise<Buffer> => promisify(gzip)(bytes, { level: 9 });

async function compress(path: string): Promise<void> {
  const bytes = await readFile(path);
  for (const [ending, packed] of [
    ['br', await br(bytes)],
    ['gz', await gz(bytes)],
  ] as const) {
    if (packed.length < bytes.length) await writeFile(`${path}.${ending}`, packed);
  }
}

/** Lays a `.br` and a `.gz` beside every text of the build, so that the server never compresses one. */
export function precompress(folder: string): Plugin {
  return {
    name: 'northing-precompress',
    apply: 'build',
    // After the bundle is on disk, and the public files with it.
    closeBundle: {
      order: 'post',
      async handler(error) {
        if (error) return;
        const names = await readdir(folder, { recursive: true });
        await Promise.all(
          names.filter((name) => TEXT.test(name)).map((name) => compress(join(folder, name))),
        );
      },
    },
  };
}
