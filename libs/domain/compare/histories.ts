import { isOpen, type Enabler } from '../plan/enabler.js';
import type { KeyResult, Outcome } from '../plan/outcome.js';
import type { PlanContent } from '../plan/plan-content.js';
import type { HorizonSettings } from '../time/horizon.js';
import { sameValue } from './canonical.js';
import type { RunStep } from './cumulative.js';
import { documentForm } from './fields.js';
import { windowsOf } from './frame.js';
import { PLAN_FIELDS, profileDecided, type PlannedType } from './plan-fields.js';
import { leavesByRoll, rollsIn } from './presence.js';

/** An item through a run of revisions: null where a revision does not hold it. */
export type Life<T> = readonly (T | null)[];

/** What one field was in the revisions that hold its item, in order, as documents write it. */
export interface History {
  readonly field: string;
  readonly values: readonly unknown[];
}

/** Every item's life by id. */
export function livesOf<T extends { readonly id: string }>(
  run: readonly RunStep[],
  itemsOf: (content: PlanContent) => readonly T[],
): ReadonlyMap<string, Life<T>> {
  const lives = new Map<string, (T | null)[]>();
  run.forEach(({ content }, index) => {
    for (const item of itemsOf(content)) {
      const life = lives.get(item.id) ?? run.map(() => null);
      life[index] = item;
      lives.set(item.id, life);
    }
  });
  return lives;
}

export function presenceHistory(life: Life<unknown>): History {
  return { field: 'presence', values: life.map((state) => state !== null) };
}

/** Held and not stopped, without the revisions from which the enabler is absent by roll alone. */
export function decidedPresence(
  life: Life<Enabler>,
  run: readonly RunStep[],
  settings: HorizonSettings,
): History {
  const values = life.flatMap((state, index) => {
    if (state !== null) return [state.stage !== 'stopped'];
    return absentByRoll(life, index, run, settings) ? [] : [false];
  });
  return { field: 'presence', values };
}

export function fieldHistories<T extends object>(type: PlannedType, life: Life<T>): readonly History[] {
  const held = life.filter((state) => state !== null) as readonly Readonly<Record<string, unknown>>[];
  const histories: History[] = [];
  for (const [field, entry] of PLAN_FIELDS[type]) {
    const first = held[0]?.[field];
    if (held.every((state) => state[field] === first)) continue;
    histories.push({ field, values: held.map((state) => documentForm(entry, state[field])) });
  }
  return histories;
}

/** Fields of an enabler; demand that only followed its schedule is no change and so no history. */
export function enablerHistories(life: Life<Enabler>): readonly History[] {
  const held = life.filter((state) => state !== null);
  return fieldHistories('enabler', life).filter(
    ({ field }) => field !== 'capacityDemand' || demandReturns(held),
  );
}

export function keyResultHistories(life: Life<Outcome>): readonly History[] {
  const held = life.filter((state) => state !== null);
  const ids = new Set(held.flatMap(({ keyResults }) => keyResults.map(({ id }) => id)));
  return [...ids].flatMap((id) => {
    const states = held.map(
      ({ keyResults }): KeyResult | null => keyResults.find((each) => each.id === id) ?? null,
    );
    const fields = fieldHistories('keyResult', states);
    return [
      { field: `keyResult:${id}`, values: presenceHistory(states).values },
      ...fields.map(({ field, values }) => ({ field: `keyResult:${id}.${field}`, values })),
    ];
  });
}

function demandReturns(held: readonly Enabler[]): boolean {
  return held.some((first, i) =>
    held.some(
      (between, j) =>
        j > i &&
        profileDecided(first, between) &&
        held.some((last, k) => k > j && sameValue(first.capacityDemand, last.capacityDemand)),
    ),
  );
}

function absentByRoll(
  life: Life<Enabler>,
  index: number,
  run: readonly RunStep[],
  settings: HorizonSettings,
): boolean {
  const left = life.findLastIndex((state, at) => at < index && state !== null);
  const last = life[left];
  if (last) return !isOpen(last) && leavesByRoll(last, anchorsAt(run, left, left + 1, settings));
  const came = life.findIndex((state, at) => at > index && state !== null);
  const first = life[came];
  return first ? rollsIn(first, anchorsAt(run, came - 1, came, settings)) : false;
}

function anchorsAt(run: readonly RunStep[], from: number, to: number, settings: HorizonSettings) {
  const [a, b] = [run[from], run[to]];
  if (!a || !b) throw new Error(`a run of ${run.length} revisions has no step from ${from} to ${to}`);
  return windowsOf(a.anchorQuarter, b.anchorQuarter, settings);
}
