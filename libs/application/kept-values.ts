import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { compress } from './compress.js';
import type { DocumentStore } from './ports.js';
import { etagOf, type ReadyDocument, type ReadyDocuments } from './ready-documents.js';

/** What was computed of published revisions, which never change: made once, then found by its name. */
export interface KeptValues {
  /** The value kept under a key, or else the one made now, which is kept. It has to survive JSON. */
  once<T>(key: string, planId: string, make: () => Promise<T>): Promise<T>;
}

const decompress = promisify(brotliDecompress);

async function valueOf<T>({ body, encoding }: Pick<ReadyDocument, 'body' | 'encoding'>): Promise<T> {
  const text = encoding === 'br' ? await decompress(body) : Buffer.from(body);
  return JSON.parse(text.toString()) as T;
}

type Kept = Pick<ReadyDocument, 'body' | 'encoding'>;

interface Shelf {
  find(key: string): Promise<Kept | null>;
  keep(key: string, planId: string, text: string): Promise<void>;
}

/** Who asks for a value that is just being made waits for it. */
function keptOn(shelf: Shelf): KeptValues {
  const making = new Map<string, Promise<unknown>>();

  async function findOrMake<T>(key: string, planId: string, make: () => Promise<T>): Promise<T> {
    const kept = await shelf.find(key);
    if (kept) return valueOf<T>(kept);
    const value = await make();
    await shelf.keep(key, planId, JSON.stringify(value));
    return value;
  }

  return {
    once<T>(key: string, planId: string, make: () => Promise<T>): Promise<T> {
      const running = making.get(key) as Promise<T> | undefined;
      if (running) return running;
      const started = findOrMake(key, planId, make).finally(() => making.delete(key));
      making.set(key, started);
      return started;
    },
  };
}

/** Kept among the documents that are served: compressed in the background. */
export function valuesInDocuments(documents: ReadyDocuments): KeptValues {
  return keptOn({
    find: (key) => documents.find(key),
    keep: (key, planId, text) => {
      documents.keep(key, planId, text);
      return Promise.resolve();
    },
  });
}

/** Kept at once, for who works in the background anyway; nothing is kept after the signal fired. */
export function valuesInStore(store: DocumentStore, signal?: AbortSignal): KeptValues {
  return keptOn({
    find: (key) => store.find(key),
    keep: async (key, planId, text) => {
      const plain = Buffer.from(text);
      const body = await compress(plain, signal);
      if (body !== null) await store.save(key, planId, { body, encoding: 'br', etag: etagOf(plain) });
    },
  });
}

/** Names a value by what it was made from: who holds the same has the same value. */
export function digestOf(value: object): string {
  const sorted = JSON.stringify(value, Object.keys(value).sort());
  return createHash('sha256').update(sorted).digest('base64url').slice(0, 12);
}
