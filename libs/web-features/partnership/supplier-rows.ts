import { type Enabler, type FiscalYear, type ShadowItItem, type Sourcing } from '@northing/domain';
import { outcomesServed, type PlanIndex } from '../plan/plan-index.js';

/** A supplier with what it is paid, and what rests on it. */
export interface SupplierRow {
  readonly supplier: string;
  readonly sourcing: readonly Sourcing[];
  readonly enablers: readonly Enabler[];
  /** Planned cost of its enablers over the cost window, whole thousands. */
  readonly planned: number;
  /** Its share of the whole planned cost of the window, 0 to 1; null when nothing is planned. */
  readonly share: number | null;
  /** What units pay it a year around IT, whole thousands. */
  readonly outside: number;
  readonly items: readonly ShadowItItem[];
  /** Names of the outcomes that its enablers lift capabilities of. */
  readonly outcomes: readonly string[];
}

interface YearWindow {
  readonly first: FiscalYear;
  readonly last: FiscalYear;
}

/** Every supplier of the plan and of what was found outside it, the dearest first. */
export function supplierRows(
  index: PlanIndex,
  items: readonly ShadowItItem[],
  window: YearWindow,
): readonly SupplierRow[] {
  const { enablers } = index.content;
  const whole = enablers.reduce((sum, each) => sum + costIn(each, window), 0);
  const unmanaged = items.filter(
    ({ disposition }) => disposition === 'discovered' || disposition === 'tolerated',
  );
  const names = new Set(
    [...enablers, ...unmanaged].flatMap(({ supplier }) => (supplier === null ? [] : [supplier])),
  );
  return [...names]
    .map((supplier) => {
      const own = enablers.filter((each) => each.supplier === supplier);
      const bought = unmanaged.filter((each) => each.supplier === supplier);
      const planned = own.reduce((sum, each) => sum + costIn(each, window), 0);
      return {
        ...{ supplier, enablers: own, items: bought, planned },
        sourcing: [...new Set(own.flatMap(({ sourcing }) => (sourcing === null ? [] : [sourcing])))],
        share: whole > 0 ? planned / whole : null,
        outside: bought.reduce((sum, { annualCost }) => sum + annualCost, 0),
        outcomes: outcomesOf(index, own),
      };
    })
    .sort((a, b) => b.planned + b.outside - (a.planned + a.outside) || a.supplier.localeCompare(b.supplier));
}

function costIn({ cost }: Enabler, { first, last }: YearWindow): number {
  return cost
    .filter(({ fiscalYear }) => fiscalYear !== null && fiscalYear >= first && fiscalYear <= last)
    .reduce((sum, { opex, capex }) => sum + opex + capex, 0);
}

function outcomesOf(index: PlanIndex, enablers: readonly Enabler[]): readonly string[] {
  const ids = new Set(enablers.flatMap(({ id }) => outcomesServed(index, id)));
  return [...ids].map((id) => index.outcomes.get(id)?.name ?? id).sort((a, b) => a.localeCompare(b));
}
