import type { Enabler } from '../plan/enabler.js';
import { enabler, q, revisions } from '../compare/plans.fixture.js';
import { scheduleHistory, type ScheduleHistory } from './enabler-version.js';

/** An enabler's planned end, in quarters from the first anchor, or more of it; null where a revision lacks it. */
export type StateAt = number | null | Partial<Enabler>;

/** One revision a quarter, or at the given anchors; each row is an enabler's life. */
export function historyOf(
  lives: Readonly<Record<string, readonly StateAt[]>>,
  anchors?: readonly number[],
): ScheduleHistory {
  const count = Math.max(...Object.values(lives).map((life) => life.length));
  const steps = Array.from({ length: count }, (_, place) => ({
    anchor: anchors?.[place] ?? place,
    content: {
      enablers: Object.entries(lives).flatMap(([id, life]) => {
        const state = life[place] ?? null;
        return state === null ? [] : [enabler({ id, startQuarter: q(-20), ...fieldsOf(state) })];
      }),
    },
  }));
  return scheduleHistory(revisions(steps));
}

/** Delivered, planned and really finished in these quarters; without a second one no actual end was recorded. */
export function delivered(planned: number, actual: number | null): Partial<Enabler> {
  return {
    stage: 'delivered',
    endQuarter: q(planned),
    actualEndQuarter: actual === null ? null : q(actual),
  };
}

/** So many alike, with ids of their own. */
export function many(
  count: number,
  prefix: string,
  life: readonly StateAt[],
): Readonly<Record<string, readonly StateAt[]>> {
  return Object.fromEntries(Array.from({ length: count }, (_, n) => [`${prefix}${n + 1}`, life]));
}

export const NO_UNITS = (): null => null;

function fieldsOf(state: number | Partial<Enabler>): Partial<Enabler> {
  return typeof state === 'number' ? { endQuarter: q(state) } : state;
}
