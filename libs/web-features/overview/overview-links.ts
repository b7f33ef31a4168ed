import { outcomesAddress } from '../address/outcomes-view.js';
import { placeAddress } from '../address/place-view.js';
import { revisionToken } from '../address/revision-token.js';
import { roadmapAddress } from '../address/roadmap-view.js';
import { steadinessAddress } from '../address/steadiness-view.js';
import { traceAddress } from '../address/trace-view.js';
import { drivingEnabler } from '../outcomes/cause.js';
import { causeContext } from './outcome-sentences.js';
import type { OverviewFacts } from './overview-facts.js';

/** Another page that a figure leads to. */
export interface OverviewLink {
  readonly label: string;
  readonly to: string;
}

function page(label: string, to: string): OverviewLink {
  return { label, to };
}

function placeOf({ context: { plan, revision } }: OverviewFacts) {
  return { plan: plan.id, rev: revisionToken(revision) };
}

/** The outcomes at risk, and what a slip of the enabler does that makes them late. */
export function riskLinks(facts: OverviewFacts): readonly OverviewLink[] {
  const [first] = facts.context.metrics.outcomes.filter(({ status }) => status === 'atRisk');
  if (!first) return outcomeLinks(facts);
  const at = placeOf(facts);
  const outcomes = page('Outcomes at risk', outcomesAddress({ ...at, statuses: ['atRisk'] }));
  const id = drivingEnabler(first, causeContext(facts));
  if (id === null) return [outcomes];
  return [outcomes, page('Slip test', traceAddress({ ...at, item: { type: 'enabler', id }, slip: 1 }))];
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
