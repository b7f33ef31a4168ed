import { plusQuarters, quarterLabel, type FiscalQuarter } from '@northing/domain';
import { useRef } from 'react';
import { useWidth } from './use-width.js';
import './level-steps.css';

/** The levels that were agreed, quarter by quarter. */
export interface LevelRun {
  readonly first: FiscalQuarter;
  /** One entry a quarter; null where nothing was agreed in it. */
  readonly levels: readonly (number | null)[];
  /** The level agreed last before the first quarter; null when there was none. */
  readonly before: number | null;
}

export interface LevelStepsProps {
  /** Whose levels, e.g. "Trade Sales". */
  readonly label: string;
  readonly run: LevelRun;
  /** What each level is called, level 1 first. */
  readonly names: readonly string[];
  /** Where it is meant to stand; null when nobody said. */
  readonly intended?: number | null;
}

const HEIGHT = 56;
const EDGE = 6;

/** Levels over quarters as steps: each holds until another is agreed. */
export function LevelSteps({ label, run, names, intended = null }: LevelStepsProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 300);
  const { runs, dots } = drawn(run);
  if (runs.length === 0) return <p className="n-levels__none">– Nothing agreed yet</p>;
  const xOf = (boundary: number) => EDGE + (boundary * (width - 2 * EDGE)) / run.levels.length;
  const yOf = (level: number) =>
    HEIGHT - EDGE - ((level - 1) * (HEIGHT - 2 * EDGE)) / Math.max(names.length - 1, 1);
  return (
    <div ref={box} className="n-levels">
      <svg
        width={width}
        height={HEIGHT}
        role="img"
        aria-label={levelsSentence({ label, run, names, intended })}
      >
        {names.map((name, at) => (
          <path key={name} className="n-levels__grid" d={`M${EDGE} ${yOf(at + 1)}H${width - EDGE}`} />
        ))}
        {intended !== null && (
          <path className="n-levels__intended" d={`M${EDGE} ${yOf(intended)}H${width - EDGE}`} />
        )}
        <path className="n-levels__line" d={linePath(runs, xOf, yOf)} />
        {dots.map(({ at, level }) => (
          <circle key={at} className="n-levels__agreed" cx={xOf(at + 0.5)} cy={yOf(level)} r={2.5} />
        ))}
        <circle className="n-levels__now" cx={width - EDGE} cy={yOf(runs.at(-1)!.level)} r={4} />
      </svg>
    </div>
  );
}

interface Held {
  /** Quarters from the first one shown. */
  readonly from: number;
  readonly to: number;
  readonly level: number;
}

/** The stretches over which a level holds, and the quarters in which one was agreed. */
function drawn({ levels, before }: LevelRun) {
  const runs: Held[] = [];
  const dots: { readonly at: number; readonly level: number }[] = [];
  let level = before;
  for (const [at, agreed] of levels.entries()) {
    if (agreed !== null) dots.push({ at, level: agreed });
    level = agreed ?? level;
    if (level !== null) runs.push({ from: at, to: at + 1, level });
  }
  return { runs, dots };
}

function linePath(
  runs: readonly Held[],
  xOf: (at: number) => number,
  yOf: (level: number) => number,
): string {
  const steps = runs.map(({ from, to, level }, at) => {
    const start = at === 0 ? `M${xOf(from)} ${yOf(level)}` : `V${yOf(level)}`;
    return `${start}H${xOf(to)}`;
  });
  return steps.join('');
}

/** "Trade Sales: Order Taker before, FY27 Q2 Service Provider; intended Trusted Advisor". */
export function levelsSentence({ label, run, names, intended = null }: LevelStepsProps): string {
  const nameOf = (level: number) => names[level - 1] ?? String(level);
  const before = run.before === null ? [] : [`${nameOf(run.before)} before`];
  const agreed = run.levels.flatMap((level, at) =>
    level === null ? [] : [`${quarterLabel(plusQuarters(run.first, at))} ${nameOf(level)}`],
  );
  const meant = intended === null ? '' : `; intended ${nameOf(intended)}`;
  return `${label}: ${[...before, ...agreed].join(', ')}${meant}`;
}
