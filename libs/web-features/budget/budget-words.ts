import {
  FUNDING_CLASS_LABELS,
  FUNDING_CLASSES,
  fourDecimals,
  overbookedQuarters,
  quarterInYear,
  type BudgetList,
  type FundingClass,
  type OneAgainstFive,
} from '@northing/domain';
import type { SharePart, TeamMeter } from '@northing/web-ui';
import { nameOf, type PlanFrame } from '../plan/plan-frame.js';
import { counted, plainNumber, sentenceList } from '../words/numbers.js';
import type { ListWords } from './priority-items.js';

interface EnvelopeWords {
  /** Planned cost that fits, by funding class. */
  readonly parts: readonly SharePart[];
  /** Their sum, in whole thousands. */
  readonly taken: number;
  /** Classes beyond what was agreed for them, in words. */
  readonly over: readonly string[];
  /** 0 to 1; null where nothing is planned. */
  readonly discretionaryShare: number | null;
}

/** What committed work and every row that fits cost, by funding class, against what was agreed. */
export function envelopeParts({ list, index, money }: ListWords): EnvelopeWords {
  const byClass = new Map<FundingClass | null, number>();
  const add = (enablerId: string, cost: number) => {
    const fundingClass = index.enablers.get(enablerId)?.fundingClass ?? null;
    byClass.set(fundingClass, (byClass.get(fundingClass) ?? 0) + cost);
  };
  for (const [id, { cost }] of list.committed.needs) add(id, cost);
  for (const row of list.rows) {
    if (row.people !== 'doesNotFit' && row.money !== 'doesNotFit') add(row.enablerId, row.cost);
  }
  const taken = fourDecimals([...byClass.values()].reduce((sum, amount) => sum + amount, 0));
  const agreed = index.content.envelopes.filter(({ fiscalYear }) => fiscalYear === list.fiscalYear);
  const classes = ['discretionary', ...FUNDING_CLASSES.filter((each) => each !== 'discretionary')] as const;
  const parts = classes.map((key) => ({
    key,
    label: FUNDING_CLASS_LABELS[key],
    amount: byClass.get(key) ?? 0,
  }));
  const unclassed = byClass.get(null) ?? 0;
  return {
    parts: unclassed > 0 ? [...parts, { key: 'none', label: 'No funding class', amount: unclassed }] : parts,
    taken,
    over: classes.flatMap((key) => {
      const amount = agreed.find(({ fundingClass }) => fundingClass === key)?.amount ?? null;
      const spent = byClass.get(key) ?? 0;
      if (amount === null)
        return agreed.length > 0 && spent > 0
          ? [`${FUNDING_CLASS_LABELS[key]}: no envelope is agreed for ${money.short(spent)}`]
          : [];
      return spent > amount
        ? [`${FUNDING_CLASS_LABELS[key]}: ${money.short(spent - amount)} over ${money.short(amount)}`]
        : [];
    }),
    discretionaryShare: taken > 0 ? (byClass.get('discretionary') ?? 0) / taken : null,
  };
}

export function teamMeters(
  { teams }: Pick<BudgetList, 'teams'>,
  { teams: known, settings }: Pick<PlanFrame, 'teams' | 'settings'>,
): readonly TeamMeter[] {
  return teams.map((load) => ({
    id: load.teamId,
    name: nameOf(known, load.teamId) ?? load.teamId,
    demand: load.demand,
    capacity: load.capacity,
    over: overbookedQuarters(load, settings).length > 0,
    text: `${plainNumber(round(load.demand))} of ${plainNumber(round(load.capacity))}`,
  }));
}

function round(fte: number): number {
  return Math.round(fte * 10) / 10;
}

/** Teams with a quarter over their limit, e.g. `Data is overbooked in Q2 and Q3.` */
export function overTexts(
  { teams }: Pick<BudgetList, 'teams'>,
  { teams: known, settings }: Pick<PlanFrame, 'teams' | 'settings'>,
): readonly string[] {
  return teams.flatMap((load) => {
    const over = overbookedQuarters(load, settings).map((quarter) => `Q${quarterInYear(quarter)}`);
    if (over.length === 0) return [];
    return [`${nameOf(known, load.teamId) ?? load.teamId} is overbooked in ${sentenceList(over)}`];
  });
}

/** How many gaps of the five years the year leaves alone, e.g. `2 gaps of the five years have no work in FY28.` */
export function gapsText(
  { gapCount, untouched }: Pick<OneAgainstFive, 'gapCount' | 'untouched'>,
  year: string,
): string {
  if (gapCount === 0) return 'No capability of the plan has a gap to its target.';
  if (untouched.length === 0) return `Every gap of the five years has work in ${year}.`;
  const has = untouched.length === 1 ? 'has' : 'have';
  return `${counted(untouched.length, 'gap')} of the five years ${has} no work in ${year}.`;
}
