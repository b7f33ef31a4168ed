import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import {
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type Row,
  type RowData,
  type SortingState,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import { classNames } from '../style/class-names.js';
import './data-table.css';

export interface DataColumn<T extends RowData> {
  readonly id: string;
  readonly header: string;
  /** What the cell sorts by. */
  readonly value: (row: T) => string | number | null;
  /** What the cell shows; the value by default, "Not set" when it is null. */
  readonly cell?: (row: T) => ReactNode;
  readonly align?: 'start' | 'end';
  /** One column names the row: its cells are row headers. */
  readonly rowHeader?: boolean;
  /** CSS width. */
  readonly width?: string;
  readonly sortable?: boolean;
}

export interface DataTableProps<T extends RowData> {
  /** What the table holds, read before it. */
  readonly caption: string;
  readonly columns: readonly DataColumn<T>[];
  readonly rows: readonly T[];
  readonly rowId: (row: T) => string;
  readonly selectedId?: string | null;
  readonly onSelect?: (id: string) => void;
  /** Shown instead of rows when there are none. */
  readonly empty?: ReactNode;
}

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
const ROW = 36;
/** Below this many rows all are rendered: they print whole and are found by the browser's own search. */
const VIRTUAL_FROM = 200;

/** A real table: column and row headers, sorting by press, and only visible rows when there are many. */
export function DataTable<T extends RowData>(props: DataTableProps<T>) {
  const { caption, columns, rows, rowId, selectedId, onSelect, empty } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [sorting, setSorting] = useState<SortingState>([]);
  const table = useTable({
    features,
    data: rows,
    columns: useColumnDefs(columns),
    getRowId: rowId,
    state: { sorting },
    onSortingChange: setSorting,
    enableSortingRemoval: true,
  });
  const sorted = table.getRowModel().rows;
  const shown = useVisibleRows(sorted.length, scroller);
  useRevealSelected(
    shown.reveal,
    sorted.findIndex((row) => row.id === selectedId),
  );
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>;
  const sort = sorting[0] ?? null;
  const onSort = (id: string) => table.getColumn(id)?.toggleSorting();
  return (
    <div ref={scroller} className="n-table" tabIndex={0} role="region" aria-label={caption}>
      <table aria-rowcount={sorted.length + 1}>
        <caption className="n-hidden">{caption}</caption>
        <HeaderRow columns={columns} sort={sort} onSort={onSort} />
        <tbody>
          <Spacer height={shown.before} columns={columns.length} />
          {sorted.slice(shown.first, shown.last).map((row, offset) => (
            <BodyRow
              key={row.id}
              row={row}
              columns={columns}
              index={shown.first + offset}
              selected={row.id === selectedId}
              onSelect={onSelect}
            />
          ))}
          <Spacer height={shown.after} columns={columns.length} />
        </tbody>
      </table>
    </div>
  );
}

type Features = typeof features;

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

function compareValues(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}

function useColumnDefs<T extends RowData>(columns: readonly DataColumn<T>[]): ColumnDef<Features, T>[] {
  return useMemo(
    () =>
      columns.map((column): ColumnDef<Features, T> => ({
        id: column.id,
        accessorFn: (row: T) => column.value(row) ?? undefined,
        sortFn: (a, b, id) => compareValues(a.getValue(id), b.getValue(id)),
        sortUndefined: 'last',
        enableSorting: column.sortable ?? true,
      })),
    [columns],
  );
}

function useVisibleRows(count: number, scroller: RefObject<HTMLDivElement | null>) {
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 12,
    enabled: count >= VIRTUAL_FROM,
  });
  const items = virtual.getVirtualItems();
  const reveal = (index: number) => {
    if (count >= VIRTUAL_FROM) virtual.scrollToIndex(index, { align: 'auto' });
    else scroller.current?.querySelector('[aria-current="true"]')?.scrollIntoView?.({ block: 'nearest' });
  };
  if (count < VIRTUAL_FROM) return { first: 0, last: count, before: 0, after: 0, reveal };
  const [first, last] = [items[0], items.at(-1)];
  return {
    first: first?.index ?? 0,
    last: last ? last.index + 1 : 0,
    before: first?.start ?? 0,
    after: last ? virtual.getTotalSize() - last.end : 0,
    reveal,
  };
}

/** Selecting elsewhere brings the row into view here. */
function useRevealSelected(reveal: (index: number) => void, index: number) {
  const latest = useRef(reveal);
  useEffect(() => {
    latest.current = reveal;
  });
  useEffect(() => {
    if (index >= 0) latest.current(index);
  }, [index]);
}

interface HeaderRowProps<T extends RowData> {
  readonly columns: readonly DataColumn<T>[];
  readonly sort: { readonly id: string; readonly desc: boolean } | null;
  readonly onSort: (columnId: string) => void;
}

function HeaderRow<T extends RowData>({ columns, sort, onSort }: HeaderRowProps<T>) {
  return (
    <thead>
      <tr aria-rowindex={1}>
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
  readonly row: Row<Features, T>;
  readonly columns: readonly DataColumn<T>[];
  readonly index: number;
  readonly selected: boolean;
  readonly onSelect: ((id: string) => void) | undefined;
}

function BodyRow<T extends RowData>({ row, columns, index, selected, onSelect }: BodyRowProps<T>) {
  return (
    <tr
      aria-rowindex={index + 2}
      className={classNames(onSelect && 'n-table__row--open', selected && 'n-table__row--selected')}
      aria-current={selected ? 'true' : undefined}
      onClick={onSelect && (() => onSelect(row.id))}
    >
      {columns.map((column) => (
        <BodyCell key={column.id} column={column} row={row} opens={onSelect !== undefined} />
      ))}
    </tr>
  );
}

function BodyCell<T extends RowData>({
  column,
  row,
  opens,
}: {
  readonly column: DataColumn<T>;
  readonly row: Row<Features, T>;
  readonly opens: boolean;
}) {
  const value = column.value(row.original);
  const content = column.cell?.(row.original) ?? value ?? <span className="n-table__unset">Not set</span>;
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

function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden className="n-table__spacer">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
