import type { ImportProgress } from '@northing/application';
import { Worker } from 'node:worker_threads';
import type { FromWorker, TaskName, Tasks, ToWorker, WorkerSettings } from './protocol.js';

export interface RunOptions {
  readonly progress?: ImportProgress;
  readonly signal?: AbortSignal;
}

/** Runs long work on a thread of its own; the thread starts with the first task and is replaced when it dies. */
export interface WorkerThread {
  /** Rejects when the work failed for a reason nobody expected, or the thread died. */
  run<T extends TaskName>(
    task: T,
    input: Tasks[T]['input'],
    options?: RunOptions,
  ): Promise<Tasks[T]['output']>;
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (output: never) => void;
  readonly reject: (error: Error) => void;
  readonly progress: ImportProgress | undefined;
}

/** Beyond this the thread is stopped, not the server. */
const MEMORY_MB = 2048;

export function workerThread(file: URL, settings: WorkerSettings): WorkerThread {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | null = null;
  let lastId = 0;

  function settle(id: number, act: (waiting: Waiting) => void): void {
    const one = waiting.get(id);
    waiting.delete(id);
    if (one) act(one);
  }

  function receive(message: FromWorker): void {
    if (message.type === 'progress') waiting.get(message.id)?.progress?.(message.share, message.step);
    else if (message.type === 'done') settle(message.id, ({ resolve }) => resolve(message.output as never));
    else {
      const error = new Error(message.message);
      if (message.stack) error.stack = message.stack;
      settle(message.id, ({ reject }) => reject(error));
    }
  }

  function lose(lost: Worker, error: Error): void {
    if (thread !== lost) return;
    thread = null;
    for (const id of [...waiting.keys()]) settle(id, ({ reject }) => reject(error));
  }

  function start(): Worker {
    const started = new Worker(file, {
      workerData: settings,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    started.on('message', receive);
    started.on('error', (error: Error) => lose(started, error));
    started.on('exit', (code) => lose(started, new Error(`The worker thread ended with code ${code}.`)));
    return started;
  }

  return {
    run(task, input, { progress, signal } = {}) {
      const id = ++lastId;
      const target = (thread ??= start());
      signal?.addEventListener('abort', () => target.postMessage({ type: 'abort', id } satisfies ToWorker));
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject, progress });
        target.postMessage({ type: 'run', id, task, input } satisfies ToWorker);
      });
    },
    async close() {
      const ending = thread;
      thread = null;
      await ending?.terminate();
    },
  };
}
