import { readDay } from '../cells/read-day.js';
import type { Engagement } from '../records/records.js';
import type { FieldFlaw } from '../revision/workspace-rules.js';
import { quarterOf, type Day, type FiscalCalendar } from '../time/fiscal-calendar.js';
import { quarterLabel } from '../time/fiscal-quarter.js';
import { isLocked, lockedFrom } from './engagement-lock.js';
import {
  changed,
  flaw,
  incomplete,
  refusedFor,
  type RecordChange,
  type RecordRefused,
} from './record-refusal.js';

/** What is asked for of a conversation. */
export type EngagementEntry = Pick<
  Engagement,
  'businessUnitId' | 'date' | 'timing' | 'behaviours' | 'enablerId' | 'subject'
>;

export const SUBJECT_LENGTH = 200;

/** When something is done, by the calendar of its workspace. */
export interface OnDay {
  readonly on: Day;
  readonly calendar: FiscalCalendar;
}

/** What keeps an entry from being kept [E1] [E2]. */
export function entryFlaws(entry: EngagementEntry, at: OnDay): readonly FieldFlaw[] {
  const { businessUnitId, date, subject } = entry;
  return [
    ...flaw('businessUnitId', businessUnitId.trim() === '', 'Choose the business unit.'),
    ...dateFlaws(date, at),
    ...flaw(
      'subject',
      (subject ?? '').trim().length > SUBJECT_LENGTH,
      `A subject has at most ${SUBJECT_LENGTH} characters.`,
    ),
  ];
}

function dateFlaws(date: Day | null, { on, calendar }: OnDay): readonly FieldFlaw[] {
  if (date === null) return [{ field: 'date', message: 'Give the day of the conversation.' }];
  if (readDay(date, null).kind !== 'value') return [{ field: 'date', message: 'There is no such day.' }];
  if (date > on) {
    return [{ field: 'date', message: 'The day is in the future. Log the conversation once it was held.' }];
  }
  const quarter = quarterOf(date, calendar);
  const locked = `${quarterLabel(quarter)} is locked since ${lockedFrom(quarter, calendar)}: its entries stay as they are.`;
  return flaw('date', isLocked({ quarter }, on, calendar), locked);
}

type Entered = RecordChange<Engagement>;

/** A conversation as it is logged by somebody. */
export function loggedEngagement(
  id: string,
  entry: EngagementEntry,
  recordedById: string,
  at: OnDay,
): Entered {
  const flaws = incomplete(entryFlaws(entry, at));
  return flaws ?? changed({ id, recordedById, confirmedById: null, ...entered(entry, at) });
}

/** The same with what is given now, as long as nobody confirmed it. */
export function amendedEngagement(engagement: Engagement, entry: EngagementEntry, at: OnDay): Entered {
  const fixed = fixedEngagement(engagement, at);
  if (fixed) return fixed;
  return incomplete(entryFlaws(entry, at)) ?? changed({ ...engagement, ...entered(entry, at) });
}

/** Why an entry is neither amended nor removed; null when it may be. */
export function fixedEngagement(engagement: Engagement, at: OnDay): RecordRefused | null {
  const locked = lockedEngagement(engagement, at);
  return locked ?? (engagement.confirmedById === null ? null : refusedFor({ reason: 'confirmed' }));
}

/** The entry as the business side confirms it [E3]; whether the person is of that side is asked before. */
export function confirmedEngagement(engagement: Engagement, confirmedById: string, at: OnDay): Entered {
  const fixed = fixedEngagement(engagement, at);
  if (fixed) return fixed;
  return confirmedById === engagement.recordedById
    ? refusedFor({ reason: 'ownEntry' })
    : changed({ ...engagement, confirmedById });
}

function lockedEngagement({ quarter }: Engagement, { on, calendar }: OnDay): RecordRefused | null {
  if (!isLocked({ quarter }, on, calendar)) return null;
  return refusedFor({ reason: 'locked', quarter, lockedOn: lockedFrom(quarter, calendar) });
}

/** Called once there is nothing wrong with the entry. */
function entered({ subject, behaviours, ...rest }: EngagementEntry, { on, calendar }: OnDay) {
  const line = (subject ?? '').trim();
  return {
    ...rest,
    quarter: quarterOf(rest.date ?? on, calendar),
    subject: line === '' ? null : line,
    behaviours: [...new Set(behaviours)],
  };
}
