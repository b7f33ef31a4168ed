import type { ItemRef } from '../address/item-token.js';
import { readRevisionToken } from '../address/revision-token.js';
import { roadmapAddress } from '../address/roadmap-view.js';

/** Pages whose address says which item's panel is open. */
const WITH_PANEL = ['/roadmap', '/roadmap/outcomes', '/capabilities'];

/** Where an item opens beside what is shown; from a page without panels, on the roadmap of the same revision. */
export function itemHref(
  { pathname, search }: { readonly pathname: string; readonly search: string },
  item: ItemRef,
): string {
  const params = new URLSearchParams(search);
  if (!WITH_PANEL.includes(pathname)) {
    return roadmapAddress({ plan: params.get('plan'), rev: readRevisionToken(params.get('rev')), item });
  }
  params.set('item', `${item.type}:${item.id}`);
  return `${pathname}?${params}`;
}
