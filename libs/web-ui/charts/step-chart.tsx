import { plusQuarters, quarterLabel, type FiscalQuarter } from '@northing/domain';
import { useRef } from 'react';
import { HiddenTable } from './hidden-table.js';
import {
  levelReached,
  stepPath,
  stepScales,
  stepsShown,
  yearTicks,
  type LevelCourse,
  type LevelStep,
  type StepScales,
} from './step-layout.js';
import { useWidth } from './use-width.js';
import './step-chart.css';

export type { LevelStep } from './step-layout.js';

export interface StepChartProps {
  /** Whose maturity, e.g. "Recovery & continuity". */
  readonly label: string;
  /** The quarters shown, both included. */
  readonly first: FiscalQuarter;
  readonly last: FiscalQuarter;
  /** 0 to 5; null when never assessed. */
  readonly current: number | null;
  readonly target: number | null;
  /** After each enabler the level it brings the capability to. */
  readonly steps: readonly LevelStep[];
  /** Pixels. */
  readonly height?: number;
}

/** Planned maturity over fiscal quarters beside its target; a sentence when there is no level to start from. */
export function StepChart({ label, current, target, height = 148, ...span }: StepChartProps) {
  if (current === null) {
    return <p className="n-step__note">{notAssessed(target)}</p>;
  }
  const course = { ...span, current };
  return (
    <figure className="n-step">
      <StepDrawing name={stepSentence(course, target)} course={course} target={target} height={height} />
      <HiddenTable
        caption={`Planned maturity of ${label}`}
        columns={['From the end of', 'Maturity', 'Raised by']}
        rows={[
          ['Today', current, 'Assessed'],
          ...stepsShown(course).map(
            ({ quarter, level, cause }) => [quarterLabel(quarter), level, cause] as const,
          ),
          ['Target', target ?? 'Not set', ''],
        ]}
      />
    </figure>
  );
}

function notAssessed(target: number | null): string {
  const wanted = target === null ? '' : ` The target is ${target}.`;
  return `Never assessed: there is no level to plan from.${wanted}`;
}

/** "Maturity 1 today, 2 from the end of FY27 Q4; 2 levels short of target 4 by FY31 Q4." */
export function stepSentence(course: LevelCourse, target: number | null): string {
  const steps = stepsShown(course).map(
    ({ quarter, level }) => `${level} from the end of ${quarterLabel(quarter)}`,
  );
  const levels = [`Maturity ${course.current} today`, ...steps].join(', ');
  return `${levels}; ${targetWords(course, target)}.`;
}

function targetWords(course: LevelCourse, target: number | null): string {
  if (target === null) return 'no target is set';
  const short = target - levelReached(course);
  const by = `by ${quarterLabel(course.last)}`;
  return short > 0 ? `${shortWords(short)} of target ${target} ${by}` : `target ${target} is reached ${by}`;
}

function shortWords(levels: number): string {
  return `${levels} ${levels <= 1 ? 'level' : 'levels'} short`;
}

interface DrawingProps {
  readonly name: string;
  readonly course: LevelCourse;
  readonly target: number | null;
  readonly height: number;
}

function StepDrawing({ name, course, target, height }: DrawingProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 312);
  const area = { left: 20, right: width - 2, top: 20, bottom: height - 24 };
  const scales = stepScales(course, target, area);
  return (
    <div ref={box} className="n-step__box">
      <svg width={width} height={height} role="img" aria-label={name}>
        {scales.levels.map((level) => (
          <g key={level} className="n-step__level">
            <path d={`M${area.left} ${scales.yOf(level)}H${area.right}`} />
            <text x={4} y={scales.yOf(level) + 4}>
              {level}
            </text>
          </g>
        ))}
        {yearTicks(course, scales.xOf).map(({ label, x }) => (
          <text key={label} x={x + 2} y={height - 4}>
            {label}
          </text>
        ))}
        <path className="n-step__line" d={stepPath(course, scales)} />
        {target !== null && <TargetLine course={course} target={target} scales={scales} />}
      </svg>
    </div>
  );
}

interface TargetLineProps {
  readonly course: LevelCourse;
  readonly target: number;
  readonly scales: StepScales;
}

const LEAST_ROOM = 18;

/** The target, dashed, and how far below it the plan ends. */
function TargetLine({ course, target, scales: { xOf, yOf } }: TargetLineProps) {
  const [left, right] = [xOf(course.first), xOf(plusQuarters(course.last, 1))];
  const [y, reached] = [yOf(target), yOf(levelReached(course))];
  const short = target - levelReached(course);
  // Between lines that are near there is no room for words.
  const wordsY = reached - y < LEAST_ROOM ? reached + 14 : (y + reached) / 2 + 4;
  return (
    <>
      <g className="n-step__target">
        <path d={`M${left} ${y}H${right}`} />
        <text x={right} y={short < 0 ? y + 14 : y - 6} textAnchor="end">
          Target {target}
        </text>
      </g>
      {short > 0 && (
        <g className="n-step__short">
          <path d={`M${right - 20} ${y}h8M${right - 16} ${y}V${reached}M${right - 20} ${reached}h8`} />
          <text x={right - 26} y={wordsY} textAnchor="end">
            {shortWords(short)}
          </text>
        </g>
      )}
    </>
  );
}
