import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import type { RowData } from '@tanstack/react-table';
import { PickAll, PickCell, type Picks } from './pick-cell.js';
import { classNames } from '../style/class-names.js';
import type { DataColumn } from './data-column.js';

interface HeaderRowProps<T extends RowData> {
  readonly columns: readonly DataColumn<T>[];
  readonly sort: { readonly id: string; readonly desc: boolean } | null;
  readonly onSort: (columnId: string) => void;
  readonly picks: Picks | undefined;
  /** Every row there is, in the order shown. */
  readonly ids: readonly string[];
}

export function HeaderRow<T extends RowData>({ columns, sort, onSort, picks, ids }: HeaderRowProps<T>) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {picks && <PickAll picks={picks} all={ids} />}
        {columns.map((column) => {
          const order = sort?.id === column.id ? (sort.desc ? 'descending' : 'ascending') : undefined;
          const Icon = order === 'ascending' ? ArrowUp : order === 'descending' ? ArrowDown : ChevronsUpDown;
          return (
            <th
              key={column.id}
              scope="col"
              data-align={column.align ?? 'start'}
              style={{ width: column.width }}
              aria-sort={order}
            >
              {(column.sortable ?? true) ? (
                <button type="button" onClick={() => onSort(column.id)}>
                  {column.header}
                  <Icon aria-hidden size={12} />
                </button>
              ) : (
                column.header
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

interface BodyRowProps<T extends RowData> {
  readonly id: string;
  readonly item: T;
  readonly columns: readonly DataColumn<T>[];
  readonly index: number;
  readonly selected: boolean;
  readonly onSelect: ((id: string) => void) | undefined;
  readonly picked: boolean | undefined;
  readonly onPick: ((id: string, withShift: boolean) => void) | undefined;
}

export function BodyRow<T extends RowData>(props: BodyRowProps<T>) {
  const { id, item, columns, index, selected, onSelect, picked = false, onPick } = props;
  const name = columns.find(({ rowHeader }) => rowHeader)?.value(item) ?? id;
  return (
    <tr
      aria-rowindex={index + 2}
      className={classNames(onSelect && 'n-table__row--open', selected && 'n-table__row--selected')}
      aria-current={selected ? 'true' : undefined}
      onClick={onSelect && (() => onSelect(id))}
    >
      {onPick && (
        <PickCell name={String(name)} picked={picked} onPick={(withShift) => onPick(id, withShift)} />
      )}
      {columns.map((column) => (
        <BodyCell key={column.id} column={column} item={item} opens={onSelect !== undefined} />
      ))}
    </tr>
  );
}

function BodyCell<T extends RowData>({
  column,
  item,
  opens,
}: {
  readonly column: DataColumn<T>;
  readonly item: T;
  readonly opens: boolean;
}) {
  const value = column.value(item);
  const content = column.cell?.(item) ?? value ?? <span className="n-table__unset">Not set</span>;
  if (!column.rowHeader) return <td data-align={column.align ?? 'start'}>{content}</td>;
  return (
    <th scope="row" data-align={column.align ?? 'start'}>
      {opens ? (
        // Its press bubbles to the row, which opens.
        <button type="button" className="n-table__open">
          {content}
        </button>
      ) : (
        content
      )}
    </th>
  );
}

export function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden className="n-table__spacer">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
