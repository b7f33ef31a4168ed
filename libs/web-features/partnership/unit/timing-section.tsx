import { quarterLabel, type UnitEngagementTiming } from '@northing/domain';
import { DataTable, StatusChip, type DataColumn } from '@northing/web-ui';
import { Link } from 'react-router';
import { registerAddress } from '../../address/register-view.js';
import { usePlan } from '../../shell/plan-context.js';
import { percent } from '../../words/numbers.js';
import { TimingBar } from '../timing-bar.js';
import { timingOfUnit, timingOver, yearUpTo } from '../unit-timing.js';
import type { UnitFacts } from './unit-facts.js';
import { UnitCard } from './unit-card.js';

/** Whether the unit brings IT in before it decides, quarter by quarter. */
export function TimingSection({ facts: { unitId, name, context, last } }: { readonly facts: UnitFacts }) {
  const { id: plan } = usePlan();
  const own = timingOfUnit(context.records.engagementTiming, unitId).toSorted(
    (a, b) => b.quarter - a.quarter,
  );
  return (
    <UnitCard
      title="When IT is brought in"
      action={
        <Link className="partner-onward" to={registerAddress({ plan, unit: unitId })}>
          All conversations
        </Link>
      }
    >
      <div>
        <TimingBar label={name} count={timingOver(own, ...yearUpTo(last))} />
      </div>
      {own.length > 0 && (
        <DataTable
          caption="When IT is brought in, by quarter"
          columns={COLUMNS}
          rows={own}
          rowId={({ quarter }) => String(quarter)}
        />
      )}
    </UnitCard>
  );
}

function ratioText(ratio: number | null): string {
  return ratio === null ? '–' : percent(ratio);
}

const COLUMNS: readonly DataColumn<UnitEngagementTiming>[] = [
  {
    ...{ id: 'quarter', header: 'Quarter', rowHeader: true },
    value: ({ quarter }) => quarter,
    cell: ({ quarter }) => quarterLabel(quarter),
  },
  { id: 'before', header: 'Before', align: 'end', value: ({ before }) => before },
  { id: 'after', header: 'After', align: 'end', value: ({ after }) => after },
  {
    ...{ id: 'share', header: 'Share before', align: 'end' as const },
    value: ({ ratio }) => ratio,
    cell: ({ ratio }) => ratioText(ratio),
  },
  {
    ...{ id: 'confirmed', header: 'Confirmed alone', align: 'end' as const },
    value: ({ confirmedRatio }) => confirmedRatio,
    cell: ({ confirmedRatio }) => (confirmedRatio === null ? '– None' : ratioText(confirmedRatio)),
  },
  {
    ...{ id: 'sample', header: 'Sample' },
    value: ({ smallSample }) => (smallSample ? 'Few' : 'Enough'),
    cell: ({ smallSample }) => (smallSample ? <StatusChip tone="line">Few entries</StatusChip> : 'Enough'),
  },
];
