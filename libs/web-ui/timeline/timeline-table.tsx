import { quarterLabel, type FiscalQuarter } from '@northing/domain';
import { useMemo, type ReactNode } from 'react';
import { DataTable, type DataColumn } from '../data-table/data-table.js';
import { ChangeMark, changeMarkWord } from '../marks/change-mark.js';
import { StatusChip } from '../marks/status-chip.js';
import type { EnablerRow, TimelineModel, TimelineTarget } from './model.js';
import { timelineEntries, type TimelineEntry } from './timeline-entries.js';
import { spanText, statusWord } from './words.js';

export interface TimelineTableProps {
  readonly model: TimelineModel;
  readonly caption: string;
  readonly selectedId?: string | null;
  readonly onSelect?: (target: TimelineTarget) => void;
  /** Further columns after the timeline's own. */
  readonly columns?: readonly DataColumn<TimelineEntry>[];
  readonly empty?: ReactNode;
}

/** The same rows as the timeline, in the same order and with the same selection, as a table. */
export function TimelineTable(props: TimelineTableProps) {
  const { model, caption, selectedId, onSelect, columns, empty } = props;
  const rows = useMemo(() => timelineEntries(model), [model]);
  const all = useMemo(
    () => [...(model.mode === 'compare' ? COMPARE_COLUMNS : PLAN_COLUMNS), ...(columns ?? [])],
    [model.mode, columns],
  );
  return (
    <DataTable
      caption={caption}
      columns={all}
      rows={rows}
      rowId={({ row }) => row.id}
      selectedId={selectedId ?? null}
      onSelect={onSelect && ((id) => onSelect({ kind: 'enabler', id }))}
      empty={empty}
    />
  );
}

type Column = DataColumn<TimelineEntry>;

const enabler: Column = {
  id: 'enabler',
  header: 'Enabler',
  rowHeader: true,
  value: ({ row }) => row.name,
};
const outcome: Column = { id: 'outcome', header: 'Business outcome', value: (entry) => entry.outcome };
const capability: Column = {
  id: 'capability',
  header: 'Business capability',
  value: (entry) => entry.capability,
};

const quarterColumn = (id: 'start' | 'end', header: string): Column => ({
  id,
  header,
  value: ({ row }) => row[id],
  cell: ({ row }) => quarterOrNull(row[id]),
});

const status: Column = {
  id: 'status',
  header: 'Status',
  value: ({ row }) => statusWord[row.status],
  cell: ({ row }) => (
    <>
      {capitalised(statusWord[row.status])} {row.atRisk && <StatusChip tone="risk">At risk</StatusChip>}
    </>
  ),
};

const PLAN_COLUMNS: readonly Column[] = [
  enabler,
  outcome,
  capability,
  quarterColumn('start', 'Start'),
  quarterColumn('end', 'End'),
  status,
];

const change: Column = {
  id: 'change',
  header: 'Change',
  value: ({ row }) => (row.change ? changeMarkWord[row.change.kind] : 'Unchanged'),
  cell: ({ row }) => (row.change ? <ChangeMark kind={row.change.kind} /> : 'Unchanged'),
};

const COMPARE_COLUMNS: readonly Column[] = [
  enabler,
  outcome,
  change,
  {
    id: 'before',
    header: 'Before',
    value: ({ row }) => beforeOf(row)?.start ?? null,
    cell: ({ row }) => textOf(beforeOf(row)),
  },
  {
    id: 'after',
    header: 'After',
    value: ({ row }) => (row.change?.kind === 'removed' ? null : row.start),
    cell: ({ row }) => textOf(row.change?.kind === 'removed' ? null : row),
  },
  { id: 'effect', header: 'Effect', value: ({ row }) => row.change?.label ?? '', sortable: false },
];

function beforeOf(row: EnablerRow): Parameters<typeof spanText>[0] | null {
  if (row.change?.kind === 'added') return null;
  return row.change?.kind === 'moved' ? row.change.before : row;
}

function textOf(span: Parameters<typeof spanText>[0] | null): string {
  return span === null ? 'None' : spanText(span);
}

function quarterOrNull(quarter: FiscalQuarter | null): string | null {
  return quarter === null ? null : quarterLabel(quarter);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
