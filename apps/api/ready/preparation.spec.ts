import type { RunOptions, WorkerThread } from '../worker/worker-thread.js';
import { preparation } from './preparation.js';

interface Call {
  readonly planId: string;
  readonly signal: AbortSignal | undefined;
  readonly done: () => void;
  readonly fail: (error: Error) => void;
}

function threads() {
  const calls: Call[] = [];
  const counts = { started: 0, closed: 0 };
  const start = (): WorkerThread => {
    counts.started += 1;
    return {
      run: (_task, input, options?: RunOptions) =>
        new Promise((resolve, reject) => {
          const { planId } = input as { planId: string };
          const done = (): void => resolve({ kept: 1 } as never);
          calls.push({ planId, signal: options?.signal, done, fail: reject });
        }),
      close: () => Promise.resolve(void (counts.closed += 1)),
    };
  };
  return { calls, counts, start };
}

const settle = (): Promise<void> => new Promise((done) => setImmediate(done));

it('works off plans one by one on one thread, a plan named twice once, and ends the thread', async () => {
  const { calls, counts, start } = threads();
  const errors: string[] = [];
  const preparing = preparation(start, (_, planId) => errors.push(planId));
  for (const planId of ['a', 'b', 'b']) preparing.of(planId);
  expect(calls.map(({ planId }) => planId)).toEqual(['a']);
  calls[0]!.fail(new Error('no'));
  await settle();
  expect(calls.map(({ planId }) => planId)).toEqual(['a', 'b']);
  calls[1]!.done();
  await settle();
  expect([errors, counts]).toEqual([['a'], { started: 1, closed: 1 }]);
  preparing.of('c');
  expect(counts.started).toBe(2);
});

it('stops what runs and drops what waits when it closes', async () => {
  const { calls, counts, start } = threads();
  const errors: string[] = [];
  const preparing = preparation(start, (_, planId) => errors.push(planId));
  preparing.of('a');
  preparing.of('b');
  const closed = preparing.close();
  expect(calls[0]!.signal?.aborted).toBe(true);
  calls[0]!.done();
  await closed;
  preparing.of('c');
  expect([calls.length, counts.closed, errors]).toEqual([1, 1, []]);
});
