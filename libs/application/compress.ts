import { once } from 'node:events';
import { constants, createBrotliCompress } from 'node:zlib';

/** Small enough to stop soon, and to let others have the processor in between. */
const PIECE = 128 * 1024;

/** Brotli at its best, piece by piece; null when the signal fired before the end. */
export async function compress(text: Uint8Array, signal?: AbortSignal): Promise<Uint8Array | null> {
  const { BROTLI_PARAM_QUALITY: quality, BROTLI_PARAM_SIZE_HINT: sizeHint } = constants;
  const brotli = createBrotliCompress({ params: { [quality]: 11, [sizeHint]: text.length } });
  const pieces: Buffer[] = [];
  brotli.on('data', (piece: Buffer) => pieces.push(piece));
  const ended = once(brotli, 'end');
  for (let at = 0; at < text.length; at += PIECE) {
    if (signal?.aborted) {
      ended.catch(() => undefined);
      brotli.destroy(new Error('No longer wanted.'));
      return null;
    }
    if (!brotli.write(text.subarray(at, at + PIECE))) await once(brotli, 'drain');
  }
  brotli.end();
  await ended;
  return signal?.aborted ? null : Buffer.concat(pieces);
}
