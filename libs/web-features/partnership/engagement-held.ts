import {
  BEHAVIOURS,
  entryFlaws,
  type Behaviour,
  type Engagement,
  type EngagementEntry,
  type EngagementTimingKind,
  type FieldFlaw,
  type OnDay,
} from '@northing/domain';

/** An entry while it is made: whether IT came in before the decision is not assumed. */
export type HeldEntry = Omit<EngagementEntry, 'timing' | 'subject'> & {
  readonly timing: EngagementTimingKind | null;
  readonly subject: string;
};

export function newEntry(businessUnitId: string, today: string): HeldEntry {
  return { businessUnitId, date: today, timing: null, behaviours: [], enablerId: null, subject: '' };
}

export function heldEntry({
  businessUnitId,
  date,
  timing,
  behaviours,
  enablerId,
  subject,
}: Engagement): HeldEntry {
  return { businessUnitId, date, timing, behaviours, enablerId, subject: subject ?? '' };
}

export function entryOf({ timing, subject, ...rest }: HeldEntry): EngagementEntry {
  const line = subject.trim();
  return { ...rest, timing: timing ?? 'notApplicable', subject: line === '' ? null : line };
}

/** What keeps it from being sent. */
export function heldFlaws(held: HeldEntry, at: OnDay): readonly FieldFlaw[] {
  const timing =
    held.timing === null
      ? [{ field: 'timing', message: 'Say whether IT came in before or after the decision.' }]
      : [];
  return [...entryFlaws(entryOf(held), at), ...timing];
}

/** One key each, outside fields that take text. */
export const TIMING_KEYS = {
  beforeDecision: 'B',
  afterDecision: 'A',
  notApplicable: 'N',
} satisfies Record<EngagementTimingKind, string>;

/** The entry after a key: B, A and N say when, 1 to 4 what IT did; null where the key means nothing here. */
export function afterKey(held: HeldEntry, key: string): HeldEntry | null {
  const timing = (Object.keys(TIMING_KEYS) as EngagementTimingKind[]).find(
    (each) => TIMING_KEYS[each] === key.toUpperCase(),
  );
  if (timing) return { ...held, timing };
  const behaviour = BEHAVIOURS[Number(key) - 1];
  return behaviour ? { ...held, behaviours: toggled(held.behaviours, behaviour) } : null;
}

export function toggled(behaviours: readonly Behaviour[], one: Behaviour): readonly Behaviour[] {
  return behaviours.includes(one) ? behaviours.filter((each) => each !== one) : [...behaviours, one];
}
