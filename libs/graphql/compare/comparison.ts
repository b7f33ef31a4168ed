import type { Application, ChangeFilter, Compared, ComparisonFailure } from '@northing/application';
import type { ChangeCategory, ChangeKind, Comparison, Cumulative } from '@northing/domain';
import { failureObject } from '../access/failure.js';
import { changeRecordObject } from '../revision/change-record.object.js';
import { revisionObject } from '../revision/plan.js';
import { changeObject } from './change.js';
import type { ChangeObject } from './change.object.js';
import type { ComparisonObject } from './comparison.object.js';
import type { CumulativeObject, SlipObject } from './figures.object.js';

function slipObject(slip: Comparison['slip']): SlipObject {
  const nonZero = Object.entries(slip.nonZero).map(([enablerId, quarters]) => ({ enablerId, quarters }));
  return { ...slip, nonZero };
}

export function comparisonObject(compared: Compared): ComparisonObject {
  const { comparison, frame, from, to, summary } = compared;
  const { countsByKind, countsByCategory, evidence } = comparison;
  return {
    compared,
    from: revisionObject(frame.plan.id, from),
    to: revisionObject(frame.plan.id, to),
    anchorShiftQuarters: comparison.anchorShiftQuarters,
    countsByKind: Object.entries(countsByKind).map(([kind, count]) => ({ kind: kind as ChangeKind, count })),
    countsByCategory: Object.entries(countsByCategory).map(([category, count]) => ({
      category: category as ChangeCategory,
      count,
    })),
    churn: comparison.churn,
    slip: slipObject(comparison.slip),
    evidence: {
      ...evidence,
      unexplained: evidence.unexplained.map(([kind, entityId]) => ({ kind, entityId })),
    },
    summary,
  };
}

export type ComparisonAnswer =
  (ComparisonObject & { readonly kind: 'compared' }) | ReturnType<typeof failureObject<ComparisonFailure>>;

export async function comparisonAnswer(
  app: Application,
  planId: string,
  from: string,
  to: string,
): Promise<ComparisonAnswer> {
  const compared = await app.compareRevisions(planId, from, to);
  return compared.kind === 'compared'
    ? { ...comparisonObject(compared), kind: 'compared' }
    : failureObject(compared);
}

/** Rows that pass a filter, each made ready only when its page is asked for. */
export async function changeObjects(
  app: Application,
  compared: Compared,
  filter: ChangeFilter,
): Promise<readonly (() => ChangeObject)[]> {
  const planId = compared.frame.plan.id;
  const rows = await app.listChanges(compared, filter);
  return rows.map(({ change, position }) => () => {
    const records = compared.recordsOf(change).map((record) => changeRecordObject(planId, record));
    return changeObject(change, position, records);
  });
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function cumulativeObject(cumulative: Cumulative): CumulativeObject {
  const reversals = cumulative.reversals.map((row) => ({ ...row, values: row.values.map(textOf) }));
  return { ...cumulative, reversals };
}

export type CumulativeAnswer =
  (CumulativeObject & { readonly kind: 'cumulated' }) | ReturnType<typeof failureObject<ComparisonFailure>>;

export async function cumulativeAnswer(
  app: Application,
  planId: string,
  from: string,
  to: string,
): Promise<CumulativeAnswer> {
  const run = await app.cumulate(planId, from, to);
  return run.kind === 'cumulated'
    ? { ...cumulativeObject(run.cumulative), kind: 'cumulated' }
    : failureObject(run);
}
