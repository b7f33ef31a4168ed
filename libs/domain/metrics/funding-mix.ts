import { fourDecimals } from '../compare/rounding.js';
import { ENABLER_KINDS, FUNDING_CLASSES, SOURCINGS, TBM_VIEWS, type Enabler } from '../plan/enabler.js';
import type { PlanContent } from '../plan/plan-content.js';
import type { FiscalYear } from '../time/fiscal-quarter.js';

/** What the planned cost of a year is told apart by, each with its parts; the last is what was not given. */
export const MIX_PARTS = {
  fundingClass: [...FUNDING_CLASSES, 'noClass'],
  costKind: ['opex', 'capex'],
  tbmView: [...TBM_VIEWS, 'noView'],
  kind: [...ENABLER_KINDS, 'noKind'],
  sourcing: [...SOURCINGS, 'noSourcing'],
} as const;

export type MixDimension = keyof typeof MIX_PARTS;
export type MixPart = (typeof MIX_PARTS)[MixDimension][number];

/** Planned cost of a fiscal year in thousands, whole and by its parts (SPEC.md [M48]). */
export interface FundingMix extends Readonly<Record<MixPart, number>> {
  readonly fiscalYear: FiscalYear;
  readonly planned: number;
}

/** The mix of each year of the cost window. */
export function fundingMix(
  { enablers }: Pick<PlanContent, 'enablers'>,
  [first, last]: readonly [FiscalYear, FiscalYear],
): readonly FundingMix[] {
  const sums = new Map<FiscalYear, Map<MixPart, number>>();
  for (let year = first; year <= last; year += 1) sums.set(year, new Map());
  for (const enabler of enablers) {
    for (const { fiscalYear, opex, capex } of enabler.cost) {
      const year = fiscalYear === null ? undefined : sums.get(fiscalYear);
      if (!year) continue;
      const add = (part: MixPart, amount: number) => year.set(part, (year.get(part) ?? 0) + amount);
      add('opex', opex);
      add('capex', capex);
      for (const part of partsOf(enabler)) add(part, opex + capex);
    }
  }
  return [...sums].map(([fiscalYear, parts]) => mixOf(fiscalYear, parts));
}

function partsOf({ fundingClass, tbmView, kind, sourcing }: Enabler): readonly MixPart[] {
  return [fundingClass ?? 'noClass', tbmView ?? 'noView', kind ?? 'noKind', sourcing ?? 'noSourcing'];
}

function mixOf(fiscalYear: FiscalYear, sums: ReadonlyMap<MixPart, number>): FundingMix {
  const amount = (part: MixPart) => fourDecimals(sums.get(part) ?? 0);
  const parts = Object.values(MIX_PARTS).flatMap((list): readonly MixPart[] => list);
  return {
    ...(Object.fromEntries(parts.map((part) => [part, amount(part)])) as Record<MixPart, number>),
    fiscalYear,
    planned: fourDecimals((sums.get('opex') ?? 0) + (sums.get('capex') ?? 0)),
  };
}
