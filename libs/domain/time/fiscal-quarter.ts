/** A fiscal quarter as an ordered integer: fiscal year × 4 + quarter − 1. Arithmetic is plain integer arithmetic. */
export type FiscalQuarter = number & { readonly __unit: 'FiscalQuarter' };

/** A fiscal year as people name it, e.g. 2027. */
export type FiscalYear = number;

const TEXT = /^FY(\d{4})-Q([1-4])$/;

/** The quarter `quarterInYear` (1 to 4) of a fiscal year. */
export function fiscalQuarter(year: FiscalYear, quarterInYear: number): FiscalQuarter {
  return (year * 4 + quarterInYear - 1) as FiscalQuarter;
}

/** Reads `FY2027-Q1`; null when the text is not in that form. */
export function parseQuarter(text: string): FiscalQuarter | null {
  const match = TEXT.exec(text);
  return match ? fiscalQuarter(Number(match[1]), Number(match[2])) : null;
}

/** Writes `FY2027-Q1`, the form of documents and the API. */
export function formatQuarter(quarter: FiscalQuarter): string {
  return `FY${fiscalYearOf(quarter)}-Q${quarterInYear(quarter)}`;
}

/** Writes `FY27 Q1`, the form of screens. */
export function quarterLabel(quarter: FiscalQuarter): string {
  return `FY${String(fiscalYearOf(quarter) % 100).padStart(2, '0')} Q${quarterInYear(quarter)}`;
}

export function fiscalYearOf(quarter: FiscalQuarter): FiscalYear {
  return Math.floor(quarter / 4);
}

/** 1 to 4. */
export function quarterInYear(quarter: FiscalQuarter): number {
  return (((quarter % 4) + 4) % 4) + 1;
}

/** The quarter `quarters` later (earlier when negative). */
export function plusQuarters(quarter: FiscalQuarter, quarters: number): FiscalQuarter {
  return (quarter + quarters) as FiscalQuarter;
}

/** Signed number of quarters from one to another; positive when `to` is later. */
export function quartersBetween(from: FiscalQuarter, to: FiscalQuarter): number {
  return to - from;
}
