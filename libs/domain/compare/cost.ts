import type { CostCell, Enabler } from '../plan/enabler.js';
import type { FiscalYear } from '../time/fiscal-quarter.js';
import type { Change } from './change.js';
import type { Spend } from './comparison.js';
import type { Windows } from './frame.js';
import { fourDecimals } from './rounding.js';

type Years = NonNullable<Windows['costYears']>;

/** Re-costing and re-phasing, seen over the comparison's cost window (SPEC.md [C19] to [C21]). */
export function costRows(before: Enabler, after: Enabler, years: Windows['costYears']): readonly Change[] {
  if (years === null) return [];
  const earlier = byYear(before.cost);
  const later = byYear(after.cost);
  if (!differsInWindow(earlier, later, years)) return [];
  const opex = sum(later, years, 'opex') - sum(earlier, years, 'opex');
  const capex = sum(later, years, 'capex') - sum(earlier, years, 'capex');
  const beyond = beyondWindow(after.cost, years) - beyondWindow(before.cost, years);
  const total = opex + capex + beyond + unphased(after.cost) - unphased(before.cost);
  return [
    {
      kind: isZero(total) ? 'rephased' : 'recosted',
      category: 'replanning',
      entityType: 'enabler',
      entityId: after.id,
      field: 'cost',
      from: windowCost(before.cost, years),
      to: windowCost(after.cost, years),
      delta: fourDecimals(opex + capex),
      deltaOpex: fourDecimals(opex),
      deltaCapex: fourDecimals(capex),
      deltaBeyondWindow: fourDecimals(beyond),
    },
  ];
}

/** Planned cost in the fiscal years of a window, four decimals; unphased cost belongs to no year. */
export function windowCost(cost: readonly CostCell[], years: Years): number {
  return fourDecimals(total(cost.filter(({ fiscalYear }) => isIn(fiscalYear, years))));
}

/** Opex and capex by fiscal year; unphased cost is left out. */
export function byYear(cost: readonly CostCell[]): Map<FiscalYear, Spend> {
  const years = new Map<FiscalYear, Spend>();
  for (const { fiscalYear, opex, capex } of cost) {
    if (fiscalYear === null) continue;
    const known = years.get(fiscalYear);
    years.set(fiscalYear, { opex: (known?.opex ?? 0) + opex, capex: (known?.capex ?? 0) + capex });
  }
  return years;
}

function differsInWindow(
  earlier: ReadonlyMap<FiscalYear, Spend>,
  later: ReadonlyMap<FiscalYear, Spend>,
  years: Years,
): boolean {
  for (const year of new Set([...earlier.keys(), ...later.keys()])) {
    const [x, y] = [earlier.get(year), later.get(year)];
    if (isIn(year, years) && ((x?.opex ?? 0) !== (y?.opex ?? 0) || (x?.capex ?? 0) !== (y?.capex ?? 0))) {
      return true;
    }
  }
  return false;
}

function sum(cells: ReadonlyMap<FiscalYear, Spend>, years: Years, kind: keyof Spend): number {
  let total = 0;
  for (const [year, spend] of cells) if (isIn(year, years)) total += spend[kind];
  return total;
}

function beyondWindow(cost: readonly CostCell[], { last }: Years): number {
  return total(cost.filter(({ fiscalYear }) => fiscalYear !== null && fiscalYear > last));
}

function unphased(cost: readonly CostCell[]): number {
  return total(cost.filter(({ fiscalYear }) => fiscalYear === null));
}

function total(cells: readonly CostCell[]): number {
  return cells.reduce((running, { opex, capex }) => running + opex + capex, 0);
}

function isIn(year: FiscalYear | null, { first, last }: Years): boolean {
  return year !== null && year >= first && year <= last;
}

/** Amounts are whole thousands in the plan, but imported ones may carry fractions that binary sums blur. */
function isZero(amount: number): boolean {
  return Math.abs(amount) < 1e-6;
}
