import { plusQuarters, quarterOf, type Assessment, type Day, type FiscalQuarter } from '@northing/domain';
import type { PlanFrame } from '../plan/plan-frame.js';

/** Quarters that the maturity of a unit is shown over. */
export const QUARTERS_SHOWN = 8;
const YEAR = 4;

/** The last quarter shown: today's, or a later one that something was recorded in. */
export function lastQuarter(
  recorded: readonly { readonly quarter: FiscalQuarter }[],
  { calendar }: Pick<PlanFrame, 'calendar'>,
  today: Day,
): FiscalQuarter {
  const current: number = quarterOf(today, calendar);
  return Math.max(current, ...recorded.map(({ quarter }) => quarter)) as FiscalQuarter;
}

type Agreed = Extract<Assessment, { readonly instrument: 'relationshipMaturity' }>;

/** A unit's relationship maturity over the quarters shown. */
export interface UnitLevels {
  readonly first: FiscalQuarter;
  /** One entry a quarter; null where nothing was agreed in it. */
  readonly levels: readonly (number | null)[];
  /** The level agreed last before the first quarter. */
  readonly before: number | null;
  /** As last agreed; null: never. */
  readonly now: number | null;
  readonly intended: number | null;
  /** Against the level that held four quarters earlier; null when none did. */
  readonly changeInYear: number | null;
}

/** What was agreed with a unit on how well it works with IT, up to a quarter. */
export function unitLevels(
  assessments: readonly Assessment[],
  unitId: string,
  last: FiscalQuarter,
): UnitLevels {
  const own = agreedLevels(assessments, unitId).filter(({ quarter }) => quarter <= last);
  const first = plusQuarters(last, 1 - QUARTERS_SHOWN);
  const at = (quarter: FiscalQuarter) => own.findLast((each) => each.quarter <= quarter) ?? null;
  const [now, yearAgo] = [at(last), at(plusQuarters(last, -YEAR))];
  return {
    first,
    levels: Array.from({ length: QUARTERS_SHOWN }, (_, step) => {
      const quarter = plusQuarters(first, step);
      return own.findLast((each) => each.quarter === quarter)?.level ?? null;
    }),
    before: at(plusQuarters(first, -1))?.level ?? null,
    now: now?.level ?? null,
    intended: now?.intendedLevel ?? null,
    changeInYear: now && yearAgo ? now.level - yearAgo.level : null,
  };
}

/** In order of time; only what both sides agreed counts. */
function agreedLevels(assessments: readonly Assessment[], unitId: string): readonly Agreed[] {
  return assessments
    .filter(
      (each): each is Agreed =>
        each.instrument === 'relationshipMaturity' &&
        each.state === 'agreed' &&
        each.businessUnitId === unitId,
    )
    .toSorted((a, b) => a.quarter - b.quarter);
}

/** `▲ 1 level up in a year`; null where there is nothing to compare with. */
export function yearChangeText(change: number | null): string | null {
  if (change === null) return null;
  if (change === 0) return 'Same as a year ago';
  const levels = `${Math.abs(change)} ${Math.abs(change) === 1 ? 'level' : 'levels'}`;
  return change > 0 ? `▲ ${levels} up in a year` : `▼ ${levels} down in a year`;
}
