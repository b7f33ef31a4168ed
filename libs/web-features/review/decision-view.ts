import { DRIVER_KIND_LABELS, type ChangeEntity, type Day } from '@northing/domain';
import type { DecisionFull, DecisionReason, EvidenceItem } from '@northing/web-ui';
import { reasonsOf } from '../compare/reasons-of.js';
import { inListOrder, type ChangeEntry } from '../compare/change-groups.js';
import { itemKey } from '../compare/read-comparison.js';
import type { CompareModel } from '../compare/use-compare-model.js';
import { nameOf, type PlanFrame } from '../plan/plan-frame.js';
import { dayLabel } from '../words/dates.js';
import { counted } from '../words/numbers.js';
import type { Effect } from './decision-effects.js';
import type { Room, RoomDecision } from './read-room.js';

/** A decision with the changes it bundles. */
export interface DecisionBundle {
  readonly decision: RoomDecision;
  /** From 1. */
  readonly number: number;
  readonly entries: readonly ChangeEntry[];
}

/** Decisions with what the comparison shows of their items, in the order of the comparison. */
export function bundlesOf(
  decisions: readonly RoomDecision[],
  { groups }: Pick<CompareModel, 'groups'>,
): readonly DecisionBundle[] {
  const order = inListOrder(groups.decisions);
  return decisions.map((decision, at) => {
    const own = new Set(decision.items.map(({ entityType, entityId }) => itemKey(entityType, entityId)));
    return { decision, number: at + 1, entries: order.filter(({ item }) => own.has(item.key)) };
  });
}

const NOUNS = {
  outcome: 'outcome',
  capability: 'capability',
  enabler: 'enabler',
  team: 'team',
  envelope: 'envelope',
} satisfies Record<ChangeEntity, string>;

/** `2 enablers`, `3 items` where kinds are mixed. */
export function itemsText(items: RoomDecision['items']): string {
  const types = [...new Set(items.map(({ entityType }) => entityType))];
  const [only] = types;
  if (only === undefined || types.length > 1) return counted(items.length, 'item');
  return only === 'capability'
    ? counted(items.length, 'capability', 'capabilities')
    : counted(items.length, NOUNS[only]);
}

export interface ViewFacts {
  readonly plan: Pick<PlanFrame, 'people' | 'id'>;
  readonly today: Day;
  readonly submittedById: string | null;
  readonly comments: Room['comments'];
  /** Where an insight is shown. */
  readonly insightAddress: (id: string) => string | null;
}

export function decisionView(
  { decision, number, entries }: DecisionBundle,
  effects: readonly Effect[],
  facts: ViewFacts,
): DecisionFull {
  const { id, title, state, items } = decision;
  const reasons = reasonsOf(entries.flatMap(({ rows }) => rows));
  const newlyAtRisk = effects.filter((effect) => effect.newlyAtRisk).length;
  return {
    ...{ id, number, title, state },
    marks: entries.flatMap(({ item: { mark } }) => (mark === null ? [] : [mark])),
    itemsText: itemsText(items),
    proposedBy: nameOf(facts.plan.people, facts.submittedById) ?? 'the administrator',
    attention:
      newlyAtRisk === 0 ? null : newlyAtRisk === 1 ? 'Outcome at risk' : `${newlyAtRisk} outcomes at risk`,
    effects,
    reasons: sentences(reasons),
    evidence: evidenceOf(reasons, facts),
    comments: commentsOn(id, facts),
    verdictText: verdictText(decision, facts),
  };
}

type Reasons = ReturnType<typeof reasonsOf>;

/** Each sentence once, whatever evidence stands beside it. */
function sentences(reasons: Reasons): readonly DecisionReason[] {
  const seen = new Map(
    reasons.map(({ driver, driverKind }) => [`${driverKind} ${driver}`, { driver, driverKind }]),
  );
  return [...seen.values()].map(({ driver, driverKind }) => ({ kind: driverKind, sentence: driver }));
}

function evidenceOf(reasons: Reasons, { today, insightAddress }: ViewFacts): readonly EvidenceItem[] {
  const cited = new Map(reasons.flatMap(({ evidence }) => evidence.map((insight) => [insight.id, insight])));
  return [...cited.values()].map(({ id, type, title, date }) => ({
    ...{ id, type, title },
    dateText: date === null ? 'no date' : dayLabel(date, today),
    href: insightAddress(id),
  }));
}

function commentsOn(decisionId: string, { comments, plan, today }: ViewFacts): DecisionFull['comments'] {
  return comments
    .filter((comment) => comment.decisionId === decisionId)
    .map(({ id, authorId, at, text }) => ({
      id,
      author: nameOf(plan.people, authorId) ?? 'Administrator',
      whenText: dayLabel(at, today),
      text,
    }));
}

/** `Sent back by Morgan Hale, Nov 24: split the cost`; null while open. */
export function verdictText(
  { state, note, decidedById, decidedAt }: RoomDecision,
  { plan, today }: Pick<ViewFacts, 'plan' | 'today'>,
): string | null {
  if (state === 'open') return null;
  const who = nameOf(plan.people, decidedById) ?? 'the administrator';
  const when = decidedAt === null ? '' : `, ${dayLabel(decidedAt, today)}`;
  const word = state === 'approved' ? 'Approved' : 'Sent back';
  return `${word} by ${who}${when}${note === null ? '.' : `: ${note}`}`;
}

/** `Business need, lesson learned`: the kinds of driver behind a decision. */
export function driverWords(reasons: readonly DecisionReason[]): string {
  const kinds = [...new Set(reasons.map(({ kind }) => kind).filter((kind) => kind !== null))];
  return kinds.map((kind) => DRIVER_KIND_LABELS[kind]).join(', ');
}
