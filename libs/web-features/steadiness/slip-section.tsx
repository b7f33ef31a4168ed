import { SOURCING_LABELS, type SlipGroup, type Sourcing } from '@northing/domain';
import { DataTable, SegmentedSwitch, StatusChip, type DataColumn } from '@northing/web-ui';
import { useMemo } from 'react';
import type { ItemRef } from '../address/item-token.js';
import { SLIP_GROUPINGS, type SlipGrouping } from '../address/steadiness-view.js';
import { nameOf, type PlanFrame } from '../plan/plan-frame.js';
import { usePlan } from '../shell/plan-context.js';
import { percent } from '../words/numbers.js';
import { ItemNames } from './item-names.js';
import type { SlipsByGroup } from './read-steadiness.js';
import { meanWords, SLIP_GROUPING_LABELS, slipReading } from './slip-reading.js';
import { BarCell, SteadySection } from './steady-section.js';

interface SlipSectionProps {
  readonly slips: SlipsByGroup;
  readonly by: SlipGrouping;
  readonly onBy: (by: SlipGrouping) => void;
  readonly nameOfItem: (item: ItemRef) => string;
  readonly onOpen: (item: ItemRef) => void;
}

/** Whose ends move: by team, unit or sourcing. */
export function SlipSection({ slips, by, onBy, nameOfItem, onOpen }: SlipSectionProps) {
  const plan = usePlan();
  const { smallSample } = plan.settings;
  const groups = slips[by];
  const groupName = useMemo(() => groupNames(plan, by), [plan, by]);
  const reading = slipReading({ groups, observations: slips.observations, nameOf: groupName, smallSample });
  const columns = useMemo(
    () => columnsOf({ groups, groupName, by, smallSample, nameOfItem, onOpen }),
    [groups, groupName, by, smallSample, nameOfItem, onOpen],
  );
  return (
    <SteadySection
      title="Slip by team, unit and sourcing"
      reading={reading}
      tools={
        <SegmentedSwitch
          label="By"
          options={SLIP_GROUPINGS.map((value) => ({ value, label: SLIP_GROUPING_LABELS[value] }))}
          value={by}
          onChange={onBy}
        />
      }
    >
      {groups.length > 0 && (
        <DataTable
          caption={`Slip by ${SLIP_GROUPING_LABELS[by].toLowerCase()}`}
          columns={columns}
          rows={groups}
          rowId={({ key }) => key ?? ''}
        />
      )}
    </SteadySection>
  );
}

function groupNames(plan: PlanFrame, by: SlipGrouping): (key: string | null) => string {
  const none = { team: 'No team', unit: 'No unit', sourcing: 'Not set' } satisfies Record<
    SlipGrouping,
    string
  >;
  return (key) => {
    if (key === null) return none[by];
    if (by === 'sourcing') return SOURCING_LABELS[key as Sourcing] ?? key;
    return nameOf(by === 'team' ? plan.teams : plan.units, key) ?? key;
  };
}

interface ColumnsInput {
  readonly groups: readonly SlipGroup[];
  readonly groupName: (key: string | null) => string;
  readonly by: SlipGrouping;
  readonly smallSample: number;
  readonly nameOfItem: (item: ItemRef) => string;
  readonly onOpen: (item: ItemRef) => void;
}

function columnsOf({
  groups,
  groupName,
  by,
  smallSample,
  nameOfItem,
  onOpen,
}: ColumnsInput): readonly DataColumn<SlipGroup>[] {
  const largest = Math.max(...groups.map(({ meanQuarters }) => Math.abs(meanQuarters)));
  return [
    {
      id: 'group',
      header: SLIP_GROUPING_LABELS[by],
      rowHeader: true,
      value: ({ key }) => groupName(key),
    },
    {
      id: 'mean',
      header: 'Mean shift of ends',
      width: '28%',
      value: ({ meanQuarters }) => meanQuarters,
      cell: ({ meanQuarters }) => (
        <BarCell amount={meanQuarters} largest={largest} text={meanWords(meanQuarters)} />
      ),
    },
    {
      id: 'share',
      header: 'Slipped',
      align: 'end',
      value: ({ slippedShare }) => slippedShare,
      cell: ({ slippedShare }) => percent(slippedShare),
    },
    {
      id: 'n',
      header: 'Observations',
      align: 'end',
      value: ({ n }) => n,
      cell: ({ n }) => (
        <>
          {n < smallSample && <StatusChip>Few</StatusChip>} {n}
        </>
      ),
    },
    movedColumn(nameOfItem, onOpen),
  ];
}

function movedColumn(
  nameOfItem: (item: ItemRef) => string,
  onOpen: (item: ItemRef) => void,
): DataColumn<SlipGroup> {
  return {
    id: 'moved',
    header: 'Ends that moved',
    value: ({ movedIds }) => movedIds.length,
    cell: ({ movedIds }) => (
      <ItemNames
        items={movedIds.map((id) => ({ type: 'enabler', id }))}
        none="None"
        nameOf={nameOfItem}
        onOpen={onOpen}
      />
    ),
  };
}
