import { quarterLabel } from '@northing/domain';
import { percent } from '../words/numbers.js';
import { firstNames, sentenceStart, spelled, spelledCount } from '../words/spelled.js';
import { unitName, type OverviewFacts } from './overview-facts.js';

/** The last two quarters in which an engagement before or after a decision was recorded. */
function timings({ context }: OverviewFacts) {
  const known = context.records.engagementTimingAll.filter(({ ratio }) => ratio !== null);
  return { now: known.at(-1), before: known.at(-2) };
}

export function timingSentence(facts: OverviewFacts): string {
  const { now, before } = timings(facts);
  if (!now || now.ratio === null) return '';
  const few = now.smallSample ? '; too few to read much into it' : '';
  const course =
    before?.ratio == null
      ? ''
      : `, ${direction(now.ratio, before.ratio)} ${percent(before.ratio)} in ${quarterLabel(before.quarter)}`;
  return `In ${quarterLabel(now.quarter)} units brought IT in before deciding ${spelledTimes(now.before)} out of ${spelled(now.before + now.after)}${course}${few}.`;
}

function spelledTimes(count: number): string {
  return count === 1 ? 'once' : `${spelled(count)} times`;
}

function direction(now: number, before: number): string {
  if (now === before) return 'the same as';
  return now > before ? 'up from' : 'down from';
}

export function shadowSentence({ context }: OverviewFacts): string {
  const { unmanaged, unmanagedAnnualCost, highRisk } = context.records.shadowIt;
  if (unmanaged.length === 0)
    return 'Nothing outside the plan is known; that is worth as much as the last search for it.';
  const amount = context.plan.money.short(unmanagedAnnualCost);
  const risky =
    highRisk.length === 0
      ? 'none holds sensitive data without an IT owner'
      : `${spelled(highRisk.length)} ${highRisk.length === 1 ? 'holds' : 'hold'} sensitive data without an IT owner`;
  return `Units spend ${amount} a year on ${spelledCount(unmanaged.length, 'thing')} outside the plan; ${risky}.`;
}

export function relationshipSentence(facts: OverviewFacts): string {
  const trends = facts.context.records.relationshipTrend;
  const below = trends.filter(({ belowIntended }) => belowIntended);
  const risen = trends.filter(({ changeOverYear }) => (changeOverYear ?? 0) > 0).length;
  const fallen = trends.filter(({ changeOverYear }) => (changeOverYear ?? 0) < 0).length;
  const moves = [risen > 0 && `${spelled(risen)} rose`, fallen > 0 && `${spelled(fallen)} fell`].filter(
    (part) => part !== false,
  );
  const course = moves.length === 0 ? 'none moved' : moves.join(' and ');
  const stand =
    below.length === 0
      ? 'No unit stands below the level it intends'
      : `${firstNames(below.map(({ businessUnitId }) => unitName(facts, businessUnitId)))} ${below.length === 1 ? 'stands below the level it intends' : 'stand below the level they intend'}`;
  return `${stand}; within a year ${course}.`;
}

/** Answers how well business and IT decide together; null when nothing has been recorded. */
export function togetherAnswer(facts: OverviewFacts): string | null {
  const { now, before } = timings(facts);
  const trends = facts.context.records.relationshipTrend;
  const below = trends.filter(({ belowIntended }) => belowIntended).length;
  if (now?.ratio == null) {
    if (trends.length === 0) return null;
    return below === 0
      ? 'Every unit stands where it intends to.'
      : sentenceStart(`${spelledCount(below, 'unit')} below the intended level.`);
  }
  const word = now.ratio >= 0.5 ? 'Mostly' : 'Not yet';
  const course =
    before?.ratio == null ? '' : `, ${direction(now.ratio, before.ratio)} ${percent(before.ratio)}`;
  return `${word}: in ${percent(now.ratio)} of the cases IT came in before the decision${course}.`;
}
