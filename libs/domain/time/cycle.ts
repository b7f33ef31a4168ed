import { addDays, formatISO, parseISO } from 'date-fns';
import { daysOf, type Day, type FiscalCalendar } from './fiscal-calendar.js';
import { plusQuarters, type FiscalQuarter } from './fiscal-quarter.js';

/** What the steps of a quarterly cycle ask for at their end. */
export type GateId = 'gate1' | 'gate2';

export type CycleStepId = 'gather' | 'open' | 'replan' | 'feasibility' | 'submit' | 'review' | 'publish';

/** Weeks of the quarter before the anchor, 1 to 13 (DOMAIN §5). */
export type Weeks = readonly [first: number, last: number];

interface CyclePlan {
  readonly id: CycleStepId;
  readonly label: string;
  readonly weeks: Weeks;
  readonly gate: GateId | null;
}

/** A step with its days. */
export interface CycleStep extends CyclePlan {
  readonly firstDay: Day;
  readonly lastDay: Day;
}

/** The steps in order; opening the draft and re-planning share week 7. */
export const CYCLE_STEPS: readonly CyclePlan[] = [
  { id: 'gather', label: 'Gather', weeks: [1, 6], gate: null },
  { id: 'open', label: 'Open draft', weeks: [7, 7], gate: null },
  { id: 'replan', label: 'Progress and re-planning', weeks: [7, 9], gate: null },
  { id: 'feasibility', label: 'Feasibility', weeks: [10, 10], gate: 'gate1' },
  { id: 'submit', label: 'Submit', weeks: [11, 11], gate: null },
  { id: 'review', label: 'Review meeting', weeks: [12, 12], gate: 'gate2' },
  { id: 'publish', label: 'Publish', weeks: [13, 13], gate: null },
];

export const GATE_ASKS = {
  gate1: 'no rule broken, overruns explained',
  gate2: 'decision, conditions and minutes',
} as const satisfies Record<GateId, string>;

const WEEKS = 13;

type YearRule = Pick<FiscalCalendar, 'yearStartMonth' | 'yearLabel'>;

/** The cycle that makes the revision of an anchor quarter: it runs through the quarter before. */
export function cycleOf(anchor: FiscalQuarter, calendar: YearRule): readonly CycleStep[] {
  const quarter = daysOf(plusQuarters(anchor, -1), calendar);
  return CYCLE_STEPS.map((step) => {
    const [first, last] = step.weeks;
    return {
      ...step,
      firstDay: later(quarter.first, 7 * (first - 1)),
      // A quarter has 90 to 92 days: its thirteenth week takes what is left.
      lastDay: last === WEEKS ? quarter.last : later(quarter.first, 7 * last - 1),
    };
  });
}

export type StepTime = 'done' | 'current' | 'ahead';

/** Where a step stands on a day; two may be current at once. */
export function timeOfStep(
  { firstDay, lastDay }: Pick<CycleStep, 'firstDay' | 'lastDay'>,
  on: Day,
): StepTime {
  if (on < firstDay) return 'ahead';
  return on > lastDay ? 'done' : 'current';
}

/** The gate that is reached next on a day, on its last day still; null after the last. */
export function nextGate(steps: readonly CycleStep[], on: Day): CycleStep | null {
  return steps.find(({ gate, lastDay }) => gate !== null && on <= lastDay) ?? null;
}

/** The gate that is reached tomorrow; null when none is. */
export function gateTomorrow(steps: readonly CycleStep[], today: Day): CycleStep | null {
  const tomorrow = later(today, 1);
  return steps.find(({ gate, lastDay }) => gate !== null && lastDay === tomorrow) ?? null;
}

function later(day: Day, days: number): Day {
  return formatISO(addDays(parseISO(day), days), { representation: 'date' });
}
