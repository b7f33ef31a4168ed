export const DRIVER_KINDS = ['businessNeed', 'environment', 'technologyTrend', 'lessonLearnt'] as const;
export type DriverKind = (typeof DRIVER_KINDS)[number];

export type ChangeRecordEntity = 'outcome' | 'capability' | 'enabler' | 'team' | 'envelope';

/** Why one field of one item was re-planned. */
export interface ChangeRecord {
  readonly id: string;
  readonly entityType: ChangeRecordEntity;
  readonly entityId: string;
  /** A field's name; `*` the whole item; `link:<id>`, `dependency:<id>`, `keyResult:<id>`, `keyResults`. */
  readonly field: string;
  /** Values as documents write them. */
  readonly oldValue: unknown;
  readonly newValue: unknown;
  /** The sentence that says why. */
  readonly driver: string;
  readonly driverKind: DriverKind | null;
  readonly evidenceIds: readonly string[];
  readonly authorId: string | null;
  readonly at: string | null;
}
