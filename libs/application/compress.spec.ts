import { brotliDecompressSync } from 'node:zlib';
import { compress } from './compress.js';

const text = Buffer.from(Array.from({ length: 40_000 }, (_, index) => `row ${index * 7919}`).join('\n'));

it.each([0, 1, 1000, text.length])('gives %d bytes back as they were', async (length) => {
  const given = text.subarray(0, length);
  const packed = await compress(given);
  expect(brotliDecompressSync(packed!).equals(given)).toBe(true);
});

it('stops between two pieces when nobody wants it any more', async () => {
  const stop = new AbortController();
  const packed = compress(text, stop.signal);
  stop.abort();
  expect(await packed).toBeNull();
});
