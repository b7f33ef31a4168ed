import { digestOf, valuesInDocuments, valuesInStore } from './kept-values.js';
import type { DocumentStore } from './ports.js';
import { readyDocuments } from './ready-documents.js';

type Row = Awaited<ReturnType<DocumentStore['find']>>;

function memoryStore(): DocumentStore & { readonly rows: Map<string, Row> } {
  const rows = new Map<string, Row>();
  return {
    rows,
    find: (key) => Promise.resolve(rows.get(key) ?? null),
    save: (key, _planId, document) => Promise.resolve(void rows.set(key, document)),
  };
}

function counted<T>(value: T) {
  let made = 0;
  return { made: () => made, make: () => Promise.resolve((made += 1)).then(() => value) };
}

const settle = async (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300));

it.each([
  ['served documents', (store: DocumentStore) => valuesInDocuments(readyDocuments(store))],
  ['a store', (store: DocumentStore) => valuesInStore(store)],
])('makes a value once among %s, and finds it again after a restart', async (_, over) => {
  const store = memoryStore();
  const { make, made } = counted({ figure: 0.5, none: null });
  const kept = over(store);
  expect(await kept.once('k', 'p', make)).toEqual({ figure: 0.5, none: null });
  expect(await kept.once('k', 'p', make)).toEqual({ figure: 0.5, none: null });
  await settle();
  expect(await over(store).once('k', 'p', make)).toEqual({ figure: 0.5, none: null });
  expect(made()).toBe(1);
});

it('makes a value once for all who ask while it is made', async () => {
  const { make, made } = counted([1]);
  const kept = valuesInStore(memoryStore());
  const asked = await Promise.all([1, 2, 3].map(() => kept.once('k', 'p', make)));
  expect([asked, made()]).toEqual([[[1], [1], [1]], 1]);
});

it('keeps nothing of what failed, and lets the next one try', async () => {
  const kept = valuesInStore(memoryStore());
  await expect(kept.once('k', 'p', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(await kept.once('k', 'p', () => Promise.resolve(2))).toBe(2);
});

it('answers and keeps nothing after its signal fired', async () => {
  const store = memoryStore();
  const kept = valuesInStore(store, AbortSignal.abort());
  expect(await kept.once('k', 'p', () => Promise.resolve(1))).toBe(1);
  expect(store.rows.size).toBe(0);
});

it('names settings by their values, in whatever order they come', () => {
  expect(digestOf({ a: 1, b: 2 })).toBe(digestOf({ b: 2, a: 1 }));
  expect(digestOf({ a: 1, b: 2 })).not.toBe(digestOf({ a: 1, b: 3 }));
});
