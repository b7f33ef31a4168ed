export const HEAT_LEVELS = [0, 1, 2, 3, 4] as const;
export type HeatLevel = (typeof HEAT_LEVELS)[number];

/** How a number becomes one of five heats. */
export interface HeatScale {
  /** What the number is, e.g. "Priority". */
  readonly label: string;
  /** Where levels 1 to 4 begin. */
  readonly floors: readonly [number, number, number, number];
  /** The range of each level in words. */
  readonly ranges: readonly [string, string, string, string, string];
}

/** Gap × importance; both sides move in halves, so the ranges leave nothing out. */
export const GAP_SCALE: HeatScale = {
  label: 'Priority',
  floors: [3, 6, 10, 15],
  ranges: ['0 – 2.5', '3 – 5.5', '6 – 9.5', '10 – 14.5', '15 and more'],
};

/** A maturity from 0 to 5. */
export const MATURITY_SCALE: HeatScale = {
  label: 'Maturity',
  floors: [1, 2, 3, 4],
  ranges: ['0 – 0.5', '1 – 1.5', '2 – 2.5', '3 – 3.5', '4 – 5'],
};

/** Demand as a share of capacity, in percent; the last level begins where a team is overbooked. */
export const UTILISATION_SCALE: HeatScale = {
  label: 'Utilisation',
  floors: [50, 75, 90, 100.01],
  ranges: ['0 – 49%', '50 – 74%', '75 – 89%', '90 – 100%', 'Overbooked'],
};

export function heatLevel(value: number, { floors }: HeatScale): HeatLevel {
  const level = floors.filter((floor) => value >= floor).length;
  return HEAT_LEVELS[level] ?? 4;
}
