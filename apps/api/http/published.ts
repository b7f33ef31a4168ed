import { etagOf, type ReadyDocument } from '@northing/application';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';

const decompress = promisify(brotliDecompress);

/** Never another answer. */
export const FOR_GOOD = 'private, max-age=31536000, immutable';
/** The same answer while the workspace keeps its thresholds: asked each time whether it still stands. */
export const WHILE_SET = 'private, no-cache';
export type Standing = typeof FOR_GOOD | typeof WHILE_SET;

function acceptsBrotli({ headers }: FastifyRequest): boolean {
  return /\bbr\b(?!\s*;\s*q=0(\.0+)?\b)/.test(String(headers['accept-encoding'] ?? ''));
}

/** One text, one validator a representation: `"x"` plain and `"x-br"` compressed. */
export function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  const known = header.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return known.includes('*') || known.includes(`"${etag}"`) || known.includes(`"${etag}-br"`);
}

export function setPublishedHeaders(
  reply: FastifyReply,
  { etag }: Pick<ReadyDocument, 'etag'>,
  { compressed, standing }: { readonly compressed: boolean; readonly standing: Standing },
): void {
  reply
    .header('etag', compressed ? `"${etag}-br"` : `"${etag}"`)
    .header('cache-control', standing)
    .header('vary', 'accept-encoding, accept');
}

/** Sends a text that never changes: as ready bytes, or 304 to who has it. Access was checked before. */
export async function sendPublished(
  request: FastifyRequest,
  reply: FastifyReply,
  document: ReadyDocument,
  { standing = FOR_GOOD }: { readonly standing?: Standing } = {},
): Promise<FastifyReply> {
  const compressed = document.encoding === 'br' && acceptsBrotli(request);
  setPublishedHeaders(reply, document, { compressed, standing });
  if (matches(request.headers['if-none-match'], document.etag)) return reply.code(304).send();
  reply.header('content-type', 'application/json; charset=utf-8');
  if (compressed) return reply.header('content-encoding', 'br').send(Buffer.from(document.body));
  const plain = document.encoding === 'br' ? await decompress(document.body) : Buffer.from(document.body);
  return reply.send(plain);
}

/** A text that may be another one next time: asked anew, and 304 while it is the same. */
export async function sendChanging(
  request: FastifyRequest,
  reply: FastifyReply,
  text: string,
): Promise<void> {
  const etag = etagOf(Buffer.from(text));
  reply.header('etag', `"${etag}"`).header('cache-control', 'private, no-cache');
  if (matches(request.headers['if-none-match'], etag)) return void reply.code(304).send();
  await reply.header('content-type', 'application/json; charset=utf-8').send(text);
}
