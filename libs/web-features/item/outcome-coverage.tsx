import { METRICS, type OutcomeMetrics } from '@northing/domain';
import { ExplainedValue, type Explanation } from '@northing/web-ui';
import { useId } from 'react';
import { useNavigate } from 'react-router';
import { figureAddress } from '../address/figure-view.js';
import { revisionToken } from '../address/revision-token.js';
import { unmeasuredReason } from '../outcomes/cause.js';
import { percent, plainNumber } from '../words/numbers.js';
import { CoverageBar } from './coverage-bar.js';
import { statusCourse } from './status-course.js';
import type { ItemFigures } from './use-item-figures.js';

type Context = Pick<ItemFigures, 'plan' | 'revision' | 'index' | 'figures'>;

interface OutcomeCoverageProps {
  readonly outcome: OutcomeMetrics;
  readonly context: Context;
}

/** The coverage of one outcome as a figure that explains itself, with planned and forecast on one bar. */
export function OutcomeCoverage({ outcome, context }: OutcomeCoverageProps) {
  const navigate = useNavigate();
  const labelId = useId();
  const { coveragePlanned: planned, coverageForecast: forecast, outcomeId } = outcome;
  const name = context.index.outcomes.get(outcomeId)?.name ?? outcomeId;
  const known = planned !== null && forecast !== null;
  return (
    <div className="item-covered">
      <span id={labelId} className="n-hidden">
        Coverage forecast of {name}
      </span>
      <span className="item-covered__figure">
        <ExplainedValue
          labelledBy={labelId}
          value={forecast === null ? null : percent(forecast)}
          explanation={coverageExplanation(outcome, name, context)}
          onNavigate={(href) => void navigate(href)}
        />
        {known && <span className="item-covered__note">planned {percent(planned)}</span>}
      </span>
      {known && (
        <CoverageBar
          planned={planned}
          forecast={forecast}
          threshold={context.plan.settings.coverageThreshold}
        />
      )}
    </div>
  );
}

/** What stands behind the coverage of one outcome. */
export function coverageExplanation(outcome: OutcomeMetrics, name: string, context: Context): Explanation {
  const { formula, act, gaming, idea } = METRICS.outcomeCoverage;
  const { plan, revision, figures } = context;
  const { coverageThreshold: threshold } = plan.settings;
  const { coveragePlanned: planned, outcomeId } = outcome;
  return {
    title: `Coverage of ${name}`,
    missing: planned === null ? `${unmeasuredReason(outcome)}.` : null,
    formula: `${formula} ${idea}`,
    inputs: [
      ...(planned === null ? [] : [{ label: 'As planned', value: percent(planned) }]),
      ...shareInputs(outcome, context),
    ],
    course: {
      points: statusCourse(outcomeId, figures, plan.revisions, revision.id).map(
        ({ key, label, coverage, current }) => ({ key, label, value: coverage, current }),
      ),
      format: percent,
      limit: { value: threshold, label: `Threshold ${percent(threshold)}` },
    },
    improvedBy: act,
    rows: {
      label: 'Show the rows behind it',
      href: figureAddress({
        metric: 'outcomeCoverage',
        plan: plan.id,
        rev: revisionToken(revision),
        item: { type: 'outcome', id: outcomeId },
      }),
    },
    gamedBy: gaming,
  };
}

/** A line for each capability: its share of the outcome, and how much of its gap is closed in time. */
function shareInputs({ shares }: OutcomeMetrics, { index }: Context): Explanation['inputs'] {
  const names = shares.map(({ capabilityId: id }) => index.capabilities.get(id)?.name ?? id);
  return shares.map(({ capabilityId, weight, gap, forecast }, at) => {
    const name = names[at] ?? capabilityId;
    const twice = names.indexOf(name) !== names.lastIndexOf(name);
    const part =
      gap === null
        ? 'not assessed'
        : gap === 0
          ? 'no gap'
          : `${percent(forecast)} of a gap of ${plainNumber(gap)} in time`;
    return { label: twice ? `${name} (${capabilityId})` : name, value: `${percent(weight)} of it: ${part}` };
  });
}
