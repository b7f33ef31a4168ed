import type { MetricId, RevisionHead } from '@northing/domain';
import { SummaryStrip } from '@northing/web-ui';
import type { PlanIndex } from '../plan/plan-index.js';
import { usePlan } from '../shell/plan-context.js';
import { PlanFigure } from './plan-figure.js';
import { useFigureContext } from './use-figure-context.js';

interface PlaceFiguresProps {
  readonly label: string;
  readonly metrics: readonly MetricId[];
  readonly revision: RevisionHead;
  readonly index: PlanIndex;
}

/** The figures that a place decides with, in one strip; nothing while they load, so that the page stands still. */
export function PlaceFigures({ label, metrics, revision, index }: PlaceFiguresProps) {
  const plan = usePlan();
  const loaded = useFigureContext(plan, revision, index);
  if (loaded.kind !== 'ready') return null;
  return (
    <SummaryStrip label={label}>
      {metrics.map((metric) => (
        <PlanFigure key={metric} metric={metric} context={loaded.value} />
      ))}
    </SummaryStrip>
  );
}
