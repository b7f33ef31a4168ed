import type { PlanUnit, PlanWork, UnknownPlan } from '@northing/application';
import type { DataSource } from 'typeorm';
import type { ContentCache } from './content-cache.js';
import { openUnit, type OpenUnit } from './plan-unit.js';

/** Carries a refusal out of the transaction that it undoes. */
class Undone extends Error {
  constructor(readonly result: unknown) {
    super('refused');
  }
}

/** Work on plans, one piece after the other for each of them [D1]. */
export function planWork(source: DataSource, cache: ContentCache): PlanWork {
  const inTurn = turns();
  return {
    change: <T extends { readonly kind: string }>(
      planId: string,
      work: (unit: PlanUnit) => Promise<T>,
      refused: (result: T) => boolean,
    ) => inTurn(planId, () => againOnce(() => attempt(source, cache, planId, work, refused))),
  };
}

async function attempt<T extends { readonly kind: string }>(
  source: DataSource,
  cache: ContentCache,
  planId: string,
  work: (unit: PlanUnit) => Promise<T>,
  refused: (result: T) => boolean,
): Promise<T | UnknownPlan> {
  let opened: OpenUnit | null = null;
  try {
    const done = await source.transaction(async (tx): Promise<T | UnknownPlan> => {
      opened = await openUnit(tx, planId, cache);
      if (!opened) return { kind: 'unknownPlan' };
      const result = await work(opened.unit);
      if (refused(result)) throw new Undone(result);
      await opened.finish();
      return result;
    });
    (opened as OpenUnit | null)?.committed();
    return done;
  } catch (error) {
    if (error instanceof Undone) return error.result as T;
    throw error;
  }
}

/** Serialization failure and deadlock: nothing was written, and the next attempt sees what the other one did. */
const PASSING = new Set(['40001', '40P01']);

async function againOnce<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    if (PASSING.has(String((error as { code?: unknown }).code))) return task();
    throw error;
  }
}

/** Lets the tasks of a plan follow each other, so that they wait here and not each on a connection of its own. */
function turns(): <T>(planId: string, task: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return (planId, task) => {
    const before = last.get(planId) ?? Promise.resolve();
    const mine = before.then(task, task);
    last.set(planId, mine);
    const forget = () => {
      if (last.get(planId) === mine) last.delete(planId);
    };
    mine.then(forget, forget);
    return mine;
  };
}
