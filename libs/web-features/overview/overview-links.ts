import type { ItemRef } from '../address/item-token.js';
import { outcomesAddress } from '../address/outcomes-view.js';
import { placeAddress } from '../address/place-view.js';
import { revisionToken } from '../address/revision-token.js';
import { roadmapAddress } from '../address/roadmap-view.js';
import { steadinessAddress } from '../address/steadiness-view.js';
import { traceAddress } from '../address/trace-view.js';
import { enablerName, type OverviewFacts } from './overview-facts.js';
import { riskCause } from './risk-cause.js';

/** Where a figure leads: another page, or the panel of an item beside this one. */
export type OverviewLink =
  | { readonly kind: 'page'; readonly label: string; readonly to: string }
  | { readonly kind: 'item'; readonly label: string; readonly item: ItemRef };

function page(label: string, to: string): OverviewLink {
  return { kind: 'page', label, to };
}

function placeOf({ context: { plan, revision } }: OverviewFacts) {
  return { plan: plan.id, rev: revisionToken(revision) };
}

/** The outcomes at risk, the enabler that causes it, and what its slip does. */
export function riskLinks(facts: OverviewFacts): readonly OverviewLink[] {
  const [first] = facts.context.metrics.outcomes.filter(({ status }) => status === 'atRisk');
  if (!first) return outcomeLinks(facts);
  const at = placeOf(facts);
  const outcomes = page('Outcomes at risk', outcomesAddress({ ...at, statuses: ['atRisk'] }));
  const cause = riskCause(first, facts);
  if (!cause) return [outcomes];
  const item: ItemRef = { type: 'enabler', id: cause.rootId };
  return [
    outcomes,
    { kind: 'item', label: enablerName(facts, cause.rootId), item },
    page('Test a slip', traceAddress({ ...at, item, slip: 1 })),
  ];
}

export function outcomeLinks(facts: OverviewFacts): readonly OverviewLink[] {
  return [page('Outcomes', outcomesAddress(placeOf(facts)))];
}

export function roadmapLinks(facts: OverviewFacts): readonly OverviewLink[] {
  return [page('Roadmap', roadmapAddress(placeOf(facts)))];
}

export function budgetLinks(facts: OverviewFacts): readonly OverviewLink[] {
  return [page('Budget', placeAddress('/budget', placeOf(facts)))];
}

export function steadinessLinks(facts: OverviewFacts): readonly OverviewLink[] {
  return [page('Steadiness', steadinessAddress({ plan: facts.context.plan.id }))];
}

export function partnershipLinks(facts: OverviewFacts): readonly OverviewLink[] {
  return [page('Partnership', placeAddress('/partnership', { plan: facts.context.plan.id }))];
}
