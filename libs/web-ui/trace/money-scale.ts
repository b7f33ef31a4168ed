import type { TraceMoney } from './model.js';

/** How many pixels an amount is high. */
export type Pixels = (amount: number) => number;

/** All money of a column together, and the largest amount alone, are at most this high. */
const ALL = 480;
const LARGEST = 120;

/** One scale for the whole picture, so that widths can be compared; fractions of a pixel included. */
export function pixelsOf(money: TraceMoney | null): Pixels {
  if (money === null) return () => 0;
  let largest = 0;
  for (const { amount } of money.nodes.values()) largest = Math.max(largest, amount);
  // Each amount is on two links, from the enabler to the capability and on to the outcome.
  const all = money.links.reduce((sum, { amount }) => sum + amount, 0) / 2;
  if (largest <= 0 || all <= 0) return () => 0;
  const scale = Math.min(ALL / all, LARGEST / largest);
  return (amount) => amount * scale;
}
