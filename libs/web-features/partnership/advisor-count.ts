import type { UnitRow } from './unit-rows.js';

/** Trusted Advisor. */
const ADVISOR = 4;

/** Units that see IT as an advisor or more. */
export interface AdvisorCount {
  readonly assessed: number;
  readonly now: number;
  /** Of units that had a level four quarters ago. */
  readonly yearAgo: number;
  readonly comparable: number;
}

export function advisorCount(rows: readonly Pick<UnitRow, 'maturity'>[]): AdvisorCount {
  const levels = rows.map(({ maturity: { now, changeInYear } }) => ({
    now,
    yearAgo: now === null || changeInYear === null ? null : now - changeInYear,
  }));
  const isAdvisor = (level: number | null) => level !== null && level >= ADVISOR;
  return {
    assessed: levels.filter(({ now }) => now !== null).length,
    now: levels.filter(({ now }) => isAdvisor(now)).length,
    yearAgo: levels.filter(({ yearAgo }) => isAdvisor(yearAgo)).length,
    comparable: levels.filter(({ yearAgo }) => yearAgo !== null).length,
  };
}
