import {
  applyEdits,
  OUTCOME_STATUS_LABELS,
  quarterLabel,
  revisionMetrics,
  takeOverEdits,
  type DecidedItem,
  type FiscalQuarter,
  type OutcomeMetrics,
  type PlanContent,
  type RevisionMetrics,
  type WorkspaceSettings,
} from '@northing/domain';
import { yearLabel } from '../plan/field-words.js';
import { costByYear } from '../plan/plan-index.js';
import type { MoneyWords } from '../words/money.js';
import { percent, plainNumber } from '../words/numbers.js';

/** The revision under review beside the one it builds on. */
export interface ReviewedContents {
  readonly before: PlanContent;
  readonly after: PlanContent;
  readonly anchor: FiscalQuarter;
  readonly settings: WorkspaceSettings;
}

export interface EffectNames {
  readonly outcome: (id: string) => string;
  readonly team: (id: string) => string;
  readonly money: Pick<MoneyWords, 'delta'>;
}

/** What a decision does to one thing, in words. */
export interface Effect {
  readonly kind: 'outcome' | 'cost' | 'capacity';
  readonly label: string;
  readonly value: string;
  /** An outcome that looks safe by its dates, and with the decision is not. */
  readonly newlyAtRisk: boolean;
}

/** At most this many outcomes and teams are named. */
const NAMED = 4;

/**
 * The effects of a decision: the revision with it against the revision without it, so that what other decisions do is
 * not told twice.
 */
export function decisionEffects(
  items: readonly DecidedItem[],
  contents: ReviewedContents,
  names: EffectNames,
): readonly Effect[] {
  const without = contentWithout(items, contents);
  if (without === null) return [];
  const measure = (content: PlanContent) => revisionMetrics(content, contents.anchor, contents.settings);
  const [was, is] = [measure(without), measure(contents.after)];
  return [
    ...outcomeEffects(was, is, names),
    ...costEffect(without, contents.after, is.costYears, names),
    ...capacityEffects(was, is, names),
  ];
}

/** Null where the rest cannot stand without it: what refers to an item that would not be there. */
function contentWithout(
  items: readonly DecidedItem[],
  { before, after }: ReviewedContents,
): PlanContent | null {
  const edited = applyEdits(after, takeOverEdits(after, before, items));
  return edited.kind === 'edited' ? edited.content : null;
}

function outcomeEffects(was: RevisionMetrics, is: RevisionMetrics, names: EffectNames): readonly Effect[] {
  const earlier = new Map(was.outcomes.map((outcome) => [outcome.outcomeId, outcome]));
  return is.outcomes
    .flatMap((outcome): readonly Effect[] => {
      const before = earlier.get(outcome.outcomeId);
      const value = outcomeWords(before, outcome);
      if (value === null) return [];
      const newlyAtRisk = outcome.status === 'atRisk' && before?.status !== 'atRisk';
      return [{ kind: 'outcome', label: names.outcome(outcome.outcomeId), value, newlyAtRisk }];
    })
    .toSorted((a, b) => Number(b.newlyAtRisk) - Number(a.newlyAtRisk))
    .slice(0, NAMED);
}

type Covered = Pick<OutcomeMetrics, 'status' | 'coverageForecast'>;

/** `At risk, was on track; coverage 77%, was 90%`; null when neither differs. */
export function outcomeWords(was: Covered | undefined, is: Covered): string | null {
  const word = ({ status }: Covered) => (status === null ? 'Not measured' : OUTCOME_STATUS_LABELS[status]);
  const share = ({ coverageForecast: value }: Covered) => (value === null ? '–' : percent(value));
  if (was === undefined) return `New: ${word(is).toLowerCase()}`;
  const parts = [
    was.status !== is.status && `${word(is)}, was ${word(was).toLowerCase()}`,
    share(was) !== share(is) && `coverage ${share(is)}, was ${share(was)}`,
  ].filter((part) => part !== false);
  if (parts.length === 0) return null;
  const text = parts.join('; ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function costEffect(
  without: PlanContent,
  after: PlanContent,
  [first, last]: RevisionMetrics['costYears'],
  { money }: EffectNames,
): readonly Effect[] {
  const [was, is] = [sumByYear(without), sumByYear(after)];
  const years = [...new Set([...was.keys(), ...is.keys()])].sort((a, b) => a - b);
  const deltas = years
    .filter((year) => year >= first && year <= last)
    .map((year) => ({ year, delta: (is.get(year) ?? 0) - (was.get(year) ?? 0) }))
    .filter(({ delta }) => delta !== 0);
  if (deltas.length === 0) return [];
  const total = deltas.reduce((sum, { delta }) => sum + delta, 0);
  const each = deltas.map(({ year, delta }) => `${money.delta(delta)} in ${yearLabel(year)}`);
  const value = deltas.length === 1 ? each.join() : `${money.delta(total)}: ${each.join(', ')}`;
  return [{ kind: 'cost', label: 'Cost', value, newlyAtRisk: false }];
}

function sumByYear({ enablers }: PlanContent): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const { year, amount } of enablers.flatMap(costByYear)) {
    if (year !== null) sums.set(year, (sums.get(year) ?? 0) + amount);
  }
  return sums;
}

/** Each team at the quarter in which its demand differs most. */
function capacityEffects(was: RevisionMetrics, is: RevisionMetrics, names: EffectNames): readonly Effect[] {
  const keyOf = ({ teamId, quarter }: RevisionMetrics['utilisation'][number]) => `${teamId} ${quarter}`;
  const earlier = new Map(was.utilisation.map((cell) => [keyOf(cell), cell.demand]));
  const most = new Map<
    string,
    { readonly from: number; readonly to: number; readonly quarter: FiscalQuarter }
  >();
  for (const cell of is.utilisation) {
    const from = earlier.get(keyOf(cell)) ?? 0;
    const known = most.get(cell.teamId);
    const [size, largest] = [Math.abs(cell.demand - from), known ? Math.abs(known.to - known.from) : 0];
    if (size > largest + 1e-9) most.set(cell.teamId, { from, to: cell.demand, quarter: cell.quarter });
  }
  return [...most].slice(0, NAMED).map(([teamId, { from, to, quarter }]) => ({
    kind: 'capacity',
    label: names.team(teamId),
    value: `${quarterLabel(quarter)} demand ${to < from ? 'falls' : 'rises'} from ${plainNumber(from)} to ${plainNumber(to)} FTE`,
    newlyAtRisk: false,
  }));
}
