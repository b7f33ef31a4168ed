import type { Enabler } from '@northing/domain';
import { blankEnabler } from './blank-items.js';
import type { ReadRow } from './read-rows.js';

/** The enablers that rows list; fields without a column keep what the enabler of the same id had before. */
export function buildEnablers(rows: readonly ReadRow[], previous: readonly Enabler[]): Enabler[] {
  const before = new Map(previous.map((enabler) => [enabler.id, enabler]));
  return rows.map(({ id, name, fields, cost }) => {
    const base = before.get(id) ?? blankEnabler(id, name);
    // The catalogue says what each field holds, and the cells were read by it.
    const { percentComplete, deliverables, ...rest } = fields as Partial<Enabler>;
    return {
      ...base,
      ...rest,
      id,
      name,
      percentComplete: percentComplete ?? (percentComplete === null ? 0 : base.percentComplete),
      deliverables: deliverables ?? (deliverables === null ? [] : base.deliverables),
      cost: cost ?? base.cost,
    };
  });
}
