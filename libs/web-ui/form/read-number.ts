/** What a number may be, and in what it is counted. */
export interface NumberRule {
  /** Printed beside every number, e.g. "FTE", "%", "$ thousand". */
  readonly unit: string;
  /** Null where nothing limits it. */
  readonly min: number | null;
  readonly max: number | null;
  /** 1 for whole numbers, 0.5 for halves; null where any number will do. */
  readonly step: number | null;
}

export type ReadNumber =
  | { readonly kind: 'read'; readonly value: number | null }
  | { readonly kind: 'refused'; readonly why: string };

/** A number as people type it or spreadsheets copy it; empty is no number. */
export function readNumber(text: string, rule: NumberRule): ReadNumber {
  const bare = text.replace(/[\s\u00a0\u202f'’$€£¥%]/g, '').replace(/^[−–](?=\d)/, '-');
  if (bare === '') return { kind: 'read', value: null };
  const value = Number(withPoint(bare));
  if (!/\d/.test(bare) || !Number.isFinite(value) || /[xeb]/i.test(bare)) {
    return { kind: 'refused', why: `“${text.trim()}” is not a number` };
  }
  if (!isWithin(value, rule) || !isOnStep(value, rule.step)) {
    return { kind: 'refused', why: `${text.trim()} is not allowed: ${rangeText(rule)}` };
  }
  return { kind: 'read', value };
}

/** Commas group thousands (1,200) unless one alone stands before one or two digits (0,5). */
function withPoint(bare: string): string {
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare)) return bare.replaceAll(',', '');
  return /^-?\d+,\d{1,2}$/.test(bare) ? bare.replace(',', '.') : bare;
}

function isWithin(value: number, { min, max }: NumberRule): boolean {
  return (min === null || value >= min) && (max === null || value <= max);
}

function isOnStep(value: number, step: number | null): boolean {
  if (step === null) return true;
  const steps = value / step;
  return Math.abs(steps - Math.round(steps)) < 1e-9;
}

/** "0 to 100%", "0 FTE or more", "whole numbers, 0 to 12 quarters"; empty where any number will do. */
export function rangeText({ unit, min, max, step }: NumberRule): string {
  const bounds = boundsText(unit, min, max);
  if (step === 1) return ['whole numbers', bounds].filter(Boolean).join(', ');
  return [bounds, step !== null && `in steps of ${figureText(step)}`].filter(Boolean).join(', ');
}

function boundsText(unit: string, min: number | null, max: number | null): string {
  const counted = (figure: number) => withUnit(figureText(figure), unit);
  if (min !== null) return max === null ? `${counted(min)} or more` : `${figureText(min)} to ${counted(max)}`;
  return max === null ? '' : `${counted(max)} or less`;
}

export function withUnit(figure: string, unit: string): string {
  return unit === '%' ? `${figure}%` : `${figure} ${unit}`;
}

/** A figure with a true minus. */
export function figureText(value: number | null): string {
  return value === null ? '' : String(value).replace('-', '−');
}
