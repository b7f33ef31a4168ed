import { createHash } from 'node:crypto';
import { compress } from './compress.js';
import type { DocumentStore } from './ports.js';

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
  readonly forget: (planId: string) => void;
  /** Resolves when nothing is being compressed any more; what is not done yet is dropped. */
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

/** What is held in memory, by key; the longest held goes first when there is too much. */
class Memory {
  readonly #held = new Map<string, Held>();
  #bytes = 0;

  constructor(private readonly most: number) {}

  get(key: string): Held | undefined {
    return this.#held.get(key);
  }

  drop(key: string): void {
    this.#bytes -= this.#held.get(key)?.document.body.length ?? 0;
    this.#held.delete(key);
  }

  set(key: string, held: Held): void {
    this.drop(key);
    this.#held.set(key, held);
    this.#bytes += held.document.body.length;
    for (const oldest of this.#held.keys()) {
      if (this.#bytes <= this.most) break;
      this.drop(oldest);
    }
  }

  /** What came from the store without its plan's name goes too. */
  dropPlan(planId: string): void {
    for (const [key, held] of this.#held) {
      if (held.planId === planId || held.planId === null) this.drop(key);
    }
  }
}

/** Names a text: the same wherever it is made. */
export function etagOf(text: Uint8Array): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 27);
}

export function readyDocuments(store: DocumentStore, options: ReadyDocumentOptions = {}): ReadyDocuments {
  const { memory: most = MEMORY, trust = TRUST, now = Date.now, onError = () => undefined } = options;
  const memory = new Memory(most);
  const closing = new AbortController();
  let work = Promise.resolve();

  function hold(key: string, planId: string | null, document: ReadyDocument): ReadyDocument {
    memory.set(key, { document, planId, until: now() + trust });
    return document;
  }

  async function compressOnce(key: string, planId: string, document: ReadyDocument): Promise<void> {
    if (closing.signal.aborted || memory.get(key)?.planId !== planId) return;
    const body = await compress(document.body, closing.signal);
    if (body === null) return;
    await store.save(key, planId, { body, encoding: 'br', etag: document.etag });
    if (memory.get(key)) hold(key, planId, { etag: document.etag, body, encoding: 'br' });
  }

  return {
    async find(key) {
      const known = memory.get(key);
      if (known && known.until > now()) return known.document;
      const stored = await store.find(key);
      if (stored) return hold(key, known?.planId ?? null, stored);
      memory.drop(key);
      return null;
    },
    keep(key, planId, text) {
      const body = Buffer.from(text);
      const etag = etagOf(body);
      const document = hold(key, planId, { etag, body, encoding: 'identity' });
      work = work.then(() => compressOnce(key, planId, document)).catch(onError);
      return document;
    },
    forget: (planId) => memory.dropPlan(planId),
    close() {
      closing.abort();
      return work;
    },
  };
}
