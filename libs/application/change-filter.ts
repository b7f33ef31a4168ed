import type { ChangeCategory, ChangeKind } from '@northing/domain';

/** Which rows of a comparison to list; what is absent or null does not filter. */
export interface ChangeFilter {
  readonly categories?: readonly ChangeCategory[] | null;
  readonly kinds?: readonly ChangeKind[] | null;
  readonly outcomeId?: string | null;
  readonly businessUnitId?: string | null;
  readonly ownerId?: string | null;
}
