import type { ReactNode } from 'react';
import './print.css';

export interface PrintColumn<T> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: T) => ReactNode;
  readonly align?: 'start' | 'end';
  /** Names the row. */
  readonly isRowHeader?: boolean;
}

/** Rows under one heading; without a heading they stand alone. */
export interface PrintGroup<T> {
  readonly id: string;
  readonly heading: string | null;
  readonly rows: readonly T[];
}

export interface PrintTableProps<T> {
  readonly caption: string;
  /** What the groups are, heading the first column; null where rows are not grouped. */
  readonly groupHeader: string | null;
  readonly columns: readonly PrintColumn<T>[];
  readonly groups: readonly PrintGroup<T>[];
  readonly rowId: (row: T) => string;
}

/** A table as it prints: no row is split, a group's heading stands beside its first row. */
export function PrintTable<T>({ caption, groupHeader, columns, groups, rowId }: PrintTableProps<T>) {
  return (
    <table className="n-print__table">
      <caption className="n-hidden">{caption}</caption>
      <thead>
        <tr>
          {groupHeader !== null && <th scope="col">{groupHeader}</th>}
          {columns.map(({ id, header, align = 'start' }) => (
            <th key={id} scope="col" data-align={align}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.id}>
          {group.rows.map((row, index) => (
            <tr key={rowId(row)}>
              {groupHeader !== null && index === 0 && (
                <th scope="rowgroup" rowSpan={group.rows.length}>
                  {group.heading}
                </th>
              )}
              {columns.map((column) => (
                <PrintCell key={column.id} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function PrintCell<T>({ column, row }: { readonly column: PrintColumn<T>; readonly row: T }) {
  const { cell, align = 'start', isRowHeader = false } = column;
  if (!isRowHeader) return <td data-align={align}>{cell(row)}</td>;
  return (
    <th scope="row" data-align={align}>
      {cell(row)}
    </th>
  );
}
