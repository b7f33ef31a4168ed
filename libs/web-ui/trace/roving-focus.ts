import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { PlacedNode, TraceLayout } from './layout.js';
import { columnOf, walk } from './walk.js';

type Scroller = RefObject<HTMLElement | null>;

export interface RovingFocus {
  /** The one card that Tab reaches. */
  readonly tabStop: string | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (id: string | null) => void;
}

/** The node of the card an event belongs to. */
export function nodeAt(target: EventTarget): string | null {
  return target instanceof Element
    ? (target.closest<HTMLElement>('[data-node]')?.dataset['node'] ?? null)
    : null;
}

/** One card takes Tab; arrows move on from it. */
export function useRovingFocus(
  layout: TraceLayout,
  selectedId: string | null,
  scroller: Scroller,
): RovingFocus {
  const [focused, setFocused] = useState<string | null>(null);
  const known = [focused, selectedId].find((id) => id !== null && layout.byId.has(id));
  const first = [0, 1, 2].flatMap((column) => columnOf(layout, column)[0] ?? [])[0];
  const tabStop = known ?? first?.node.id ?? null;
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null || wanted.current !== focused) return;
    wanted.current = null;
    cardOf(scroller, focused)?.focus({ preventScroll: true });
  }, [focused, scroller]);
  const onKeyDown = (event: KeyboardEvent) => {
    const from = nodeAt(event.target);
    const next =
      from === null || event.altKey || event.ctrlKey || event.metaKey ? null : walk(layout, from, event.key);
    if (!next) return;
    event.preventDefault();
    wanted.current = next.node.id;
    reveal(scroller.current, next);
    setFocused(next.node.id);
  };
  const onFocus = useCallback((id: string | null) => {
    if (id !== null) setFocused(id);
  }, []);
  return { tabStop, onKeyDown, onFocus };
}

function cardOf(scroller: Scroller, id: string): HTMLElement | null {
  const cards = scroller.current?.querySelectorAll<HTMLElement>('[data-node]') ?? [];
  return [...cards].find((card) => card.dataset['node'] === id) ?? null;
}

/** What is selected elsewhere comes into view here; a picture drawn anew stays where it is. */
export function useReveal(layout: TraceLayout, selectedId: string | null, scroller: Scroller): void {
  const latest = useRef(layout);
  useEffect(() => {
    latest.current = layout;
  });
  useEffect(() => {
    const placed = selectedId === null ? undefined : latest.current.byId.get(selectedId);
    if (placed) reveal(scroller.current, placed);
  }, [selectedId, scroller]);
}

/** Room kept above for the heads of the columns, and below. */
const HEADS = 36;
const MARGIN = 16;

function reveal(scroller: HTMLElement | null, { top, height }: PlacedNode): void {
  if (!scroller) return;
  const { scrollTop, clientHeight } = scroller;
  const bottom = HEADS + top + height + MARGIN;
  if (top - MARGIN < scrollTop) scroller.scrollTop = Math.max(0, top - MARGIN);
  else if (bottom > scrollTop + clientHeight) scroller.scrollTop = bottom - clientHeight;
}
