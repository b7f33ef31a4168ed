import {
  cycleOf,
  GATE_ASKS,
  gateTomorrow,
  quarterLabel,
  type Day,
  type FiscalCalendar,
  type RevisionHead,
} from '@northing/domain';
import type { NoticesQuery } from '@northing/web-data';
import type { NotificationItem } from '@northing/web-ui';
import { dayLabel } from '../words/dates.js';

type NoticeAnswer = NonNullable<NoticesQuery['plan']>['notices'][number];

/** What the server tells the acting person, newest first. */
export function serverNotices(notices: readonly NoticeAnswer[], today: Day): readonly NotificationItem[] {
  return notices
    .toSorted((a, b) => b.at.localeCompare(a.at))
    .map(({ id, text, href, at, readAt }) => ({
      ...{ id, text, href },
      whenText: dayLabel(at, today),
      isRead: readAt !== null,
    }));
}

export interface GateInput {
  readonly planId: string;
  readonly revisions: readonly Pick<RevisionHead, 'anchorQuarter' | 'state'>[];
  readonly calendar: Pick<FiscalCalendar, 'yearStartMonth' | 'yearLabel'>;
  readonly today: Day;
  /** Ids of gates that were read. */
  readonly read: ReadonlySet<string>;
}

/** The gate that the draft at hand reaches tomorrow; empty where it is none, or behind it. */
export function gateNotices({
  planId,
  revisions,
  calendar,
  today,
  read,
}: GateInput): readonly NotificationItem[] {
  const draft = revisions.findLast(({ state }) => state === 'draft' || state === 'inReview');
  const step = draft ? gateTomorrow(cycleOf(draft.anchorQuarter, calendar), today) : null;
  if (!draft || step?.gate == null) return [];
  if (step.gate === 'gate1' && draft.state === 'inReview') return [];
  const quarter = quarterLabel(draft.anchorQuarter);
  const number = step.gate === 'gate1' ? 1 : 2;
  const id = `gate:${planId}:${quarter}:${step.gate}`;
  const page = draft.state === 'draft' ? 'draft' : 'review';
  return [
    {
      id,
      text: `Gate ${number} of ${quarter} is tomorrow: ${GATE_ASKS[step.gate]}.`,
      href: `/revisions/${page}?plan=${encodeURIComponent(planId)}`,
      whenText: dayLabel(step.lastDay, today),
      isRead: read.has(id),
    },
  ];
}

/** The server does not know gates: they come of the calendar. */
export function isGateNotice({ id }: Pick<NotificationItem, 'id'>): boolean {
  return id.startsWith('gate:');
}
