import type { ReferenceTarget } from '@northing/domain';
import type { ReferenceOption } from '@northing/web-ui';
import type { WordsContext } from './field-words.js';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly title?: string | null;
  readonly archived?: boolean;
}

const NOTHING: ReadonlySet<string> = new Set();

/** What is not archived, and what `held` names although it is. */
export function inUse<T extends Named>(list: Iterable<T>, held: ReadonlySet<string> = NOTHING): readonly T[] {
  return [...list].filter(({ id, archived }) => !archived || held.has(id));
}

/** What may be chosen, by name; of what is archived only what `held` names. */
export function namedOptions(
  list: Iterable<Named>,
  held: ReadonlySet<string> = NOTHING,
): readonly ReferenceOption[] {
  return inUse(list, held)
    .map(({ id, name, title }) => ({ id, name, ...(title && { note: title }) }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

/** What a field that refers may hold: `held` is what it holds, `own` the item it belongs to. */
export function referenceOptions(
  to: ReferenceTarget,
  { plan, index }: WordsContext,
  { held, own = null }: { readonly held: unknown; readonly own?: string | null },
): readonly ReferenceOption[] {
  const lists = {
    person: plan.people,
    businessUnit: plan.units,
    team: plan.teams,
    outcome: index.outcomes,
    capability: index.capabilities,
    enabler: index.enablers,
  } satisfies Record<ReferenceTarget, ReadonlyMap<string, Named>>;
  const others = [...lists[to].values()].filter(({ id }) => id !== own);
  return namedOptions(others, new Set(typeof held === 'string' ? [held] : []));
}
