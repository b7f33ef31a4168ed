import { useLayoutEffect, useState, type RefObject } from 'react';
import type { Span } from './curves.js';

/** What of the scroller is seen, in steps, so that little is drawn anew while it scrolls. */
export interface View extends Span {
  readonly width: number;
}

const STEP = 400;
/** Drawn beyond the edges, so that a fast scroll meets no gap. */
const BEYOND = 600;

/** Null until the scroller is measured. */
export function useView(scroller: RefObject<HTMLElement | null>): View | null {
  const [view, setView] = useState<View | null>(null);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const measure = () => setView((before) => sameOr(before, viewOf(element)));
    measure();
    element.addEventListener('scroll', measure, { passive: true });
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(measure);
    observer?.observe(element);
    return () => {
      element.removeEventListener('scroll', measure);
      observer?.disconnect();
    };
  }, [scroller]);
  return view;
}

function viewOf({ scrollTop, clientHeight, clientWidth }: HTMLElement): View {
  const step = Math.floor(scrollTop / STEP) * STEP;
  return { top: step - BEYOND, bottom: step + STEP + clientHeight + BEYOND, width: clientWidth };
}

function sameOr(before: View | null, after: View): View {
  const same = before?.top === after.top && before.bottom === after.bottom && before.width === after.width;
  return same ? before : after;
}
