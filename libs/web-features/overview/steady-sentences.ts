import type { ChurnItem, RevisionFigures } from '@northing/domain';
import { currentFigures } from '../figures/figure-context.js';
import { percent, plainNumber } from '../words/numbers.js';
import { sentenceStart, spelled, spelledCount } from '../words/spelled.js';
import { enablerName, type OverviewFacts } from './overview-facts.js';

/** `split:e13` and `merge:e33` name the enabler after the colon. */
function groupName(facts: OverviewFacts, { group }: ChurnItem): string {
  return enablerName(facts, group.slice(group.indexOf(':') + 1));
}

function turnedHow({ before, after, resourced }: ChurnItem): string {
  if (resourced) return 're-sourced';
  if (before === 0) return 'added';
  return after === 0 ? 'removed' : 're-costed';
}

export function stabilitySentence(facts: OverviewFacts): string {
  const now = currentFigures(facts.context);
  const [largest] = facts.step.turnedOver;
  if (!now || now.turnover === null) return '';
  if (now.turnover === 0 || !largest) return 'No decision turned over any spend.';
  const { short } = facts.context.plan.money;
  const most = `most of it ${groupName(facts, largest)}, ${turnedHow(largest)} (${short(largest.turnover)})`;
  return `${sizeWords(now)}: decisions turned over ${short(now.turnover)}, ${most}.`;
}

function sizeWords({ kneeJerk, bigBang }: RevisionFigures): string {
  if (kneeJerk && bigBang) return 'Knee-jerk and big bang';
  if (kneeJerk) return 'Knee-jerk';
  return bigBang ? 'Big bang' : 'Small changes';
}

export function evidenceSentence({ context }: OverviewFacts): string {
  const now = currentFigures(context);
  const [all, withEvidence] = [now?.replanningChanges ?? 0, now?.changesWithEvidence ?? 0];
  if (all === 0) return '';
  if (withEvidence === all) return `Every one of ${spelledCount(all, 'decision')} cites an insight.`;
  const bare = all - withEvidence;
  return `${sentenceStart(spelled(withEvidence))} of ${spelledCount(all, 'decision')} cite an insight; ${spelled(bare)} ${bare === 1 ? 'rests' : 'rest'} on none.`;
}

export function slipSentence(facts: OverviewFacts): string {
  const count = currentFigures(facts.context)?.slipCount ?? 0;
  const moved = [...facts.step.slips].toSorted(([, a], [, b]) => b - a);
  const later = moved.filter(([, quarters]) => quarters > 0);
  const [furthest] = later;
  const earlier = moved.length - later.length;
  const also = earlier > 0 ? `; ${spelled(earlier)} moved earlier` : '';
  const of = spelledCount(count, 'planned end');
  if (!furthest) return earlier === 0 ? `None of ${of} moved.` : `None of ${of} moved later${also}.`;
  const [id, quarters] = furthest;
  const most = `${enablerName(facts, id)} ${later.length > 1 ? 'furthest, ' : ''}by ${spelledCount(quarters, 'quarter')}`;
  return `${sentenceStart(spelled(later.length))} of ${of} moved later, ${most}${also}.`;
}

export function reliabilitySentence({ context }: OverviewFacts): string {
  const now = currentFigures(context);
  const [due, met] = [now?.forecastDue ?? 0, now?.forecastMet ?? 0];
  if (due === 0) return '';
  if (met === due) {
    const all = due === 2 ? 'Both enablers' : `All ${spelled(due)} enablers`;
    return due === 1
      ? 'The one enabler that was due was delivered in time.'
      : `${all} that were due were delivered in time.`;
  }
  return `${sentenceStart(spelled(met))} of ${spelledCount(due, 'enabler')} that fell due ${met === 1 ? 'was' : 'were'} delivered in time.`;
}

/** Answers whether the plan is steady: it informs and does not grade. Null when there is nothing to hold it against. */
export function steadyAnswer(facts: OverviewFacts): string | null {
  const now = currentFigures(facts.context);
  if (!now || now.replanningChanges === null) return null;
  const spend = (now.spendBefore ?? 0) + (now.spendAfter ?? 0);
  if (now.stability === null || spend === 0) return unpriced(now);
  const turned = percent(1 - now.stability);
  if (!now.kneeJerk && !now.bigBang) return `Yes: ${percent(now.stability)} of the spend stayed as it was.`;
  const bare = now.kneeJerk ? `, ${percent(now.unevidencedChurn ?? 0)} without evidence` : ', on evidence';
  return `A large step: ${turned} of the spend was turned over at once${bare}.`;
}

function unpriced({ replanningChanges, meanSlipQuarters }: RevisionFigures): string {
  const decisions = sentenceStart(spelledCount(replanningChanges ?? 0, 'decision'));
  if (meanSlipQuarters === null) return `${decisions} since the revision before; no money is planned.`;
  return `${decisions} since the revision before; ends moved by ${plainNumber(meanSlipQuarters)} quarters on the mean.`;
}
