import type { WorkerThread } from '../worker/worker-thread.js';

/** Makes documents of new revisions ready in the background, one plan after the other. */
export interface Preparation {
  /** Returns at once; what fails is only told. */
  of(planId: string): void;
  /** Stops what runs and drops what waits. */
  close(): Promise<void>;
}

/** The thread is started for the work and ended after it, so that an idle server holds no memory for it. */
export function preparation(
  startThread: () => WorkerThread,
  onError: (error: unknown, planId: string) => void,
): Preparation {
  const closing = new AbortController();
  const waiting = new Set<string>();
  let work: Promise<void> | null = null;

  async function drain(): Promise<void> {
    const thread = startThread();
    for (const planId of waiting) {
      waiting.delete(planId);
      await thread.run('prepare', { planId }, { signal: closing.signal }).catch((error: unknown) => {
        if (!closing.signal.aborted) onError(error, planId);
      });
    }
    await thread.close();
    work = null;
    if (waiting.size > 0) begin();
  }

  function begin(): void {
    if (!closing.signal.aborted) work ??= drain();
  }

  return {
    of(planId) {
      if (closing.signal.aborted) return;
      waiting.add(planId);
      begin();
    },
    async close() {
      waiting.clear();
      closing.abort();
      await work;
    },
  };
}
