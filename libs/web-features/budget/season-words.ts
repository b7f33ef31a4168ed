import {
  budgetYear,
  seasonReadiness,
  type BudgetStepKind,
  type Day,
  type FiscalYear,
  type PlanContent,
  type ReadinessBlock,
  type SeasonReadiness,
} from '@northing/domain';
import type { CountdownProps } from '@northing/web-ui';
import { revisionLabel } from '../address/revision-token.js';
import { nameOf, type PlanFrame } from '../plan/plan-frame.js';
import { dayLabel } from '../words/dates.js';
import { counted } from '../words/numbers.js';

export function readinessAt(
  plan: Pick<PlanFrame, 'revisions' | 'calendar' | 'settings' | 'units'>,
  content: PlanContent,
  year: FiscalYear,
  today: Day,
): SeasonReadiness | null {
  const { revisions, calendar, settings } = plan;
  const units = [...plan.units.values()].filter(({ archived }) => !archived);
  return seasonReadiness({ revisions, calendar, settings, units, content, today }, year);
}

const LIGHT_TEXT = { green: 'Ready', amber: 'Not quite ready', red: 'Not ready' } as const;

export function lightText({ light }: SeasonReadiness): string {
  return LIGHT_TEXT[light];
}

export function countdownOf(ready: SeasonReadiness, today: Day): CountdownProps {
  const { daysToReady, daysToSeason, readyBy, season } = ready;
  return {
    todayText: dayLabel(today, today),
    ready: {
      label: daysToReady < 0 ? 'Plan was due' : 'Plan due',
      text: daysText(daysToReady),
      dateText: dayLabel(readyBy, today),
    },
    opens: {
      label: daysToSeason < 0 ? 'Budget season opened' : 'Budget season opens',
      text: daysText(daysToSeason),
      dateText: dayLabel(season.startDate, today),
    },
    readyAt: daysToReady < 0 || daysToSeason <= 0 ? null : daysToReady / daysToSeason,
  };
}

function daysText(days: number): string {
  if (days === 0) return 'today';
  return days > 0 ? counted(days, 'day') : `${counted(-days, 'day')} ago`;
}

export function blockText(
  block: ReadinessBlock,
  { revisions, units }: Pick<PlanFrame, 'revisions' | 'units'>,
): string {
  const named = (id: string) => {
    const found = revisions.find((revision) => revision.id === id);
    return found ? revisionLabel(found) : id;
  };
  switch (block.kind) {
    case 'noApproval':
      return 'No revision is approved before the season';
    case 'lateApproval':
      return `${named(block.revisionId)} was approved ${counted(block.days, 'day')} before the season`;
    case 'stale':
      return `${named(block.revisionId)} is anchored ${counted(block.quarters, 'quarter')} before the season’s`;
    case 'unitWithoutOutcome':
      return `${nameOf(units, block.unitId)} has no outcome in the plan`;
  }
}

const STEP_NAMES = {
  outcomesAgreed: 'Outcomes and weights agreed',
  capabilitiesAssessed: 'Capabilities assessed',
  listComplete: 'One-year list and cut line complete',
  revisionApproved: 'Revision approved',
  envelopesSet: 'Envelopes set',
  fundingCarried: 'Agreed funding carried',
} satisfies Record<BudgetStepKind, string>;

export interface StepWords {
  readonly name: string;
  readonly dates: string;
  /** Whether its days are over, run now, or are yet to come; nobody records that it was done. */
  readonly state: 'over' | 'now' | 'ahead';
}

/** The yearly calendar around the season, step by step. */
export function stepWords(
  { season }: Pick<SeasonReadiness, 'season'>,
  { calendar, settings }: Pick<PlanFrame, 'calendar' | 'settings'>,
  today: Day,
): readonly StepWords[] {
  return budgetYear(season, calendar, settings).map(({ kind, from, by, quarter }) => ({
    name: quarter === null ? STEP_NAMES[kind] : `${STEP_NAMES[kind]} by ${quarter}`,
    dates: from === null ? `by ${dayLabel(by, today)}` : `${dayLabel(from, today)} – ${dayLabel(by, today)}`,
    state: by < today ? 'over' : from !== null && from > today ? 'ahead' : 'now',
  }));
}
