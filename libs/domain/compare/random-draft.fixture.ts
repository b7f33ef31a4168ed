import type { Capability } from '../plan/capability.js';
import type { Enabler } from '../plan/enabler.js';
import type { PlanContent } from '../plan/plan-content.js';
import type { FiscalQuarter } from '../time/fiscal-quarter.js';
import type { Random } from './random.fixture.js';

/** A content under edit, with what later edits need to know. */
export interface Draft {
  readonly random: Random;
  readonly anchor: FiscalQuarter;
  readonly content: { -readonly [L in keyof PlanContent]: PlanContent[L][number][] };
  /** Enablers removed by decision in an earlier revision, to be taken up again. */
  readonly removed: Enabler[];
  /** Numbers for new ids, unique through the run. */
  readonly nextNumber: () => number;
}

/** Replaces one random element that `fits`; does nothing when none does. */
export function change<T extends object>(
  { random }: Draft,
  items: T[],
  patch: (item: T) => Partial<T>,
  fits: (item: T) => boolean = () => true,
): void {
  const at = random.int(0, Math.max(0, items.length - 1));
  // From a random place onwards, so that a plan of any size costs little.
  for (let step = 0; step < items.length; step += 1) {
    const index = (at + step) % items.length;
    const item = items[index];
    if (item && fits(item)) {
      items[index] = { ...item, ...patch(item) };
      return;
    }
  }
}

export function removeEnablers({ content }: Draft, ids: readonly string[]): void {
  const gone = new Set(ids);
  content.enablers = content.enablers.filter(({ id }) => !gone.has(id));
  content.enablerCapabilityLinks = content.enablerCapabilityLinks.filter((link) => !gone.has(link.enablerId));
  content.dependencies = content.dependencies.filter(
    ({ predecessorId, successorId }) => !gone.has(predecessorId) && !gone.has(successorId),
  );
}

export function removeCapability({ content }: Draft, { id }: Capability): void {
  content.capabilities = content.capabilities.filter((capability) => capability.id !== id);
  content.outcomeCapabilityLinks = content.outcomeCapabilityLinks.filter((link) => link.capabilityId !== id);
  content.enablerCapabilityLinks = content.enablerCapabilityLinks.filter((link) => link.capabilityId !== id);
}
