import type { RevisionFigures } from '@northing/domain';
import { counted, percent, plainNumber } from '../words/numbers.js';
import { currentFigures, earlierFigures, type FigureContext } from './figure-context.js';
import { courseOf, notes, wasNote, type FigureReader } from './figure-reading.js';

const FIRST = 'The first revision has none before it to be held against.';

/** Why a step has no figure: it is no step, or the given reason. */
function unless(context: FigureContext, value: number | null, reason: string): string | null {
  if (value !== null) return null;
  return earlierFigures(context) === null ? FIRST : reason;
}

/** `0.08 quarters`. */
export function shiftWords(value: number): string {
  return `${plainNumber(value)} ${Math.abs(value) === 1 ? 'quarter' : 'quarters'}`;
}

function flagWords({ kneeJerk, bigBang, unevidencedChurn }: RevisionFigures): string {
  const flags = [
    kneeJerk ? `knee-jerk: ${percent(unevidencedChurn ?? 0)} without evidence` : null,
    bigBang ? 'big bang: much replaced at once' : null,
  ].filter((flag) => flag !== null);
  return flags.length > 0 ? flags.join('; ') : 'steady';
}

/** Share of spend unchanged; null where no money was planned, since nothing could have been unstable. */
function stabilityOf(figures: RevisionFigures): number | null {
  return (figures.spendBefore ?? 0) + (figures.spendAfter ?? 0) > 0 ? figures.stability : null;
}

const stability: FigureReader = (context) => {
  const now = currentFigures(context);
  const value = now && stabilityOf(now);
  const money = (amount: number | null | undefined) =>
    amount == null ? '–' : context.plan.money.short(amount);
  return {
    value: value === null ? null : percent(value),
    missing: unless(context, value, 'Neither revision plans any spend in the years that both cover.'),
    ...notes(now && value !== null ? flagWords(now) : null),
    inputs: [
      { label: 'Turned over by decisions', value: money(now?.turnover) },
      { label: 'Spend before', value: money(now?.spendBefore) },
      { label: 'Spend after', value: money(now?.spendAfter) },
      {
        label: 'Churn without evidence',
        value: now?.unevidencedChurn == null ? '–' : percent(now.unevidencedChurn),
      },
    ],
    course: courseOf(context, stabilityOf, percent),
  };
};

const slip: FigureReader = (context) => {
  const now = currentFigures(context);
  const mean = now?.meanSlipQuarters ?? null;
  return {
    value: mean === null ? null : shiftWords(mean),
    missing: unless(context, mean, 'No enabler was open and dated in both revisions.'),
    ...notes(
      now?.slippedShare == null ? null : `${percent(now.slippedShare)} slipped`,
      wasNote(context, (figures) => figures.meanSlipQuarters, plainNumber),
    ),
    inputs: [
      {
        label: 'Mean shift of ends, later counts as positive',
        value: mean === null ? '–' : shiftWords(mean),
      },
      { label: 'Enablers held against the plan', value: String(now?.slipCount ?? 0) },
      { label: 'Share that slipped', value: now?.slippedShare == null ? '–' : percent(now.slippedShare) },
    ],
    course: courseOf(context, (figures) => figures.meanSlipQuarters, plainNumber),
  };
};

const forecastReliability: FigureReader = (context) => {
  const now = currentFigures(context);
  const share = now?.forecastReliability ?? null;
  return {
    value: share === null ? null : percent(share),
    missing: unless(context, share, 'Nothing was due between the two revisions.'),
    ...notes(
      share === null ? null : `${now?.forecastMet ?? 0} of ${now?.forecastDue ?? 0} due`,
      wasNote(context, (figures) => figures.forecastReliability, percent),
    ),
    inputs: [
      { label: 'Due between both revisions', value: counted(now?.forecastDue ?? 0, 'enabler') },
      { label: 'Delivered in time', value: counted(now?.forecastMet ?? 0, 'enabler') },
    ],
    course: courseOf(context, (figures) => figures.forecastReliability, percent),
  };
};

const evidenceCoverage: FigureReader = (context) => {
  const now = currentFigures(context);
  const share = now?.evidenceCoverage ?? null;
  return {
    value: share === null ? null : percent(share),
    missing: unless(context, share, 'Nothing was re-planned since the revision before.'),
    ...notes(
      share === null ? null : `${now?.changesWithEvidence ?? 0} of ${now?.replanningChanges ?? 0} changes`,
      wasNote(context, (figures) => figures.evidenceCoverage, percent),
    ),
    inputs: [
      { label: 'Re-planning changes', value: String(now?.replanningChanges ?? 0) },
      { label: 'With at least one insight', value: String(now?.changesWithEvidence ?? 0) },
    ],
    course: courseOf(context, (figures) => figures.evidenceCoverage, percent),
  };
};

export const STEP_READINGS = { stability, slip, forecastReliability, evidenceCoverage };
