import { DATA_SENSITIVITY_LABELS, DISPOSITION_LABELS, type ShadowItItem } from '@northing/domain';
import { DataTable, EmptyState, StatusChip, type DataColumn } from '@northing/web-ui';
import { ScanSearch } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { nameOf, type PlanFrame } from '../plan/plan-frame.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { usePlan, useToday } from '../shell/plan-context.js';
import { useNarrow } from '../shell/use-narrow.js';
import { dayLabel } from '../words/dates.js';
import { isHighRisk } from './next-step.js';

interface ShadowListProps {
  readonly items: readonly ShadowItItem[];
  readonly index: PlanIndex;
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
  /** Nothing was ever found, or nothing fits. */
  readonly none: boolean;
  readonly action: ReactNode;
}

const NARROW: ReadonlySet<string> = new Set(['name', 'cost', 'state']);

/** Technology bought or run around IT. */
export function ShadowList({ items, index, openId, onOpen, none, action }: ShadowListProps) {
  const plan = usePlan();
  const today = useToday();
  const all = useMemo(() => columnsOf(plan, index, today), [plan, index, today]);
  const columns = useNarrow() ? all.filter(({ id }) => NARROW.has(id)) : all;
  return (
    <DataTable
      caption="Technology outside the plan"
      columns={columns}
      rows={items}
      rowId={({ id }) => id}
      selectedId={openId}
      onSelect={onOpen}
      empty={
        <EmptyState
          icon={<ScanSearch aria-hidden size={18} />}
          title={none ? 'Nothing found yet' : 'Nothing fits'}
          action={action}
        >
          {none
            ? 'What units buy or run around IT is kept here, with what became of it.'
            : 'None of the entries passes every filter.'}
        </EmptyState>
      }
    />
  );
}

function columnsOf(plan: PlanFrame, index: PlanIndex, today: string): readonly DataColumn<ShadowItItem>[] {
  return [
    { id: 'name', header: 'Service', rowHeader: true, value: ({ name }) => name },
    {
      id: 'unit',
      header: 'Business unit',
      value: ({ businessUnitId }) => nameOf(plan.units, businessUnitId),
    },
    { id: 'supplier', header: 'Supplier', value: ({ supplier }) => supplier },
    {
      ...{ id: 'cost', header: 'Per year', align: 'end' as const },
      value: ({ annualCost }) => annualCost,
      cell: ({ annualCost }) => plan.money.short(annualCost),
    },
    {
      ...{ id: 'data', header: 'Data' },
      value: ({ dataSensitivity }) => DATA_SENSITIVITY_LABELS[dataSensitivity],
      cell: (item) =>
        isHighRisk(item) ? (
          <StatusChip tone="risk">{DATA_SENSITIVITY_LABELS[item.dataSensitivity]}, no IT owner</StatusChip>
        ) : (
          DATA_SENSITIVITY_LABELS[item.dataSensitivity]
        ),
    },
    { id: 'owner', header: 'IT owner', value: ({ itOwnerId }) => nameOf(plan.people, itOwnerId) },
    { id: 'state', header: 'Stands', value: ({ disposition }) => DISPOSITION_LABELS[disposition] },
    {
      id: 'enabler',
      header: 'In the plan as',
      value: ({ enablerId }) => nameOf(index.enablers, enablerId) ?? '–',
    },
    {
      ...{ id: 'found', header: 'Found' },
      value: ({ foundOn }) => foundOn,
      cell: ({ foundOn }) => (foundOn === null ? 'Not set' : dayLabel(foundOn, today)),
    },
  ];
}
