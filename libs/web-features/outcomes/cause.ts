import { quarterLabel, type CoverageShare, type OutcomeMetrics } from '@northing/domain';
import type { Shifts } from '../capabilities/raising.js';
import { joinWords, type LinkedWords } from '../item/linked-words.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { percent, plainNumber } from '../words/numbers.js';
import { lateChain, type LateChain, type RootReason } from './late-chain.js';

/** What the cause of a status is read from. */
export interface CauseContext {
  readonly index: PlanIndex;
  readonly shifts: Shifts;
  /** The revision before; null for the first. */
  readonly before: PlanIndex | null;
}

/** Why an outcome has the status it has. */
export function outcomeCause(outcome: OutcomeMetrics, context: CauseContext): LinkedWords {
  switch (outcome.status) {
    case null:
      return [unmeasuredReason(outcome)];
    case 'uncovered':
      return uncoveredCause(outcome, context);
    case 'atRisk':
    case 'watch':
      return strainedCause(outcome, context);
    case 'onTrack':
      return [steadyWords(outcome)];
  }
}

/** Why an outcome has neither coverage nor status. */
export function unmeasuredReason({ keyResults, dueQuarter }: OutcomeMetrics): string {
  if (keyResults.length === 0) return 'It has no key results, so nothing says when it is due';
  if (dueQuarter === null) return 'No key result has a due quarter';
  return 'None of its capabilities was assessed';
}

/** The enabler whose slip decides over the outcome: the root of what is late; null when nothing is. */
export function drivingEnabler(outcome: OutcomeMetrics, context: CauseContext): string | null {
  return chainsOf(outcome, context)[0]?.rootId ?? null;
}

/** What is late by dependency, that which falls out of time first. */
function chainsOf(outcome: OutcomeMetrics, { shifts, index, before }: CauseContext): readonly LateChain[] {
  const missing = new Set(
    outcome.shares.flatMap(({ contributions }) =>
      contributions.flatMap((each) => (each.inTimePlanned && !each.inTimeForecast ? each.enablerId : [])),
    ),
  );
  return outcome.lateByDependency
    .toSorted((a, b) => Number(missing.has(b)) - Number(missing.has(a)))
    .flatMap((id) => lateChain(id, shifts, index.enablers, before?.enablers ?? null) ?? []);
}

function strainedCause(outcome: OutcomeMetrics, context: CauseContext): LinkedWords {
  const chains = chainsOf(outcome, context);
  if (chains.length > 0) {
    return joinWords(
      chains.map((chain) => chainWords(chain, context)),
      '; ',
    );
  }
  const { dueQuarter, minSlackQuarters: slack } = outcome;
  const tight = outcome.shares
    .flatMap(({ contributions }) => contributions)
    .filter((each) => each.inTimePlanned && dueQuarter !== null && each.forecastEnd === dueQuarter);
  const names = [...new Set(tight.map(({ enablerId }) => enablerId))].map((id) => [enablerWord(id, context)]);
  if (slack !== 0 || names.length === 0) return [`Least slack ${slackWords(slack)}`];
  return [
    ...joinWords(names, ', '),
    names.length > 1 ? ' finish' : ' finishes',
    ' in the due quarter: no slack',
  ];
}

/** `*App* is forecast one quarter later because *Web shop* slipped one quarter`. */
function chainWords(
  { lateId, quarters, rootId, via, reason }: LateChain,
  context: CauseContext,
): LinkedWords {
  const over = joinWords(
    via.map((id) => [enablerWord(id, context)]),
    ', ',
  );
  return [
    enablerWord(lateId, context),
    quarters === null
      ? ' has no forecast finish because '
      : ` is forecast ${quartersWord(quarters)} later because `,
    enablerWord(rootId, context),
    ...(via.length > 0 ? [', through ', ...over, ','] : []),
    reasonText(reason),
  ];
}

function reasonText(reason: RootReason): string {
  switch (reason.kind) {
    case 'slipped':
      return ` slipped ${quartersWord(reason.quarters)}`;
    case 'unscheduled':
      return ' is not scheduled';
    case 'ends':
      return ` ends ${quarterLabel(reason.end)}`;
  }
}

function uncoveredCause(outcome: OutcomeMetrics, context: CauseContext): LinkedWords {
  const { shares, coveragePlanned: planned, dueQuarter } = outcome;
  if (shares.length === 0) return ['No capability is linked to it, so nothing covers it'];
  const [worst] = shares.toSorted((a, b) => missingPart(b) - missingPart(a));
  const by = dueQuarter === null ? '' : ` by ${quarterLabel(dueQuarter)}`;
  const lead = `The plan closes ${percent(planned ?? 0)} of what it needs${by}`;
  if (!worst || missingPart(worst) <= 0) return [lead];
  return [
    `${lead}; most is missing in `,
    capabilityWord(worst.capabilityId, context),
    ': ',
    ...shortfall(worst, context),
  ];
}

function missingPart({ weight, planned }: CoverageShare): number {
  return weight * (1 - planned);
}

function shortfall({ gap, contributions }: CoverageShare, context: CauseContext): LinkedWords {
  if (gap === null) return ['not assessed'];
  const late = contributions.filter(({ inTimePlanned }) => !inTimePlanned);
  if (contributions.length === 0) return ['no enabler raises it'];
  if (late.length === 0) return ['the uplift in time is too small'];
  const [first] = late;
  if (!first) return [];
  const more = late.length > 1 ? ` and ${late.length - 1} more` : '';
  return [
    enablerWord(first.enablerId, context),
    more,
    first.plannedEnd === null ? ' not scheduled' : ` too late (${quarterLabel(first.plannedEnd)})`,
  ];
}

function steadyWords({ minSlackQuarters: slack }: OutcomeMetrics): string {
  return slack === null ? 'Nothing that it waits for is still open' : `Least slack ${slackWords(slack)}`;
}

/** `2 quarters`, `no quarter`, `1 quarter too late`. */
export function slackWords(slack: number | null): string {
  if (slack === null) return 'unknown';
  if (slack === 0) return 'none';
  return slack < 0 ? `${quartersWord(-slack)} too late` : quartersWord(slack);
}

export function quartersWord(count: number): string {
  return count === 1 ? 'one quarter' : `${plainNumber(count)} quarters`;
}

function enablerWord(id: string, { index }: CauseContext): LinkedWords[number] {
  return { item: { type: 'enabler', id }, name: index.enablers.get(id)?.name ?? id };
}

function capabilityWord(id: string, { index }: CauseContext): LinkedWords[number] {
  return { item: { type: 'capability', id }, name: index.capabilities.get(id)?.name ?? id };
}
