import type { PartnershipView } from '../address/partnership-view.js';
import { useMemo } from 'react';
import type { FigureContext } from '../figures/figure-context.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { usePlan, useToday } from '../shell/plan-context.js';
import { FurtherFigures, OverviewFigures } from './overview-figures.js';
import { PartnershipExport } from './partnership-export.js';
import { OutsideSection } from './outside-section.js';
import type { PartnershipRecords } from './read-partnership.js';
import { SourcingSection } from './sourcing-section.js';
import { lastQuarter } from './unit-levels.js';
import { rowsByUnit } from './unit-rows.js';
import { timingOver, yearUpTo } from './unit-timing.js';
import { UnitsSection } from './units-section.js';

interface OverviewContentProps {
  readonly records: PartnershipRecords;
  readonly context: FigureContext;
  readonly view: PartnershipView;
  readonly change: (patch: Partial<PartnershipView>) => void;
}

/** How well business and IT decide together: the answer, then each unit, then where the money goes around IT. */
export function OverviewContent({ records, context, view, change }: OverviewContentProps) {
  const { rows, all, last } = useUnits(records, context);
  const adopted = records.shadowItItems.filter(({ disposition }) => disposition === 'adopted').length;
  useShortcuts({ t: () => change({ show: view.show === 'table' ? 'picture' : 'table' }) });
  return (
    <div className="app-page partner-page" tabIndex={0} role="region" aria-label="Overview">
      <div className="partner">
        <OverviewFigures context={context} rows={rows} adopted={adopted} />
        <UnitsSection
          {...{ rows, all, last }}
          show={view.show}
          onShow={(show) => change({ show })}
          tools={<PartnershipExport {...{ records, context, rows }} />}
        />
        <div className="partner__pair">
          <SourcingSection
            revision={context.revision}
            by={view.sourcing}
            onBy={(sourcing) => change({ sourcing })}
          />
          <OutsideSection exposure={context.records.shadowIt} />
        </div>
        <FurtherFigures context={context} />
      </div>
    </div>
  );
}

function useUnits({ unitRecords, assessments }: PartnershipRecords, { records: metrics }: FigureContext) {
  const plan = usePlan();
  const today = useToday();
  return useMemo(() => {
    const { engagementTiming: timings, engagementTimingAll } = metrics;
    const last = lastQuarter([...assessments, ...timings], plan, today);
    return {
      rows: rowsByUnit(plan, { records: unitRecords, assessments, timings, last }),
      all: timingOver(engagementTimingAll, ...yearUpTo(last)),
      last,
    };
  }, [unitRecords, assessments, metrics, plan, today]);
}
