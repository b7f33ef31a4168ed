import { INSIGHT_TYPE_LABELS } from '@northing/domain';
import { CourseChart, DataTable, type DataColumn } from '@northing/web-ui';
import { useMemo } from 'react';
import type { ItemRef } from '../address/item-token.js';
import { useNarrow } from '../shell/use-narrow.js';
import { counted, percent } from '../words/numbers.js';
import { coursePoints } from './course-points.js';
import { ItemNames } from './item-names.js';
import type { EvidenceUse, InsightUse } from './read-steadiness.js';
import type { Span } from './span.js';
import { evidenceReading, type MeasuredStep } from './steady-reading.js';
import { SteadySection } from './steady-section.js';
import { BarCell, StackedCell } from './table-cells.js';

interface EvidenceSectionProps {
  readonly span: Span;
  readonly steps: readonly MeasuredStep[];
  readonly evidence: EvidenceUse;
  readonly nameOf: (item: ItemRef) => string;
  readonly onOpen: (item: ItemRef) => void;
}

/** How many decisions cite an insight, and which insight backs how many. */
export function EvidenceSection({ span, steps, evidence, nameOf, onOpen }: EvidenceSectionProps) {
  const narrow = useNarrow();
  const columns = useMemo(
    () => (narrow ? narrowColumns : wideColumns)(evidence, nameOf, onOpen),
    [evidence, nameOf, onOpen, narrow],
  );
  return (
    <SteadySection title="Evidence" reading={evidenceReading(steps, evidence)}>
      {steps.length > 0 && (
        <CourseChart
          label="Decisions with evidence"
          points={coursePoints(span, steps, ({ evidenceCoverage }) => evidenceCoverage)}
          format={percent}
        />
      )}
      {evidence.insights.length > 0 && (
        <DataTable
          caption="Which insight backs how much"
          columns={columns}
          rows={evidence.insights}
          rowId={({ insightId }) => insightId}
        />
      )}
    </SteadySection>
  );
}

function wideColumns(
  { insights }: EvidenceUse,
  nameOf: (item: ItemRef) => string,
  onOpen: (item: ItemRef) => void,
): readonly DataColumn<InsightUse>[] {
  const largest = insights[0]?.records ?? 0;
  return [
    { id: 'title', header: 'Insight', rowHeader: true, value: ({ title }) => title },
    { id: 'type', header: 'Kind', value: ({ type }) => type && INSIGHT_TYPE_LABELS[type] },
    {
      id: 'records',
      header: 'Reasons it backs',
      width: '28%',
      value: ({ records }) => records,
      cell: ({ records, share }) => (
        <BarCell
          amount={records}
          largest={largest}
          text={`${counted(records, 'reason')}, ${percent(share)}`}
        />
      ),
    },
    {
      id: 'items',
      header: 'Re-planned on its account',
      value: ({ items }) => items.length,
      cell: ({ items }) => <ItemNames items={items} none="–" nameOf={nameOf} onOpen={onOpen} />,
    },
  ];
}

function narrowColumns(
  { insights }: EvidenceUse,
  nameOf: (item: ItemRef) => string,
  onOpen: (item: ItemRef) => void,
): readonly DataColumn<InsightUse>[] {
  const largest = insights[0]?.records ?? 0;
  return [
    { id: 'title', header: 'Insight', rowHeader: true, value: ({ title }) => title },
    {
      id: 'records',
      header: 'Reasons it backs',
      value: ({ records }) => records,
      cell: ({ records, share, items }) => (
        <StackedCell below={<ItemNames items={items} none="–" nameOf={nameOf} onOpen={onOpen} />}>
          <BarCell amount={records} largest={largest} text={`${records}, ${percent(share)}`} />
        </StackedCell>
      ),
    },
  ];
}
