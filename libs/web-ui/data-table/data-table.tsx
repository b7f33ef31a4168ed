import {
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type RowData,
  type SortingState,
} from '@tanstack/react-table';
import {
  Fragment,
  useEffect,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { classNames } from '../style/class-names.js';
import type { DataColumn } from './data-column.js';
import { BodyRow, HeaderRow, Spacer } from './data-table-rows.js';
import { picksAfter, type Picks } from './pick-cell.js';
import { useVisibleRows, type VisibleRow } from './visible-rows.js';
import './data-table.css';

export type { DataColumn } from './data-column.js';
export type { Picks } from './pick-cell.js';

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
  /** Lets rows be picked, by a column of its own. */
  readonly picks?: Picks;
  /** Height of a row in px, where its cells are more than text. */
  readonly rowHeight?: number;
  readonly className?: string;
}

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
const ROW = 36;

/** A real table: column and row headers, sorting by press, and only visible rows when there are many. */
export function DataTable<T extends RowData>(props: DataTableProps<T>) {
  const { caption, columns, rows, rowId, empty, picks, className } = props;
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
  const ids = useMemo(() => (picks ? sorted.map(({ id }) => id) : []), [picks, sorted]);
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>;
  return (
    <div
      ref={scroller}
      className={classNames('n-table', className)}
      tabIndex={0}
      role="region"
      aria-label={caption}
    >
      <table aria-rowcount={sorted.length + 1}>
        <caption className="n-hidden">{caption}</caption>
        <HeaderRow
          columns={columns}
          sort={sorting[0] ?? null}
          onSort={(id) => table.getColumn(id)?.toggleSorting()}
          picks={picks}
          ids={ids}
        />
        <Rows {...props} sorted={sorted} ids={ids} scroller={scroller} />
      </table>
    </div>
  );
}

interface RowsProps<T extends RowData> extends DataTableProps<T> {
  readonly sorted: readonly { readonly id: string; readonly original: T }[];
  readonly ids: readonly string[];
  readonly scroller: RefObject<HTMLDivElement | null>;
}

function Rows<T extends RowData>(props: RowsProps<T>) {
  const { columns, sorted, ids, scroller, selectedId, onSelect, picks, rowHeight = ROW } = props;
  const [kept, setKept] = useState<number | null>(null);
  const onPick = usePick(picks, ids);
  const shown = useVisibleRows({ count: sorted.length, rowHeight, kept }, scroller);
  useRevealSelected(
    shown.reveal,
    sorted.findIndex((row) => row.id === selectedId),
  );
  const width = columns.length + (picks ? 1 : 0);
  const row = ({ index, gap }: VisibleRow) => {
    const found = sorted[index];
    if (!found) return null;
    const { id, original: item } = found;
    const [selected, picked] = [id === selectedId, picks?.ids.has(id)];
    return (
      <Fragment key={id}>
        <Spacer height={gap} columns={width} />
        <BodyRow {...{ id, item, columns, index, selected, onSelect, picked, onPick }} />
      </Fragment>
    );
  };
  return (
    <tbody onFocus={(event) => setKept(rowOf(event))}>
      {shown.rows.map(row)}
      <Spacer height={shown.after} columns={width} />
    </tbody>
  );
}

/** The row that has focus, counted from 0. */
function rowOf(event: FocusEvent): number | null {
  const index = event.target.closest('tr')?.getAttribute('aria-rowindex');
  return index === null || index === undefined ? null : Number(index) - 2;
}

function usePick(
  picks: Picks | undefined,
  ids: readonly string[],
): ((pressed: string, withShift: boolean) => void) | undefined {
  const before = useRef<string | null>(null);
  if (!picks) return undefined;
  return (pressed, withShift) => {
    picks.onChange(picksAfter(picks, ids, { pressed, before: before.current, withShift }));
    before.current = pressed;
  };
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
