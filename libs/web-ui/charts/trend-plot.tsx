import { memo, type MouseEvent, type PointerEvent } from 'react';
import { lineAt, type Place, type TrendArea, type TrendLayout, type TrendLine } from './trend-layout.js';

export interface TrendPlotProps {
  /** The whole chart in one sentence. */
  readonly name: string;
  readonly layout: TrendLayout;
  readonly area: TrendArea;
  readonly height: number;
  /** The item drawn out above the others. */
  readonly shownId: string | null;
  readonly onHover: (id: string | null) => void;
  readonly onPress: (id: string) => void;
}

const REACH = 12;

export function TrendPlot({ name, layout, area, height, shownId, onHover, onPress }: TrendPlotProps) {
  const idAt = (event: PointerEvent<SVGSVGElement> | MouseEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const place = { x: event.clientX - box.left, y: event.clientY - box.top };
    return lineAt(layout.lines, place, REACH)?.item.id ?? null;
  };
  const press = (event: MouseEvent<SVGSVGElement>) => {
    const id = idAt(event);
    if (id !== null) onPress(id);
  };
  const shown = layout.lines.find(({ item }) => item.id === shownId);
  return (
    <svg
      width={area.right + 8}
      height={height}
      role="img"
      aria-label={name}
      onPointerMove={(event) => onHover(idAt(event))}
      onPointerLeave={() => onHover(null)}
      onClick={press}
    >
      <Axes layout={layout} area={area} height={height} />
      <Lines lines={layout.lines} labels={layout.labels} />
      <Due due={layout.due} />
      {shown && (
        <g className="n-trend__shown">
          <Stretches line={shown} />
        </g>
      )}
    </svg>
  );
}

function Axes({ layout, area, height }: Pick<TrendPlotProps, 'layout' | 'area' | 'height'>) {
  const { quarters, revisions } = layout;
  const anchor = (x: number) => (x <= area.left ? 'start' : x >= area.right ? 'end' : 'middle');
  return (
    <g className="n-trend__axes">
      {quarters.map(({ label, y }) => (
        <g key={label}>
          <path d={`M${area.left} ${y}H${area.right}`} />
          <text x={0} y={y + 4}>
            {label}
          </text>
        </g>
      ))}
      {revisions.map(({ revision, x }) => (
        <text key={revision.key} x={x} y={height - 4} textAnchor={anchor(x)}>
          {revision.label}
        </text>
      ))}
    </g>
  );
}

/** Steady lines first, so that those that slip lie above them; those with a name stand out of these. */
const Lines = memo(function Lines({ lines, labels }: Pick<TrendLayout, 'lines' | 'labels'>) {
  const named = new Set(labels.map(({ item }) => item.id));
  return (
    <>
      {lines.toReversed().map((line) => (
        <g
          key={line.item.id}
          className="n-trend__line"
          data-kind={line.kind}
          data-named={named.has(line.item.id)}
        >
          <Stretches line={line} />
        </g>
      ))}
    </>
  );
});

function Stretches({ line }: { readonly line: TrendLine }) {
  const end = line.stretches.at(-1)?.at(-1);
  return (
    <>
      {line.stretches.map((stretch) =>
        stretch.length === 1 ? (
          <Dot key={stretch[0]?.x} at={stretch[0]} />
        ) : (
          <polyline key={stretch[0]?.x} points={pointsOf(stretch)} />
        ),
      )}
      {line.item.delivered && <Dot at={end} />}
    </>
  );
}

function Dot({ at }: { readonly at: Place | undefined }) {
  return at ? <circle cx={at.x} cy={at.y} r={3} /> : null;
}

function pointsOf(places: readonly Place[]): string {
  return places.map(({ x, y }) => `${x},${y}`).join(' ');
}

/** The words stand under its beginning: nothing planned lies before the first revision. */
function Due({ due }: { readonly due: readonly Place[] }) {
  const first = due[0];
  if (!first) return null;
  return (
    <g className="n-trend__due">
      <polyline points={pointsOf(due)} />
      <text x={first.x} y={first.y + 12}>
        due now
      </text>
    </g>
  );
}
