import { CourseChart, DataTable, type DataColumn } from '@northing/web-ui';
import { useMemo } from 'react';
import { usePlan } from '../shell/plan-context.js';
import { useNarrow } from '../shell/use-narrow.js';
import type { MoneyWords } from '../words/money.js';
import { percent } from '../words/numbers.js';
import { sentenceStart } from '../words/spelled.js';
import { coursePoints } from './course-points.js';
import type { Span } from './span.js';
import { hasSpend, sizeOf, stabilityReading, type MeasuredStep } from './steady-reading.js';
import { SteadySection } from './steady-section.js';

interface StabilitySectionProps {
  readonly span: Span;
  readonly steps: readonly MeasuredStep[];
}

/** Share of spend that each step left as it was, and what kind of step it was. */
export function StabilitySection({ span, steps }: StabilitySectionProps) {
  const { settings, money } = usePlan();
  const narrow = useNarrow();
  const columns = useMemo(
    () => columnsOf(money).filter(({ id }) => !narrow || KEPT_NARROW.has(id)),
    [money, narrow],
  );
  const points = coursePoints(span, steps, (figures) => (hasSpend(figures) ? figures.stability : null));
  return (
    <SteadySection title="Stability by step" reading={stabilityReading(steps, settings)}>
      {steps.length > 0 && (
        <>
          <CourseChart
            label="Spend unchanged"
            points={points}
            format={percent}
            limit={{
              value: 1 - settings.bigBangShare,
              label: `Big bang below ${percent(1 - settings.bigBangShare)}`,
            }}
          />
          <DataTable
            caption="Spend unchanged in each step"
            columns={columns}
            rows={steps}
            rowId={({ figures }) => figures.revisionId}
          />
        </>
      )}
    </SteadySection>
  );
}

const KEPT_NARROW: ReadonlySet<string> = new Set(['step', 'stability', 'size']);

function columnsOf({ short }: MoneyWords): readonly DataColumn<MeasuredStep>[] {
  const share = (
    id: string,
    header: string,
    read: (step: MeasuredStep['figures']) => number | null,
  ): DataColumn<MeasuredStep> => {
    const value = ({ figures }: MeasuredStep) => (hasSpend(figures) ? read(figures) : null);
    const cell = (step: MeasuredStep) => {
      const known = value(step);
      return known === null ? '–' : percent(known);
    };
    return { id, header, align: 'end', value, cell };
  };
  return [
    {
      id: 'step',
      header: 'Step to',
      rowHeader: true,
      value: ({ label }) => label,
      cell: ({ label }) => <span className="steady-nowrap">{label}</span>,
    },
    share('stability', 'Unchanged', ({ stability }) => stability),
    {
      id: 'turnover',
      header: 'Turned over',
      align: 'end',
      value: ({ figures }) => figures.turnover,
      cell: ({ figures: { turnover } }) => (turnover === null ? '–' : short(turnover)),
    },
    share('unevidenced', 'Without evidence', ({ unevidencedChurn }) => unevidencedChurn),
    {
      id: 'size',
      header: 'Reading',
      value: ({ figures }) => sentenceStart(sizeOf(figures) ?? 'no spend to tell by'),
    },
  ];
}
