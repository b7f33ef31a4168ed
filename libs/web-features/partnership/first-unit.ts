import { inUse } from '../plan/reference-options.js';
import type { PlanFrame } from '../plan/plan-frame.js';

/** The unit that is shown where none is named; null: the plan has none. */
export function firstUnit({ units }: Pick<PlanFrame, 'units'>): string | null {
  const [first] = inUse(units.values()).toSorted((a, b) => a.name.localeCompare(b.name));
  return first?.id ?? null;
}
