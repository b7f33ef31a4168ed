import {
  fiscalYearOf,
  FUNDING_CLASS_LABELS,
  quarterLabel,
  type Utilisation,
  type YearFunding,
} from '@northing/domain';
import { yearLabel } from '../plan/field-words.js';
import { dayLabel } from '../words/dates.js';
import { counted, percent, plainNumber, sentenceList } from '../words/numbers.js';
import { sentenceStart, spelled, spelledCount } from '../words/spelled.js';
import { teamName, type OverviewFacts } from './overview-facts.js';

export function capacitySentence(facts: OverviewFacts): string {
  const over = facts.context.metrics.utilisation.filter((cell) => cell.over);
  // Demand on a team without capacity is the worst of all.
  const [worst] = over.toSorted((a, b) => (b.utilisation ?? Infinity) - (a.utilisation ?? Infinity));
  if (!worst) return 'Every team has the people its one-year plan asks for.';
  const where = `${teamName(facts, worst.teamId)} in ${quarterLabel(worst.quarter)}`;
  return over.length === 1
    ? `One team quarter is overbooked: ${where}, ${loadWords(worst)}.`
    : `${sentenceStart(spelled(over.length))} team quarters are overbooked, most of all ${where}, ${loadWords(worst)}.`;
}

function loadWords({ utilisation, demand }: Utilisation): string {
  return utilisation === null
    ? `with a demand of ${plainNumber(demand)} FTE and no capacity`
    : `at ${percent(utilisation)} of its capacity`;
}

export function loadSentence({ context }: OverviewFacts): string {
  const { delivered, inProgress, ratio } = context.metrics.load;
  const running = sentenceStart(
    `${spelledCount(inProgress.length, 'project')} ${inProgress.length < 2 ? 'is' : 'are'} in progress`,
  );
  if (ratio === null) return `${running}, and none was delivered in the last four quarters.`;
  const done = `${spelled(delivered.length)} delivered in the last four quarters`;
  if (ratio > 1) return `${running} against ${done}: more is started than finished.`;
  return `${running} against ${done}: no more is started than finished.`;
}

/** The anchor's fiscal year; null when the cost window has none. */
export function yearAtHand({ context: { metrics, revision } }: OverviewFacts): YearFunding | null {
  const year = fiscalYearOf(revision.anchorQuarter);
  return metrics.discretionary.find(({ fiscalYear }) => fiscalYear === year) ?? null;
}

export function fundingSentence(facts: OverviewFacts): string {
  const { plan } = facts.context;
  const year = yearAtHand(facts);
  if (!year || year.pct === null) return '';
  const share = `${Math.round(year.pct)}% of ${yearLabel(year.fiscalYear)} is for what IT proposes, against a target of ${plainNumber(plan.settings.discretionaryTargetPct)}%`;
  return `${share}; ${headroomWords(year, plan.money)}${overWords(year)}.`;
}

function headroomWords(
  { headroom }: YearFunding,
  money: { readonly short: (value: number) => string },
): string {
  if (headroom === null) return 'no envelope is set';
  if (headroom < 0) return `the year is ${money.short(-headroom)} over its envelope`;
  return headroom === 0 ? 'the envelope is used up' : `${money.short(headroom)} of the envelope is left`;
}

function overWords({ overClasses }: YearFunding): string {
  if (overClasses.length === 0) return '';
  const names = sentenceList(overClasses.map((each) => FUNDING_CLASS_LABELS[each].toLowerCase()));
  return `, with ${names} above ${overClasses.length === 1 ? 'its' : 'their'} own`;
}

export function readinessSentence({ context }: OverviewFacts): string {
  const { records, revision, plan } = context;
  const ready = records.budgetReadiness.find(({ revisionId }) => revisionId === revision.id);
  if (!ready) return '';
  const season = `the ${yearLabel(ready.budgetFiscalYear)} season`;
  const opens = `opens on ${dayLabel(ready.seasonStart, '')}`;
  const { readinessWeeks: wanted } = plan.settings;
  if (ready.light === 'red')
    return `Approved ${counted(-ready.daysBefore, 'day')} after ${season} had started.`;
  const early = `Approved ${counted(ready.daysBefore, 'day')} before ${season} ${opens}`;
  if (ready.light === 'green') return `${early}; ${spelledCount(wanted, 'week')} are wanted.`;
  if (ready.staleQuarters > 1) {
    return `${early}, but it starts ${spelledCount(ready.staleQuarters, 'quarter')} before the season’s own: a newer revision is wanted.`;
  }
  return `${early}, fewer than the ${spelledCount(wanted, 'week')} wanted.`;
}

/** Answers whether the plan fits people and money; null when it gives neither capacity nor envelopes. */
export function fitAnswer(facts: OverviewFacts): string | null {
  const { utilisation, capacity } = facts.context.metrics;
  const year = yearAtHand(facts);
  const headroom = year?.headroom ?? null;
  const over = utilisation.filter((cell) => cell.over).length;
  const people = capacity > 0 || over > 0 ? over === 0 : null;
  const money = headroom === null ? null : headroom >= 0;
  if (people === null && money === null) return null;
  const [years, amount] = [
    year ? yearLabel(year.fiscalYear) : '',
    facts.context.plan.money.short(Math.abs(headroom ?? 0)),
  ];
  const parts = [
    people !== null &&
      (people
        ? 'every team quarter has its people'
        : `${spelled(over)} team ${over === 1 ? 'quarter is' : 'quarters are'} overbooked`),
    money !== null &&
      (money ? `${years} has ${amount} of headroom` : `${years} is ${amount} over its envelope`),
  ].filter((part) => part !== false);
  const fits = people !== false && money !== false;
  return `${fits ? 'Yes' : 'Not yet'}: ${parts.join(people === money || people === null || money === null ? ' and ' : ', while ')}.`;
}
