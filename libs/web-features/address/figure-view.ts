import { METRICS, type MetricId } from '@northing/domain';
import { put, queryText } from './params.js';
import { writeItem, type ItemRef } from './item-token.js';
import { writeRevisionToken, type RevisionToken } from './revision-token.js';

/** The page that shows the rows behind a figure. */
export interface FigureView {
  readonly metric: MetricId;
  readonly plan: string;
  readonly rev: RevisionToken;
  readonly item?: ItemRef | null;
}

/** Null when no figure has that name. */
export function readMetric(text: string | undefined): MetricId | null {
  return (Object.keys(METRICS) as MetricId[]).find((metric) => metric === text) ?? null;
}

/** `/figures/traceability?plan=…&rev=FY27Q1.r3`. */
export function figureAddress({ metric, plan, rev, item = null }: FigureView): string {
  const params = new URLSearchParams();
  put(params, 'plan', plan);
  put(params, 'rev', writeRevisionToken(rev));
  put(params, 'item', item && writeItem(item));
  return `/figures/${metric}${queryText(params)}`;
}
