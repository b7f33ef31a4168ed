import type { Enabler } from '@northing/domain';
import type { WordsContext } from './field-words.js';
import { totalCost } from './plan-index.js';

/** What is read of a bar after its name and dates: "planned, $4.2M, confidence 60%". */
export function barWords(enabler: Enabler, { plan }: Pick<WordsContext, 'plan'>, status: string): string {
  const cost = totalCost(enabler);
  const { confidence } = enabler;
  return [
    status,
    cost === null ? null : plan.money.short(cost),
    confidence === null ? null : `confidence ${Math.round(confidence * 100)}%`,
  ]
    .filter((part) => part !== null)
    .join(', ');
}
