import {
  LEDGER_STEPS,
  quarterLabel,
  STAGE_LABELS,
  type LedgerEntry,
  type LedgerKeyResult,
  type LedgerStep,
} from '@northing/domain';
import { counted, percent, plainNumber } from '../../words/numbers.js';

/** How far an entry came, as the page says it. */
export const LEDGER_STEP_LABELS = {
  brought: 'Brought',
  insight: 'Evidence',
  enabler: 'In the plan',
  delivered: 'Delivered',
  moved: 'Key result moved',
} satisfies Record<LedgerStep, string>;

function hasReached({ reached }: LedgerEntry, step: LedgerStep): boolean {
  return LEDGER_STEPS.indexOf(reached) >= LEDGER_STEPS.indexOf(step);
}

/** Those of a unit, or all; what came furthest first, then the newest. */
export function shownEntries(entries: readonly LedgerEntry[], unit: string | null): readonly LedgerEntry[] {
  const rank = ({ reached }: LedgerEntry) => LEDGER_STEPS.indexOf(reached);
  return entries
    .filter(({ businessUnitId }) => unit === null || businessUnitId === unit)
    .toSorted((a, b) => rank(b) - rank(a) || b.quarter - a.quarter);
}

/** What the page concludes. */
export function ledgerHeadline(entries: readonly LedgerEntry[]): string {
  if (entries.length === 0) return 'Nothing that IT brought unasked is recorded yet';
  const reached = (step: LedgerStep) => entries.filter((each) => hasReached(each, step)).length;
  const things = counted(entries.length, 'thing');
  return `IT brought ${things} unasked: ${reached('enabler')} in the plan, ${reached('delivered')} delivered, ${reached('moved')} moved a key result`;
}

/** `In progress`, or `Delivered in FY27 Q2`; what the plan no longer holds says so. */
export function enablerText({ enabler }: Pick<LedgerEntry, 'enabler'>): string | null {
  if (!enabler) return null;
  const { stage, deliveredQuarter, isInPlan } = enabler;
  const stands = stage === null ? 'Stage not set' : STAGE_LABELS[stage];
  const told = deliveredQuarter === null ? stands : `Delivered in ${quarterLabel(deliveredQuarter)}`;
  return isInPlan ? told : `${told}; no longer in the plan`;
}

/** `Web orders: 10 → 16 % (30% of the way)`; null where it did not move towards its target. */
export function movedText({ name, unit, before, now, moved }: LedgerKeyResult): string | null {
  if (moved === null || moved <= 0 || before === null || now === null) return null;
  const measure = unit === null ? '' : ` ${unit}`;
  return `${name}: ${plainNumber(before)} → ${plainNumber(now)}${measure} (${percent(moved)} of the way)`;
}
