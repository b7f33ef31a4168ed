import {
  refusalText,
  type Day,
  type Permission,
  type ReviewMeeting,
  type RevisionHead,
} from '@northing/domain';
import { dayLabel } from '../words/dates.js';
import type { Acting } from './read-room.js';

/** Why somebody may not do something, as a button says it; null when they may. */
export function permissionWords({ may }: Pick<Acting, 'may'>, permission: Permission): string | null {
  return may.includes(permission) ? null : refusalText(permission).replace(/\.$/, '');
}

/** A meeting that took place: on its day, or today where it was planned for later or for no day. */
export function heldOn(meeting: ReviewMeeting, today: Day): ReviewMeeting {
  const { heldAt } = meeting;
  return { ...meeting, state: 'held', heldAt: heldAt === null || heldAt > today ? today : heldAt };
}

/** What the minutes of a meeting record as its decision; null while nothing is decided. */
export function meetingDecisionOf(
  { state }: Pick<RevisionHead, 'state'>,
  { conditions, decision }: Pick<ReviewMeeting, 'conditions' | 'decision'>,
): ReviewMeeting['decision'] {
  if (state === 'draft') return 'returned';
  if (state === 'inReview' || state === 'abandoned') return decision;
  return conditions.length > 0 ? 'approvedWithConditions' : 'approved';
}

const weekday = new Intl.DateTimeFormat('en-US', { weekday: 'long', timeZone: 'UTC' });

/** `Tuesday, Nov 24`. */
export function weekdayLabel(day: Day, today: Day): string {
  return `${weekday.format(new Date(`${day.slice(0, 10)}T00:00:00Z`))}, ${dayLabel(day, today)}`;
}
