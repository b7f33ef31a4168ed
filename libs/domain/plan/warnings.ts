import type { WorkspaceSettings } from '../revision/frame.js';
import { quarterLabel, type FiscalQuarter } from '../time/fiscal-quarter.js';
import { overbookedTeams, overspentEnvelopes } from './overbooking.js';
import { isOpen, type Enabler, type Stage } from './enabler.js';
import type { ContentType } from './field-catalogue.js';
import type { Outcome } from './outcome.js';
import type { PlanContent } from './plan-content.js';
import { named } from './violation.js';

export type WarningCode =
  | 'outcomeWeightsNot100' | 'weightsNot100' | 'unfundedAtStart' | 'startedBeforePredecessor'
  | 'overbookedTeam' | 'overspentEnvelope' | 'uncosted' | 'untraced'; // prettier-ignore

/** Worth a look; nothing is blocked by it. */
export interface PlanWarning {
  readonly code: WarningCode;
  readonly entityType: Extract<ContentType, 'outcome' | 'enabler' | 'envelope'> | 'team' | 'plan';
  readonly entityId: string;
  readonly message: string;
}

export interface WarningContext {
  readonly anchorQuarter: FiscalQuarter;
  readonly settings: Pick<WorkspaceSettings, 'oneYearQuarters' | 'costYears' | 'utilisationLimit'>;
}

type Found = Generator<PlanWarning, void, void>;

/** Everything of DOMAIN §2.2 that warns and does not block [P50] to [P55]. */
export function warningsOf(content: PlanContent, context: WarningContext): readonly PlanWarning[] {
  return [
    ...weightWarnings(content),
    ...stageWarnings(content, context.anchorQuarter),
    ...overbookingWarnings(content, context),
    ...reachWarnings(content),
  ];
}

/** Totals of decimal weights are compared to a thousandth. */
function isHundred(total: number): boolean {
  return Math.abs(total - 100) < 0.001;
}

function* weightWarnings({ outcomes, outcomeCapabilityLinks }: PlanContent): Found {
  const total = outcomes.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  if (outcomes.length > 0 && !isHundred(total)) {
    const message = `The weights of the outcomes total ${total}, not 100. Calculations scale them.`;
    yield { code: 'outcomeWeightsNot100', entityType: 'plan', entityId: '', message };
  }
  const sums = new Map<string, number>();
  for (const { outcomeId, weight } of outcomeCapabilityLinks) {
    sums.set(outcomeId, (sums.get(outcomeId) ?? 0) + (weight ?? 0));
  }
  for (const outcome of outcomes) {
    const sum = sums.get(outcome.id);
    if (sum === undefined || isHundred(sum)) continue;
    const message = `The links of ${named(outcome)} weigh ${sum}, not 100. Calculations scale them.`;
    yield warning('weightsNot100', 'outcome', outcome, message);
  }
}

const BELOW_FUNDED: ReadonlySet<Stage> = new Set(['idea', 'research', 'prototype', 'feasibility']);

function* stageWarnings({ enablers, dependencies }: PlanContent, anchor: FiscalQuarter): Found {
  const byId = new Map(enablers.map((enabler) => [enabler.id, enabler]));
  for (const enabler of enablers) {
    const { stage, startQuarter: start } = enabler;
    if (stage === null || start === null || start > anchor || !BELOW_FUNDED.has(stage)) continue;
    const message = `${named(enabler)} starts in ${quarterLabel(start)} and is not funded yet.`;
    yield warning('unfundedAtStart', 'enabler', enabler, message);
  }
  for (const { predecessorId, successorId, type } of dependencies) {
    const predecessor = byId.get(predecessorId);
    const successor = byId.get(successorId);
    if (type !== 'FS' || !predecessor || successor?.stage !== 'inProgress') continue;
    if (predecessor.stage === 'delivered' || predecessor.stage === 'retired') continue;
    const message = `${named(successor)} is in progress before ${named(predecessor)} is delivered.`;
    yield warning('startedBeforePredecessor', 'enabler', successor, message);
  }
}

function* overbookingWarnings(content: PlanContent, context: WarningContext): Found {
  for (const { teamId, quarter, demand, capacity } of overbookedTeams(content, context)) {
    const message = `${teamId} is needed for ${demand} FTE in ${quarterLabel(quarter)} and has ${capacity}.`;
    yield { code: 'overbookedTeam', entityType: 'team', entityId: teamId, message };
  }
  for (const { fiscalYear, fundingClass, planned, amount } of overspentEnvelopes(content, context)) {
    const message = `The plan spends ${planned} of ${amount} thousand in FY${fiscalYear}, ${fundingClass}.`;
    yield {
      code: 'overspentEnvelope',
      entityType: 'envelope',
      entityId: `${fiscalYear}:${fundingClass}`,
      message,
    };
  }
}

/** Open enablers without cost, or without a path to an outcome: a link with uplift to a capability with weight. */
function* reachWarnings(content: PlanContent): Found {
  const weighed = new Set<string>();
  for (const { capabilityId, weight } of content.outcomeCapabilityLinks) {
    if ((weight ?? 0) > 0) weighed.add(capabilityId);
  }
  const traced = new Set<string>();
  for (const { enablerId, capabilityId, uplift } of content.enablerCapabilityLinks) {
    if ((uplift ?? 0) > 0 && weighed.has(capabilityId)) traced.add(enablerId);
  }
  for (const enabler of content.enablers) {
    if (!isOpen(enabler)) continue;
    if (!enabler.cost.some(({ opex, capex }) => opex + capex > 0)) {
      yield warning('uncosted', 'enabler', enabler, `${named(enabler)} has no cost.`);
    }
    if (!traced.has(enabler.id)) {
      yield warning('untraced', 'enabler', enabler, `${named(enabler)} contributes to no outcome.`);
    }
  }
}

function warning(
  code: WarningCode,
  entityType: 'outcome' | 'enabler',
  { id }: Pick<Enabler | Outcome, 'id'>,
  message: string,
): PlanWarning {
  return { code, entityType, entityId: id, message };
}
