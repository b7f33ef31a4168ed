import { memo, useMemo } from 'react';
import { dependencyPaths, linkPaths, type Span } from './curves.js';
import type { TraceFrame } from './frame.js';
import type { TraceLayout } from './layout.js';
import type { TraceModel } from './model.js';

export interface TraceLinksProps {
  readonly model: TraceModel;
  readonly layout: TraceLayout;
  readonly frame: TraceFrame;
  readonly span: Span;
  /** The node whose own links and dependencies are drawn over the others. */
  readonly activeId: string | null;
}

/** What matters is drawn over what does not. */
const DRAWN = ['faint', 'plain', 'linked', 'affected'] as const;

/** The lines of the picture; the cards say in words what they show. */
export const TraceLinks = memo(function TraceLinks({
  model,
  layout,
  frame,
  span,
  activeId,
}: TraceLinksProps) {
  const paths = useMemo(() => linkPaths(layout.links, frame, span), [layout, frame, span]);
  const own = useMemo(() => {
    const links = layout.links.filter(({ from, to }) => from.node.id === activeId || to.node.id === activeId);
    return [...linkPaths(links, frame, span)];
  }, [layout, frame, span, activeId]);
  const waits = dependencyPaths(model.dependencies, activeId, layout, frame);
  const top = Math.max(0, span.top);
  const height = Math.max(0, Math.min(layout.height, span.bottom) - top);
  return (
    <svg
      className="n-trace__links"
      aria-hidden
      style={{ top, width: frame.width, height }}
      viewBox={`0 ${top} ${frame.width} ${Math.max(1, height)}`}
    >
      {DRAWN.map(
        (emphasis) =>
          paths.has(emphasis) && <path key={emphasis} data-emphasis={emphasis} d={paths.get(emphasis)} />,
      )}
      {own.map(([emphasis, d]) => (
        <path key={`own-${emphasis}`} data-own={emphasis} d={d} />
      ))}
      {waits.lines !== '' && <path data-own="dependency" d={waits.lines} />}
      {waits.heads !== '' && <path data-own="head" d={waits.heads} />}
    </svg>
  );
});
