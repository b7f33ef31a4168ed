/** Random choices that follow from a seed alone (mulberry32). */
export interface Random {
  /** A whole number from `first` to `last`, both included. */
  readonly int: (first: number, last: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
  /** `count` different elements, fewer when there are not as many. */
  readonly sample: <T>(from: readonly T[], count: number) => readonly T[];
  readonly shuffled: <T>(from: readonly T[]) => T[];
}

export function randomFrom(seed: number): Random {
  let state = (seed + 0x9e3779b9) | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (first: number, last: number) => first + Math.floor(next() * (last - first + 1));
  const shuffled = <T>(from: readonly T[]): T[] => {
    const result = [...from];
    for (let index = result.length - 1; index > 0; index -= 1) {
      const other = int(0, index);
      const [x, y] = [result[index] as T, result[other] as T];
      result[index] = y;
      result[other] = x;
    }
    return result;
  };
  return {
    int,
    chance: (probability) => next() < probability,
    pick: (from) => {
      if (from.length === 0) throw new Error('nothing to pick from');
      return from[int(0, from.length - 1)] as (typeof from)[number];
    },
    sample: (from, count) => {
      if (count * 4 > from.length) return shuffled(from).slice(0, count);
      const chosen = new Set<number>();
      while (chosen.size < count) chosen.add(int(0, from.length - 1));
      return [...chosen].map((index) => from[index] as (typeof from)[number]);
    },
    shuffled,
  };
}
