import { useMemo, useRef, useState, type MouseEvent } from 'react';
import { frameOf, type TraceFrame } from './frame.js';
import { COARSE_SIZES, FINE_SIZES, layoutTrace } from './layout.js';
import { TRACE_LAYERS, type TraceModel } from './model.js';
import { nodeAt, useReveal, useRovingFocus } from './roving-focus.js';
import { TraceColumns } from './trace-columns.js';
import { MoneyBands } from './money-bands.js';
import { TraceLinks } from './trace-links.js';
import { useView } from './use-view.js';
import './trace-graph.css';

export interface TraceGraphProps {
  readonly model: TraceModel;
  readonly selectedId?: string | null;
  readonly onSelect: (id: string) => void;
}

/** Outcomes, the capabilities they need and the enablers that raise them; only what is in view is drawn. */
export function TraceGraph({ model, selectedId = null, onSelect }: TraceGraphProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const view = useView(scroller);
  const sizes = window.matchMedia?.('(pointer: coarse)').matches ? COARSE_SIZES : FINE_SIZES;
  const layout = useMemo(() => layoutTrace(model, sizes), [model, sizes]);
  const frame = useMemo(() => frameOf(view?.width ?? 0), [view?.width]);
  const { tabStop, onKeyDown, onFocus } = useRovingFocus(layout, selectedId, scroller);
  const [active, setActive] = useState<string | null>(null);
  useReveal(layout, selectedId, scroller);
  const press = (event: MouseEvent) => {
    const id = nodeAt(event.target);
    if (id !== null) onSelect(id);
  };
  return (
    <div ref={scroller} className="n-trace" role="group" aria-label={model.label}>
      <Heads model={model} frame={frame} />
      <div
        className="n-trace__plane"
        style={{ width: frame.width, height: layout.height }}
        onClick={press}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          onFocus(nodeAt(event.target));
          setActive(nodeAt(event.target));
        }}
        onBlur={() => setActive(null)}
        onMouseOver={(event) => setActive(nodeAt(event.target))}
        onMouseLeave={() => setActive(null)}
      >
        {view && (
          <>
            {model.money ? (
              <MoneyBands {...{ money: model.money, layout, frame, span: view }} activeId={active} />
            ) : (
              <TraceLinks {...{ model, layout, frame, span: view }} activeId={active ?? selectedId} />
            )}
            <TraceColumns {...{ model, layout, frame, span: view, selectedId, tabStop }} />
          </>
        )}
      </div>
    </div>
  );
}

function Heads({ model, frame }: { readonly model: TraceModel; readonly frame: TraceFrame }) {
  return (
    <div className="n-trace__heads" style={{ width: frame.width }}>
      {TRACE_LAYERS.map((layer, at) => (
        <p key={layer} style={{ left: frame.boxes[at as 0 | 1 | 2].left }}>
          {model.columns[layer].title} <b>{model.columns[layer].note}</b>
        </p>
      ))}
    </div>
  );
}
