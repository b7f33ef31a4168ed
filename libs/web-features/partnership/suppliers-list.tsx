import { SOURCING_LABELS, type ShadowItItem } from '@northing/domain';
import { DataTable, EmptyState, type DataColumn } from '@northing/web-ui';
import { Store } from 'lucide-react';
import { useMemo } from 'react';
import { costWindow, type PlanIndex } from '../plan/plan-index.js';
import type { PlanFrame } from '../plan/plan-frame.js';
import { newestOf, usePlan } from '../shell/plan-context.js';
import { useNarrow } from '../shell/use-narrow.js';
import { yearLabel } from '../plan/field-words.js';
import { counted, percent, sentenceList } from '../words/numbers.js';
import { supplierRows, type SupplierRow } from './supplier-rows.js';

interface SuppliersListProps {
  readonly index: PlanIndex;
  readonly items: readonly ShadowItItem[];
}

const NARROW: ReadonlySet<string> = new Set(['supplier', 'planned', 'outcomes']);

/** Whom the plan pays, and which outcomes rest on them. */
export function SuppliersList({ index, items }: SuppliersListProps) {
  const plan = usePlan();
  const newest = newestOf(plan);
  const window = newest && costWindow(newest.anchorQuarter, plan.horizon);
  const rows = useMemo(() => (window ? supplierRows(index, items, window) : []), [index, items, window]);
  const all = useMemo(() => columnsOf(plan, window), [plan, window]);
  const columns = useNarrow() ? all.filter(({ id }) => NARROW.has(id)) : all;
  return (
    <DataTable
      caption="Suppliers"
      columns={columns}
      rows={rows}
      rowId={({ supplier }) => supplier}
      empty={
        <EmptyState icon={<Store aria-hidden size={18} />} title="No supplier is named">
          Suppliers that enablers name are listed here with their spend and the outcomes that rest on them.
        </EmptyState>
      }
    />
  );
}

function columnsOf(
  { money }: PlanFrame,
  window: ReturnType<typeof costWindow> | null,
): readonly DataColumn<SupplierRow>[] {
  const years = window ? `${yearLabel(window.first)} to ${yearLabel(window.last)}` : 'cost window';
  return [
    { id: 'supplier', header: 'Supplier', rowHeader: true, value: ({ supplier }) => supplier },
    {
      ...{ id: 'sourcing', header: 'How' },
      value: ({ sourcing }) => sourcing.map((each) => SOURCING_LABELS[each]).join(', ') || '–',
    },
    {
      ...{ id: 'planned', header: `Planned, ${years}`, align: 'end' as const },
      value: ({ planned }) => planned,
      cell: ({ planned }) => money.short(planned),
    },
    {
      ...{ id: 'share', header: 'Of all', align: 'end' as const },
      value: ({ share }) => share,
      cell: ({ share }) => (share === null ? '–' : percent(share)),
    },
    {
      ...{ id: 'outside', header: 'Outside the plan, a year', align: 'end' as const },
      value: ({ outside }) => outside,
      cell: ({ outside }) => money.short(outside),
    },
    {
      ...{ id: 'enablers', header: 'Enablers', align: 'end' as const },
      value: ({ enablers }) => enablers.length,
    },
    {
      ...{ id: 'outcomes', header: 'Outcomes resting on it' },
      value: ({ outcomes }) => outcomes.length,
      cell: ({ outcomes }) =>
        outcomes.length === 0 ? '–' : `${counted(outcomes.length, 'outcome')}: ${sentenceList(outcomes)}`,
    },
  ];
}
