import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { IconButton } from '../controls/button.js';
import { CHANGE_MARKS, type ChangeMarkKind } from '../marks/change-mark.js';
import { classNames } from '../style/class-names.js';
import './scrubber.css';

export interface ScrubberRevision {
  readonly id: string;
  /** "FY27 Q1". */
  readonly quarter: string;
  /** "r3"; empty when there is only one. */
  readonly round?: string;
  /** "Sep 4" or "In review". */
  readonly note: string;
  /** Items changed since the revision before, by mark; null for the first. */
  readonly counts: Readonly<Record<ChangeMarkKind, number>> | null;
}

export interface ScrubberProps {
  readonly revisions: readonly ScrubberRevision[];
  readonly fromId: string;
  readonly toId: string;
  /** A press on a card moves the handle nearest to it and keeps the other. */
  readonly onChange: (pair: { readonly fromId: string; readonly toId: string }) => void;
}

/** One card a published revision; two of them are held: the one compared from and the one compared to. */
export function Scrubber({ revisions, fromId, toId, onChange }: ScrubberProps) {
  const list = useRef<HTMLOListElement>(null);
  const from = revisions.findIndex(({ id }) => id === fromId);
  const to = revisions.findIndex(({ id }) => id === toId);
  useHeldInView(list, from, to);
  const hold = (pair: readonly [number, number]) => {
    const [fromRevision, toRevision] = [revisions[pair[0]], revisions[pair[1]]];
    if (fromRevision && toRevision) onChange({ fromId: fromRevision.id, toId: toRevision.id });
  };
  const step = (by: -1 | 1) => hold([from + by, to + by]);
  const canStep = { back: from > 0, forward: to >= 0 && to < revisions.length - 1 };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (by === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (by < 0 ? canStep.back : canStep.forward) step(by);
  };
  const largest = Math.max(1, ...revisions.map((revision) => totalOf(revision)));
  return (
    <div className="n-scrubber" role="group" aria-label="Revisions" onKeyDown={onKeyDown}>
      <IconButton
        variant="secondary"
        label="Step back one quarter"
        icon={<ChevronLeft aria-hidden />}
        disabledReason={canStep.back ? null : 'This is the first revision'}
        onClick={() => step(-1)}
      />
      <ol ref={list} className="n-scrubber__cards">
        {revisions.map((revision, index) => (
          <ScrubberCard
            key={revision.id}
            revision={revision}
            largest={largest}
            held={index === from ? 'from' : index === to ? 'to' : null}
            onHold={() => hold(pairAfter(index, from, to))}
          />
        ))}
      </ol>
      <IconButton
        variant="secondary"
        label="Step forward one quarter"
        icon={<ChevronRight aria-hidden />}
        disabledReason={canStep.forward ? null : 'This is the newest revision'}
        onClick={() => step(1)}
      />
    </div>
  );
}

/** A plan of many quarters has more cards than fit: those held are scrolled to. */
function useHeldInView(list: RefObject<HTMLOListElement | null>, from: number, to: number): void {
  useEffect(() => {
    const held = list.current?.querySelectorAll<HTMLElement>('[aria-pressed="true"]') ?? [];
    for (const card of held) card.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [list, from, to]);
}

/** The pair after pressing card `index`: the nearer handle moves, the other stays. */
export function pairAfter(index: number, from: number, to: number): readonly [number, number] {
  if (index === from || index === to) return [from, to];
  if (index < from) return [index, to];
  if (index > to) return [from, index];
  return index - from < to - index ? [index, to] : [from, index];
}

interface ScrubberCardProps {
  readonly revision: ScrubberRevision;
  readonly held: 'from' | 'to' | null;
  /** Most changes of any revision; the stacked bars share this scale. */
  readonly largest: number;
  readonly onHold: () => void;
}

export function ScrubberCard({ revision, held, largest, onHold }: ScrubberCardProps) {
  const { quarter, round, note, counts } = revision;
  const changes = counts ? `${totalOf(revision)} changes` : 'first revision';
  const name = [`${quarter} ${round ?? ''}`.trim(), note, changes, held && heldWord[held]].filter(Boolean);
  return (
    <li className={classNames('n-scrubber__card', held && `n-scrubber__card--${held}`)}>
      <button type="button" aria-pressed={held !== null} aria-label={name.join(', ')} onClick={onHold}>
        <span className="n-scrubber__stack" aria-hidden>
          {counts &&
            CHANGE_MARKS.map((mark) => (
              <span
                key={mark}
                data-mark={mark}
                style={{ width: `${((counts[mark] / largest) * 100).toFixed(2)}%` }}
              />
            ))}
        </span>
        <span className="n-scrubber__quarter">
          {quarter} <span>{round}</span>
        </span>
        <span className="n-scrubber__note">{note}</span>
      </button>
    </li>
  );
}

const heldWord = { from: 'compared from', to: 'compared to' } satisfies Record<'from' | 'to', string>;

function totalOf({ counts }: ScrubberRevision): number {
  return counts ? CHANGE_MARKS.reduce((sum, mark) => sum + counts[mark], 0) : 0;
}
