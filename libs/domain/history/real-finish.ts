import type { Life } from '../compare/histories.js';
import { isOpen } from '../plan/enabler.js';
import type { FiscalQuarter } from '../time/fiscal-quarter.js';
import type { EnablerVersion } from './enabler-version.js';
import type { RunRevision } from './held.js';
import { finishOf } from './quarter-observations.js';
import { adjacentSteps, lineageSources, type EnablerLives } from './steps.js';

/** What later revisions tell of when open work was really finished. */
export type RealFinish =
  | { readonly kind: 'finished'; readonly quarter: FiscalQuarter }
  /** Not by the last revision; where its end is planned by then is no truth. */
  | { readonly kind: 'open' }
  /** Stopped, split, merged, or gone without being delivered: it never will be finished as it was. */
  | { readonly kind: 'lost' };

/** Reads what became of an enabler after the revision at a place of the run. */
export function realFinishes(
  lives: EnablerLives,
  revisions: readonly RunRevision[],
): (enablerId: string, at: number) => RealFinish {
  const regrouped = regroupings(lives, revisions);
  return (enablerId, at) => {
    const life = lives.get(enablerId) ?? [];
    const groupedAt = regrouped.get(enablerId)?.find((place) => place > at) ?? Infinity;
    const over = life.findIndex((state, place) => place > at && state !== null && !isOpen(state));
    const state = life[over];
    if (!state) return life.at(-1) && groupedAt === Infinity ? { kind: 'open' } : { kind: 'lost' };
    if (state.stage === 'stopped' || groupedAt <= over) return { kind: 'lost' };
    return {
      kind: 'finished',
      quarter: finishOf(state, lastOpenAnchor(life, over, revisions), anchorOf(revisions, over)),
    };
  };
}

/** Places of the run at which each enabler became the source of a split or merge. */
function regroupings(
  lives: EnablerLives,
  revisions: readonly RunRevision[],
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const step of adjacentSteps(revisions)) {
    for (const id of lineageSources(lives, step)) places.set(id, [...(places.get(id) ?? []), step.after]);
  }
  return places;
}

function lastOpenAnchor(
  life: Life<EnablerVersion>,
  over: number,
  revisions: readonly RunRevision[],
): FiscalQuarter {
  return anchorOf(
    revisions,
    life.findLastIndex((state, place) => place < over && state !== null),
  );
}

function anchorOf(revisions: readonly RunRevision[], place: number): FiscalQuarter {
  const revision = revisions[place];
  if (!revision) throw new Error(`a run of ${revisions.length} revisions has none at ${place}`);
  return revision.anchorQuarter;
}
