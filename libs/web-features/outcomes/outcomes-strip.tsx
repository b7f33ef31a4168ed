import { SummaryStrip } from '@northing/web-ui';
import { PlanFigure } from '../figures/plan-figure.js';
import type { RevisionReading } from '../figures/use-revision-reading.js';

export function OutcomesStrip({ reading }: { readonly reading: RevisionReading }) {
  return (
    <SummaryStrip label="Summary of outcomes">
      <PlanFigure metric="outcomesAtRisk" context={reading} />
      <PlanFigure metric="outcomeCoverage" context={reading} />
    </SummaryStrip>
  );
}
