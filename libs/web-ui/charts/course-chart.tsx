import { useRef } from 'react';
import {
  isKnown,
  layOutCourse,
  type CourseLayout,
  type CourseLimit,
  type CoursePoint,
} from './course-layout.js';
import { HiddenTable } from './hidden-table.js';
import { useWidth } from './use-width.js';
import './course-chart.css';

export type { CourseLimit, CoursePoint } from './course-layout.js';

export interface CourseChartProps {
  /** The figure, e.g. "Stability". */
  readonly label: string;
  /** One a revision, oldest first. */
  readonly points: readonly CoursePoint[];
  readonly format: (value: number) => string;
  readonly limit?: CourseLimit;
  /** Pixels. */
  readonly height?: number;
}

/** How one figure moved over the revisions; a sentence where there is nothing to draw. */
export function CourseChart({ label, points, format, limit, height = 112 }: CourseChartProps) {
  const known = points.filter(isKnown);
  if (known.length === 0) return <p className="n-course__note">{emptySentence(points.length)}</p>;
  return (
    <figure className="n-course">
      <CourseDrawing label={label} points={points} format={format} limit={limit} height={height} />
      {known.length === 1 && <figcaption className="n-course__note">{onlySentence(points)}</figcaption>}
      <HiddenTable
        caption={`${label} by revision`}
        columns={['Revision', label]}
        rows={points.map((point) => [nameOf(point), isKnown(point) ? format(point.value) : '–'])}
      />
    </figure>
  );
}

function emptySentence(revisions: number): string {
  if (revisions === 0) return 'There is no revision yet.';
  return revisions === 1
    ? 'The one revision so far has no figure.'
    : `None of the ${revisions} revisions has a figure.`;
}

function onlySentence(points: readonly CoursePoint[]): string {
  return points.length === 1 ? 'One revision so far.' : `One of ${points.length} revisions has a figure.`;
}

function nameOf({ label, current }: CoursePoint): string {
  return current ? `${label}, shown` : label;
}

/** "Stability: 78% in FY26 Q1 r2, 73% in FY27 Q1 r3. Limit 75%." */
export function courseSentence({ label, points, format, limit }: CourseChartProps): string {
  const known = points.filter(isKnown);
  const [first, last] = [known[0], known.at(-1)];
  const current = known.find((point) => point.current && point !== first && point !== last);
  const told = [first, current, last !== first ? last : undefined].filter((point) => point !== undefined);
  const values = told.map((point) => `${format(point.value)} in ${point.label}`);
  return `${label}: ${values.join(', ')}.${limit ? ` ${limit.label}.` : ''}`;
}

type DrawingProps = CourseChartProps & { readonly height: number };

const PAD = { side: 8, top: 24, bottom: 40 };
/** A generous width of one character at the size of axis text: labels get room before they are measured. */
const CHARACTER = 6.5;

function CourseDrawing(props: DrawingProps) {
  const { points, limit, height, format } = props;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 320);
  const beside = limit !== undefined && limitWidth(limit) <= width / 3;
  const area = {
    left: PAD.side,
    right: width - PAD.side - (beside ? limitWidth(limit) : 0),
    top: PAD.top,
    bottom: height - PAD.bottom,
  };
  const layout = layOutCourse(points, limit, area);
  return (
    <div ref={box} className="n-course__box">
      <svg width={width} height={height} role="img" aria-label={courseSentence(props)}>
        <path className="n-course__base" d={`M${area.left} ${height - 20}H${area.right}`} />
        {limit && layout.limitY !== null && (
          <g className="n-course__limit">
            <path d={`M${area.left} ${layout.limitY}H${area.right}`} />
            {beside && (
              <text x={area.right + 10} y={layout.limitY + 4}>
                {limit.label}
              </text>
            )}
          </g>
        )}
        <CourseLine layout={layout} format={format} baseline={height - 20} />
        <EndLabels points={points} left={area.left} right={area.right} y={height - 4} />
      </svg>
      {limit && !beside && <p className="n-course__limit-word">{limit.label}</p>}
    </div>
  );
}

function limitWidth({ label }: CourseLimit): number {
  return label.length * CHARACTER + 12;
}

interface CourseLineProps {
  readonly layout: CourseLayout;
  readonly format: (value: number) => string;
  /** Where a revision without a figure is noted. */
  readonly baseline: number;
}

function CourseLine({ layout, format, baseline }: CourseLineProps) {
  const { placed, lines, gaps } = layout;
  return (
    <>
      {lines.map((line) => (
        <polyline
          key={line[0]?.point.key}
          className="n-course__line"
          points={line.map(({ x, y }) => `${x},${y}`).join(' ')}
        />
      ))}
      {gaps.map(({ key, x }) => (
        <text key={key} className="n-course__gap" x={x} y={baseline - 6} textAnchor="middle">
          –
        </text>
      ))}
      {placed.map(({ point, x, y, labelAt }, index) => (
        <g key={point.key} className="n-course__point" data-current={point.current === true}>
          <circle cx={x} cy={y} r={point.current ? 5 : 3} />
          {(index === 0 || index === placed.length - 1 || point.current) && (
            <text x={x} y={labelAt === 'above' ? y - 10 : y + 18} textAnchor={anchorOf(index, placed.length)}>
              {format(point.value)}
            </text>
          )}
        </g>
      ))}
    </>
  );
}

function anchorOf(index: number, count: number): 'start' | 'middle' | 'end' {
  if (count === 1) return 'middle';
  if (index === 0) return 'start';
  return index === count - 1 ? 'end' : 'middle';
}

interface EndLabelsProps {
  readonly points: readonly CoursePoint[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** The first and the last revision, below their points. */
function EndLabels({ points, left, right, y }: EndLabelsProps) {
  const [first, last] = [points[0], points.at(-1)];
  if (points.length === 1) {
    return (
      <text className="n-course__axis" x={(left + right) / 2} y={y} textAnchor="middle">
        {first?.label}
      </text>
    );
  }
  return (
    <g className="n-course__axis">
      <text x={left} y={y}>
        {first?.label}
      </text>
      <text x={right} y={y} textAnchor="end">
        {last?.label}
      </text>
    </g>
  );
}
