import type { FiscalYear } from '@northing/domain';
import { readItem, writeItem, type ItemRef } from './item-token.js';
import { put, queryText } from './params.js';
import { readYear, writeYear } from './year-token.js';
import { readRevisionToken, writeRevisionToken, type RevisionToken } from './revision-token.js';

/** Whose list is shown: the open draft's, a scenario's, or that of a revision as it stands. */
export type BudgetSource =
  | { readonly kind: 'draft' }
  | { readonly kind: 'scenario'; readonly id: string }
  | { readonly kind: 'revision'; readonly rev: RevisionToken };

/** Everything that decides what the Budget page shows. */
export interface BudgetView {
  readonly plan: string | null;
  /** Null: the year whose season comes next. */
  readonly year: FiscalYear | null;
  /** Null: the draft where one is open, else the newest revision. */
  readonly source: BudgetSource | null;
  /** What was committed in earlier years is unfolded. */
  readonly committed: boolean;
  /** The item whose panel is open. */
  readonly item: ItemRef | null;
}

const START: BudgetView = { plan: null, year: null, source: null, committed: false, item: null };

function readSource(params: URLSearchParams): BudgetSource | null {
  const scenario = params.get('scenario');
  if (scenario) return { kind: 'scenario', id: scenario };
  if (params.get('of') === 'draft') return { kind: 'draft' };
  const rev = readRevisionToken(params.get('rev'));
  return rev && { kind: 'revision', rev };
}

export function readBudgetView(year: string | undefined, params: URLSearchParams): BudgetView {
  return {
    plan: params.get('plan'),
    year: readYear(year ?? null),
    source: readSource(params),
    committed: params.get('committed') === 'shown',
    item: readItem(params.get('item')),
  };
}

/** `/budget/FY28?plan=…&rev=FY27Q3.r4`, `…&of=draft`, `…&scenario=sc1`. */
export function budgetAddress(view: Partial<BudgetView>): string {
  const { plan, year, source, committed, item } = { ...START, ...view };
  const params = new URLSearchParams();
  put(params, 'plan', plan);
  if (source?.kind === 'revision') put(params, 'rev', writeRevisionToken(source.rev));
  if (source?.kind === 'draft') put(params, 'of', 'draft');
  if (source?.kind === 'scenario') put(params, 'scenario', source.id);
  put(params, 'committed', committed ? 'shown' : null);
  put(params, 'item', item && writeItem(item));
  const path = year === null ? '/budget' : `/budget/${writeYear(year)}`;
  return `${path}${queryText(params)}`;
}
