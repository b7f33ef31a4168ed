import { quarterLabel, type LedgerEntry } from '@northing/domain';
import { DataTable, EmptyState, StatusChip, type DataColumn } from '@northing/web-ui';
import { ScrollText } from 'lucide-react';
import { useMemo } from 'react';
import { useNarrow } from '../../shell/use-narrow.js';
import { BroughtCell, EnablerCell, EvidenceCell, MovedCell } from './ledger-cells.js';
import { LEDGER_STEP_LABELS, movedText } from './ledger-rows.js';
import type { Ledger } from './read-ledger.js';

interface LedgerTableProps {
  readonly entries: readonly LedgerEntry[];
  readonly insights: Ledger['insights'];
}

/** What there is room for on a phone. */
const NARROW: ReadonlySet<string> = new Set(['brought', 'reached']);

/** Each thing IT brought unasked, and every step it came since. */
export function LedgerTable({ entries, insights }: LedgerTableProps) {
  const all = useMemo(() => columnsOf(insights), [insights]);
  const columns = useNarrow() ? all.filter(({ id }) => NARROW.has(id)) : all;
  return (
    <DataTable
      caption="What IT brought unasked, and what became of it"
      columns={columns}
      rows={entries}
      rowId={({ sourceId, enablerId }) => `${sourceId}/${enablerId ?? ''}`}
      empty={
        <EmptyState icon={<ScrollText aria-hidden size={18} />} title="Nothing brought unasked yet">
          Conversations in which IT recommended something unasked or saw a need first begin a story here, and
          so does evidence that nobody had asked for.
        </EmptyState>
      }
    />
  );
}

function columnsOf(titles: Ledger['insights']): readonly DataColumn<LedgerEntry>[] {
  return [
    {
      ...{ id: 'brought', header: 'Brought unasked', rowHeader: true },
      value: ({ title }) => title ?? '',
      cell: (entry) => <BroughtCell entry={entry} />,
    },
    {
      ...{ id: 'quarter', header: 'When' },
      value: ({ quarter }) => quarter,
      cell: ({ quarter }) => quarterLabel(quarter),
    },
    {
      ...{ id: 'insight', header: 'Evidence' },
      value: ({ insightIds }) => insightIds.length,
      cell: (entry) => <EvidenceCell entry={entry} titles={titles} />,
    },
    {
      ...{ id: 'enabler', header: 'Enabler' },
      value: ({ enabler }) => enabler?.name ?? null,
      cell: (entry) => <EnablerCell entry={entry} />,
    },
    {
      ...{ id: 'moved', header: 'Key results moved' },
      value: ({ keyResults }) => keyResults.filter((each) => movedText(each) !== null).length,
      cell: (entry) => <MovedCell entry={entry} />,
    },
    {
      ...{ id: 'reached', header: 'Came as far as' },
      value: ({ reached }) => LEDGER_STEP_LABELS[reached],
      cell: ({ reached }) => (
        <StatusChip tone={reached === 'moved' ? 'ok' : 'neutral'}>{LEDGER_STEP_LABELS[reached]}</StatusChip>
      ),
    },
  ];
}
