import { DataTable, type DataColumn, type TraceNode } from '@northing/web-ui';
import { useMemo } from 'react';
import { yearLabel } from '../plan/field-words.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { usePlan } from '../shell/plan-context.js';
import type { MoneyWords } from '../words/money.js';
import type { MoneyTrace } from './money-model.js';
import { moneyNames, neighbours, someAmounts, type MoneyEntry } from './money-words.js';
import { KINDS, tableRows, type TraceRow } from './trace-table.js';
import { namesOf, type NameOf } from './trace-words.js';
import type { Traced } from './use-trace-model.js';

interface MoneyTableProps {
  readonly traced: Traced;
  readonly money: MoneyTrace;
  readonly index: PlanIndex;
  readonly onOpen: (id: string) => void;
}

/** The picture's equal: the same nodes and selection, with their amounts in full. */
export function MoneyTable({ traced: { model, focus }, money, index, onOpen }: MoneyTableProps) {
  const plan = usePlan();
  const rows = useMemo(() => tableRows(model), [model]);
  const columns = useMemo(
    () => columnsOf(money, moneyNames(namesOf(index)), plan.money),
    [money, index, plan.money],
  );
  return (
    <DataTable
      caption={`${model.label}, money of ${yearLabel(money.year)}`}
      columns={columns}
      rows={rows}
      rowId={({ node }) => node.id}
      selectedId={focus}
      onSelect={onOpen}
    />
  );
}

function columnsOf(
  { year, whole, through }: MoneyTrace,
  nameOf: NameOf,
  words: MoneyWords,
): readonly DataColumn<TraceRow>[] {
  const amount = (id: string, header: string, read: (node: TraceNode) => number): DataColumn<TraceRow> => ({
    id,
    header,
    align: 'end',
    width: '128px',
    value: ({ node }) => read(node),
    cell: ({ node }) => words.exact(read(node)),
  });
  const some = (entries: readonly MoneyEntry[]) =>
    entries.length === 0 ? '–' : someAmounts(entries, nameOf, words);
  return [
    { id: 'name', header: 'Item', rowHeader: true, width: '22%', value: ({ node }) => node.name },
    { id: 'kind', header: 'Kind', width: '88px', value: ({ node }) => KINDS[node.layer] },
    amount('amount', yearLabel(year), ({ id }) => whole.nodes.get(id) ?? 0),
    ...(through === null
      ? []
      : [amount('part', 'Of what is followed', ({ id }) => through.nodes.get(id) ?? 0)]),
    { id: 'leads', header: 'Leads to', value: ({ node }) => some(neighbours(whole, node.id).left) },
    { id: 'from', header: 'Comes from', value: ({ node }) => some(neighbours(whole, node.id).right) },
  ];
}
