import { INSIGHT_TYPE_LABELS, type InsightType } from '@northing/domain';
import { put, putAll, queryText, readManyOf } from './params.js';

export const INSIGHT_TYPES = Object.keys(INSIGHT_TYPE_LABELS) as readonly InsightType[];

/** Everything that decides what the library of insights shows. */
export interface InsightsView {
  readonly plan: string | null;
  readonly text: string;
  readonly types: readonly InsightType[];
  /** The insight whose panel is open. */
  readonly open: string | null;
}

export function readInsightsView(params: URLSearchParams): InsightsView {
  return {
    plan: params.get('plan'),
    text: params.get('q') ?? '',
    types: readManyOf(params, 'type', INSIGHT_TYPES),
    open: params.get('insight'),
  };
}

/** `/revisions/insights?plan=…&type=prototype&insight=i3`. */
export function insightsAddress(view: Partial<InsightsView>): string {
  const { plan = null, text = '', types = [], open = null } = view;
  const params = new URLSearchParams();
  put(params, 'plan', plan);
  put(params, 'q', text);
  putAll(params, 'type', types);
  put(params, 'insight', open);
  return `/revisions/insights${queryText(params)}`;
}
