import type { FiscalYear } from '@northing/domain';

/** A fiscal year as addresses write it: `FY28`; in full where two digits would name another. */
export function writeYear(year: FiscalYear): string {
  return year >= 2000 && year < 2100 ? `FY${String(year).slice(2)}` : `FY${year}`;
}

export function readYear(text: string | null): FiscalYear | null {
  const digits = /^FY(\d{2}|\d{4})$/.exec(text ?? '')?.[1];
  if (digits === undefined) return null;
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
