import {
  OUTCOME_STATUS_LABELS,
  quarterLabel,
  STAGE_LABELS,
  type Overload,
  type PeakShift,
  type SlipEffect,
  type SlippedOutcome,
  type SlipTest,
} from '@northing/domain';
import { yearLabel } from '../plan/field-words.js';
import type { PlanFrame } from '../plan/plan-frame.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { counted, percent, plainNumber, sentenceList } from '../words/numbers.js';

type Refused = Exclude<SlipTest, SlipEffect>;

/** Outcomes that are reached in a later quarter. */
export function reachedLater({ outcomes }: SlipEffect): readonly SlippedOutcome[] {
  return outcomes.filter(({ reachedBefore, reachedAfter }) => reachedBefore !== reachedAfter);
}

/** Outcomes that are covered less by the quarter they are due, or whose status changes with it. */
export function coveredLess({ outcomes }: SlipEffect): readonly SlippedOutcome[] {
  return outcomes.filter(
    ({ coverageBefore, coverageAfter, statusBefore, statusAfter }) =>
      coverageBefore !== coverageAfter || statusBefore !== statusAfter,
  );
}

/** What follows from the slip, in one sentence. */
export function slipSentence(name: string, quarters: number, effect: SlipEffect): string {
  if (quarters === 0) return `${name} does not slip, so nothing moves.`;
  const by = `${name} slips by ${counted(quarters, 'quarter')}`;
  if (effect.self.quarters === 0) {
    return `${by}, and nothing moves: it waits for other work until then anyway.`;
  }
  const [movers, absorbers, later] = [effect.movers, effect.absorbers, reachedLater(effect)].map(
    ({ length }) => length,
  );
  const less = coveredLess(effect).length;
  return `${by}: ${sentenceList([
    movers === 0
      ? 'no other enabler moves with it'
      : `${counted(movers ?? 0, 'enabler moves', 'enablers move')} with it`,
    ...(absorbers === 0 ? [] : [counted(absorbers ?? 0, 'absorbs it', 'absorb it')]),
    later === 0
      ? 'no outcome is reached later'
      : counted(later ?? 0, 'outcome is reached later', 'outcomes are reached later'),
    ...(less === 0 ? [] : [`${less} ${less === 1 ? 'is' : 'are'} covered less in time`]),
  ])}.`;
}

/** Why a slip cannot be tested. */
export function refusalWords(refused: Refused, nameOf: (id: string) => string): string {
  switch (refused.kind) {
    case 'notInPlan':
      return 'This revision does not hold it. Another revision may.';
    case 'over':
      return `${STAGE_LABELS[refused.stage]}: work that is over cannot slip.`;
    case 'unscheduled':
      return 'Not scheduled: without a start and an end there is nothing that could slip.';
    case 'noForecast':
      return refused.drivenBy === null
        ? 'Nobody can say when it finishes, so a slip changes nothing that is known.'
        : `It waits for ${nameOf(refused.drivenBy)}, which has no finish, so nobody can say when it finishes.`;
  }
}

/** Money that would be spent in another fiscal year. */
export function moneyLines({ spend }: SlipEffect, { money }: Pick<PlanFrame, 'money'>): readonly string[] {
  return spend.map(
    ({ from, to, amount }) =>
      `About ${money.short(amount)} moves from ${yearLabel(from)} to ${yearLabel(to)}`,
  );
}

/** Teams whose peak moves or that are asked for more than they have. */
export function peopleLines({ peaks }: SlipEffect, { teams }: Pick<PlanFrame, 'teams'>): readonly string[] {
  const team = (id: string) => teams.get(id)?.name ?? id;
  return [
    ...peaks.peaks.map((shift) => `${team(shift.teamId)}: ${peakWords(shift)}`),
    ...peaks.overloads.map((overload) => `${team(overload.teamId)}: ${overloadWords(overload)}`),
  ];
}

