import { DataTable, StatusChip, type DataColumn } from '@northing/web-ui';
import { useMemo } from 'react';
import { readItem, writeItem, type ItemRef } from '../address/item-token.js';
import type { WordsContext } from '../plan/field-words.js';
import { useNarrow } from '../shell/use-narrow.js';
import { spelledCount, sentenceStart } from '../words/spelled.js';
import type { SpanReversal } from './read-steadiness.js';
import { reversalWords, type ReversalWords } from './reversal-words.js';
import { SteadySection } from './steady-section.js';
import { StackedCell } from './table-cells.js';

interface ReversalSectionProps {
  readonly reversals: readonly SpanReversal[];
  readonly context: WordsContext;
  readonly nameOf: (item: ItemRef) => string;
  readonly onOpen: (item: ItemRef) => void;
}

interface ReversalRow extends ReversalWords {
  readonly id: string;
  readonly item: ItemRef;
  readonly name: string;
  readonly full: boolean;
}

/** What was changed and changed back, with its values through the revisions. */
export function ReversalSection({ reversals, context, nameOf, onOpen }: ReversalSectionProps) {
  const rows = useMemo(
    () => reversals.map((reversal) => rowOf(reversal, context, nameOf)),
    [reversals, context, nameOf],
  );
  const narrow = useNarrow();
  return (
    <SteadySection title="Changed and changed back" reading={readingOf(rows)}>
      {rows.length > 0 && (
        <DataTable
          caption="Fields that came back to an earlier value"
          columns={narrow ? NARROW_COLUMNS : COLUMNS}
          rows={rows}
          rowId={(row) => row.id}
          onSelect={(id) => {
            const row = rows.find((each) => each.id === id);
            if (row) onOpen(row.item);
          }}
        />
      )}
    </SteadySection>
  );
}

function readingOf(rows: readonly ReversalRow[]): string {
  if (rows.length === 0) return 'Nothing came back to an earlier value.';
  const full = rows.filter((row) => row.full).length;
  const many = sentenceStart(spelledCount(rows.length, 'field'));
  return `${many} came back to an earlier value, ${full === rows.length ? 'each' : spelledCount(full, 'of them', 'of them')} to the first one: invisible when only both ends are compared.`;
}

function rowOf(
  reversal: SpanReversal,
  context: WordsContext,
  nameOf: (item: ItemRef) => string,
): ReversalRow {
  const { entityType, entityId, field, full } = reversal;
  const item = readItem(`${entityType}:${entityId}`) ?? { type: 'enabler', id: entityId };
  const words = reversalWords(reversal, context);
  return { ...words, id: `${writeItem(item)} ${field}`, item, name: nameOf(item), full };
}

function backWords({ full }: ReversalRow): string {
  return full ? 'The first value' : 'A value between';
}

const COLUMNS: readonly DataColumn<ReversalRow>[] = [
  { id: 'name', header: 'Item', rowHeader: true, value: ({ name }) => name },
  { id: 'field', header: 'Field', value: ({ field }) => field },
  {
    id: 'values',
    header: 'Through the revisions that hold it',
    sortable: false,
    value: ({ values }) => values.join(' → '),
  },
  {
    id: 'full',
    header: 'Back to',
    value: backWords,
    cell: (row) => <StatusChip>{backWords(row)}</StatusChip>,
  },
];

const NARROW_COLUMNS: readonly DataColumn<ReversalRow>[] = [
  { id: 'name', header: 'Item', rowHeader: true, value: ({ name }) => name },
  {
    id: 'values',
    header: 'Field and its values',
    sortable: false,
    value: ({ field }) => field,
    cell: ({ field, values }) => <StackedCell below={values.join(' → ')}>{field}</StackedCell>,
  },
];
