import type { Enabler } from '../plan/enabler.js';
import { fiscalYearOf, type FiscalQuarter, type FiscalYear } from '../time/fiscal-quarter.js';
import type { ForecastSchedules } from './forecast.js';

/** Planned spend that would fall into another fiscal year, in whole thousands. */
export interface SpendShift {
  readonly from: FiscalYear;
  readonly to: FiscalYear;
  readonly amount: number;
}

interface Dates {
  readonly start: FiscalQuarter;
  readonly end: FiscalQuarter;
}

/**
 * An estimate: cost is planned by fiscal year and does not move by itself. A year's spend is spread evenly over the
 * quarters of that year in which the work runs, and each quarter's part moves with the work. What was spent before the
 * anchor stays where it is, as does spend of years without a quarter of work and unphased spend.
 */
export function spendShifts(
  enablers: readonly Enabler[],
  { before, after }: { readonly before: ForecastSchedules; readonly after: ForecastSchedules },
  anchor: FiscalQuarter,
): readonly SpendShift[] {
  const flows = new Map<string, SpendShift>();
  for (const enabler of enablers) {
    const was = datesOf(before, enabler.id);
    const is = datesOf(after, enabler.id);
    if (!was || !is || was.end === is.end) continue;
    const landing = enabler.stage === 'inProgress' ? stretched(was, is, anchor) : moved(was, is);
    for (const flow of flowsOf(enabler, was, landing)) {
      const key = `${flow.from}:${flow.to}`;
      flows.set(key, { ...flow, amount: flow.amount + (flows.get(key)?.amount ?? 0) });
    }
  }
  return [...flows.values()]
    .map((flow) => ({ ...flow, amount: Math.round(flow.amount) }))
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

function datesOf(schedules: ForecastSchedules, id: string): Dates | null {
  const { start, end } = schedules.get(id) ?? { start: null, end: null };
  return start === null || end === null ? null : { start, end };
}

/** The fiscal years a quarter of work comes to lie in, with the part of it that does. */
type Landing = (quarter: number) => ReadonlyMap<FiscalYear, number>;

function moved(was: Dates, is: Dates): Landing {
  return (quarter) => new Map([[yearOf(quarter + is.start - was.start), 1]]);
}

/** Work under way: what remains is drawn out evenly to the new end. */
function stretched(was: Dates, is: Dates, anchor: FiscalQuarter): Landing {
  const first = Math.max(was.start, anchor);
  const factor = (is.end + 1 - first) / (was.end + 1 - first);
  return (quarter) => {
    if (quarter < first) return new Map([[yearOf(quarter), 1]]);
    const parts = new Map<FiscalYear, number>();
    const from = first + (quarter - first) * factor;
    const to = from + factor;
    for (let at = Math.floor(from); at < to; at += 1) {
      const overlap = Math.min(to, at + 1) - Math.max(from, at);
      parts.set(yearOf(at), (parts.get(yearOf(at)) ?? 0) + overlap / factor);
    }
    return parts;
  };
}

function yearOf(quarter: number): FiscalYear {
  return fiscalYearOf(quarter as FiscalQuarter);
}

function flowsOf({ cost }: Enabler, { start, end }: Dates, landing: Landing): readonly SpendShift[] {
  return cost.flatMap(({ fiscalYear: from, opex, capex }) => {
    if (from === null) return [];
    const quarters = [0, 1, 2, 3].map((at) => from * 4 + at).filter((at) => at >= start && at <= end);
    return quarters.flatMap((quarter) =>
      [...landing(quarter)]
        .filter(([to]) => to !== from)
        .map(([to, part]) => ({ from, to, amount: ((opex + capex) / quarters.length) * part })),
    );
  });
}
