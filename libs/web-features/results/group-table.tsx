import type { PromiseGroup } from '@northing/domain';
import { DataTable, type DataColumn } from '@northing/web-ui';
import { useMemo } from 'react';
import type { ItemRef } from '../address/item-token.js';
import type { ResultGrouping } from '../address/results-view.js';
import { nameOf, type PlanFrame } from '../plan/plan-frame.js';
import { usePlan } from '../shell/plan-context.js';
import { useNarrow } from '../shell/use-narrow.js';
import { ItemNames } from '../steadiness/item-names.js';
import { percent } from '../words/numbers.js';
import { PromiseBars } from './promise-bars.js';

type GroupedBy = Exclude<ResultGrouping, 'enabler'>;

interface GroupTableProps {
  readonly by: GroupedBy;
  readonly groups: readonly PromiseGroup[];
  /** Ids of enablers that promised an uplift. */
  readonly promising: ReadonlySet<string>;
  readonly nameOfItem: (item: ItemRef) => string;
  readonly onOpen: (item: ItemRef) => void;
}

const HEADERS = { unit: 'Business unit', supplier: 'Supplier' } satisfies Record<GroupedBy, string>;
const NONE = { unit: 'No unit', supplier: 'No supplier named' } satisfies Record<GroupedBy, string>;

/** The same levels added up by unit or supplier. */
export function GroupTable({ by, groups, promising, nameOfItem, onOpen }: GroupTableProps) {
  const plan = usePlan();
  const narrow = useNarrow();
  const columns = useMemo(
    () =>
      columnsOf({ by, groups, promising, nameOfItem, onOpen }, plan).filter(
        ({ id }) => !narrow || id === 'group' || id === 'kept',
      ),
    [by, groups, promising, nameOfItem, onOpen, plan, narrow],
  );
  return (
    <DataTable
      caption={`Promise against result by ${HEADERS[by].toLowerCase()}`}
      columns={columns}
      rows={groups}
      rowId={({ key }) => key ?? ''}
    />
  );
}

function columnsOf(
  { by, groups, promising, nameOfItem, onOpen }: GroupTableProps,
  plan: PlanFrame,
): readonly DataColumn<PromiseGroup>[] {
  const names = (id: string, header: string, read: (group: PromiseGroup) => readonly string[]) => ({
    id,
    header,
    value: (group: PromiseGroup) => read(group).length,
    cell: (group: PromiseGroup) => (
      <ItemNames
        items={read(group).map((enablerId) => ({ type: 'enabler', id: enablerId }))}
        none="None"
        nameOf={nameOfItem}
        onOpen={onOpen}
      />
    ),
  });
  return [
    {
      id: 'group',
      header: HEADERS[by],
      rowHeader: true,
      value: ({ key }) => (by === 'unit' ? nameOf(plan.units, key) : key) ?? NONE[by],
    },
    keptColumn(groups, promising),
    {
      id: 'share',
      header: 'Kept',
      align: 'end',
      value: ({ kept }) => kept?.share ?? null,
      cell: ({ kept }) => (kept ? percent(kept.share) : '–'),
    },
    names('reassessed', 'Reassessed', ({ reassessedIds }) => reassessedIds),
    names('open', 'Not reassessed yet', ({ enablerIds, reassessedIds }) =>
      enablerIds.filter((id) => promising.has(id) && !reassessedIds.includes(id)),
    ),
    names('silent', 'Promised no uplift', ({ enablerIds }) => enablerIds.filter((id) => !promising.has(id))),
  ];
}

function keptColumn(
  groups: readonly PromiseGroup[],
  promising: ReadonlySet<string>,
): DataColumn<PromiseGroup> {
  const largest = Math.max(1, ...groups.map(({ kept }) => Math.max(kept?.promised ?? 0, kept?.gained ?? 0)));
  return {
    id: 'kept',
    header: 'Gained of promised',
    width: '26%',
    value: ({ kept }) => kept && kept.gained - kept.promised,
    cell: ({ kept, enablerIds }) => {
      if (kept) return <PromiseBars kept={kept} largest={largest} />;
      const promised = enablerIds.some((id) => promising.has(id));
      return (
        <span className="results-unknown">{promised ? '– Not reassessed yet' : '– Promised no uplift'}</span>
      );
    },
  };
}
