import type { Capability } from '@northing/domain';

export const IMPORTANCES = [1, 2, 3, 4, 5] as const;

/** How many capabilities have each importance: what the weighted gap is gamed by. */
export interface ImportanceSpread {
  readonly counts: readonly { readonly importance: number; readonly count: number }[];
  /** Leaves whose importance nobody gave; they count as 3. */
  readonly unset: number;
  readonly total: number;
}

export function importanceSpread(leaves: readonly Pick<Capability, 'importance'>[]): ImportanceSpread {
  const count = (wanted: number | null) => leaves.filter(({ importance }) => importance === wanted).length;
  return {
    counts: IMPORTANCES.map((importance) => ({ importance, count: count(importance) })),
    unset: count(null),
    total: leaves.length,
  };
}

/** What a leader should know of it: `5 of 13 have the highest importance`. */
export function spreadSentence({ counts, unset, total }: ImportanceSpread): string {
  const highest = counts.at(-1)?.count ?? 0;
  const all = total > 1 && highest === total;
  const words = all
    ? `All ${total} have the highest importance: it tells nothing apart`
    : `${highest} of ${total} have the highest importance`;
  return unset > 0
    ? `${words}; ${unset === 1 ? '1 has none and counts' : `${unset} have none and count`} as 3`
    : words;
}
