import type { ReportEntry } from '@northing/web-data';
import { DataTable, type DataColumn } from '@northing/web-ui';
import { counted } from '../words/numbers.js';

interface ReportTableProps {
  readonly title: 'Errors' | 'Warnings';
  readonly entries: readonly ReportEntry[];
  /** All there are, also those beyond the list. */
  readonly count: number;
}

interface NumberedEntry extends ReportEntry {
  readonly number: number;
}

/** What is wrong, where, and what to do about it. */
export function ReportTable({ title, entries, count }: ReportTableProps) {
  if (count === 0) return null;
  const rows = entries.map((entry, number) => ({ ...entry, number }));
  const cut = count > entries.length ? `, the first ${entries.length} are listed` : '';
  return (
    <section>
      <h3>
        {counted(count, title === 'Errors' ? 'error' : 'warning')}
        {cut}
      </h3>
      <div className="import-report">
        <DataTable caption={title} columns={COLUMNS} rows={rows} rowId={(row) => String(row.number)} />
      </div>
    </section>
  );
}

const COLUMNS: readonly DataColumn<NumberedEntry>[] = [
  { id: 'message', header: 'What to do', value: (row) => row.message, width: '56%' },
  { id: 'file', header: 'File', value: (row) => row.file },
  { id: 'row', header: 'Row', align: 'end', value: (row) => row.row, cell: (row) => row.row ?? '–' },
  { id: 'column', header: 'Column', value: (row) => row.column, cell: (row) => row.column ?? '–' },
];
