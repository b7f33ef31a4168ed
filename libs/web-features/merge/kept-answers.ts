import type { ReasonDraft } from '@northing/web-ui';
import type { Answers } from './answers.js';

/** What was chosen in a merge so far, kept in the browser's session until it is completed. */
export interface KeptMerge {
  /** The edits of the draft that were known when it was chosen. */
  readonly draftVersion: number;
  readonly answers: Answers;
  readonly reason: ReasonDraft;
  /** Merged fields keep the scenario's reasons. */
  readonly keepsReasons: boolean;
}

export const NO_REASON: ReasonDraft = { kind: null, sentence: '', evidenceIds: [] };

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

function keyOf(planId: string, scenarioId: string): string {
  return `northing.merge:${planId}:${scenarioId}`;
}

/** Null where nothing was chosen, or nothing that can be read. */
export function readKept(store: Store, planId: string, scenarioId: string): KeptMerge | null {
  try {
    const kept = JSON.parse(store.getItem(keyOf(planId, scenarioId)) ?? 'null') as Partial<KeptMerge> | null;
    if (kept === null || typeof kept.draftVersion !== 'number') return null;
    const { draftVersion, answers = {}, reason = NO_REASON, keepsReasons = false } = kept;
    return { draftVersion, answers, reason, keepsReasons };
  } catch {
    return null;
  }
}

/** Keeps what was chosen; a browser that keeps nothing loses it on a reload and no sooner. */
export function writeKept(store: Store, planId: string, scenarioId: string, kept: KeptMerge | null): void {
  try {
    if (kept === null) store.removeItem(keyOf(planId, scenarioId));
    else store.setItem(keyOf(planId, scenarioId), JSON.stringify(kept));
  } catch {
    // Storage that is full or closed.
  }
}

/** Answers to questions that are still asked. */
export function stillAsked(answers: Answers, keys: ReadonlySet<string>): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([key]) => keys.has(key)));
}
