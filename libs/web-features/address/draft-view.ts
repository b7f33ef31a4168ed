import { readItem, writeItem, type ItemRef } from './item-token.js';
import { put, queryText, readOne } from './params.js';
import { GROUPINGS, type Grouping } from './roadmap-view.js';

export const DRAFT_SHOWS = ['timeline', 'table', 'resources', 'changes'] as const;
export type DraftShow = (typeof DRAFT_SHOWS)[number];

/** Everything that decides what the page of the draft shows. */
export interface DraftView {
  readonly plan: string | null;
  readonly show: DraftShow;
  readonly horizon: 1 | 5;
  /** Null: what suits the plan. */
  readonly group: Grouping | null;
  /** The item whose panel is open. */
  readonly item: ItemRef | null;
  /** Of the changes, those without a reason alone. */
  readonly unreasoned: boolean;
  /** What the move of the anchor did is shown. */
  readonly roll: boolean;
}

const DRAFT_START: DraftView = {
  plan: null,
  show: 'timeline',
  horizon: 5,
  group: null,
  item: null,
  unreasoned: false,
  roll: false,
};

export function readDraftView(params: URLSearchParams): DraftView {
  return {
    plan: params.get('plan'),
    show: readOne(params, 'show', DRAFT_SHOWS) ?? 'timeline',
    horizon: params.get('horizon') === '1' ? 1 : 5,
    group: readOne(params, 'group', GROUPINGS),
    item: readItem(params.get('item')),
    unreasoned: params.get('reason') === 'missing',
    roll: params.get('roll') === 'shown',
  };
}

/** `/revisions/draft?plan=…&show=changes`: the draft has no revision in its address, there is one at most. */
export function draftAddress(view: Partial<DraftView>): string {
  return `/revisions/draft${viewQuery(view)}`;
}

/** `/revisions/scenario/sc1?plan=…&show=changes`: a scenario is worked on in the views of the draft. */
export function scenarioAddress(id: string, view: Partial<DraftView>): string {
  return `/revisions/scenario/${encodeURIComponent(id)}${viewQuery(view)}`;
}

function viewQuery(view: Partial<DraftView>): string {
  const { plan, show, horizon, group, item, unreasoned, roll } = { ...DRAFT_START, ...view };
  const params = new URLSearchParams();
  put(params, 'plan', plan);
  put(params, 'show', show === 'timeline' ? null : show);
  put(params, 'horizon', horizon === 1 ? '1' : null);
  put(params, 'group', group);
  put(params, 'item', item && writeItem(item));
  put(params, 'reason', unreasoned ? 'missing' : null);
  put(params, 'roll', roll ? 'shown' : null);
  return queryText(params);
}
