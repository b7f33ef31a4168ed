import { compareText } from '../compare/canonical.js';
import { fourDecimals } from '../compare/rounding.js';
import { successorsOf } from '../demand/enabler-course.js';
import { capabilityTree } from '../plan/capability-tree.js';
import type { Enabler, Stage } from '../plan/enabler.js';
import type { Outcome } from '../plan/outcome.js';
import { leafWeights } from '../plan/outcome-weights.js';
import type { PlanContent } from '../plan/plan-content.js';
import type { Person } from '../revision/frame.js';
import type { Insight } from '../records/records.js';
import { quarterOf, type FiscalCalendar } from '../time/fiscal-calendar.js';
import type { FiscalQuarter } from '../time/fiscal-quarter.js';
import type { LedgerStart } from './ledger-start.js';

/** The part of a published revision that says what enablers are and which outcomes they serve. */
export type LedgerView = Pick<
  PlanContent,
  'outcomes' | 'capabilities' | 'enablers' | 'outcomeCapabilityLinks' | 'enablerCapabilityLinks'
>;

/** What published revisions say of what the ledger is about. */
export interface LedgerInput {
  readonly starts: readonly LedgerStart[];
  readonly insights: readonly Insight[];
  readonly calendar: FiscalCalendar;
  readonly people: readonly Pick<Person, 'id' | 'businessUnitId'>[];
  /** The latest revision, with what enablers went on as; null when nothing is published. */
  readonly current: LedgerView | null;
  /** For an enabler that the latest revision no longer holds: the last one that did. */
  readonly lastHeld: ReadonlyMap<string, LedgerView>;
  /** By quarter: the last revision whose anchor is not later. */
  readonly asOf: ReadonlyMap<FiscalQuarter, LedgerView>;
}

export interface LedgerEnabler {
  /** Another one where it was merged into that. */
  readonly id: string;
  readonly name: string;
  readonly stage: Stage | null;
  /** Null until it is delivered. */
  readonly deliveredQuarter: FiscalQuarter | null;
  /** The latest revision holds it. */
  readonly isInPlan: boolean;
}

export interface LedgerKeyResult {
  readonly outcomeId: string;
  readonly outcomeName: string;
  readonly keyResultId: string;
  readonly name: string;
  /** In the measure’s own unit, as are before and now. */
  readonly unit: string | null;
  readonly before: number | null;
  readonly now: number | null;
  /** (now − before)/(target − baseline): 1 is the whole way; null when it cannot be measured. */
  readonly moved: number | null;
}

export const LEDGER_STEPS = ['brought', 'insight', 'enabler', 'delivered', 'moved'] as const;
export type LedgerStep = (typeof LEDGER_STEPS)[number];

/** What became of something that IT brought unasked: only what is known; a step not reached is empty. */
export interface LedgerEntry extends LedgerStart {
  /** Insights about the enabler, from that quarter on. */
  readonly insightIds: readonly string[];
  readonly enabler: LedgerEnabler | null;
  /** Of the outcomes it serves, once it is delivered. */
  readonly keyResults: readonly LedgerKeyResult[];
  /** The furthest step. */
  readonly reached: LedgerStep;
}

/** The story of each start [L3] [L4]. */
export function evidenceLedger(input: LedgerInput): readonly LedgerEntry[] {
  return input.starts
    .filter((start) => start.source === 'engagement' || !isOfBusiness(start, input))
    .map((start) => {
      const story = storyOf(start, input);
      return { ...start, ...story, reached: reachedBy(story) };
    });
}

/** What the unit that an enabler is for found out by itself, IT did not bring [L2]. */
function isOfBusiness({ personId, enablerId }: LedgerStart, input: LedgerInput): boolean {
  const unitOf = (id: string | null) => input.people.find((each) => each.id === id)?.businessUnitId ?? null;
  const enabler = enablerId === null ? null : heldEnabler(enablerId, input)?.enabler;
  if (!enabler) return false;
  const unit = enabler.businessUnitId ?? unitOf(enabler.businessOwnerId);
  return unit !== null && unit === unitOf(personId);
}

type Story = Pick<LedgerEntry, 'insightIds' | 'enabler' | 'keyResults'>;

