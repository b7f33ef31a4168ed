import { compareAddress } from '../address/compare-view.js';
import { placeAddress } from '../address/place-view.js';
import { readRevisionToken, type RevisionToken } from '../address/revision-token.js';
import { roadmapAddress } from '../address/roadmap-view.js';
import { readPair } from '../address/compare-view.js';
import type { PlaceId } from './places.js';

/** Which plan and revision an address shows; a comparison and a span count as their later revision. */
export interface Whereabouts {
  readonly plan: string | null;
  readonly rev: RevisionToken | null;
}

export function whereabouts(path: string, params: URLSearchParams): Whereabouts {
  const rev =
    readRevisionToken(params.get('rev') ?? params.get('to')) ?? readPair(path.split('/')[2])?.to ?? null;
  return { plan: params.get('plan'), rev };
}

/** The start of a place for the same plan and, where the place shows one, the same revision. */
export function addressOf(place: PlaceId, { plan, rev }: Whereabouts): string {
  if (place === 'roadmap') return roadmapAddress({ plan, rev });
  if (place === 'revisions') return compareAddress({ plan });
  if (place === 'partnership') return placeAddress('/partnership', { plan, rev: null });
  return placeAddress(`/${place}`, { plan, rev });
}
