import { ratio } from '../compare/rounding.js';
import type { PlanRecords } from '../records/records.js';
import type { WorkspaceSettings } from '../revision/frame.js';
import type { RevisionHead } from '../revision/revision.js';
import type { FiscalCalendar } from '../time/fiscal-calendar.js';
import { engagementTiming, unitEngagementTiming } from './engagement-timing.js';
import { readinessOf } from './readiness.js';
import type { RecordsMetrics } from './records-metrics.js';
import { relationshipTrends } from './relationship-trend.js';
import { shadowItExposure, type PlannedIt } from './shadow-it.js';
import { valuePotentials } from './value-potential.js';

export interface RecordsInput extends PlannedIt {
  readonly records: PlanRecords;
  readonly revisions: readonly RevisionHead[];
  readonly calendar: FiscalCalendar;
  readonly settings: WorkspaceSettings;
}

/** What a plan's records say beside its revisions (DOMAIN §4.10, §4.11, §4.14 to §4.16). */
export function recordsMetrics(input: RecordsInput): RecordsMetrics {
  const { records, revisions, calendar, settings } = input;
  const { engagements, assessments, demandRequests, shadowItItems } = records;
  const openQuestions = demandRequests.filter(({ requirement }) => requirement === 'openQuestion').length;
  return {
    engagementTiming: unitEngagementTiming(engagements, settings),
    engagementTimingAll: engagementTiming(engagements, settings),
    maximumValuePotential: valuePotentials(assessments),
    relationshipTrend: relationshipTrends(assessments),
    shadowIt: shadowItExposure(shadowItItems, input),
    budgetReadiness: readinessOf(revisions, calendar, settings),
    openQuestionShare: demandRequests.length > 0 ? ratio(openQuestions, demandRequests.length) : null,
    openQuestions,
    demandRequests: demandRequests.length,
    requests: demandRequests.map(({ id, title, businessUnitId, raisedQuarter, requirement, state }) => {
      return { id, title, businessUnitId, raisedQuarter, requirement, state };
    }),
  };
}
