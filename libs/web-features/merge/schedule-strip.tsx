import {
  quarterInYear,
  quarterLabel,
  readTypedValue,
  type FiscalQuarter,
  type ScheduleValue,
} from '@northing/domain';
import { quarterRange } from '../words/dates.js';
import type { Answers } from './answers.js';
import type { MergeGroup } from './merge-groups.js';

interface ScheduleStripProps {
  readonly group: MergeGroup;
  readonly answers: Answers;
}

interface StripRow {
  readonly label: string;
  readonly kind: 'base' | 'draft' | 'scenario' | 'result';
  /** Null: not scheduled, or not chosen yet. */
  readonly schedule: ScheduleValue | null;
}

/** Where both started, both sides and the result on one line of quarters; the table below says the same. */
export function ScheduleStrip({ group, answers }: ScheduleStripProps) {
  const rows = stripRows(group, answers);
  const quarters = rows
    .flatMap(({ schedule }) => [schedule?.startQuarter, schedule?.endQuarter])
    .filter(isSet);
  if (quarters.length === 0) return null;
  const first = Math.min(...quarters) - 1;
  const columns = Math.max(...quarters) - first + 2;
  return (
    <figure className="merge-strip" aria-hidden style={{ '--columns': columns } as React.CSSProperties}>
      <div className="merge-strip__row merge-strip__axis">
        {Array.from({ length: columns }, (_, at) => (
          <span
            key={at}
            style={{ gridColumn: at + 2 }}
            data-year={quarterInYear((first + at) as FiscalQuarter) === 1}
          >
            {axisLabel((first + at) as FiscalQuarter)}
          </span>
        ))}
      </div>
      {rows.map((row) => (
        <div key={row.kind} className="merge-strip__row">
          <span className="merge-strip__label">{row.label}</span>
          <StripBar row={row} first={first} />
        </div>
      ))}
    </figure>
  );
}

function StripBar({ row: { kind, schedule }, first }: { readonly row: StripRow; readonly first: number }) {
  const [start, end] = [schedule?.startQuarter ?? null, schedule?.endQuarter ?? null];
  if (start === null || end === null) {
    return (
      <span className="merge-strip__none" style={{ gridColumn: '2 / -1' }}>
        {kind === 'result' && schedule === null ? 'Not chosen' : 'Not scheduled'}
      </span>
    );
  }
  return (
    <span
      className="merge-strip__bar"
      data-kind={kind}
      style={{ gridColumn: `${start - first + 2} / ${end - first + 3}` }}
    >
      {quarterRange(start, end)}
    </span>
  );
}

/** `FY27` where a year begins, else `Q2`. */
function axisLabel(quarter: FiscalQuarter): string {
  const [year, part] = quarterLabel(quarter).split(' ');
  return (quarterInYear(quarter) === 1 ? year : part) ?? '';
}

function isSet<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

/** None where the merge does not touch the item's dates. */
export function stripRows({ conflicts, automatic }: MergeGroup, answers: Answers): readonly StripRow[] {
  const asked = conflicts.find(
    (each) => each.kind === 'editEdit' && each.place.of === 'unit' && each.place.unit.kind === 'schedule',
  );
  const merged = automatic.find(({ place }) => place.of === 'unit' && place.unit.kind === 'schedule');
  const sides = asked?.kind === 'editEdit' ? asked : merged;
  if (!sides) return [];
  const schedule = (value: unknown) => value as ScheduleValue | null;
  const result = asked?.kind === 'editEdit' ? chosen(asked, answers) : schedule(sides.theirs);
  return [
    { label: 'Both started from', kind: 'base', schedule: schedule(sides.base) },
    { label: 'Draft', kind: 'draft', schedule: schedule(sides.ours) },
    { label: 'Scenario', kind: 'scenario', schedule: schedule(sides.theirs) },
    { label: 'Result', kind: 'result', schedule: result },
  ];
}

type Asked = Extract<MergeGroup['conflicts'][number], { kind: 'editEdit' }>;

function chosen(conflict: Asked, answers: Answers): ScheduleValue | null {
  const answer = answers[conflict.key];
  if (!answer || answer.take === 'successor') return null;
  if (answer.take !== 'typed') return conflict[answer.take] as ScheduleValue | null;
  if (answer.value === undefined) return null;
  return (readTypedValue(conflict.key, answer.value) as ScheduleValue | undefined) ?? null;
}
