import { DataTable, type DataColumn } from '@northing/web-ui';
import { useMemo } from 'react';
import { counted } from '../words/numbers.js';
import type { SpanChanges } from './read-steadiness.js';
import { stepLabel, stepsOf, type Span } from './span.js';
import { netReading } from './steady-reading.js';
import { SteadySection } from './steady-section.js';
import { BarCell } from './table-cells.js';

interface NetGrossSectionProps {
  readonly span: Span;
  readonly changes: SpanChanges;
}

interface ChangeRow {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** What was changed in each step, against what is left of it. */
export function NetGrossSection({ span, changes }: NetGrossSectionProps) {
  const rows = useMemo(() => rowsOf(span, changes), [span, changes]);
  const columns = useMemo(() => columnsOf(changes.gross), [changes.gross]);
  return (
    <SteadySection title="Net against gross" reading={netReading(changes)}>
      {changes.gross > 0 && (
        <DataTable caption="Field changes by step" columns={columns} rows={rows} rowId={(row) => row.id} />
      )}
    </SteadySection>
  );
}

function rowsOf(span: Span, { byStep, gross, net }: SpanChanges): readonly ChangeRow[] {
  const steps = stepsOf(span).map((step, index) => {
    return { id: step.to.id, name: stepLabel(step), count: byStep[index] ?? 0 };
  });
  if (steps.length < 2) return steps;
  return [
    ...steps,
    { id: 'gross', name: 'Made in all steps (gross)', count: gross },
    { id: 'net', name: 'Left between both ends (net)', count: net },
  ];
}

function columnsOf(largest: number): readonly DataColumn<ChangeRow>[] {
  return [
    { id: 'name', header: 'Step', rowHeader: true, sortable: false, value: ({ name }) => name },
    {
      id: 'count',
      header: 'Field changes',
      sortable: false,
      width: '56%',
      value: ({ count }) => count,
      cell: ({ count }) => <BarCell amount={count} largest={largest} text={counted(count, 'change')} />,
    },
  ];
}
