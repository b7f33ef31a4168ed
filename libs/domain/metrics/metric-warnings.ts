import type { PlanContent } from '../plan/plan-content.js';
import { isHundred, startedTooEarly, unfundedAtStart, weightTotals } from '../plan/warnings.js';
import type { FiscalQuarter } from '../time/fiscal-quarter.js';
import type { MetricWarning } from './revision-metrics.js';

/** What DOMAIN §8 counts among the figures of a revision; the sentences for people are those of the plan's warnings. */
export function metricWarnings(content: PlanContent, anchor: FiscalQuarter): readonly MetricWarning[] {
  const totals = weightTotals(content);
  return [
    ...startedTooEarly(content).map(({ predecessor, successor }): MetricWarning => {
      return { kind: 'startedBeforePredecessor', enablerId: successor.id, predecessorId: predecessor.id };
    }),
    ...unfundedAtStart(content, anchor).map(({ id }): MetricWarning => {
      return { kind: 'unfundedAtStart', enablerId: id };
    }),
    ...content.outcomes.flatMap(({ id }): readonly MetricWarning[] => {
      const total = totals.get(id);
      return total === undefined || isHundred(total) ? [] : [{ kind: 'weightsNot100', outcomeId: id, total }];
    }),
  ];
}
