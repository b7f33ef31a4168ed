import {
  exportTable,
  importFiles,
  loadSample,
  prepareDocuments,
  previewFile,
  valuesInStore,
} from '@northing/application';
import { clock } from '../clock.js';
import { generationOf } from '../generation.js';
import { quietApplication } from '../quiet-application.js';
import { openPersistence, type Persistence } from '@northing/persistence';
import { readFile } from 'node:fs/promises';
import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import type { FromWorker, TaskName, Tasks, ToWorker, UploadedFile, WorkerSettings } from './protocol.js';

const port = parentPort!;
const { databaseUrl, background } = workerData as WorkerSettings;
// Linux gives each thread a priority of its own; elsewhere this would slow the whole process.
if (background && process.platform === 'linux') setPriority(10);
const aborts = new Map<number, AbortController>();

const CONNECTIONS = 2;
let persistence: Promise<Persistence> | null = null;

function open(): Promise<Persistence> {
  persistence ??= openPersistence({
    url: databaseUrl,
    now: clock.now,
    connections: CONNECTIONS,
    generation: generationOf(import.meta.url),
  });
  persistence.catch(() => (persistence = null));
  return persistence;
}

interface Context {
  readonly signal: AbortSignal;
  readonly progress: (share: number, step: string) => void;
}

type Handlers = {
  readonly [T in TaskName]: (input: Tasks[T]['input'], context: Context) => Promise<Tasks[T]['output']>;
};

function readAll(files: readonly UploadedFile[]): Promise<{ name: string; bytes: Uint8Array }[]> {
  return Promise.all(files.map(async ({ name, path }) => ({ name, bytes: await readFile(path) })));
}

/** One import at a time: each may hold a whole upload and what was read from it. */
let last: Promise<unknown> = Promise.resolve();
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work, work);
  last = mine.catch(() => undefined);
  return mine;
}

/** Only the thread that prepares holds the schema and what answers it. */
async function prepare(planId: string, signal: AbortSignal): Promise<number> {
  const stores = await open();
  const { openKnownAnswers } = await import('../ready/known-answers.js');
  const kept = valuesInStore(stores.documents, signal);
  const app = quietApplication(stores, kept);
  const answers = await openKnownAnswers(app);
  try {
    return await prepareDocuments({ ...stores, kept, more: answers.toMake, signal }, planId);
  } finally {
    await answers.close();
  }
}

const HANDLERS: Handlers = {
  import: ({ files, options }, context) =>
    inTurn(async () => {
      if (context.signal.aborted) return { kind: 'aborted' };
      return importFiles({ ...(await open()), clock }, await readAll(files), { options, ...context });
    }),
  preview: async ({ file, options }) => {
    const [read] = await readAll([file]);
    return previewFile((await open()).plans, read!, options);
  },
  table: async (request) => exportTable(await open(), request),
  prepare: async ({ planId }, { signal }) => ({ kept: await prepare(planId, signal) }),
  sample: () => inTurn(async () => loadSample((await open()).writer)),
};

function send(message: FromWorker): void {
  port.postMessage(message);
}

async function run({ id, task, input }: Extract<ToWorker, { readonly type: 'run' }>): Promise<void> {
  const controller = new AbortController();
  aborts.set(id, controller);
  const progress = (share: number, step: string): void => send({ type: 'progress', id, share, step });
  try {
    const handler = HANDLERS[task] as (input: unknown, context: Context) => Promise<unknown>;
    send({ type: 'done', id, output: await handler(input, { signal: controller.signal, progress }) });
  } catch (error) {
    if (controller.signal.aborted) return send({ type: 'done', id, output: { kind: 'aborted' } });
    const { message, stack } = error as Error;
    send({ type: 'failed', id, message, stack });
  } finally {
    aborts.delete(id);
  }
}

port.on('message', (message: ToWorker) => {
  if (message.type === 'abort') aborts.get(message.id)?.abort();
  else void run(message);
});
