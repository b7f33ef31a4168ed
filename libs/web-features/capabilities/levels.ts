import { plainNumber } from '../words/numbers.js';

/** `2 levels`, `1 level`, `0.5 level`: of maturity. */
export function levels(count: number): string {
  return `${plainNumber(count)} ${Math.abs(count) <= 1 ? 'level' : 'levels'}`;
}
