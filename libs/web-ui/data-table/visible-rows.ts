import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, type RefObject } from 'react';
import { usePrinting } from './use-printing.js';

/** Below this many rows all are rendered: they are found by the browser's own search. On paper all are, too. */
const VIRTUAL_FROM = 200;

interface RowsInView {
  readonly count: number;
  readonly rowHeight: number;
  /** Rendered wherever the table is scrolled: what is typed in it stays. Null: none. */
  readonly kept: number | null;
}

export interface VisibleRow {
  readonly index: number;
  /** Height in px of what is left out before it. */
  readonly gap: number;
}

/** The rows to render, in their order, and the height of what is left out after them. */
export function useVisibleRows(
  { count, rowHeight, kept }: RowsInView,
  scroller: RefObject<HTMLDivElement | null>,
) {
  const printing = usePrinting();
  const isVirtual = count >= VIRTUAL_FROM && !printing;
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    enabled: isVirtual,
    rangeExtractor: useCallback((range: Range) => withKept(range, kept), [kept]),
  });
  const reveal = (index: number) => {
    if (isVirtual) virtual.scrollToIndex(index, { align: 'auto' });
    else scroller.current?.querySelector('[aria-current="true"]')?.scrollIntoView?.({ block: 'nearest' });
  };
  if (!isVirtual) return { rows: everyRow(count), after: 0, reveal };
  const items = virtual.getVirtualItems();
  const rows = items.map(({ index, start }, at): VisibleRow => {
    return { index, gap: start - (items[at - 1]?.end ?? 0) };
  });
  const last = items.at(-1);
  return { rows, after: last ? virtual.getTotalSize() - last.end : 0, reveal };
}

function everyRow(count: number): readonly VisibleRow[] {
  return Array.from({ length: count }, (_, index) => ({ index, gap: 0 }));
}

function withKept(range: Range, kept: number | null): number[] {
  const indexes = defaultRangeExtractor(range);
  if (kept === null || kept >= range.count || indexes.includes(kept)) return indexes;
  return [...indexes, kept].sort((a, b) => a - b);
}
