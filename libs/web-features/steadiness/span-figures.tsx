import { METRICS } from '@northing/domain';
import { ExplainedFigure, type Explanation } from '@northing/web-ui';
import { useNavigate } from 'react-router';
import { compareAddress } from '../address/compare-view.js';
import { revisionLabel, revisionToken } from '../address/revision-token.js';
import { percent, plainNumber } from '../words/numbers.js';
import { coursePoints } from './course-points.js';
import type { SpanChanges } from './read-steadiness.js';
import { stepLabel, stepsOf, type Span } from './span.js';
import { decisionsOf, reliabilityOf, type MeasuredStep } from './steady-reading.js';

interface SpanFiguresProps {
  readonly span: Span;
  readonly steps: readonly MeasuredStep[];
  readonly changes: SpanChanges;
}

interface SpanFigure {
  readonly label: string;
  readonly value: string | null;
  readonly note?: string;
  readonly explanation: Explanation;
}

/** What a span comes to, each figure with what it was made from. */
export function SpanFigures(props: SpanFiguresProps) {
  const navigate = useNavigate();
  const figures = [grossFigure, netFigure, ratioFigure, reversalFigure, reliabilityFigure, evidenceFigure];
  return (
    <dl className="steady-figures">
      {figures.map((read) => {
        const figure = read(props);
        return <ExplainedFigure key={figure.label} {...figure} onNavigate={(href) => void navigate(href)} />;
      })}
    </dl>
  );
}

const ALONE = 'One revision alone has no step: a second one is needed.';
const WHOLE_SPAN = 'It is counted over the whole span; each step has its own row below.';
const SLICED =
  'By slicing one swap over quarters: the steps look small. Look at what was changed and changed back.';

function compareRows({ span }: SpanFiguresProps): Explanation['rows'] {
  if (span.from.sequence === span.to.sequence) return null;
  const pair = { from: revisionToken(span.from), to: revisionToken(span.to) };
  const label = `Compare ${revisionLabel(span.from)} with ${revisionLabel(span.to)}`;
  return { label, href: compareAddress({ plan: span.planId, pair }) };
}

function stepInputs({ span, changes }: SpanFiguresProps): Explanation['inputs'] {
  return stepsOf(span).map((step, index) => {
    return { label: stepLabel(step), value: `${changes.byStep[index] ?? 0} changes` };
  });
}

function grossFigure(props: SpanFiguresProps): SpanFigure {
  const { span, steps, changes } = props;
  const alone = steps.length === 0;
  return {
    label: 'Field changes made',
    value: alone ? null : plainNumber(changes.gross),
    ...(!alone && { note: 'gross' }),
    explanation: {
      title: 'Field changes made',
      missing: alone ? ALONE : null,
      formula:
        'Fields that differ between each revision and the next, added up over all steps. What came or went by roll alone, progress and assessments do not count.',
      inputs: stepInputs(props),
      course: {
        points: span.revisions.map((revision, index) => ({
          key: revision.id,
          label: revisionLabel(revision),
          value: index === 0 ? null : (changes.byStep[index - 1] ?? null),
        })),
        format: plainNumber,
      },
      improvedBy: METRICS.stability.act,
      rows: compareRows(props),
      gamedBy: SLICED,
    },
  };
}

function netFigure(props: SpanFiguresProps): SpanFigure {
  const { steps, changes } = props;
  const alone = steps.length === 0;
  return {
    label: 'Left of them',
    value: alone ? null : plainNumber(changes.net),
    ...(!alone && { note: 'net' }),
    explanation: {
      title: 'Left of them',
      missing: alone ? ALONE : null,
      formula:
        'Fields that differ between the first and the last revision of the span. What was changed and changed back is not among them.',
      inputs: [{ label: 'Made in all steps', value: `${changes.gross} changes` }],
      course: { points: [], format: plainNumber, none: WHOLE_SPAN },
      improvedBy: METRICS.stability.act,
      rows: compareRows(props),
      gamedBy: SLICED,
    },
  };
}

