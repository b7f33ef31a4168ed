import type { OutcomeStatus } from '@northing/domain';
import { shiftsById } from '../capabilities/raising.js';
import type { LinkedWords } from '../item/linked-words.js';
import { outcomeCause, type CauseContext } from '../outcomes/cause.js';
import { percent } from '../words/numbers.js';
import { firstNames, sentenceStart, spelled, spelledCount } from '../words/spelled.js';
import { enablerName, outcomeName, type OverviewFacts } from './overview-facts.js';

/** Names the first outcome at risk and what makes it late. */
export function atRiskSentence(facts: OverviewFacts): LinkedWords {
  const { outcomes } = facts.context.metrics;
  const atRisk = outcomes.filter(({ status }) => status === 'atRisk');
  const [first] = atRisk;
  if (!first) {
    const uncovered = outcomes.filter(({ status }) => status === 'uncovered').length;
    const what = 'No outcome looks safe by its dates and is not';
    return [uncovered === 0 ? `${what}.` : `${what}; ${uncoveredWords(uncovered, outcomes.length)}.`];
  }
  const id = first.outcomeId;
  const count = sentenceStart(spelledCount(atRisk.length, 'outcome'));
  return [
    atRisk.length === 1 ? `${count} is at risk, ` : `${count} are at risk, among them `,
    { item: { type: 'outcome', id }, name: outcomeName(facts, id) },
    ': ',
    ...outcomeCause(first, causeContext(facts)),
    '.',
  ];
}

/** What causes are read from: this revision, and the one before it. */
export function causeContext({ context: { index, metrics, before } }: OverviewFacts): CauseContext {
  return { index, shifts: shiftsById(metrics.forecastShifts), before: before?.index ?? null };
}

function uncoveredWords(uncovered: number, all: number): string {
  if (all === 1) return 'the one outcome is not covered even as planned';
  return `${spelled(uncovered)} of ${spelled(all)} ${uncovered === 1 ? 'is' : 'are'} not covered even as planned`;
}

export function coverageSentence(facts: OverviewFacts): string {
  const { metrics, figures, revision } = facts.context;
  const now = figures.find(({ revisionId }) => revisionId === revision.id);
  const [planned, forecast] = [now?.meanCoveragePlanned ?? null, now?.meanCoverageForecast ?? null];
  if (planned === null || forecast === null) return '';
  const lost = Math.round(planned * 100) - Math.round(forecast * 100);
  const least = metrics.outcomes
    .flatMap(({ outcomeId, coverageForecast: share }) => (share === null ? [] : [{ outcomeId, share }]))
    .toSorted((a, b) => a.share - b.share)[0];
  const cost = lost > 0 ? `; dependencies cost ${lost === 1 ? '1 point' : `${lost} points`} of it` : '';
  const worst =
    least && metrics.outcomes.length > 1
      ? `, least for ${outcomeName(facts, least.outcomeId)} (${percent(least.share)})`
      : '';
  return `The plan closes ${percent(forecast)} of what the outcomes need in time${worst}${cost}.`;
}

export function traceabilitySentence(facts: OverviewFacts): string {
  const { metrics, plan } = facts.context;
  const { untracedEnablers: untraced, plannedSpend, tracedSpend } = metrics;
  if (untraced.length === 0) return 'Every enabler that costs money serves an outcome.';
  const rest = plan.money.short(plannedSpend - tracedSpend);
  const names = firstNames(untraced.map((id) => enablerName(facts, id)));
  return `${rest} of ${plan.money.short(plannedSpend)} serves no outcome: ${names}.`;
}

/** Answers whether the outcomes hold; null when nobody can say. */
export function outcomesAnswer({ context }: OverviewFacts): string | null {
  const measured = context.metrics.outcomes.filter(({ status }) => status !== null);
  if (measured.length === 0) return null;
  const [only] = measured;
  if (only?.status && measured.length === 1) return OF_ONE[only.status];
  const count = (wanted: OutcomeStatus) => measured.filter(({ status }) => status === wanted).length;
  const parts = [
    count('atRisk') > 0 && `${isAre(count('atRisk'))} at risk`,
    count('uncovered') > 0 && `${isAre(count('uncovered'))} not covered`,
  ].filter((part) => part !== false);
  if (parts.length === 0) return `Yes: all ${spelled(measured.length)} hold.`;
  return `Not all: of ${spelledCount(measured.length, 'outcome')} ${parts.join(' and ')}.`;
}

const OF_ONE = {
  atRisk: 'No: the one outcome is at risk.',
  uncovered: 'No: the one outcome is not covered.',
  watch: 'Yes: the one outcome holds, with nothing to spare.',
  onTrack: 'Yes: the one outcome holds.',
} satisfies Record<OutcomeStatus, string>;

function isAre(count: number): string {
  return `${spelled(count)} ${count === 1 ? 'is' : 'are'}`;
}
