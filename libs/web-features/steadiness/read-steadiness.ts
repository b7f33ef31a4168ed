import { parseQuarter, type FiscalQuarter, type InsightType, type SlipGroup } from '@northing/domain';
import type {
  SpanChangesQuery,
  SpanEvidenceQuery,
  SpanMilestonesQuery,
  SpanSlipsQuery,
} from '@northing/web-data';
import type { ItemRef } from '../address/item-token.js';
import type { SlipGrouping } from '../address/steadiness-view.js';

export type SpanReversal = Extract<
  NonNullable<SpanChangesQuery['plan']>['cumulative'],
  { readonly __typename: 'Cumulative' }
>['reversals'][number];

/** Net against gross of a span. */
export interface SpanChanges {
  readonly gross: number;
  readonly net: number;
  /** One a step. */
  readonly byStep: readonly number[];
  /** Gross over net; null when nothing is left of it. */
  readonly ratio: number | null;
  readonly reversals: readonly SpanReversal[];
}

export const NO_CHANGES: SpanChanges = { gross: 0, net: 0, byStep: [], ratio: null, reversals: [] };

export function readChanges({ plan }: SpanChangesQuery): SpanChanges {
  const answer = plan?.cumulative;
  if (answer?.__typename !== 'Cumulative') return NO_CHANGES;
  return {
    gross: answer.grossFieldChanges,
    net: answer.netFieldChanges,
    byStep: answer.grossByStep,
    ratio: answer.churnRatio,
    reversals: answer.reversals,
  };
}

/** The planned end of one enabler against the revisions of a span. */
export interface MilestoneLine {
  readonly enablerId: string;
  readonly name: string;
  readonly delivered: boolean;
  /** One a revision. */
  readonly ends: readonly (FiscalQuarter | null)[];
  /** Quarters from the first known end to the last. */
  readonly slip: number | null;
}

export interface Milestones {
  /** Sequences of the revisions the ends belong to. */
  readonly sequences: readonly number[];
  /** The most slipped first. */
  readonly lines: readonly MilestoneLine[];
}

export function readMilestones({ plan }: SpanMilestonesQuery): Milestones {
  const answer = plan?.milestoneTrend;
  if (answer?.__typename !== 'MilestoneTrends') return { sequences: [], lines: [] };
  return {
    sequences: answer.revisions.map(({ sequence }) => sequence),
    lines: answer.lines.map(({ enablerId, enabler: { name, stage }, ends, slip }) => ({
      enablerId,
      name,
      delivered: stage === 'delivered' || stage === 'retired',
      ends: ends.map((end) => (end === null ? null : parseQuarter(end))),
      slip,
    })),
  };
}

export type SlipsByGroup = Readonly<Record<SlipGrouping, readonly SlipGroup[]>> & {
  readonly observations: number;
};

export const NO_SLIPS: SlipsByGroup = { observations: 0, team: [], unit: [], sourcing: [] };

export function readSlips({ plan }: SpanSlipsQuery): SlipsByGroup {
  const answer = plan?.slipBy;
  if (answer?.__typename !== 'GroupedSlips') return NO_SLIPS;
  const { observations, byTeam: team, byUnit: unit, bySourcing: sourcing } = answer;
  return { observations, team, unit, sourcing };
}

/** How much of the re-planning one insight backs. */
export interface InsightUse {
  readonly insightId: string;
  readonly title: string;
  readonly type: InsightType | null;
  readonly records: number;
  /** Of the changes that cite anything, 0 to 1. */
  readonly share: number;
  readonly items: readonly ItemRef[];
}

export interface EvidenceUse {
  readonly records: number;
  readonly withEvidence: number;
  /** The most used first. */
  readonly insights: readonly InsightUse[];
}

export const NO_EVIDENCE: EvidenceUse = { records: 0, withEvidence: 0, insights: [] };

export function readEvidence({ plan }: SpanEvidenceQuery): EvidenceUse {
  const answer = plan?.evidenceReuse;
  if (answer?.__typename !== 'EvidenceReuse') return NO_EVIDENCE;
  return {
    records: answer.records,
    withEvidence: answer.withEvidence,
    insights: answer.insights.map(({ insightId, insight, records, share, items }) => ({
      insightId,
      title: insight?.title ?? insightId,
      type: insight?.type ?? null,
      records,
      share,
      items: items.map(({ entityType, entityId }) => ({ type: entityType, id: entityId })),
    })),
  };
}
