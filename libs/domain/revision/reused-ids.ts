import type { Capability } from '../plan/capability.js';
import type { Enabler } from '../plan/enabler.js';
import type { Outcome } from '../plan/outcome.js';
import { named, normalName, type Violation } from '../plan/violation.js';
import type { Revision } from './revision.js';

/** An item as the last revision that held it has it. */
interface Held<T> {
  readonly item: T;
  readonly step: number;
}

/** A returning id and where in the run of revisions it returns. */
export interface ReusedId {
  readonly violation: Violation;
  readonly revisionIndex: number;
}

/**
 * Ids that come back after an absence for something else [P17]. Reinstating the same thing reuses its id, perhaps under
 * a new name; so only an item that shares neither name nor anything else that identifies it counts as another.
 */
export function* reusedIds(
  revisions: readonly Pick<Revision, 'content' | 'state'>[],
): Generator<ReusedId, void, void> {
  const outcomes = new Map<string, Held<Outcome>>();
  const capabilities = new Map<string, Held<Capability>>();
  const enablers = new Map<string, Held<Enabler>>();
  let step = 0;
  for (const [revisionIndex, { content, state }] of revisions.entries()) {
    if (state === 'abandoned') continue;
    step += 1;
    const at = `revisions[${revisionIndex}].content`;
    const found = [
      ...reused('outcome', `${at}.outcomes`, content.outcomes, { held: outcomes, step, isSame: sameOutcome }),
      ...reused('capability', `${at}.capabilities`, content.capabilities, {
        held: capabilities,
        step,
        isSame: sameCapability,
      }),
      ...reused('enabler', `${at}.enablers`, content.enablers, { held: enablers, step, isSame: sameEnabler }),
    ];
    for (const violation of found) yield { violation, revisionIndex };
  }
}

interface Memory<T> {
  readonly held: Map<string, Held<T>>;
  /** Counts the revisions that are looked at. */
  readonly step: number;
  readonly isSame: (a: T, b: T) => boolean;
}

function* reused<T extends { readonly id: string; readonly name: string }>(
  entityType: 'outcome' | 'capability' | 'enabler',
  list: string,
  items: readonly T[],
  { held, step, isSame }: Memory<T>,
): Generator<Violation, void, void> {
  for (const [index, item] of items.entries()) {
    const before = held.get(item.id);
    held.set(item.id, { item, step });
    if (!before || before.step >= step - 1) continue;
    if (normalName(before.item.name) === normalName(item.name) || isSame(before.item, item)) continue;
    const message = `${named(item)} has the id “${item.id}”, which belonged to ${named(before.item)} before. Give it an id of its own.`;
    yield {
      code: 'reusedId',
      entityType,
      entityId: item.id,
      field: 'id',
      path: `${list}[${index}].id`,
      message,
    };
  }
}

function sameOutcome(a: Outcome, b: Outcome): boolean {
  const ids = new Set(a.keyResults.map(({ id }) => id));
  return b.keyResults.some(({ id }) => ids.has(id));
}

function sameCapability(a: Capability, b: Capability): boolean {
  return a.parentId === b.parentId;
}

function sameEnabler(a: Enabler, b: Enabler): boolean {
  return a.kind === b.kind && a.scope === b.scope;
}
