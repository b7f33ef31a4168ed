import type { FiscalQuarter } from '@northing/domain';
import type { FigureContext } from '../../figures/figure-context.js';
import type { PartnershipRecords } from '../read-partnership.js';

/** All that the page of one unit is drawn from. */
export interface UnitFacts {
  readonly unitId: string;
  readonly name: string;
  readonly records: PartnershipRecords;
  readonly context: FigureContext;
  /** The last quarter shown: today's, or a later one that something was recorded in. */
  readonly last: FiscalQuarter;
}

/** Records of the unit alone. */
export function ofUnit<T extends { readonly businessUnitId: string }>(
  list: readonly T[],
  { unitId }: Pick<UnitFacts, 'unitId'>,
): readonly T[] {
  return list.filter(({ businessUnitId }) => businessUnitId === unitId);
}
