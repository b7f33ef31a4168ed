import { BEHAVIOUR_LABELS, quarterLabel, TIMING_LABELS } from '@northing/domain';
import { DataTable, EmptyState, StatusChip, type DataColumn } from '@northing/web-ui';
import { Handshake, Lock } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { nameOf, type PlanFrame } from '../plan/plan-frame.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { usePlan, useToday } from '../shell/plan-context.js';
import { useNarrow } from '../shell/use-narrow.js';
import { dayLabel } from '../words/dates.js';
import type { LoggedEngagement } from './read-partnership.js';

interface EngagementsListProps {
  readonly engagements: readonly LoggedEngagement[];
  readonly index: PlanIndex;
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
  /** Nothing was ever logged, or nothing fits. */
  readonly none: boolean;
  readonly action: ReactNode;
}

const NARROW: ReadonlySet<string> = new Set(['unit', 'quarter', 'timing']);

/** The log of conversations. */
export function EngagementsList({ engagements, index, openId, onOpen, none, action }: EngagementsListProps) {
  const plan = usePlan();
  const today = useToday();
  const all = useMemo(() => columnsOf(plan, index, today), [plan, index, today]);
  const columns = useNarrow() ? all.filter(({ id }) => NARROW.has(id)) : all;
  return (
    <DataTable
      caption="Engagements"
      columns={columns}
      rows={engagements}
      rowId={({ id }) => id}
      selectedId={openId}
      onSelect={onOpen}
      empty={
        <EmptyState
          icon={<Handshake aria-hidden size={18} />}
          title={none ? 'No conversation logged yet' : 'No conversation fits'}
          action={action}
        >
          {none
            ? 'Whether IT came in before a decision is counted from these entries.'
            : 'None of the entries passes every filter.'}
        </EmptyState>
      }
    />
  );
}

type Column = DataColumn<LoggedEngagement>;

function columnsOf(plan: PlanFrame, index: PlanIndex, today: string): readonly Column[] {
  return [
    {
      ...{ id: 'unit', header: 'Business unit', rowHeader: true },
      value: ({ businessUnitId }) => nameOf(plan.units, businessUnitId),
    },
    {
      ...{ id: 'quarter', header: 'Quarter' },
      value: ({ quarter }) => quarter,
      cell: ({ quarter }) => quarterLabel(quarter),
    },
    {
      ...{ id: 'day', header: 'Day' },
      value: ({ date }) => date,
      cell: ({ date }) => (date === null ? '–' : dayLabel(date, today)),
    },
    { id: 'timing', header: 'IT came in', value: ({ timing }) => TIMING_LABELS[timing] },
    { id: 'subject', header: 'About', value: ({ subject }) => subject ?? '–' },
    {
      ...{ id: 'behaviours', header: 'What IT did' },
      value: ({ behaviours }) => behaviours.map((each) => BEHAVIOUR_LABELS[each]).join(', ') || '–',
    },
    { id: 'enabler', header: 'Led to', value: ({ enablerId }) => nameOf(index.enablers, enablerId) ?? '–' },
    { id: 'by', header: 'Recorded by', value: ({ recordedById }) => nameOf(plan.people, recordedById) },
    {
      ...{ id: 'confirmed', header: 'Confirmed' },
      value: ({ confirmedById }) => nameOf(plan.people, confirmedById) ?? 'Not confirmed',
    },
    {
      ...{ id: 'lock', header: 'Locked from' },
      value: ({ lockedOn }) => lockedOn,
      cell: (row) => <LockMark engagement={row} today={today} />,
    },
  ];
}

interface LockMarkProps {
  readonly engagement: LoggedEngagement;
  readonly today: string;
}

/** Whether an entry can still be changed, and until when. */
export function LockMark({ engagement: { isLocked, lockedOn }, today }: LockMarkProps) {
  if (!isLocked) return <>{dayLabel(lockedOn, today)}</>;
  return (
    <StatusChip tone="line" icon={<Lock aria-hidden size={14} />}>
      Locked
    </StatusChip>
  );
}
