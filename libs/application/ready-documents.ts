import { createHash } from 'node:crypto';
import { brotliCompress, constants } from 'node:zlib';
import { promisify } from 'node:util';
import type { DocumentStore } from './ports.js';

const compress = promisify(brotliCompress);

/** A document as it can be sent: `br` once it was compressed, else plain. */
export interface ReadyDocument {
  /** Names the text, whatever the encoding; without quotes. */
  readonly etag: string;
  readonly body: Uint8Array;
  readonly encoding: 'br' | 'identity';
}

/** Documents of published revisions: made once, compressed once in the background, then served as ready bytes. */
export interface ReadyDocuments {
  find(key: string): Promise<ReadyDocument | null>;
  /** Takes over a text that never changes again and compresses it in its own time. */
  keep(key: string, planId: string, text: string): ReadyDocument;
  /** Drops what is held of a plan, which was deleted. */
  forget(planId: string): void;
  /** Resolves when nothing is being compressed; what is still waiting is dropped. */
  close(): Promise<void>;
}

export interface ReadyDocumentOptions {
  /** Bytes held in memory. */
  readonly memory?: number;
  /** Milliseconds after which the store is asked again whether a document is still there. */
  readonly trust?: number;
  readonly now?: () => number;
  readonly onError?: (error: unknown) => void;
}

interface Held {
  readonly document: ReadyDocument;
  readonly planId: string | null;
  readonly until: number;
}

const MEMORY = 64 * 1024 * 1024;
const TRUST = 60_000;

export function readyDocuments(store: DocumentStore, options: ReadyDocumentOptions = {}): ReadyDocuments {
  const { memory = MEMORY, trust = TRUST, now = Date.now, onError = () => undefined } = options;
  const held = new Map<string, Held>();
  let bytes = 0;
  let closed = false;
  let work = Promise.resolve();

  function drop(key: string): void {
    bytes -= held.get(key)?.document.body.length ?? 0;
    held.delete(key);
  }

  function hold(key: string, planId: string | null, document: ReadyDocument): ReadyDocument {
    drop(key);
    held.set(key, { document, planId, until: now() + trust });
    bytes += document.body.length;
    for (const oldest of held.keys()) {
      if (bytes <= memory) break;
      drop(oldest);
    }
    return document;
  }

  async function compressOnce(key: string, planId: string, document: ReadyDocument): Promise<void> {
    if (closed || held.get(key)?.planId !== planId) return;
    const body = await compress(document.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    if (closed) return;
    await store.save(key, planId, { body, encoding: 'br', etag: document.etag });
    if (held.has(key)) hold(key, planId, { etag: document.etag, body, encoding: 'br' });
  }

  return {
    async find(key) {
      const known = held.get(key);
      if (known && known.until > now()) return known.document;
      const stored = await store.find(key);
      if (stored) return hold(key, known?.planId ?? null, stored);
      drop(key);
      return null;
    },
    keep(key, planId, text) {
      const body = Buffer.from(text);
      const etag = createHash('sha256').update(body).digest('base64url').slice(0, 27);
      const document = hold(key, planId, { etag, body, encoding: 'identity' });
      work = work.then(() => compressOnce(key, planId, document)).catch(onError);
      return document;
    },
    forget(planId) {
      for (const [key, entry] of held) if (entry.planId === planId || entry.planId === null) drop(key);
    },
    close() {
      closed = true;
      return work;
    },
  };
}
