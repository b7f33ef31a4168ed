import { DataTable, EmptyState, type DataColumn } from '@northing/web-ui';
import { ListX } from 'lucide-react';
import { useMemo } from 'react';
import { writeItem, type ItemRef } from '../address/item-token.js';
import type { MoneyWords } from '../words/money.js';
import { counted, percent, plainNumber } from '../words/numbers.js';
import { usePlan } from '../shell/plan-context.js';
import type { FigureColumn, FigureRow, FigureTable, FigureUnit } from './figure-table.js';

interface FigureRowsProps {
  readonly table: FigureTable;
  readonly selected: ItemRef | null;
  readonly onOpen: (item: ItemRef) => void;
}

/** The rows behind a figure, and the figure as they give it. */
export function FigureRows({ table, selected, onOpen }: FigureRowsProps) {
  const { money } = usePlan();
  const { caption, nameHeader, rows, total, totalWords } = table;
  const columns = useMemo(() => columnsOf(table, money), [table, money]);
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  const selectedId = rows.find(({ item }) => item && selected && writeItem(item) === writeItem(selected))?.id;
  const open = (id: string) => {
    const item = byId.get(id)?.item;
    if (item) onOpen(item);
  };
  return (
    <div className="figure-rows">
      <h2>
        {caption} <span className="figure-rows__count">{counted(rows.length, 'row')}</span>
      </h2>
      <DataTable
        caption={caption}
        columns={columns}
        rows={rows}
        rowId={(row) => row.id}
        selectedId={selectedId ?? null}
        {...(rows.some(({ item }) => item !== null) && { onSelect: open })}
        empty={
          <EmptyState
            icon={<ListX aria-hidden size={18} />}
            title={`No ${nameHeader.toLowerCase()} stands behind it`}
          >
            Rows are listed here as soon as the plan has some.
          </EmptyState>
        }
      />
      <p className="figure-rows__total">
        {totalWords}: <strong className="n-num">{total ?? '–'}</strong>
      </p>
    </div>
  );
}

function columnsOf(
  { nameHeader, columns }: FigureTable,
  money: MoneyWords,
): readonly DataColumn<FigureRow>[] {
  return [
    { id: 'name', header: nameHeader, rowHeader: true, value: ({ name }) => name },
    ...columns.map((each) => columnOf(each, money)),
  ];
}

function columnOf({ id, header, unit }: FigureColumn, money: MoneyWords): DataColumn<FigureRow> {
  const write = writer(unit, money);
  return {
    id,
    header,
    align: unit === 'text' ? 'start' : 'end',
    value: ({ cells }) => cells[id] ?? null,
    cell: ({ cells }) => {
      const value = cells[id] ?? null;
      if (value === null) return '–';
      return typeof value === 'number' ? write(value) : value;
    },
  };
}

function writer(unit: FigureUnit, money: MoneyWords): (value: number) => string {
  const words = {
    text: String,
    number: plainNumber,
    points: plainNumber,
    money: money.exact,
    share: percent,
    levels: (value) => plainNumber(value),
    fte: (value) => `${plainNumber(value)} FTE`,
    quarters: (value) => `${value > 0 ? '+' : ''}${plainNumber(value)}Q`,
    days: (value) => counted(value, 'day'),
    weeks: (value) => `${plainNumber(value)} ${value === 1 ? 'week' : 'weeks'}`,
  } satisfies Record<FigureUnit, (value: number) => string>;
  return words[unit];
}
