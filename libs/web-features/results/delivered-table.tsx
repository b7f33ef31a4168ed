import { quarterLabel } from '@northing/domain';
import { DataTable, type DataColumn } from '@northing/web-ui';
import { useMemo } from 'react';
import type { ItemRef } from '../address/item-token.js';
import { nameOf, unitOf, type PlanFrame } from '../plan/plan-frame.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { usePlan } from '../shell/plan-context.js';
import { useNarrow } from '../shell/use-narrow.js';
import { StackedCell } from '../steadiness/table-cells.js';
import { percent } from '../words/numbers.js';
import { PromiseBars } from './promise-bars.js';
import type { DeliveredResult } from './read-results.js';
import { capabilityWords, movementWords, unknownWords } from './result-words.js';

interface DeliveredTableProps {
  readonly rows: readonly DeliveredResult[];
  readonly index: PlanIndex;
  readonly selected: ItemRef | null;
  readonly onOpen: (item: ItemRef) => void;
}

/** Every delivered enabler with its promise and its result, what fell shortest first. */
export function DeliveredTable({ rows, index, selected, onOpen }: DeliveredTableProps) {
  const plan = usePlan();
  const narrow = useNarrow();
  const columns = useMemo(
    () => (narrow ? narrowColumns(rows, index) : columnsOf(rows, index, plan)),
    [rows, index, plan, narrow],
  );
  return (
    <DataTable
      caption="Promise against result by enabler"
      columns={columns}
      rows={rows}
      rowId={({ enablerId }) => enablerId}
      selectedId={selected?.type === 'enabler' ? selected.id : null}
      onSelect={(id) => onOpen({ type: 'enabler', id })}
    />
  );
}

function columnsOf(
  rows: readonly DeliveredResult[],
  index: PlanIndex,
  plan: PlanFrame,
): readonly DataColumn<DeliveredResult>[] {
  const largest = largestOf(rows);
  return [
    { id: 'name', header: 'Enabler', rowHeader: true, value: ({ name }) => name },
    {
      id: 'end',
      header: 'Delivered',
      value: ({ end }) => end,
      cell: ({ end }) => <span className="results-nowrap">{end === null ? '–' : quarterLabel(end)}</span>,
    },
    {
      id: 'kept',
      header: 'Gained of promised',
      width: '22%',
      value: ({ kept }) => kept && kept.gained - kept.promised,
      cell: (row) => (row.kept ? <PromiseBars kept={row.kept} largest={largest} /> : <Unknown row={row} />),
    },
    {
      id: 'share',
      header: 'Kept',
      align: 'end',
      value: ({ kept }) => kept?.share ?? null,
      cell: ({ kept }) => (kept ? percent(kept.share) : '–'),
    },
    linesColumn('capabilities', 'Capabilities, promised and found', ({ capabilities }) =>
      capabilities.map((each) => capabilityWords(each, index)),
    ),
    linesColumn('keyResults', 'Key results since', ({ keyResults }) => movementWords(keyResults, index)),
    {
      id: 'unit',
      header: 'Unit',
      value: (row) => nameOf(plan.units, unitOf(row, plan.people)),
    },
    { id: 'supplier', header: 'Supplier', value: ({ supplier }) => supplier },
  ];
}

function largestOf(rows: readonly DeliveredResult[]): number {
  return Math.max(1, ...rows.map(({ kept }) => Math.max(kept?.promised ?? 0, kept?.gained ?? 0)));
}

/** Promise, assessments and key results in one cell: there is no room beside it. */
function narrowColumns(
  rows: readonly DeliveredResult[],
  index: PlanIndex,
): readonly DataColumn<DeliveredResult>[] {
  const largest = largestOf(rows);
  const lines = (row: DeliveredResult) => [
    ...row.capabilities.map((each) => capabilityWords(each, index)),
    ...movementWords(row.keyResults, index),
  ];
  return [
    { id: 'name', header: 'Enabler', rowHeader: true, value: ({ name }) => name },
    {
      id: 'kept',
      header: 'Gained of promised',
      value: ({ kept }) => kept && kept.gained - kept.promised,
      cell: (row) => (
        <StackedCell below={<Lines lines={lines(row)} />}>
          {row.kept ? <PromiseBars kept={row.kept} largest={largest} /> : <Unknown row={row} />}
        </StackedCell>
      ),
    },
  ];
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className="results-lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Unknown({ row }: { readonly row: DeliveredResult }) {
  return <span className="results-unknown">– {unknownWords(row)}</span>;
}

function linesColumn(
  id: string,
  header: string,
  read: (row: DeliveredResult) => readonly string[],
): DataColumn<DeliveredResult> {
  return {
    id,
    header,
    sortable: false,
    value: (row) => read(row).join('; '),
    cell: (row) => {
      const lines = read(row);
      return lines.length === 0 ? '–' : <Lines lines={lines} />;
    },
  };
}
