import type { Failure } from '@northing/application';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { UploadedFile } from '../worker/protocol.js';

/** What came with a multipart request; files wait on disk until `discard`. */
export interface Upload {
  readonly kind: 'upload';
  readonly files: readonly UploadedFile[];
  /** Text parts by name. */
  readonly fields: ReadonlyMap<string, string>;
  discard(): Promise<void>;
}

const MB = 1024 * 1024;
const MOST_FILES = 200;
const MOST_FIELDS = 10;
const LONGEST_FIELD = MB;

class TooLarge extends Error {}

/** Counts all files of one request together. */
function meter(limit: number): () => Transform {
  let received = 0;
  return () =>
    new Transform({
      transform(chunk: Buffer, _encoding, done) {
        received += chunk.length;
        done(received > limit ? new TooLarge() : null, chunk);
      },
    });
}

async function receive(
  request: FastifyRequest,
  folder: string,
  limitMb: number,
): Promise<Omit<Upload, 'discard' | 'kind'>> {
  const files: UploadedFile[] = [];
  const fields = new Map<string, string>();
  const counted = meter(limitMb * MB);
  const limits = {
    files: MOST_FILES,
    fields: MOST_FIELDS,
    fileSize: limitMb * MB + 1,
    fieldSize: LONGEST_FIELD,
  };
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') fields.set(part.fieldname, String(part.value));
    else files.push(await store(part, join(folder, String(files.length)), counted()));
  }
  return { files, fields };
}

async function store(part: MultipartFile, path: string, counted: Transform): Promise<UploadedFile> {
  await pipeline(part.file, counted, createWriteStream(path));
  return { name: part.filename || 'file', path };
}

function failureOf(error: unknown, limitMb: number): Failure {
  const code = (error as { code?: string }).code ?? '';
  if (error instanceof TooLarge || code === 'FST_REQ_FILE_TOO_LARGE') return { kind: 'tooLarge', limitMb };
  if (code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ECONNRESET') return { kind: 'aborted' };
  return { kind: 'unreadableUpload', reason: `${(error as Error).message}.` };
}

const DRAINED_MS = 20_000;

/** Lets a client that is still sending finish, within reason: many read no answer before that. */
async function drain({ raw }: FastifyRequest): Promise<void> {
  if (raw.readableEnded || raw.destroyed) return;
  // Whoever read the parts gave up, and would hold the rest back.
  raw.unpipe();
  raw.resume();
  await once(raw, 'end', { signal: AbortSignal.timeout(DRAINED_MS) }).catch(() => raw.destroy());
}

/** Takes a multipart request to disk, piece by piece. */
export async function receiveUpload(request: FastifyRequest, limitMb: number): Promise<Upload | Failure> {
  const upload = await receiveWithin(request, limitMb);
  if (upload.kind !== 'upload') await drain(request);
  return upload;
}

async function receiveWithin(request: FastifyRequest, limitMb: number): Promise<Upload | Failure> {
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > limitMb * MB + LONGEST_FIELD) return { kind: 'tooLarge', limitMb };
  if (!request.isMultipart()) return { kind: 'noFile' };
  const folder = await mkdtemp(join(tmpdir(), 'northing-upload-'));
  const discard = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    return { kind: 'upload', ...(await receive(request, folder, limitMb)), discard };
  } catch (error) {
    await discard();
    return failureOf(error, limitMb);
  }
}
