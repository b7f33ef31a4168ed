import type { RowData } from '@tanstack/react-table';
import type { ReactNode } from 'react';

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
