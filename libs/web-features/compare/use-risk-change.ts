import { usePlanFigures } from '../figures/use-metrics.js';
import { usePlan } from '../shell/plan-context.js';
import type { RiskChange } from './compare-sentence.js';
import type { Compared } from './read-comparison.js';

/** Outcomes at risk before and after; null until known, and where no outcome can be measured. */
export function useRiskChange({ from, to }: Pick<Compared, 'from' | 'to'>): RiskChange | null {
  const loaded = usePlanFigures(usePlan().id);
  if (loaded.kind !== 'ready') return null;
  const of = (id: string) => loaded.value.find(({ revisionId }) => revisionId === id);
  const [before, after] = [of(from.id), of(to.id)];
  if (!before || !after || after.outcomes.every(({ status }) => status === null)) return null;
  return { before: before.outcomesAtRisk, after: after.outcomesAtRisk };
}