function storyOf(start: LedgerStart, input: LedgerInput): Story {
  const { enablerId, quarter } = start;
  const insightIds = insightsOf(start, input);
  const held = enablerId === null ? null : heldEnabler(enablerId, input);
  if (!held) return { insightIds, enabler: null, keyResults: [] };
  const { enabler, view, isInPlan } = held;
  const { id, name, stage, actualEndQuarter } = enabler;
  const isDelivered = stage === 'delivered' || stage === 'retired';
  const deliveredQuarter = isDelivered ? actualEndQuarter : null;
  return {
    insightIds,
    enabler: { id, name, stage, deliveredQuarter, isInPlan },
    keyResults: isDelivered ? keyResultsOf(servedOutcomes(id, view), input, quarter) : [],
  };
}

function reachedBy({ insightIds, enabler, keyResults }: Story): LedgerStep {
  if (keyResults.some(({ moved }) => (moved ?? 0) > 0)) return 'moved';
  if (enabler?.stage === 'delivered' || enabler?.stage === 'retired') return 'delivered';
  if (enabler) return 'enabler';
  return insightIds.length > 0 ? 'insight' : 'brought';
}

/** An insight that begins the story is part of it. */
function insightsOf(
  { enablerId, quarter }: LedgerStart,
  { insights, calendar }: LedgerInput,
): readonly string[] {
  if (enablerId === null) return [];
  return insights
    .filter(
      ({ date, enablerIds }) =>
        date !== null && enablerIds.includes(enablerId) && quarterOf(date, calendar) >= quarter,
    )
    .toSorted((a, b) => compareText(a.date ?? '', b.date ?? ''))
    .map(({ id }) => id);
}

/** What was merged goes on as the one item it became; what was split, as no single one. */
function heldEnabler(enablerId: string, { current, lastHeld }: LedgerInput) {
  const find = (view: LedgerView, id: string): Enabler | null =>
    view.enablers.find((each) => each.id === id) ?? null;
  const view = lastHeld.get(enablerId);
  if (current) {
    const [successor, ...others] = successorsOf(current.enablers, enablerId);
    const goesOn = successor !== undefined && others.length === 0 ? find(current, successor) : null;
    const now = find(current, enablerId) ?? goesOn;
    if (now) return { enabler: now, view: current, isInPlan: true };
  }
  const last = view ? find(view, enablerId) : null;
  return last && view ? { enabler: last, view, isInPlan: false } : null;
}

/** Outcomes with weight on a capability that the enabler lifts. */
function servedOutcomes(enablerId: string, view: LedgerView): ReadonlySet<string> {
  const lifted = view.enablerCapabilityLinks.filter(
    (link) => link.enablerId === enablerId && (link.uplift ?? 0) > 0,
  );
  const served = new Set<string>();
  for (const [outcomeId, leaves] of leafWeights(view, capabilityTree(view.capabilities))) {
    if (lifted.some(({ capabilityId }) => leaves.has(capabilityId))) served.add(outcomeId);
  }
  return served;
}

function keyResultsOf(
  served: ReadonlySet<string>,
  { current, asOf }: LedgerInput,
  quarter: FiscalQuarter,
): readonly LedgerKeyResult[] {
  const earlier = new Map((asOf.get(quarter)?.outcomes ?? []).map((outcome) => [outcome.id, outcome]));
  return (current?.outcomes ?? [])
    .filter(({ id }) => served.has(id))
    .flatMap((outcome) => movedKeyResults(outcome, earlier.get(outcome.id)));
}

function movedKeyResults(outcome: Outcome, earlier: Outcome | undefined): readonly LedgerKeyResult[] {
  return outcome.keyResults.map(({ id, name, unit, baseline, target, actual: now }) => {
    const before = earlier?.keyResults.find((each) => each.id === id)?.actual ?? null;
    const isMeasured = before !== null && now !== null && baseline !== null && target !== null;
    const moved =
      isMeasured && target !== baseline ? fourDecimals((now - before) / (target - baseline)) : null;
    return {
      ...{ outcomeId: outcome.id, outcomeName: outcome.name, keyResultId: id },
      ...{ name, unit, before, now, moved },
    };
  });
}
