import { brotliDecompressSync } from 'node:zlib';
import { readyDocuments } from './ready-documents.js';
import type { DocumentStore } from './ports.js';

function memoryStore(): DocumentStore & {
  readonly rows: Map<string, Awaited<ReturnType<DocumentStore['find']>>>;
  finds: number;
} {
  const rows = new Map<string, Awaited<ReturnType<DocumentStore['find']>>>();
  return {
    rows,
    finds: 0,
    async find(key) {
      this.finds += 1;
      return Promise.resolve(rows.get(key) ?? null);
    },
    async save(key, _planId, document) {
      rows.set(key, document);
      return Promise.resolve();
    },
  };
}

const settle = async (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 500));

it('serves a text plain at first and compressed once that is done, under one etag', async () => {
  const store = memoryStore();
  const documents = readyDocuments(store);
  const first = documents.keep('k', 'p', '{"a":1}');
  expect(first).toMatchObject({ encoding: 'identity' });
  await settle();
  const second = await documents.find('k');
  expect(second).toMatchObject({ encoding: 'br', etag: first.etag });
  expect(brotliDecompressSync(second!.body).toString()).toBe('{"a":1}');
  expect(store.rows.has('k')).toBe(true);
});

it('asks the store only when memory does not know or no longer trusts itself', async () => {
  let time = 0;
  const store = memoryStore();
  const documents = readyDocuments(store, { trust: 10, now: () => time });
  documents.keep('k', 'p', 'text');
  await settle();
  await documents.find('k');
  expect(store.finds).toBe(0);
  time = 11;
  store.rows.clear();
  expect(await documents.find('k')).toBeNull();
});

it('forgets a deleted plan, and does not store what was still waiting', async () => {
  const store = memoryStore();
  const documents = readyDocuments(store);
  documents.keep('k', 'p', 'text');
  documents.forget('p');
  await settle();
  expect(store.rows.size).toBe(0);
  expect(await documents.find('k')).toBeNull();
});

it('holds no more than its memory', async () => {
  const documents = readyDocuments(memoryStore(), { memory: 10 });
  documents.keep('a', 'p', '12345678');
  documents.keep('b', 'p', '12345678');
  await documents.close();
  expect(await documents.find('a')).toBeNull();
  expect(await documents.find('b')).not.toBeNull();
});
