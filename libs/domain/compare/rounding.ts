/**
 * A quotient with four decimals, rounded half up. Whole numbers are rounded exactly, as a fraction: 180/28020 must not
 * depend on how its binary approximation falls.
 */
export function ratio(numerator: number, denominator: number): number {
  if (Number.isInteger(numerator) && Number.isInteger(denominator) && denominator > 0) {
    const scaled = numerator * 20000 + denominator;
    if (Number.isSafeInteger(scaled)) return cleanZero(Math.floor(scaled / (2 * denominator)) / 10000);
  }
  return fourDecimals(numerator / denominator);
}

/** Four decimals, rounded half up; a hair below the half through binary fractions counts as the half. */
export function fourDecimals(value: number): number {
  return cleanZero(Math.floor(value * 10000 + 0.5 + 1e-9) / 10000);
}

/** Two decimals, rounded half up in the same way. */
export function twoDecimals(value: number): number {
  return cleanZero(Math.floor(value * 100 + 0.5 + 1e-9) / 100);
}

function cleanZero(value: number): number {
  return value === 0 ? 0 : value;
}
