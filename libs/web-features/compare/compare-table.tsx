import { ChangeMark, DataTable, spanText, type DataColumn } from '@northing/web-ui';
import { useMemo } from 'react';
import type { ItemRef } from '../address/item-token.js';
import { revisionLabel } from '../address/revision-token.js';
import { totalCost } from '../plan/plan-index.js';
import { usePlan } from '../shell/plan-context.js';
import { ChangeDetail } from './change-detail.js';
import type { ChangeEntry } from './change-groups.js';
import { enablerSides, itemLine, MARK_WORDS } from './change-words.js';
import type { Compared, ComparedItem } from './read-comparison.js';
import { reasonsOf } from './reasons-of.js';
import type { CompareModel } from './use-compare-model.js';
import { itemKey } from './read-comparison.js';
import type { MoneyWords } from '../words/money.js';
import type { Enabler } from '@northing/domain';

interface CompareTableProps {
  readonly compared: Compared;
  readonly model: CompareModel;
  readonly order: readonly ChangeEntry[];
  readonly selected: ItemRef | null;
  readonly onOpen: (item: ItemRef) => void;
}

/** The picture's and the list's equal: the same items, order and selection. */
export function CompareTable({ compared, model, order, selected, onOpen }: CompareTableProps) {
  const { money } = usePlan();
  const columns = useMemo(() => columnsOf(compared, model, money), [compared, model, money]);
  const selectedKey = selected && itemKey(selected.type, selected.id);
  const open = order.find((entry) => entry.key === selectedKey);
  return (
    <div className="compare-table">
      <DataTable
        caption={`Changes from ${revisionLabel(compared.from)} to ${revisionLabel(compared.to)}`}
        columns={columns}
        rows={order}
        rowId={(entry) => entry.key}
        selectedId={selectedKey}
        onSelect={(key) => {
          const entry = order.find((candidate) => candidate.key === key);
          if (entry) onOpen({ type: entry.item.type, id: entry.item.id });
        }}
        empty={<p className="compare-table__empty">No change to show.</p>}
      />
      {open && (
        <section className="compare-table__detail" aria-label={open.item.name}>
          <h2>{open.item.name}</h2>
          <ChangeDetail entry={open} compared={compared} context={model.context} />
        </section>
      )}
    </div>
  );
}

function dates(enabler: Enabler | null): string | null {
  return enabler && spanText({ start: enabler.startQuarter, end: enabler.endQuarter });
}

/** After minus before; null where neither side has a cost. */
function costDelta(item: ComparedItem): number | null {
  const { was, is } = enablerSides(item);
  const [before, after] = [was && totalCost(was), is && totalCost(is)];
  return before === null && after === null ? null : (after ?? 0) - (before ?? 0);
}

function columnsOf(
  compared: Compared,
  model: CompareModel,
  money: MoneyWords,
): readonly DataColumn<ChangeEntry>[] {
  return [
    { id: 'name', header: 'Item', rowHeader: true, value: ({ item }) => item.name },
    {
      id: 'mark',
      header: 'Change',
      value: ({ item }) => item.mark && MARK_WORDS[item.mark],
      cell: ({ item }) => item.mark && <ChangeMark kind={item.mark} />,
      width: '116px',
    },
    {
      id: 'what',
      header: 'What',
      value: ({ item, rows }) =>
        itemLine(
          item,
          rows.map((row) => row.change),
          model.context,
        ),
    },
    ...sideColumns(compared, money),
    ...REASON_COLUMNS,
  ];
}

function sideColumns(compared: Compared, money: MoneyWords): readonly DataColumn<ChangeEntry>[] {
  return [
    {
      id: 'before',
      header: `Dates in ${revisionLabel(compared.from)}`,
      value: ({ item }) => dates(enablerSides(item).was),
    },
    {
      id: 'after',
      header: `Dates in ${revisionLabel(compared.to)}`,
      value: ({ item }) => dates(enablerSides(item).is),
    },
    {
      id: 'cost',
      header: 'Cost',
      align: 'end',
      value: ({ item }) => costDelta(item),
      cell: ({ item }) => {
        const delta = costDelta(item);
        return delta === null ? null : `${delta > 0 ? '+' : ''}${money.exact(delta)}`;
      },
    },
  ];
}

const REASON_COLUMNS: readonly DataColumn<ChangeEntry>[] = [
  {
    id: 'reason',
    header: 'Reason',
    value: ({ rows }) =>
      reasonsOf(rows)
        .map((reason) => reason.driver)
        .join(' ') || null,
  },
  {
    id: 'evidence',
    header: 'Evidence',
    value: ({ rows }) =>
      [...new Set(reasonsOf(rows).flatMap((reason) => reason.evidence.map(({ title }) => title)))].join(
        '; ',
      ) || null,
  },
];
