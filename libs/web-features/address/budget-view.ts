import type { FiscalYear } from '@northing/domain';
import { readItem, writeItem, type ItemRef } from './item-token.js';
import { put, queryText } from './params.js';
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

const YEAR = /^FY(\d{2}|\d{4})$/i;
const CENTURY = 2000;

function readYear(text: string | undefined): FiscalYear | null {
  const digits = YEAR.exec(text ?? '')?.[1];
  if (digits === undefined) return null;
  return digits.length === 2 ? CENTURY + Number(digits) : Number(digits);
}

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
    year: readYear(year),
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
  const path = year === null ? '/budget' : `/budget/${yearToken(year)}`;
  return `${path}${queryText(params)}`;
}

/** `FY28`; years outside the century are written in full. */
function yearToken(year: FiscalYear): string {
  const short = year - CENTURY;
  return short >= 0 && short < 100 ? `FY${String(short).padStart(2, '0')}` : `FY${year}`;
}
