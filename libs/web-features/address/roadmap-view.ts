import { NO_FILTER, readItemFilter, writeItemFilter, type ItemFilter } from './item-filter.js';
import { readItem, writeItem, type ItemRef } from './item-token.js';
import { put, queryText, readOne } from './params.js';
import { readRevisionToken, writeRevisionToken, type RevisionToken } from './revision-token.js';

export const GROUPINGS = ['outcome', 'capability', 'unit', 'stage'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Everything that decides what the roadmap shows. */
export interface RoadmapView {
  readonly plan: string | null;
  /** Null: the newest revision; the address then still has to be completed. */
  readonly rev: RevisionToken | null;
  readonly horizon: 1 | 5;
  readonly show: 'timeline' | 'table';
  /** Null: what suits the plan (by outcome where it has outcomes). */
  readonly group: Grouping | null;
  readonly filter: ItemFilter;
  /** The item whose panel is open. */
  readonly item: ItemRef | null;
}

export const ROADMAP_START: RoadmapView = {
  plan: null,
  rev: null,
  horizon: 5,
  show: 'timeline',
  group: null,
  filter: NO_FILTER,
  item: null,
};

export function readRoadmap(params: URLSearchParams): RoadmapView {
  return {
    plan: params.get('plan'),
    rev: readRevisionToken(params.get('rev')),
    horizon: params.get('horizon') === '1' ? 1 : 5,
    show: params.get('show') === 'table' ? 'table' : 'timeline',
    group: readOne(params, 'group', GROUPINGS),
    filter: readItemFilter(params),
    item: readItem(params.get('item')),
  };
}

/** The address of a view, e.g. `/roadmap?plan=…&rev=FY27Q1.r3&item=E-113`. */
export function roadmapAddress(view: Partial<RoadmapView>): string {
  const { plan, rev, horizon, show, group, filter, item } = { ...ROADMAP_START, ...view };
  const params = new URLSearchParams();
  put(params, 'plan', plan);
  put(params, 'rev', rev && writeRevisionToken(rev));
  put(params, 'horizon', horizon === 1 ? '1' : null);
  put(params, 'show', show === 'table' ? show : null);
  put(params, 'group', group);
  writeItemFilter(params, filter);
  put(params, 'item', item && writeItem(item));
  return `/roadmap${queryText(params)}`;
}
