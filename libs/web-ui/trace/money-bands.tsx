import { memo, useMemo } from 'react';
import { bandPath, placeBands, type BandPart, type PlacedBand } from './band-paths.js';
import type { Span } from './curves.js';
import type { TraceFrame } from './frame.js';
import type { TraceLayout } from './layout.js';
import type { TraceMoney } from './model.js';

export interface MoneyBandsProps {
  readonly money: TraceMoney;
  readonly layout: TraceLayout;
  readonly frame: TraceFrame;
  readonly span: Span;
  /** The node whose own bands are drawn over the others. */
  readonly activeId: string | null;
}

/** Links as wide as the money they carry: a few elements, however many; the cards say the amounts. */
export const MoneyBands = memo(function MoneyBands({
  money,
  layout,
  frame,
  span,
  activeId,
}: MoneyBandsProps) {
  const bands = useMemo(() => placeBands(money, layout), [money, layout]);
  const drawn = useMemo(() => {
    const path = (list: readonly PlacedBand[], part: BandPart) => bandPath(list, part, layout, frame, span);
    const isChosen = bands.some(({ link }) => link.part > 0);
    const [traced, untraced] = [true, false].map((is) => bands.filter(({ link }) => link.traced === is));
    return [
      { look: isChosen ? 'faint' : 'plain', d: path(traced ?? [], 'amount') },
      { look: isChosen ? 'untraced-faint' : 'untraced', d: path(untraced ?? [], 'amount') },
      { look: 'chosen', d: path(traced ?? [], 'part') },
      { look: 'untraced', d: path(untraced ?? [], 'part') },
    ];
  }, [bands, layout, frame, span]);
  const own = useMemo(() => {
    const touching = bands.filter(({ link }) => link.from === activeId || link.to === activeId);
    return bandPath(touching, 'amount', layout, frame, span);
  }, [bands, layout, frame, span, activeId]);
  const top = Math.max(0, span.top);
  const height = Math.max(0, Math.min(layout.height, span.bottom) - top);
  return (
    <svg
      className="n-trace__links"
      aria-hidden
      style={{ top, width: frame.width, height }}
      viewBox={`0 ${top} ${frame.width} ${Math.max(1, height)}`}
    >
      {drawn.map(({ look, d }, at) => d !== '' && <path key={at} data-band={look} d={d} />)}
      {own !== '' && <path data-band="own" d={own} />}
    </svg>
  );
});
