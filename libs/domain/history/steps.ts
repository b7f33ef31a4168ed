import type { Life } from '../compare/histories.js';
import { isOpen, type Enabler } from '../plan/enabler.js';
import type { FiscalQuarter } from '../time/fiscal-quarter.js';
import { datesOf } from '../compare/frame.js';
import type { EnablerVersion } from './enabler-version.js';
import type { RunRevision } from './held.js';

export type EnablerLives = ReadonlyMap<string, Life<EnablerVersion>>;

/** Two revisions of a run by their places in it. */
export interface Step {
  readonly before: number;
  readonly after: number;
}

/** Every adjacent pair of revisions. */
export function adjacentSteps(revisions: readonly RunRevision[]): readonly Step[] {
  return revisions.slice(1).map((_, before) => ({ before, after: before + 1 }));
}

/** From the last revision of each anchor to the last of the next: time passes in every one of them. */
export function elapsedSteps(revisions: readonly RunRevision[]): readonly Step[] {
  const last = revisions.flatMap(({ anchorQuarter }, index) =>
    revisions[index + 1]?.anchorQuarter === anchorQuarter ? [] : [index],
  );
  return last.slice(1).map((after, index) => ({ before: last[index] ?? 0, after }));
}

/** What became of an enabler: its later state, or the one it was delivered in before it left by roll. */
export function laterState(life: Life<EnablerVersion>, { before, after }: Step): EnablerVersion | null {
  const later = life[after] ?? null;
  if (later !== null) return later;
  const between = life.slice(before + 1, after).findLast((state) => state !== null);
  return between && isDelivered(between) ? between : null;
}

/** Enablers that were split or merged in a step: lineage of what is new names them. */
export function lineageSources(lives: EnablerLives, { before, after }: Step): ReadonlySet<string> {
  const sources = new Set<string>();
  for (const life of lives.values()) {
    const added = life[before] === null ? life[after] : null;
    for (const id of added?.lineage?.sourceIds ?? []) if (lives.get(id)?.[before]) sources.add(id);
  }
  return sources;
}

export function isDelivered({ stage }: Pick<Enabler, 'stage'>): boolean {
  return stage === 'delivered' || stage === 'retired';
}

/** Planned end of an enabler that is open and has both dates. */
export function openEnd(state: EnablerVersion | null | undefined): FiscalQuarter | null {
  return state && isOpen(state) ? (datesOf(state)?.end ?? null) : null;
}

/** Actual end once delivered, else the planned one; null where absent, undated or stopped. */
export function knownEnd(state: EnablerVersion | null): FiscalQuarter | null {
  if (state === null || state.stage === 'stopped') return null;
  const planned = datesOf(state)?.end ?? null;
  return isDelivered(state) ? (state.actualEndQuarter ?? planned) : planned;
}
