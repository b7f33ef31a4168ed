import { METRICS, type MetricId } from '@northing/domain';
import { ExplainedFigure, type Explanation } from '@northing/web-ui';
import { useMemo, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { figureAddress } from '../address/figure-view.js';
import { revisionToken } from '../address/revision-token.js';
import type { FigureContext } from './figure-context.js';
import type { FigureReading } from './figure-reading.js';
import { READINGS } from './readings.js';

export interface PlanFigureProps {
  readonly metric: MetricId;
  readonly context: FigureContext;
  /** The catalogue's own by default. */
  readonly label?: ReactNode;
  /** Instead of the figure's own quiet words. */
  readonly note?: string;
}

/** What stands behind a figure, with the way to its rows. */
export function explanationOf(metric: MetricId, context: FigureContext, reading: FigureReading): Explanation {
  const { label, formula, act, gaming, idea } = METRICS[metric];
  const href = figureAddress({ metric, plan: context.plan.id, rev: revisionToken(context.revision) });
  return {
    title: label,
    missing: reading.missing,
    formula: `${formula} ${idea}`,
    inputs: reading.inputs,
    course: reading.course,
    improvedBy: act,
    rows: { label: 'Show the rows behind it', href },
    gamedBy: gaming,
  };
}

/** A figure of the plan at a revision: press it, and it explains itself. */
export function PlanFigure({ metric, context, label, note }: PlanFigureProps) {
  const navigate = useNavigate();
  const reading = useMemo(() => READINGS[metric](context), [metric, context]);
  const words = note ?? reading.note;
  return (
    <ExplainedFigure
      label={label ?? METRICS[metric].label}
      value={reading.value}
      {...(words !== undefined && { note: words })}
      tone={reading.attention ? 'attention' : 'plain'}
      explanation={explanationOf(metric, context, reading)}
      onNavigate={(href) => void navigate(href)}
    />
  );
}
