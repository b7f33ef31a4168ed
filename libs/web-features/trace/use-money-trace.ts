import { fiscalYearOf, moneyPaths, yearsOfMoney, type FiscalYear, type RevisionHead } from '@northing/domain';
import { useMemo } from 'react';
import type { TraceView } from '../address/trace-view.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { usePlan } from '../shell/plan-context.js';
import { RAISES_NOTHING, UNTRACED } from './money-flow.js';
import { moneyTrace, type MoneyTrace } from './money-model.js';

/** The money of the year in the address through what is followed; null outside that lens. */
export function useMoneyTrace(
  index: PlanIndex,
  { money: year }: TraceView,
  focus: string | null,
): MoneyTrace | null {
  const { content } = index;
  const paths = useMemo(() => (year === null ? null : moneyPaths(content, year)), [content, year]);
  return useMemo(
    () => (year === null || paths === null ? null : moneyTrace(year, paths, focus)),
    [year, paths, focus],
  );
}

/** The node of untraced money that is followed. */
export function untracedNode({ untraced }: Pick<TraceView, 'untraced'>): string | null {
  if (untraced === null) return null;
  return untraced === 'all' ? UNTRACED : RAISES_NOTHING;
}

/** What following a node changes in the address; null for nodes that are not of the plan's money. */
export function untracedPart(node: string): TraceView['untraced'] {
  if (node === UNTRACED) return 'all';
  return node === RAISES_NOTHING ? 'raises-nothing' : null;
}

/** Fiscal years to choose from: those of the cost window, and others in which anything is spent. */
export function useMoneyYears(
  index: PlanIndex,
  { anchorQuarter }: Pick<RevisionHead, 'anchorQuarter'>,
): readonly FiscalYear[] {
  const { costYears } = usePlan().settings;
  return useMemo(() => {
    const first = fiscalYearOf(anchorQuarter);
    const planned = Array.from({ length: costYears }, (_, at) => first + at);
    return [...new Set([...yearsOfMoney(index.content), ...planned])].sort((a, b) => a - b);
  }, [index, anchorQuarter, costYears]);
}
