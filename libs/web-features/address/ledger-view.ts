import { put, queryText } from './params.js';

/** Everything that decides what the evidence ledger shows. */
export interface LedgerView {
  readonly plan: string | null;
  readonly unit: string | null;
}

export function readLedgerView(params: URLSearchParams): LedgerView {
  return { plan: params.get('plan'), unit: params.get('bu') };
}

/** `/partnership/ledger?plan=…&bu=people`. */
export function ledgerAddress({ plan = null, unit = null }: Partial<LedgerView>): string {
  const params = new URLSearchParams();
  put(params, 'plan', plan);
  put(params, 'bu', unit);
  return `/partnership/ledger${queryText(params)}`;
}
