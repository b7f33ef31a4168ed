import { SummaryStrip } from '@northing/web-ui';
import { PlanFigure } from '../figures/plan-figure.js';
import type { RevisionReading } from '../figures/use-revision-reading.js';

export function OutcomesStrip({ reading }: { readonly reading: RevisionReading }) {
  return (
    <div className="outcomes-strip">
      <SummaryStrip label="Summary of outcomes">
        <PlanFigure metric="outcomesAtRisk" context={reading} />
        <PlanFigure metric="outcomeCoverage" context={reading} />
      </SummaryStrip>
    </div>
  );
}
