import {
  leadingTeam,
  promisesBy,
  promisesKept,
  unitOfEnabler,
  type PromiseGroup,
  type PromiseKept,
} from '@northing/domain';
import type { FailureOf } from './failures.js';
import { findRevision } from './find-revision.js';
import { onceOf, type Measuring } from './measure-revision.js';
import { startOfRun, unitOfPersonIn } from './schedule-history.js';

/** Promise against result of everything delivered, one by one and from three sides. */
export interface ComparedPromises {
  readonly promises: readonly PromiseKept[];
  readonly byUnit: readonly PromiseGroup[];
  readonly bySupplier: readonly PromiseGroup[];
  readonly byTeam: readonly PromiseGroup[];
}

/** What was delivered by a revision and what came of it, as far as that revision knows. */
export async function comparePromises(
  measuring: Measuring,
  planId: string,
  rev: string,
): Promise<
  ({ readonly kind: 'promises' } & ComparedPromises) | FailureOf<'unknownPlan' | 'unknownRevision'>
> {
  const found = await findRevision(measuring.plans, planId, rev);
  if (found.kind !== 'found') return found;
  const { frame, head } = found;
  const make = async (): Promise<ComparedPromises> => {
    const history = await measuring.plans.readPromises(planId, startOfRun(frame, head), head.sequence);
    if (!history) throw new Error('A revision that the plan lists has no history.');
    const promises = promisesKept(history);
    const unitOfPerson = unitOfPersonIn(frame);
    return {
      promises,
      byUnit: promisesBy(promises, (enabler) => unitOfEnabler(enabler, unitOfPerson)),
      bySupplier: promisesBy(promises, ({ supplier }) => supplier),
      byTeam: promisesBy(promises, leadingTeam),
    };
  };
  return { kind: 'promises', ...(await onceOf(measuring, frame, head, { name: 'promises', make })) };
}
