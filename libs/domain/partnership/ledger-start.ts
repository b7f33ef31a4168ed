import { compareText } from '../compare/canonical.js';
import { groupedBy } from '../plan/grouped-by.js';
import type { Engagement, Insight, InsightType, PlanRecords } from '../records/records.js';
import { quarterOf, type FiscalCalendar } from '../time/fiscal-calendar.js';
import type { FiscalQuarter } from '../time/fiscal-quarter.js';

/** What IT brought unasked: a conversation, or evidence about an enabler that nobody had asked for. */
export interface LedgerStart {
  readonly source: 'engagement' | 'insight';
  /** The engagement’s or insight’s id. */
  readonly sourceId: string;
  readonly title: string | null;
  readonly quarter: FiscalQuarter;
  /** Null: nobody named the unit. */
  readonly businessUnitId: string | null;
  readonly personId: string | null;
  readonly isConfirmed: boolean;
  readonly enablerId: string | null;
}

/** Evidence that looks ahead; the rest looks back on what is there. */
const AHEAD: readonly InsightType[] = ['research', 'prototype', 'feasibility', 'technologyTrend'];

/** Conversations first, then insights; oldest quarter first [L1] [L2]. */
export function ledgerStarts(
  { engagements, insights, demandRequests }: Pick<PlanRecords, 'engagements' | 'insights' | 'demandRequests'>,
  calendar: FiscalCalendar,
): readonly LedgerStart[] {
  const told = engagements.filter(isUnasked).map(engagementStart);
  const byDate = insights.toSorted((a, b) => compareText(a.date ?? '', b.date ?? ''));
  const found = byDate.flatMap((insight) => insightStarts(insight, calendar));
  const own = earliest(found).filter(
    ({ enablerId, quarter }) =>
      !told.some((each) => each.enablerId === enablerId && each.quarter <= quarter) &&
      !demandRequests.some(
        (each) => each.enablerId === enablerId && (each.raisedQuarter ?? quarter) <= quarter,
      ),
  );
  return [...told, ...own].toSorted((a, b) => a.quarter - b.quarter);
}

/** IT recommended something unasked or saw the need first. */
export function isUnasked({ behaviours }: Pick<Engagement, 'behaviours'>): boolean {
  return behaviours.includes('unsolicitedRecommendation') || behaviours.includes('needIdentifiedFirst');
}

function engagementStart(engagement: Engagement): LedgerStart {
  const { id, subject, quarter, businessUnitId, recordedById, confirmedById, enablerId } = engagement;
  return {
    ...{ source: 'engagement', sourceId: id, title: subject, quarter, businessUnitId, enablerId },
    ...{ personId: recordedById, isConfirmed: confirmedById !== null },
  };
}

/** Of each enabler the first one: what follows is part of its story. */
function earliest(found: readonly LedgerStart[]): readonly LedgerStart[] {
  return [...groupedBy(found, ({ enablerId }) => enablerId).values()].flatMap(([first]) => first ?? []);
}

/** One an enabler that the insight is about. */
function insightStarts(insight: Insight, calendar: FiscalCalendar): readonly LedgerStart[] {
  const { id, type, title, date, authorId, enablerIds } = insight;
  if (date === null || !AHEAD.includes(type)) return [];
  const quarter = quarterOf(date, calendar);
  return enablerIds.map((enablerId) => ({
    ...{ source: 'insight', sourceId: id, title, quarter, businessUnitId: null, enablerId },
    ...{ personId: authorId, isConfirmed: false },
  }));
}
