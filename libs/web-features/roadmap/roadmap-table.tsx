import {
  HEALTH_LABELS,
  quarterLabel,
  STAGE_LABELS,
  type Enabler,
  type FiscalQuarter,
} from '@northing/domain';
import { DataTable, type DataColumn } from '@northing/web-ui';
import { useMemo } from 'react';
import type { ItemRef } from '../address/item-token.js';
import { fieldWords } from '../plan/field-words.js';
import { nameOf, unitOf, type PlanFrame } from '../plan/plan-frame.js';
import { totalCost, type PlanIndex } from '../plan/plan-index.js';
import { usePlan } from '../shell/plan-context.js';
import type { RoadmapGroup } from './roadmap-model.js';
import { FIELD_CATALOGUE } from '@northing/domain';

interface RoadmapTableProps {
  readonly index: PlanIndex;
  readonly groups: readonly RoadmapGroup[];
  readonly selected: ItemRef | null;
  readonly onOpen: (item: ItemRef) => void;
}

/** One row of the table: an enabler and where the picture puts it. */
export interface RoadmapRow {
  readonly enabler: Enabler;
  readonly group: string;
  readonly capability: string | null;
}

export function tableRows(groups: readonly RoadmapGroup[]): readonly RoadmapRow[] {
  return groups.flatMap((group) =>
    group.parts.flatMap((part) =>
      part.enablers.map((enabler) => ({
        enabler,
        group: group.name,
        capability: part.capability?.name ?? null,
      })),
    ),
  );
}

/** The picture's equal: the same enablers, order and selection. */
export function RoadmapTable({ index, groups, selected, onOpen }: RoadmapTableProps) {
  const plan = usePlan();
  const rows = useMemo(() => tableRows(groups), [groups]);
  const columns = useMemo(() => columnsOf(plan, index), [plan, index]);
  return (
    <DataTable
      caption={`Enablers of ${plan.name}`}
      columns={columns}
      rows={rows}
      rowId={(row) => row.enabler.id}
      selectedId={selected?.type === 'enabler' ? selected.id : null}
      onSelect={(id) => onOpen({ type: 'enabler', id })}
    />
  );
}

function columnsOf(plan: PlanFrame, index: PlanIndex): readonly DataColumn<RoadmapRow>[] {
  const { enabler: fields } = FIELD_CATALOGUE;
  const choice = (key: 'kind' | 'fundingClass' | 'sourcing'): DataColumn<RoadmapRow> => ({
    id: key,
    header: fields[key].label,
    value: ({ enabler }) => fieldWords(fields[key], enabler[key], { plan, index }),
  });
  const person = (key: 'businessOwnerId' | 'itOwnerId'): DataColumn<RoadmapRow> => ({
    id: key,
    header: fields[key].label,
    value: ({ enabler }) => nameOf(plan.people, enabler[key]),
  });
  return [
    { id: 'name', header: 'Enabler', rowHeader: true, value: ({ enabler }) => enabler.name },
    { id: 'id', header: 'Id', value: ({ enabler }) => enabler.id },
    { id: 'group', header: 'Group', value: (row) => row.group },
    { id: 'capability', header: 'Capability', value: (row) => row.capability },
    quarterColumn('startQuarter', 'Start'),
    quarterColumn('endQuarter', 'End'),
    {
      id: 'stage',
      header: 'Stage',
      value: ({ enabler: { stage } }) => stage && STAGE_LABELS[stage],
    },
    {
      id: 'health',
      header: 'Health',
      value: ({ enabler: { health } }) => health && HEALTH_LABELS[health],
    },
    costColumn(plan),
    {
      id: 'unit',
      header: 'Business unit',
      value: ({ enabler }) => nameOf(plan.units, unitOf(enabler, plan.people)),
    },
    choice('kind'),
    choice('fundingClass'),
    choice('sourcing'),
    person('businessOwnerId'),
    person('itOwnerId'),
  ];
}

function quarterColumn(key: 'startQuarter' | 'endQuarter', header: string): DataColumn<RoadmapRow> {
  return {
    id: key,
    header,
    value: ({ enabler }) => enabler[key],
    cell: ({ enabler }) => {
      const quarter: FiscalQuarter | null = enabler[key];
      return quarter === null ? null : quarterLabel(quarter);
    },
  };
}

function costColumn({ money }: PlanFrame): DataColumn<RoadmapRow> {
  return {
    id: 'cost',
    header: 'Cost',
    align: 'end',
    value: ({ enabler }) => totalCost(enabler),
    cell: ({ enabler }) => {
      const cost = totalCost(enabler);
      return cost === null ? null : money.exact(cost);
    },
  };
}
