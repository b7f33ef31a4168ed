import type { Application, ComparisonFailure, GroupedSlips, TracedMilestones } from '@northing/application';
import { problemOf } from '@northing/application';
import type { CapabilityPromise, ChangeEntity, SlipBasis, SlipForecast } from '@northing/domain';
import { failureObject } from '../access/failure.js';
import { revisionObject } from '../revision/plan.js';
import type { EvidenceReuseObject, ReplannedItemObject } from './evidence-reuse.object.js';
import type { MilestoneTrendsObject } from './milestones.object.js';
import type { CapabilityPromiseObject, PromisesObject } from './promise.object.js';
import type { SlipBasisObject, SlipForecastMember, SlipForecastsObject } from './slip-forecast.object.js';
import type { GroupedSlipsObject } from './slips.object.js';

type Refused = ReturnType<typeof failureObject<ComparisonFailure>>;

function ofRun<T extends TracedMilestones | GroupedSlips>({ planId, revisions, ...rest }: T) {
  return { ...rest, revisions: revisions.map((head) => revisionObject(planId, head)) };
}

export type MilestoneAnswer = MilestoneTrendsObject | Refused;

export async function milestoneAnswer(
  app: Application,
  planId: string,
  from: string,
  to: string,
): Promise<MilestoneAnswer> {
  const traced = await app.traceMilestones(planId, from, to);
  return traced.kind === 'milestones' ? ofRun(traced) : failureObject(traced);
}

export type SlipAnswer = GroupedSlipsObject | Refused;

export async function slipAnswer(
  app: Application,
  planId: string,
  from: string,
  to: string,
): Promise<SlipAnswer> {
  const grouped = await app.groupSlips(planId, from, to);
  return grouped.kind === 'slips' ? ofRun(grouped) : failureObject(grouped);
}

function basisObject(basis: SlipBasis): SlipBasisObject {
  if (basis.by === 'team') return { by: basis.by, id: basis.teamId };
  return { by: basis.by, id: basis.by === 'unit' ? basis.businessUnitId : null };
}

function forecastObject(forecast: SlipForecast): SlipForecastMember {
  return forecast.kind === 'forecast' ? { ...forecast, basis: basisObject(forecast.basis) } : forecast;
}

/** Of a revision that the caller was just given: its absence is a bug. */
export async function slipForecastsOf(
  app: Application,
  planId: string,
  revisionId: string,
): Promise<SlipForecastsObject> {
  const forecasted = await app.forecastSlips(planId, revisionId);
  if (forecasted.kind !== 'forecasted') throw new Error(problemOf(forecasted).detail);
  const { forecasts, backtest, shown } = forecasted;
  return { forecasts: forecasts.map(forecastObject), backtest, shown };
}

/** `enabler:e15` taken apart. */
function replannedItem(name: string): ReplannedItemObject {
  const at = name.indexOf(':');
  return { entityType: name.slice(0, at) as ChangeEntity, entityId: name.slice(at + 1) };
}

export type EvidenceAnswer = EvidenceReuseObject | Refused;

export async function evidenceAnswer(
  app: Application,
  planId: string,
  from: string,
  to: string,
): Promise<EvidenceAnswer> {
  const reused = await app.reuseEvidence(planId, from, to);
  if (reused.kind !== 'reused') return failureObject(reused);
  const insights = reused.insights.map((insight) => ({
    ...insight,
    planId,
    items: insight.items.map(replannedItem),
  }));
  return { ...reused, insights };
}

function promiseObject({ capabilityId, promised, result }: CapabilityPromise): CapabilityPromiseObject {
  const reassessment = result.kind === 'reassessed' ? result : null;
  return { capabilityId, promised, result: result.kind, reassessment };
}

/** Of a revision that the caller was just given: its absence is a bug. */
export async function promisesOf(
  app: Application,
  planId: string,
  revisionId: string,
): Promise<PromisesObject> {
  const compared = await app.comparePromises(planId, revisionId);
  if (compared.kind !== 'promises') throw new Error(problemOf(compared).detail);
  const promises = compared.promises.map((each) => ({
    ...each,
    capabilities: each.capabilities.map(promiseObject),
  }));
  return { ...compared, promises };
}
