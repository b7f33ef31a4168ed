import { put, queryText } from './params.js';

/** Everything that decides what the intake of business needs shows. */
export interface DemandView {
  readonly plan: string | null;
  readonly text: string;
  /** Those alone that whoever acts has raised. */
  readonly mine: boolean;
  /** The request whose panel is open. */
  readonly open: string | null;
}

export function readDemandView(params: URLSearchParams): DemandView {
  return {
    plan: params.get('plan'),
    text: params.get('q') ?? '',
    mine: params.get('raised') === 'me',
    open: params.get('request'),
  };
}

/** `/budget/demand?plan=…&request=dr3`. */
export function demandAddress(view: Partial<DemandView>): string {
  const { plan = null, text = '', mine = false, open = null } = view;
  const params = new URLSearchParams();
  put(params, 'plan', plan);
  put(params, 'q', text);
  put(params, 'raised', mine ? 'me' : null);
  put(params, 'request', open);
  return `/budget/demand${queryText(params)}`;
}
