import type { Span } from './curves.js';
import type { TraceFrame } from './frame.js';
import type { PlacedGroup, PlacedNode, TraceLayout } from './layout.js';
import { TRACE_LAYERS, type TraceModel } from './model.js';
import { TraceCard } from './trace-card.js';

export interface TraceColumnsProps {
  readonly model: TraceModel;
  readonly layout: TraceLayout;
  readonly frame: TraceFrame;
  readonly span: Span;
  readonly selectedId: string | null;
  readonly tabStop: string | null;
}

/** The cards in view, a list for each column or group. */
export function TraceColumns(props: TraceColumnsProps) {
  const { model, layout } = props;
  return (
    <>
      {TRACE_LAYERS.map((layer, at) => (
        <div key={layer} role="group" aria-label={model.columns[layer].title}>
          {(layout.columns[at] ?? []).map((group, index) => (
            <Group
              key={index}
              {...props}
              group={group}
              column={at}
              label={group.title ?? model.columns[layer].title}
            />
          ))}
        </div>
      ))}
    </>
  );
}

interface GroupProps extends TraceColumnsProps {
  readonly group: PlacedGroup;
  readonly column: number;
  readonly label: string;
}

function Group({ group, column, label, model, frame, span, selectedId, tabStop }: GroupProps) {
  const box = frame.boxes[column as 0 | 1 | 2];
  const { title, top, nodes } = group;
  const shown = nodes.flatMap((placed, at) => (isShown(placed, span, tabStop) ? [{ placed, at }] : []));
  return (
    <>
      {title !== null && (
        <p className="n-trace__title" aria-hidden style={{ left: box.left, top }}>
          {title}
        </p>
      )}
      {shown.length > 0 && (
        <ul aria-label={label}>
          {shown.map(({ placed, at }) => (
            <TraceCard
              key={placed.node.id}
              placed={placed}
              box={box}
              count={nodes.length}
              place={at + 1}
              selected={placed.node.id === selectedId}
              inTabOrder={placed.node.id === tabStop}
              amount={model.money?.nodes.get(placed.node.id)?.text ?? null}
              describe={model.describe}
            />
          ))}
        </ul>
      )}
    </>
  );
}

/** In view, or where Tab leads. */
function isShown({ node, top, height }: PlacedNode, span: Span, tabStop: string | null): boolean {
  return node.id === tabStop || (top + height >= span.top && top <= span.bottom);
}
