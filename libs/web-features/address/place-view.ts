import { put, queryText } from './params.js';
import { readRevisionToken, writeRevisionToken, type RevisionToken } from './revision-token.js';

/** What Budget and Capabilities show: a plan at a revision. */
export interface PlaceView {
  readonly plan: string | null;
  readonly rev: RevisionToken | null;
}

export type PlacePath = '/budget' | '/capabilities' | '/partnership';

export function readPlace(params: URLSearchParams): PlaceView {
  return { plan: params.get('plan'), rev: readRevisionToken(params.get('rev')) };
}

export function placeAddress(path: PlacePath, { plan, rev }: Partial<PlaceView>): string {
  const params = new URLSearchParams();
  put(params, 'plan', plan ?? null);
  put(params, 'rev', rev ? writeRevisionToken(rev) : null);
  return `${path}${queryText(params)}`;
}
