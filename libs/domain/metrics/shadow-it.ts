import { fourDecimals, ratio } from '../compare/rounding.js';
import type { ShadowItItem } from '../records/records.js';
import type { FiscalYear } from '../time/fiscal-quarter.js';
import type { ShadowItExposure, UnmanagedItem } from './records-metrics.js';

/** The planned cost that unmanaged technology is held against, of the latest revision's anchor year. */
export interface PlannedIt {
  /** Null: the plan has no revision. */
  readonly fiscalYear: FiscalYear | null;
  /** Whole thousands. */
  readonly plannedItCost: number;
}

/** Unmanaged technology against the planned cost (DOMAIN §4.14, SPEC.md [M52]). */
export function shadowItExposure(items: readonly ShadowItItem[], planned: PlannedIt): ShadowItExposure {
  const unmanaged = items.filter(
    ({ disposition }) => disposition === 'discovered' || disposition === 'tolerated',
  );
  const annual = fourDecimals(unmanaged.reduce((sum, { annualCost }) => sum + annualCost, 0));
  const whole = annual + planned.plannedItCost;
  const idsOf = (list: readonly ShadowItItem[]) => list.map(({ id }) => id).sort();
  return {
    unmanagedAnnualCost: annual,
    plannedItCost: planned.plannedItCost,
    exposure: whole > 0 ? ratio(annual, whole) : null,
    fiscalYear: planned.fiscalYear,
    unmanaged: idsOf(unmanaged),
    highRisk: idsOf(unmanaged.filter(isHighRisk)),
    items: unmanaged
      .toSorted((a, b) => b.annualCost - a.annualCost || (a.id < b.id ? -1 : 1))
      .map(unmanagedItem),
  };
}

function unmanagedItem(item: ShadowItItem): UnmanagedItem {
  const { id, name, businessUnitId, supplier, annualCost, dataSensitivity, disposition } = item;
  const known = { id, name, businessUnitId, supplier, annualCost, dataSensitivity, disposition };
  return { ...known, highRisk: isHighRisk(item) };
}

function isHighRisk({ dataSensitivity, itOwnerId }: ShadowItItem): boolean {
  return itOwnerId === null && (dataSensitivity === 'personal' || dataSensitivity === 'confidential');
}
