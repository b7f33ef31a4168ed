import type { Life } from '../compare/histories.js';
import type { RevisionHead } from '../revision/revision.js';

/** Which revisions hold a version of an item, by their sequence. */
export interface Held {
  /** The first that holds it. */
  readonly from: number;
  /** The one from which it no longer holds; null while it still does. */
  readonly to: number | null;
}

/** What a run needs to know of a revision; runs are in order of sequence. */
export type RunRevision = Pick<RevisionHead, 'id' | 'sequence' | 'anchorQuarter'>;

/** Every item's life over the revisions of a run, by key: the version each revision holds, null where it holds none. */
export function livesAcross<T extends Held>(
  revisions: readonly Pick<RunRevision, 'sequence'>[],
  versions: readonly T[],
  keyOf: (version: T) => string,
): ReadonlyMap<string, Life<T>> {
  const lives = new Map<string, (T | null)[]>();
  for (const version of versions) {
    const key = keyOf(version);
    const life = lives.get(key) ?? revisions.map(() => null);
    lives.set(key, life);
    revisions.forEach(({ sequence }, index) => {
      if (holds(version, sequence)) life[index] = version;
    });
  }
  return lives;
}

export function holds({ from, to }: Held, sequence: number): boolean {
  return from <= sequence && (to === null || sequence < to);
}

/** The versions of items that whole revisions hold, each once as long as it stays the same. */
export function versionsIn<R extends Pick<RunRevision, 'sequence'>, T>(
  revisions: readonly R[],
  itemsOf: (revision: R) => readonly T[],
  keyOf: (item: T) => string,
  same: (earlier: T, later: T) => boolean,
): readonly (T & Held)[] {
  const ended: (T & Held)[] = [];
  let current = new Map<string, { readonly item: T; readonly from: number }>();
  for (const revision of revisions) {
    const { sequence } = revision;
    const next: typeof current = new Map();
    for (const item of itemsOf(revision)) {
      const known = current.get(keyOf(item));
      next.set(keyOf(item), known && same(known.item, item) ? known : { item, from: sequence });
    }
    for (const [key, { item, from }] of current) {
      if (next.get(key)?.from !== from) ended.push({ ...item, from, to: sequence });
    }
    current = next;
  }
  return [...ended, ...[...current.values()].map(({ item, from }) => ({ ...item, from, to: null }))];
}