/** What an estimate of moved money rests on. */
export const SPEND_NOTE =
  'An estimate: cost is planned by fiscal year and does not move by itself. A year’s cost is taken to be spent evenly over its quarters of work.';

function peakWords({ before, after }: PeakShift): string {
  const fte = (value: number) => plainNumber(value);
  if (before.quarter === after.quarter) {
    const verb = after.fte < before.fte ? 'drops' : 'rises';
    return `${quarterLabel(before.quarter)} peak ${verb} from ${fte(before.fte)} to ${fte(after.fte)} FTE`;
  }
  return `peak of ${fte(before.fte)} FTE in ${quarterLabel(before.quarter)} becomes ${fte(after.fte)} FTE in ${quarterLabel(after.quarter)}`;
}

function overloadWords({ quarter, demand, capacity }: Overload): string {
  return `over capacity in ${quarterLabel(quarter)}, ${plainNumber(demand)} of ${plainNumber(capacity)} FTE`;
}

export interface SummaryInput {
  readonly effect: SlipEffect;
  readonly quarters: number;
  readonly index: PlanIndex;
  readonly plan: Pick<PlanFrame, 'name' | 'money' | 'teams'>;
  /** `FY27 Q3 r4`. */
  readonly revision: string;
  /** Where the test stands. */
  readonly address: string;
}

/** The slip test as plain text, a sentence a line. */
export function slipSummary({ effect, quarters, index, plan, revision, address }: SummaryInput): string {
  const name = (id: string) => index.enablers.get(id)?.name ?? id;
  const outcome = (id: string) => index.outcomes.get(id)?.name ?? id;
  const { self, movers, absorbers } = effect;
  const list = (title: string, parts: readonly string[]) =>
    parts.length === 0 ? [] : [`${title}: ${parts.join('; ')}.`];
  return [
    `Slip test, ${plan.name}, ${revision}.`,
    slipSentence(`${name(self.enablerId)} (${quarterLabel(self.before)})`, quarters, effect),
    ...list(
      'Move with it',
      movers.map(
        (move) => `${name(move.enablerId)} ${quarterLabel(move.before)} → ${quarterLabel(move.after)}`,
      ),
    ),
    ...list(
      'Enough slack',
      absorbers.map(({ enablerId, end }) => `${name(enablerId)} ${quarterLabel(end)}`),
    ),
    ...list(
      'Outcomes reached later',
      reachedLater(effect).map((each) => `${outcome(each.outcomeId)} ${reachedWords(each).join(' → ')}`),
    ),
    ...list(
      'Outcomes covered less in time',
      coveredLess(effect).map((each) => `${outcome(each.outcomeId)} ${coverageWords(each).join(' → ')}`),
    ),
    ...list('Also', [...moneyLines(effect, plan), ...peopleLines(effect, plan)]),
    address,
  ].join('\n');
}

/** The quarters before and after, e.g. `FY28 Q4` and `FY29 Q2`. */
export function reachedWords({ reachedBefore, reachedAfter }: SlippedOutcome): readonly [string, string] {
  const label = (quarter: SlippedOutcome['reachedBefore']) =>
    quarter === null ? '–' : quarterLabel(quarter);
  return [label(reachedBefore), label(reachedAfter)];
}

/** The coverage before and after, e.g. `90%` and `78%`. */
export function coverageWords({ coverageBefore, coverageAfter }: SlippedOutcome): readonly [string, string] {
  const label = (share: number | null) => (share === null ? '–' : percent(share));
  return [label(coverageBefore), label(coverageAfter)];
}

/** `On track, then at risk`; null where the status stays. */
export function statusChange({ statusBefore, statusAfter }: SlippedOutcome): string | null {
  if (statusBefore === statusAfter || statusBefore === null || statusAfter === null) return null;
  return `${OUTCOME_STATUS_LABELS[statusBefore]}, then ${OUTCOME_STATUS_LABELS[statusAfter].toLowerCase()}`;
}