function ratioFigure(props: SpanFiguresProps): SpanFigure {
  const { steps, changes } = props;
  const { gross, net, ratio } = changes;
  const nothing = gross === 0 ? 'Nothing was changed.' : 'All reversed: nothing is left to divide by.';
  return {
    label: 'Made for each one left',
    value: ratio === null ? null : plainNumber(ratio),
    ...(ratio === null && gross > 0 && { note: 'all reversed' }),
    explanation: {
      title: 'Made for each one left',
      missing: ratio !== null ? null : steps.length === 0 ? ALONE : nothing,
      formula: 'Field changes made, divided by those that are left. 1 means that nothing was undone.',
      inputs: [
        { label: 'Made', value: `${gross} changes` },
        { label: 'Left', value: `${net} changes` },
      ],
      course: { points: [], format: plainNumber, none: WHOLE_SPAN },
      improvedBy: METRICS.stability.act,
      rows: compareRows(props),
      gamedBy: SLICED,
    },
  };
}

function reversalFigure(props: SpanFiguresProps): SpanFigure {
  const { steps, changes } = props;
  const alone = steps.length === 0;
  const full = changes.reversals.filter((reversal) => reversal.full).length;
  return {
    label: 'Changed and changed back',
    value: alone ? null : plainNumber(changes.reversals.length),
    ...(full > 0 && { note: `${full} to the first value` }),
    explanation: {
      title: 'Changed and changed back',
      missing: alone ? ALONE : null,
      formula:
        'Fields that had a value, then another, then the first again. Only the revisions that hold the item are read.',
      inputs: [{ label: 'Back to the value of the first revision', value: `${full} fields` }],
      course: { points: [], format: plainNumber, none: WHOLE_SPAN },
      improvedBy: METRICS.stability.act,
      rows: compareRows(props),
      gamedBy: 'By removing an item and adding another like it. Look at what was added and removed.',
    },
  };
}

function reliabilityFigure(props: SpanFiguresProps): SpanFigure {
  const { span, steps } = props;
  const { due, met } = reliabilityOf(steps);
  const nothing = steps.length === 0 ? ALONE : 'Nothing fell due between these revisions.';
  const { label, formula, idea, act, gaming } = METRICS.forecastReliability;
  return {
    label: 'Delivered when due',
    value: due > 0 ? percent(met / due) : null,
    ...(due > 0 && { note: `${met} of ${due}` }),
    explanation: {
      title: label,
      missing: due > 0 ? null : nothing,
      formula: `${formula} ${idea}`,
      inputs: [
        { label: 'Fell due in all steps', value: `${due} enablers` },
        { label: 'Delivered in time', value: `${met} enablers` },
      ],
      course: {
        points: coursePoints(span, steps, ({ forecastReliability }) => forecastReliability),
        format: percent,
      },
      improvedBy: act,
      rows: compareRows(props),
      gamedBy: gaming,
    },
  };
}

function evidenceFigure(props: SpanFiguresProps): SpanFigure {
  const { span, steps } = props;
  const { all, cited } = decisionsOf(steps);
  const nothing = steps.length === 0 ? ALONE : 'Nothing was re-planned between these revisions.';
  const { label, formula, idea, act, gaming } = METRICS.evidenceCoverage;
  return {
    label,
    value: all > 0 ? percent(cited / all) : null,
    ...(all > 0 && { note: `${cited} of ${all}` }),
    explanation: {
      title: label,
      missing: all > 0 ? null : nothing,
      formula: `${formula} ${idea}`,
      inputs: [
        { label: 'Re-planning changes in all steps', value: String(all) },
        { label: 'With at least one insight', value: String(cited) },
      ],
      course: {
        points: coursePoints(span, steps, ({ evidenceCoverage }) => evidenceCoverage),
        format: percent,
      },
      improvedBy: act,
      rows: compareRows(props),
      gamedBy: gaming,
    },
  };
}
