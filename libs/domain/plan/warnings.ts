import type { WorkspaceSettings } from '../revision/frame.js';
import { quarterLabel, type FiscalQuarter } from '../time/fiscal-quarter.js';
import { overbookedTeams, overspentEnvelopes } from './overbooking.js';
import { isOpen, type Enabler, type Stage } from './enabler.js';
import type { ContentType } from './field-catalogue.js';
import type { Outcome } from './outcome.js';
import type { PlanContent } from './plan-content.js';
import { tracedEnablers } from './traced.js';
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
export function isHundred(total: number): boolean {
  return Math.abs(total - 100) < 0.001;
}

/** What the links of each outcome weigh; outcomes without links are absent. */
export function weightTotals({
  outcomeCapabilityLinks,
}: Pick<PlanContent, 'outcomeCapabilityLinks'>): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { outcomeId, weight } of outcomeCapabilityLinks) {
    sums.set(outcomeId, (sums.get(outcomeId) ?? 0) + (weight ?? 0));
  }
  return sums;
}

function* weightWarnings(content: PlanContent): Found {
  const { outcomes } = content;
  const total = outcomes.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  if (outcomes.length > 0 && !isHundred(total)) {
    const message = `The weights of the outcomes total ${total}, not 100. Calculations scale them.`;
    yield { code: 'outcomeWeightsNot100', entityType: 'plan', entityId: '', message };
  }
  const sums = weightTotals(content);
  for (const outcome of outcomes) {
    const sum = sums.get(outcome.id);
    if (sum === undefined || isHundred(sum)) continue;
    const message = `The links of ${named(outcome)} weigh ${sum}, not 100. Calculations scale them.`;
    yield warning('weightsNot100', 'outcome', outcome, message);
  }
}

const BELOW_FUNDED: ReadonlySet<Stage> = new Set(['idea', 'research', 'prototype', 'feasibility']);

/** Enablers whose start has come and that nobody has funded yet. */
export function unfundedAtStart(
  { enablers }: Pick<PlanContent, 'enablers'>,
  anchor: FiscalQuarter,
): readonly Enabler[] {
  return enablers.filter(({ stage, startQuarter: start }) => {
    return stage !== null && start !== null && start <= anchor && BELOW_FUNDED.has(stage);
  });
}

/** Work in progress whose finish-to-start predecessor is not delivered, one entry a dependency. */
export function startedTooEarly({
  enablers,
  dependencies,
}: Pick<PlanContent, 'enablers' | 'dependencies'>): readonly {
  readonly predecessor: Enabler;
  readonly successor: Enabler;
}[] {
  const byId = new Map(enablers.map((enabler) => [enabler.id, enabler]));
  return dependencies.flatMap(({ predecessorId, successorId, type }) => {
    const predecessor = byId.get(predecessorId);
    const successor = byId.get(successorId);
    if (type !== 'FS' || !predecessor || successor?.stage !== 'inProgress') return [];
    return predecessor.stage === 'delivered' || predecessor.stage === 'retired'
      ? []
      : [{ predecessor, successor }];
  });
}

function* stageWarnings(content: PlanContent, anchor: FiscalQuarter): Found {
  for (const enabler of unfundedAtStart(content, anchor)) {
    const start = quarterLabel(enabler.startQuarter ?? anchor);
    const message = `${named(enabler)} starts in ${start} and is not funded yet.`;
    yield warning('unfundedAtStart', 'enabler', enabler, message);
  }
  for (const { predecessor, successor } of startedTooEarly(content)) {
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

/** Open enablers without cost, or without a path to an outcome. */
function* reachWarnings(content: PlanContent): Found {
  const traced = tracedEnablers(content);
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
