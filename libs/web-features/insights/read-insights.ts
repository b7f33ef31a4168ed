import type { Insight } from '@northing/domain';
import type { InsightItemFragment, InsightsQuery } from '@northing/web-data';
import type { EvidenceItem } from '@northing/web-ui';
import { insightsAddress } from '../address/insights-view.js';
import { dayLabel } from '../words/dates.js';

export type InsightFile = InsightItemFragment['files'][number];

/** A piece of evidence with what belongs to it. */
export interface LibraryInsight extends Insight {
  readonly files: readonly InsightFile[];
}

export function readInsights({ plan }: InsightsQuery): readonly LibraryInsight[] {
  return (plan?.insights.edges ?? []).map(({ node }) => node);
}

/** Insights as evidence is cited, newest first; each leads to its place in the library. */
export function evidenceItems(
  insights: readonly LibraryInsight[],
  planId: string,
  today: string,
): readonly EvidenceItem[] {
  return newestFirst(insights).map(({ id, type, title, date }) => ({
    ...{ id, type, title },
    dateText: date === null ? 'no date' : dayLabel(date, today),
    href: insightsAddress({ plan: planId, open: id }),
  }));
}

export function newestFirst<T extends Pick<Insight, 'date' | 'title'>>(insights: readonly T[]): readonly T[] {
  return insights.toSorted(
    (a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.title.localeCompare(b.title),
  );
}
