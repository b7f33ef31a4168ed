import { importanceOf, METRICS, type Capability } from '@northing/domain';
import { ExplainedValue, type Explanation } from '@northing/web-ui';
import { useId } from 'react';
import { useNavigate } from 'react-router';
import { figureAddress } from '../address/figure-view.js';
import { revisionLabel, revisionToken } from '../address/revision-token.js';
import { weightedGapOf } from '../capabilities/branches.js';
import { plainNumber } from '../words/numbers.js';
import type { HistoryEntry } from './history.js';
import type { ItemFigures } from './use-item-figures.js';
import './outcome-figures.css';

interface CapabilityGapFigureProps {
  readonly capability: Capability;
  readonly figures: ItemFigures;
  readonly history: readonly HistoryEntry[];
}

/** The weighted gap of one capability as a figure that explains itself, with its place among all. */
export function CapabilityGapFigure(props: CapabilityGapFigureProps) {
  const navigate = useNavigate();
  const labelId = useId();
  const { capability, figures } = props;
  const gap = weightedGapOf(capability);
  return (
    <span className="item-level">
      <span id={labelId} className="n-hidden">
        Gap × importance of {capability.name}
      </span>
      <ExplainedValue
        labelledBy={labelId}
        value={gap === null ? null : plainNumber(gap)}
        explanation={gapExplanation(props)}
        onNavigate={(href) => void navigate(href)}
      />
      <span>{gap === null ? missingReason(capability) : rankText(gap, figures)}</span>
    </span>
  );
}

function missingReason({ currentMaturity, targetMaturity }: Capability): string | null {
  if (currentMaturity === null) return targetMaturity === null ? 'not assessed' : 'current not assessed';
  return targetMaturity === null ? 'no target' : null;
}

/** `highest`, `3rd of 13`, shared places said. */
export function rankText(gap: number, { metrics }: Pick<ItemFigures, 'metrics'>): string {
  const gaps = metrics.capabilityGaps.map(({ weightedGap }) => weightedGap);
  const above = gaps.filter((each) => each > gap).length;
  const same = gaps.filter((each) => each === gap).length;
  if (gap === 0) return 'at target';
  if (above === 0) return same > 1 ? `highest, shared by ${same}` : 'highest';
  return `place ${above + 1} of ${gaps.length}`;
}

function gapExplanation({ capability, figures, history }: CapabilityGapFigureProps): Explanation {
  const { formula, idea, act, gaming } = METRICS.weightedGap;
  const { plan, revision } = figures;
  const { id, name, currentMaturity, targetMaturity } = capability;
  const missing = missingReason(capability);
  const level = (value: number | null) => (value === null ? '–' : plainNumber(value));
  return {
    title: `Weighted gap of ${name}`,
    missing: missing && `Of this capability: ${missing}.`,
    formula: `${formula} ${idea}`,
    inputs: [
      { label: 'Target maturity', value: level(targetMaturity) },
      { label: 'Current maturity', value: level(currentMaturity) },
      { label: 'Importance', value: plainNumber(importanceOf(capability)) },
    ],
    course: {
      points: history.map(({ revision: head, held }) => ({
        key: head.id,
        label: revisionLabel(head),
        value: held?.type === 'capability' ? weightedGapOf(held.item) : null,
        current: head.id === revision.id,
      })),
      format: plainNumber,
    },
    improvedBy: act,
    rows: {
      label: 'Show the rows behind it',
      href: figureAddress({
        metric: 'weightedGap',
        plan: plan.id,
        rev: revisionToken(revision),
        item: { type: 'capability', id },
      }),
    },
    gamedBy: gaming,
  };
}
