import { SOURCING_LABELS, type SlipGroup, type Sourcing } from '@northing/domain';
import { DataTable, SegmentedSwitch, StatusChip, type DataColumn } from '@northing/web-ui';
import { useMemo } from 'react';
import type { ItemRef } from '../address/item-token.js';
import { SLIP_GROUPINGS, type SlipGrouping } from '../address/steadiness-view.js';
import { nameOf, type PlanFrame } from '../plan/plan-frame.js';
import { usePlan } from '../shell/plan-context.js';
import { useNarrow } from '../shell/use-narrow.js';
import { counted, percent } from '../words/numbers.js';
import { ItemNames } from './item-names.js';
import type { SlipsByGroup } from './read-steadiness.js';
import { meanWords, SLIP_GROUPING_LABELS, slipReading } from './slip-reading.js';
import { SteadySection } from './steady-section.js';
import { BarCell, StackedCell } from './table-cells.js';

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
  const narrow = useNarrow();
  const groups = slips[by];
  const groupName = useMemo(() => groupNames(plan, by), [plan, by]);
  const reading = slipReading({ groups, observations: slips.observations, nameOf: groupName, smallSample });
  const columns = useMemo(
    () => columnsOf({ groups, groupName, by, smallSample, nameOfItem, onOpen, narrow }),
    [groups, groupName, by, smallSample, nameOfItem, onOpen, narrow],
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
  readonly narrow: boolean;
}

function columnsOf(input: ColumnsInput): readonly DataColumn<SlipGroup>[] {
  return input.narrow ? narrowColumns(input) : wideColumns(input);
}

function nameColumn({ by, groupName }: ColumnsInput): DataColumn<SlipGroup> {
  return {
    id: 'group',
    header: SLIP_GROUPING_LABELS[by],
    rowHeader: true,
    value: ({ key }) => groupName(key),
  };
}

function largestOf({ groups }: ColumnsInput): number {
  return Math.max(...groups.map(({ meanQuarters }) => Math.abs(meanQuarters)));
}

/** Everything of a group in one cell: there is no room beside it. */
function narrowColumns(input: ColumnsInput): readonly DataColumn<SlipGroup>[] {
  const largest = largestOf(input);
  const { smallSample, nameOfItem: nameOf, onOpen } = input;
  const mean: DataColumn<SlipGroup> = {
    id: 'mean',
    header: 'Mean shift of ends',
    value: ({ meanQuarters }) => meanQuarters,
    cell: ({ meanQuarters, slippedShare, n, movedIds }) => (
      <StackedCell
        below={
          <>
            {`${percent(slippedShare)} slipped of ${counted(n, 'observation')}${n < smallSample ? ', few' : ''}. Moved: `}
            <ItemNames items={enablersOf(movedIds)} none="none" nameOf={nameOf} onOpen={onOpen} />
          </>
        }
      >
        <BarCell amount={meanQuarters} largest={largest} text={meanWords(meanQuarters)} />
      </StackedCell>
    ),
  };
  return [nameColumn(input), mean];
}

function enablersOf(ids: readonly string[]): readonly ItemRef[] {
  return ids.map((id) => ({ type: 'enabler', id }));
}

function wideColumns(input: ColumnsInput): readonly DataColumn<SlipGroup>[] {
  const { smallSample, nameOfItem, onOpen } = input;
  const largest = largestOf(input);
  return [
    nameColumn(input),
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
      <ItemNames items={enablersOf(movedIds)} none="None" nameOf={nameOfItem} onOpen={onOpen} />
    ),
  };
}
