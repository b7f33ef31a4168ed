import { compareText } from '../compare/canonical.js';
import { fourDecimals } from '../compare/rounding.js';
import { groupedBy } from '../plan/grouped-by.js';
import type { FiscalQuarter } from '../time/fiscal-quarter.js';
import type { Delivery, PromisedUplift } from './deliveries.js';
import { livesAcross } from './held.js';
import type { PromiseHistory } from './promise-history.js';

/** What became of an uplift (SPEC.md [H24] to [H26]). */
export type PromiseResult =
  | {
      readonly kind: 'reassessed';
      /** The first assessment after the work was delivered. */
      readonly quarter: FiscalQuarter;
      readonly maturityBefore: number;
      readonly maturityAfter: number;
      /** This enabler's share of the difference, in levels of maturity; negative when maturity fell. */
      readonly gained: number;
      /** Everything delivered between both assessments that lifted this capability, itself included, sorted. */
      readonly liftedBy: readonly string[];
    }
  /** Not assessed since. */
  | { readonly kind: 'notReassessed' }
  /** Assessed since, and never before. */
  | { readonly kind: 'noEarlierMaturity' }
  /** When the work ended is not known. */
  | { readonly kind: 'noEnd' };

interface Assessment {
  readonly quarter: FiscalQuarter;
  readonly maturity: number;
}

/** What lifted one capability between two of its assessments. */
interface Lift {
  readonly before: Assessment;
  readonly after: Assessment;
  /** Levels of maturity promised by all of it. */
  readonly promised: number;
  readonly enablerIds: readonly string[];
}

/** Reads the result of an uplift that a delivery promised. */
export function capabilityGains(
  history: PromiseHistory,
  deliveries: readonly Delivery[],
): (delivery: Delivery, promise: PromisedUplift) => PromiseResult {
  const assessments = assessmentsOf(history);
  const liftAt = liftsBetween(assessments, deliveries);
  return ({ end }, { capabilityId, uplift }) => {
    if (end === null) return { kind: 'noEnd' };
    const place = assessedAfter(assessments.get(capabilityId), end);
    if (place < 0) return { kind: 'notReassessed' };
    const lift = liftAt.get(`${capabilityId} ${place}`);
    if (!lift) return { kind: 'noEarlierMaturity' };
    const { before, after, promised, enablerIds } = lift;
    return {
      kind: 'reassessed',
      quarter: after.quarter,
      maturityBefore: before.maturity,
      maturityAfter: after.maturity,
      gained: fourDecimals(((after.maturity - before.maturity) * uplift) / promised),
      liftedBy: enablerIds,
    };
  };
}

/** By capability and place of the later assessment; work delivered before the first has none. */
function liftsBetween(
  assessments: ReadonlyMap<string, readonly Assessment[]>,
  deliveries: readonly Delivery[],
): ReadonlyMap<string, Lift> {
  const lifting = deliveries.flatMap(({ enabler, end, promises }) =>
    end === null
      ? []
      : promises.map(({ capabilityId, uplift }) => {
          const place = assessedAfter(assessments.get(capabilityId), end);
          return { id: enabler.id, capabilityId, place, uplift };
        }),
  );
  const groups = groupedBy(lifting, ({ capabilityId, place }) => `${capabilityId} ${place}`);
  return new Map(
    [...groups].flatMap(([key, members]) => {
      const [{ capabilityId, place } = { capabilityId: '', place: -1 }] = members;
      const before = assessments.get(capabilityId)?.[place - 1];
      const after = assessments.get(capabilityId)?.[place];
      const promised = members.reduce((total, { uplift }) => total + uplift, 0);
      const enablerIds = members.map(({ id }) => id).sort(compareText);
      return before && after ? [[key, { before, after, promised, enablerIds }] as const] : [];
    }),
  );
}

/** The place of the first assessment after a quarter; −1 when there is none. */
function assessedAfter(assessments: readonly Assessment[] | undefined, end: FiscalQuarter): number {
  return (assessments ?? []).findIndex(({ quarter }) => quarter > end);
}

/** The assessments that a run tells of, oldest first; of one quarter the maturity that was last recorded for it. */
function assessmentsOf(history: PromiseHistory): ReadonlyMap<string, readonly Assessment[]> {
  const lives = livesAcross(history.revisions, history.capabilities, ({ id }) => id);
  return new Map(
    [...lives].map(([id, life]) => {
      const byQuarter = new Map<FiscalQuarter, number>();
      for (const state of life) {
        if (!state || state.assessedQuarter === null || state.currentMaturity === null) continue;
        byQuarter.set(state.assessedQuarter, state.currentMaturity);
      }
      const assessments = [...byQuarter].map(([quarter, maturity]) => ({ quarter, maturity }));
      return [id, assessments.sort((x, y) => x.quarter - y.quarter)];
    }),
  );
}
