import { RELATIONSHIP_LEVEL_LABELS } from '@northing/domain';
import { DataTable, type DataColumn } from '@northing/web-ui';
import { percent } from '../words/numbers.js';
import { yearChangeText } from './unit-levels.js';
import type { UnitRow } from './unit-rows.js';
import { confirmedText, shareBefore } from './unit-timing.js';

/** The same as the picture, with how much was recorded. */
export function UnitsTable({ rows }: { readonly rows: readonly UnitRow[] }) {
  return <DataTable caption="Units in numbers" columns={COLUMNS} rows={rows} rowId={({ id }) => id} />;
}

type CountKey =
  'people' | 'engagements' | 'assessments' | 'demandRequests' | 'shadowItItems' | 'interventions';

function count(id: CountKey, header: string): DataColumn<UnitRow> {
  return { id, header, align: 'end', value: (row) => row[id] };
}

function levelName(level: number | null, none: string): string {
  return level === null ? none : (RELATIONSHIP_LEVEL_LABELS[level - 1] ?? String(level));
}

const COLUMNS: readonly DataColumn<UnitRow>[] = [
  { id: 'name', header: 'Business unit', rowHeader: true, value: ({ name }) => name },
  {
    id: 'now',
    header: 'Now',
    value: ({ maturity }) => maturity.now,
    cell: ({ maturity }) => levelName(maturity.now, '– Not assessed'),
  },
  {
    id: 'year',
    header: 'In a year',
    value: ({ maturity }) => maturity.changeInYear,
    cell: ({ maturity }) => yearChangeText(maturity.changeInYear) ?? '– No earlier level',
  },
  {
    id: 'intended',
    header: 'Intended',
    value: ({ maturity }) => maturity.intended,
    cell: ({ maturity }) => levelName(maturity.intended, 'Not set'),
  },
  { id: 'before', header: 'Before deciding', align: 'end', value: ({ timing }) => timing.before },
  { id: 'after', header: 'After deciding', align: 'end', value: ({ timing }) => timing.after },
  {
    id: 'share',
    header: 'Share before',
    align: 'end',
    value: ({ timing: { before, after } }) => shareBefore(before, after),
    cell: ({ timing: { before, after } }) => {
      const share = shareBefore(before, after);
      return share === null ? '–' : percent(share);
    },
  },
  {
    id: 'confirmed',
    header: 'Confirmed by the business',
    value: ({ timing }) => timing.confirmedBefore + timing.confirmedAfter,
    cell: ({ timing }) => confirmedText(timing),
  },
  count('people', 'People'),
  count('engagements', 'Engagements'),
  count('assessments', 'Assessments'),
  count('demandRequests', 'Demand requests'),
  count('shadowItItems', 'Shadow IT'),
  count('interventions', 'Interventions'),
];
