import { fiscalYearOf, plusQuarters, quarterInYear, type FiscalQuarter } from '@northing/domain';

export interface LevelStep {
  /** The level holds from the end of this quarter. */
  readonly quarter: FiscalQuarter;
  readonly level: number;
  /** What raises it: the enabler's name. */
  readonly cause: string;
}

export interface LevelCourse {
  /** The quarters shown, both included. */
  readonly first: FiscalQuarter;
  readonly last: FiscalQuarter;
  readonly current: number;
  readonly steps: readonly LevelStep[];
}

/** The steps taken within the quarters shown, in order of time. */
export function stepsShown({ first, last, steps }: LevelCourse): readonly LevelStep[] {
  return steps
    .filter(({ quarter }) => quarter >= first && quarter <= last)
    .sort((a, b) => a.quarter - b.quarter);
}

/** What the plan reaches by the last quarter shown. */
export function levelReached(course: LevelCourse): number {
  return stepsShown(course).at(-1)?.level ?? course.current;
}

export interface StepArea {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface StepScales {
  readonly xOf: (boundary: number) => number;
  readonly yOf: (level: number) => number;
  readonly levels: readonly number[];
}

const HIGHEST = 5;

/** Quarters across, levels upward; the axis starts at 1 unless something stands lower. */
export function stepScales(course: LevelCourse, target: number | null, area: StepArea): StepScales {
  const { first, last, current } = course;
  const least = Math.min(current, target ?? HIGHEST, ...stepsShown(course).map(({ level }) => level));
  const floor = least < 1 ? 0 : 1;
  const quarterWidth = (area.right - area.left) / (last - first + 1);
  return {
    xOf: (boundary) => area.left + (boundary - first) * quarterWidth,
    yOf: (level) => area.bottom - ((level - floor) / (HIGHEST - floor)) * (area.bottom - area.top),
    levels: Array.from({ length: HIGHEST - floor + 1 }, (_, index) => floor + index),
  };
}

/** The line of the levels as an SVG path. */
export function stepPath(course: LevelCourse, { xOf, yOf }: StepScales): string {
  const steps = stepsShown(course).map(
    ({ quarter, level }) => `H${xOf(plusQuarters(quarter, 1))}V${yOf(level)}`,
  );
  const end = `H${xOf(plusQuarters(course.last, 1))}`;
  return [`M${xOf(course.first)} ${yOf(course.current)}`, ...steps, end].join('');
}

const YEAR_LABEL = 36;

/** Fiscal years that have room for their name. */
export function yearTicks(
  { first, last }: LevelCourse,
  xOf: StepScales['xOf'],
): readonly { readonly label: string; readonly x: number }[] {
  const ticks: { label: string; x: number }[] = [];
  for (let quarter = first; quarter <= last; quarter = plusQuarters(quarter, 1)) {
    const [x, before] = [xOf(quarter), ticks.at(-1)];
    const starts = quarter === first || quarterInYear(quarter) === 1;
    if (!starts || xOf(last + 1) - x < YEAR_LABEL) continue;
    const label = `FY${String(fiscalYearOf(quarter) % 100).padStart(2, '0')}`;
    // The first year may be short: its name gives way to the next.
    if (before && x - before.x < YEAR_LABEL) {
      if (ticks.length === 1 && quarterInYear(first) !== 1) ticks.splice(0, 1, { label, x });
    } else ticks.push({ label, x });
  }
  return ticks;
}
