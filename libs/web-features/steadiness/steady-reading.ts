import type { RevisionFigures, WorkspaceSettings } from '@northing/domain';
import { revisionLabel } from '../address/revision-token.js';
import { percent, plainNumber, sentenceList } from '../words/numbers.js';
import { sentenceStart, spelled, spelledCount } from '../words/spelled.js';
import type { EvidenceUse, SpanChanges } from './read-steadiness.js';
import { stepsOf, type Span } from './span.js';

/** What a step did, by the revision it led to. */
export interface MeasuredStep {
  readonly label: string;
  readonly figures: RevisionFigures;
}

export function measuredSteps(span: Span, figures: readonly RevisionFigures[]): readonly MeasuredStep[] {
  const byId = new Map(figures.map((each) => [each.revisionId, each]));
  return stepsOf(span).flatMap(({ to }) => {
    const known = byId.get(to.id);
    return known ? [{ label: revisionLabel(to), figures: known }] : [];
  });
}

/** `knee-jerk and big bang`; `small` for a step that is neither; null without money to tell by. */
export function sizeOf({ kneeJerk, bigBang, ...figures }: RevisionFigures): string | null {
  if (!hasSpend(figures)) return null;
  const flags = [kneeJerk ? 'knee-jerk' : null, bigBang ? 'big bang' : null].filter((flag) => flag !== null);
  return flags.length === 0 ? 'small' : flags.join(' and ');
}

/** Without spend on either side nothing could have been unstable. */
export function hasSpend({
  spendBefore,
  spendAfter,
}: Pick<RevisionFigures, 'spendBefore' | 'spendAfter'>): boolean {
  return (spendBefore ?? 0) + (spendAfter ?? 0) > 0;
}

/** Whether the changes of a span were small and regular, in one sentence. */
export function spanReading(steps: readonly MeasuredStep[], changes: SpanChanges): string {
  if (steps.length === 0) return 'One revision so far: how steady the plan is shows from the second on.';
  const back = changes.reversals.length;
  const returned =
    back === 0
      ? 'nothing was changed and changed back'
      : `${spelledCount(back, 'field')} ${back === 1 ? 'was' : 'were'} changed and changed back`;
  return `${sentenceStart(sizeSentence(steps))}; ${returned}.`;
}

function sizeSentence(steps: readonly MeasuredStep[]): string {
  const sizes = steps.map(({ label, figures }) => ({ label, size: sizeOf(figures) }));
  const told = sizes.filter(({ size }) => size !== null);
  if (told.length === 0) return `${spelledCount(steps.length, 'step')}, without spend to tell their size by`;
  const large = told.filter(({ size }) => size !== 'small');
  if (large.length === 0)
    return told.length === 1 ? 'the one step was small' : `all ${spelled(told.length)} steps were small`;
  const names = sentenceList(large.map(({ label, size }) => `${label} (${size ?? ''})`));
  return `${spelled(large.length)} of ${spelledCount(told.length, 'step')} ${large.length === 1 ? 'was' : 'were'} large, ${names}`;
}

/** What was made against what is left. */
export function netReading({ gross, net, ratio }: SpanChanges): string {
  if (gross === 0) return 'Nothing was re-planned.';
  if (net === 0) return `All reversed: ${spelledCount(gross, 'field change')} made, none left.`;
  const rest = `${gross} field changes were made and ${net} are left`;
  return ratio === null || ratio === 1
    ? `${rest}: nothing was undone.`
    : `${rest}, ${plainNumber(ratio)} made for each one left. Small regular changes stay near 1.`;
}

export function stabilityReading(
  steps: readonly MeasuredStep[],
  { bigBangShare }: Pick<WorkspaceSettings, 'bigBangShare'>,
): string {
  const known = steps.filter(({ figures }) => hasSpend(figures) && figures.stability !== null);
  if (known.length === 0) return 'No spend is planned in the years that two revisions share.';
  const over = known.filter(({ figures }) => (figures.churnIndex ?? 0) >= bigBangShare).length;
  const rule = `Small regular changes turn over far less than ${percent(bigBangShare)} of the spend in a step`;
  return over === 0
    ? `${rule}, as every step here does.`
    : `${rule}; ${spelled(over)} of ${spelled(known.length)} here ${over === 1 ? 'does' : 'do'} not.`;
}

/** Due and met over all steps. */
export function reliabilityOf(steps: readonly MeasuredStep[]): {
  readonly due: number;
  readonly met: number;
} {
  return {
    due: steps.reduce((sum, { figures }) => sum + (figures.forecastDue ?? 0), 0),
    met: steps.reduce((sum, { figures }) => sum + (figures.forecastMet ?? 0), 0),
  };
}

export function reliabilityReading(steps: readonly MeasuredStep[]): string {
  const { due, met } = reliabilityOf(steps);
  if (due === 0) return 'Nothing fell due between these revisions.';
  return `${sentenceStart(spelled(met))} of ${spelledCount(due, 'enabler')} that fell due between two revisions ${met === 1 ? 'was' : 'were'} delivered in time.`;
}

/** Decisions and those with evidence over all steps. */
export function decisionsOf(steps: readonly MeasuredStep[]): {
  readonly all: number;
  readonly cited: number;
} {
  return {
    all: steps.reduce((sum, { figures }) => sum + (figures.replanningChanges ?? 0), 0),
    cited: steps.reduce((sum, { figures }) => sum + (figures.changesWithEvidence ?? 0), 0),
  };
}

export function evidenceReading(
  steps: readonly MeasuredStep[],
  { insights, withEvidence }: EvidenceUse,
): string {
  const { all, cited } = decisionsOf(steps);
  if (all === 0) return 'Nothing was re-planned, so nothing asked for evidence.';
  const first = `${sentenceStart(spelled(cited))} of ${spelledCount(all, 'decision')} cite an insight`;
  const [most] = insights;
  if (!most) return `${first}.`;
  return `${first}; the one used most backs ${spelled(most.records)} of ${spelled(withEvidence)} reasons given. One insight on everything is no evidence.`;
}
