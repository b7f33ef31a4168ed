import {
  formatQuarter,
  type EngagementTiming,
  type Readiness,
  type RecordsMetrics,
  type RelationshipTrend,
  type UnitEngagementTiming,
  type ValuePotential,
} from '@northing/domain';
import type { Json } from './codec.js';
import { byKey } from './metrics-document.js';

/** What the records of a plan say, as a document (CONTRACT: `records-metrics.json`). */
export function recordsMetricsDocument(metrics: RecordsMetrics): Json {
  const { unmanagedAnnualCost, plannedItCost, exposure, highRisk } = metrics.shadowIt;
  return {
    engagementTiming: timingByUnit(metrics.engagementTiming),
    engagementTimingAll: byKey(metrics.engagementTimingAll, ({ quarter, ratio }) => [
      formatQuarter(quarter),
      ratio,
    ]),
    maximumValuePotential: byKey(metrics.maximumValuePotential, potential),
    relationshipTrend: byKey(metrics.relationshipTrend, trend),
    shadowIt: { unmanagedAnnualCost, plannedItCost, exposure, highRisk },
    budgetReadinessIfLatest: byKey(metrics.budgetReadiness, readiness),
    openQuestionShare: metrics.openQuestionShare,
  };
}

function timingByUnit(timing: readonly UnitEngagementTiming[]): Json {
  const units = new Set(timing.map(({ businessUnitId }) => businessUnitId));
  return byKey([...units], (unit) => {
    const ofUnit = timing.filter(({ businessUnitId }) => businessUnitId === unit);
    return [unit, byKey(ofUnit, timingOfQuarter)];
  });
}

function timingOfQuarter(timing: EngagementTiming): readonly [string, Json] {
  const { quarter, before, after, ratio, smallSample } = timing;
  return [formatQuarter(quarter), { before, after, ratio, smallSample }];
}

function potential(one: ValuePotential): readonly [string, Json] {
  return [
    one.assessmentId,
    {
      businessUnitId: one.businessUnitId,
      quarter: formatQuarter(one.quarter),
      level: one.level,
      maximumValuePotential: one.maximumValuePotential,
      reachablePotential: one.reachablePotential,
      headroom: one.headroom,
      inconsistent: one.inconsistent,
      bindingAttributes: one.bindingAttributes,
      rmmCeiling: one.rmmCeiling,
    },
  ];
}

function trend({
  businessUnitId,
  latest,
  quarter,
  changeOverYear,
}: RelationshipTrend): readonly [string, Json] {
  return [businessUnitId, { latest, quarter: formatQuarter(quarter), changeOverYear }];
}

function readiness(one: Readiness): readonly [string, Json] {
  const { revisionId, daysBefore, weeksBefore, staleQuarters, light } = one;
  return [revisionId, { daysBefore, weeksBefore, staleQuarters, light }];
}
