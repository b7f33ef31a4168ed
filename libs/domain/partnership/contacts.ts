import { compareText } from '../compare/canonical.js';
import { groupedBy } from '../plan/grouped-by.js';
import type { Engagement } from '../records/records.js';
import type { FiscalQuarter } from '../time/fiscal-quarter.js';

/** How often somebody spoke with a unit in a quarter. */
export interface Contact {
  readonly personId: string;
  readonly businessUnitId: string;
  readonly quarter: FiscalQuarter;
  readonly conversations: number;
}

/** By quarter, person and unit; whoever recorded a conversation held it. */
export function contactsOf(
  engagements: readonly Pick<Engagement, 'recordedById' | 'businessUnitId' | 'quarter'>[],
): readonly Contact[] {
  const groups = groupedBy(engagements, ({ recordedById, businessUnitId, quarter }) =>
    JSON.stringify([recordedById, businessUnitId, quarter]),
  );
  return [...groups.values()]
    .flatMap(([first, ...rest]) => {
      if (!first) return [];
      const { recordedById: personId, businessUnitId, quarter } = first;
      return [{ personId, businessUnitId, quarter, conversations: rest.length + 1 }];
    })
    .sort(
      (a, b) =>
        a.quarter - b.quarter ||
        compareText(a.personId, b.personId) ||
        compareText(a.businessUnitId, b.businessUnitId),
    );
}
