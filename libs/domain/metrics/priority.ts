import { fourDecimals, ratio } from '../compare/rounding.js';
import { isOpen, type Enabler, type Wsjf } from '../plan/enabler.js';
import type { EnablerCapabilityLink } from '../plan/link.js';
import type { PlanContent } from '../plan/plan-content.js';
import { fiscalYearOf, type FiscalQuarter, type FiscalYear } from '../time/fiscal-quarter.js';
import { capabilityTree, gapOf, type CapabilityTree } from '../plan/capability-tree.js';
import { groupedBy } from '../plan/grouped-by.js';
import { leafWeights, outcomeWeights } from '../plan/outcome-weights.js';
import type { Priority, ValueShare } from './revision-metrics.js';

/** DOMAIN §2.2: what counts where nobody gave a confidence. */
const STANDARD_CONFIDENCE = 0.5;

/** Points of 100 that a full closing of a leaf's gap is worth to an outcome. */
interface Worth {
  readonly outcomeId: string;
  readonly points: number;
}

/** Undelivered enablers by score, those without cost last, then by id (DOMAIN §4.5, SPEC.md [M33] to [M36]). */
export function priorities(content: PlanContent, anchorQuarter: FiscalQuarter): readonly Priority[] {
  const shares = valueShares(content);
  const year = fiscalYearOf(anchorQuarter);
  return content.enablers
    .filter(isOpen)
    .map((enabler) => priorityOf(enabler, shares.get(enabler.id) ?? [], year))
    .sort(byScore);
}

export function byScore(
  a: Pick<Priority, 'score' | 'enablerId'>,
  b: Pick<Priority, 'score' | 'enablerId'>,
): number {
  const order = (b.score ?? -Infinity) - (a.score ?? -Infinity);
  return Number.isNaN(order) || order === 0 ? (a.enablerId < b.enablerId ? -1 : 1) : order;
}

function priorityOf(enabler: Enabler, shares: readonly ValueShare[], year: FiscalYear): Priority {
  const value = shares.reduce((sum, share) => sum + share.value, 0);
  const expected = value * (enabler.confidence ?? STANDARD_CONFIDENCE);
  const cost = costToGo(enabler, year);
  return {
    enablerId: enabler.id,
    value: fourDecimals(value),
    expectedValue: fourDecimals(expected),
    cost,
    score: cost > 0 ? fourDecimals((expected * 1000) / cost) : null,
    wsjf: enabler.wsjf && wsjfOf(enabler.wsjf),
    shares: shares.map((share) => ({ ...share, value: fourDecimals(share.value) })),
  };
}

/** Planned cost of the fiscal years from the anchor's; sunk and unphased cost is left out. */
function costToGo({ cost }: Enabler, from: FiscalYear): number {
  return fourDecimals(
    cost.reduce(
      (sum, { fiscalYear, opex, capex }) =>
        fiscalYear !== null && fiscalYear >= from ? sum + opex + capex : sum,
      0,
    ),
  );
}

/** (business value + time criticality + risk and opportunity) / job size. */
function wsjfOf({ businessValue, timeCriticality, riskOpportunity, jobSize }: Wsjf): number {
  return ratio(businessValue + timeCriticality + riskOpportunity, jobSize);
}

type Valued = Pick<
  PlanContent,
  'outcomes' | 'capabilities' | 'outcomeCapabilityLinks' | 'enablerCapabilityLinks'
>;
type ValueShares = ReadonlyMap<string, readonly ValueShare[]>;

/** What the shares were read from last, by the longest of its lists. */
const READ = new WeakMap<
  Valued['enablerCapabilityLinks'],
  { readonly from: Valued; readonly shares: ValueShares }
>();

/** No enabler changes them: they are read anew only when one of their lists is another. */
function valueShares(content: Valued): ValueShares {
  const known = READ.get(content.enablerCapabilityLinks);
  if (known && isSameSource(known.from, content)) return known.shares;
  const { outcomes, capabilities, outcomeCapabilityLinks, enablerCapabilityLinks } = content;
  const from = { outcomes, capabilities, outcomeCapabilityLinks, enablerCapabilityLinks };
  const shares = readValueShares(from);
  READ.set(enablerCapabilityLinks, { from, shares });
  return shares;
}

function isSameSource(a: Valued, b: Valued): boolean {
  return (
    a.outcomes === b.outcomes &&
    a.capabilities === b.capabilities &&
    a.outcomeCapabilityLinks === b.outcomeCapabilityLinks
  );
}

function readValueShares(content: Valued): ValueShares {
  const tree = capabilityTree(content.capabilities);
  const worth = worthOfLeaves(content, tree);
  const lifts = groupedBy(content.enablerCapabilityLinks, ({ enablerId }) => enablerId);
  const shareOf = ({ capabilityId, uplift }: EnablerCapabilityLink): readonly ValueShare[] => {
    const capability = tree.byId.get(capabilityId);
    const gap = (capability && gapOf(capability)) ?? 0;
    if (gap === 0 || uplift === null || uplift <= 0) return [];
    const closed = Math.min(1, uplift / gap);
    return (worth.get(capabilityId) ?? []).map(({ outcomeId, points }) => {
      return { outcomeId, capabilityId, value: points * closed };
    });
  };
  return new Map([...lifts].map(([enablerId, links]) => [enablerId, links.flatMap(shareOf)]));
}

function worthOfLeaves(content: Valued, tree: CapabilityTree): ReadonlyMap<string, readonly Worth[]> {
  const worth = new Map<string, Worth[]>();
  const outcomes = outcomeWeights(content);
  for (const [outcomeId, leaves] of leafWeights(content, tree)) {
    for (const [capabilityId, share] of leaves) {
      const entry = { outcomeId, points: (outcomes.get(outcomeId) ?? 0) * share };
      const known = worth.get(capabilityId);
      if (known) known.push(entry);
      else worth.set(capabilityId, [entry]);
    }
  }
  return worth;
}
