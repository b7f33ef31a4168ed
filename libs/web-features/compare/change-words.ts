import {
  CHANGE_KIND_LABELS,
  describeChange,
  quarterLabel,
  type Change,
  type ChangeWords,
  type Enabler,
} from '@northing/domain';
import { shiftLabel as arrowShift, type BarChange } from '@northing/web-ui';
import type { Mark } from '../address/compare-view.js';
import { referenceName, type WordsContext } from '../plan/field-words.js';
import { totalCost } from '../plan/plan-index.js';
import { quarterRange } from '../words/dates.js';
import { counted, sentenceList, shiftLabel } from '../words/numbers.js';
import { keyResultName } from './change-lines.js';
import type { ComparedItem } from './read-comparison.js';

export const MARK_WORDS = {
  added: 'Added',
  removed: 'Removed',
  moved: 'Moved',
  rescoped: 'Re-scoped',
} satisfies Record<Mark, string>;

/** Names and amounts for the domain's own sentences about a row. */
export function changeWords(item: ComparedItem, context: WordsContext): ChangeWords {
  return {
    nameOf: (target, id) =>
      target === 'keyResult' ? keyResultName(item, id) : referenceName(target, id, context),
    money: context.plan.money.short,
  };
}

export function enablerSides({ before, after }: ComparedItem): {
  readonly was: Enabler | null;
  readonly is: Enabler | null;
} {
  return {
    was: before?.type === 'enabler' ? before.item : null,
    is: after?.type === 'enabler' ? after.item : null,
  };
}

type Scheduled = Pick<Enabler, 'startQuarter' | 'endQuarter'>;

function span(enabler: Scheduled | null): string | null {
  if (!enabler || enabler.startQuarter === null || enabler.endQuarter === null) return null;
  return quarterRange(enabler.startQuarter, enabler.endQuarter);
}

/** What a row of the list says under the item's name: `Moved · ends FY27 Q4 → FY28 Q1, 1Q later`. */
export function itemLine(item: ComparedItem, changes: readonly Change[], context: WordsContext): string {
  const { was, is } = enablerSides(item);
  const decisions = changes.filter((change) => change.category === 'replanning');
  const described = () => decisions.map((change) => describeChange(change, changeWords(item, context)));
  switch (item.mark) {
    case 'added':
      return join(
        'Added',
        ...(described().length > 0 && !is ? [] : [addedDetail(is, context)]),
        splitNote(item, context),
      );
    case 'removed':
      return join(
        decisions.some(isStop) ? 'Stopped' : 'Removed',
        span(was) && `was ${span(was)}`,
        costOf(was, context),
      );
    case 'moved':
      return join('Moved', movedDetail(was, is), restOf(decisions.length - movesIn(decisions)));
    case 'rescoped':
      return join('Re-scoped', withoutLabel(described()[0]), restOf(decisions.length - 1));
    case null:
      return changes.map((change) => describeChange(change, changeWords(item, context))).join(' · ');
  }
}

function join(...parts: readonly (string | null)[]): string {
  return parts.filter(Boolean).join(' · ');
}

/** The mark already says that it was re-scoped. */
function withoutLabel(described: string | undefined): string | null {
  const label = `${CHANGE_KIND_LABELS.rescoped}: `;
  return described?.startsWith(label) ? described.slice(label.length) : (described ?? null);
}

function restOf(count: number): string | null {
  return count > 0 ? `${counted(count, 'more change')}` : null;
}

const MOVES: ReadonlySet<Change['kind']> = new Set([
  'movedEarlier',
  'movedLater',
  'stretched',
  'shortened',
  'scheduled',
  'unscheduled',
]);

function movesIn(changes: readonly Change[]): number {
  return changes.filter((change) => MOVES.has(change.kind)).length;
}

function isStop(change: Change): boolean {
  return change.kind === 'removed' && change.mode === 'stopped';
}

function addedDetail(is: Enabler | null, context: WordsContext): string | null {
  const parts = [span(is), costOf(is, context)].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

function costOf(enabler: Enabler | null, { plan }: WordsContext): string | null {
  const cost = enabler && totalCost(enabler);
  return cost === null ? null : plan.money.short(cost);
}

/** Where an item came from, when a split or a merge made it. */
function splitNote(item: ComparedItem, context: WordsContext): string | null {
  const lineage = item.after?.type === 'enabler' ? item.after.item.lineage : null;
  if (!lineage) return null;
  const names = lineage.sourceIds.map((id) => referenceName('enabler', id, context));
  return `${lineage.operation === 'splitFrom' ? 'split from' : 'merged from'} ${sentenceList(names)}`;
}

function movedDetail(was: Enabler | null, is: Enabler | null): string | null {
  if (!was || !is) return null;
  if (span(is) === null) return 'no longer scheduled';
  if (span(was) === null) return `now ${span(is)}`;
  const side = was.endQuarter === is.endQuarter ? 'startQuarter' : 'endQuarter';
  const [from, to] = [was[side], is[side]];
  if (from === null || to === null) return null;
  const word = side === 'endQuarter' ? 'ends' : 'starts';
  return `${word} ${quarterLabel(from)} → ${quarterLabel(to)}, ${shiftLabel(to - from)}`;
}

/** What the picture prints beside the bar: `New · $880K`, `→ 1Q later`, `Funding changed`. */
export function barChange(
  item: ComparedItem,
  changes: readonly Change[],
  context: WordsContext,
): BarChange | null {
  const { was, is } = enablerSides(item);
  const { money } = context.plan;
  switch (item.mark) {
    case 'added':
      return { kind: 'added', label: join('New', costOf(is, context)) };
    case 'removed': {
      const cost = was && totalCost(was);
      const word = changes.some(isStop) ? 'Stopped' : 'Removed';
      return { kind: 'removed', label: join(word, cost ? money.delta(-cost) : null) };
    }
    case 'moved':
      return {
        kind: 'moved',
        label: moveLabel(was, is),
        before: { start: was?.startQuarter ?? null, end: was?.endQuarter ?? null },
      };
    case 'rescoped':
      return { kind: 'rescoped', label: rescopedLabel(changes, context) };
    case null:
      return null;
  }
}

function moveLabel(was: Enabler | null, is: Enabler | null): string {
  if (!was || !is || span(is) === null) return 'No longer scheduled';
  if (span(was) === null) return 'Scheduled';
  const byEnd = (is.endQuarter ?? 0) - (was.endQuarter ?? 0);
  const byStart = (is.startQuarter ?? 0) - (was.startQuarter ?? 0);
  return arrowShift(byEnd === 0 ? byStart : byEnd) ?? 'Moved';
}

function rescopedLabel(changes: readonly Change[], { plan }: WordsContext): string {
  const decisions = changes.filter((change) => change.category === 'replanning');
  const recost = decisions.find((change) => change.kind === 'recosted');
  const other = decisions.find((change) => change.kind !== 'recosted' && change.kind !== 'rephased');
  const first = other ?? decisions[0];
  const delta = recost?.kind === 'recosted' && recost.delta !== 0 ? plan.money.delta(recost.delta) : null;
  return join(first ? CHANGE_KIND_LABELS[first.kind] : null, delta);
}
