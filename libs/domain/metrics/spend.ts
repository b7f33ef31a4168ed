import { windowCost } from '../compare/cost.js';
import { fourDecimals, ratio } from '../compare/rounding.js';
import { isOpen } from '../plan/enabler.js';
import type { PlanContent } from '../plan/plan-content.js';
import type { FiscalYear } from '../time/fiscal-quarter.js';
import { tracedEnablers } from '../plan/traced.js';

/**
 * Planned spend of the cost window, its share on products and its share with a path to an outcome (DOMAIN §4.9 and
 * §4.12, SPEC.md [M43] to [M46]).
 */
export function spendOf(content: PlanContent, [first, last]: readonly [FiscalYear, FiscalYear]) {
  const traced = tracedEnablers(content);
  const untraced: string[] = [];
  const sums = { planned: 0, products: 0, traced: 0 };
  for (const { id, kind, cost } of content.enablers) {
    const spend = windowCost(cost, { first, last });
    sums.planned += spend;
    if (kind === 'product') sums.products += spend;
    if (traced.has(id)) sums.traced += spend;
    else if (spend > 0) untraced.push(id);
  }
  const share = (part: number) =>
    sums.planned > 0 ? ratio(fourDecimals(part), fourDecimals(sums.planned)) : null;
  const open = content.enablers.filter(isOpen);
  const products = open.filter(({ kind }) => kind === 'product').map(({ id }) => id);
  return {
    plannedSpend: fourDecimals(sums.planned),
    productSpend: fourDecimals(sums.products),
    productShareSpend: share(sums.products),
    productShareCount: open.length > 0 ? ratio(products.length, open.length) : null,
    products: products.sort(),
    tracedSpend: fourDecimals(sums.traced),
    traceability: share(sums.traced),
    untracedEnablers: untraced.sort(),
  };
}
