import { capabilityTree, type Capability } from '@northing/domain';
import type { HeatColor } from '../address/capabilities-view.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { counted, plainNumber, sentenceList } from '../words/numbers.js';
import { weightedGapOf } from './branches.js';

/** What became of a capability's number since the revision before. */
export type NumberChange =
  | { readonly kind: 'new' }
  | { readonly kind: 'changed'; readonly was: number | null; readonly is: number | null };

/** How the map differs from that of the revision before. */
export interface MapChange {
  /** By capability; what stayed as it was is absent. */
  readonly numbers: ReadonlyMap<string, NumberChange>;
  /** Leaves that are in the map no more. */
  readonly gone: readonly Capability[];
}

const READ = {
  gap: weightedGapOf,
  current: ({ currentMaturity }) => currentMaturity,
  target: ({ targetMaturity }) => targetMaturity,
} satisfies Record<HeatColor, (capability: Capability) => number | null>;

/** The number that a colour shows of a leaf. */
export function numberOf(color: HeatColor, capability: Capability): number | null {
  return READ[color](capability);
}

export function mapChange(before: PlanIndex, now: PlanIndex, color: HeatColor): MapChange {
  const [earlier, leaves] = [before, now].map(
    ({ content }) => new Map(capabilityTree(content.capabilities).leaves.map((leaf) => [leaf.id, leaf])),
  ) as [Map<string, Capability>, Map<string, Capability>];
  const numbers = new Map<string, NumberChange>();
  for (const [id, leaf] of leaves) {
    const was = earlier.get(id);
    const is = numberOf(color, leaf);
    if (!was) numbers.set(id, { kind: 'new' });
    else if (numberOf(color, was) !== is) numbers.set(id, { kind: 'changed', was: numberOf(color, was), is });
  }
  return { numbers, gone: [...earlier.values()].filter(({ id }) => !leaves.has(id)) };
}

/** `↓ was 12`, `↑ was 4`, `+ new`. */
export function changeNote(change: NumberChange): string {
  if (change.kind === 'new') return '+ new';
  const { was, is } = change;
  if (was === null) return '↑ was not assessed';
  return `${is !== null && is > was ? '↑' : '↓'} was ${plainNumber(was)}`;
}

/** `Since FY27 Q1 r2: 4 numbers changed, 1 new, 1 gone (Supplier collaboration).` */
export function changeSentence({ numbers, gone }: MapChange, before: string): string {
  const added = [...numbers.values()].filter(({ kind }) => kind === 'new').length;
  const changed = numbers.size - added;
  const names = gone.map(({ name }) => name);
  const parts = [
    changed > 0 ? `${counted(changed, 'number')} changed` : null,
    added > 0 ? `${added} new` : null,
    gone.length > 0 ? `${gone.length} gone (${sentenceList(names)})` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? `Nothing changed since ${before}.` : `Since ${before}: ${parts.join(', ')}.`;
}
