import type { Application, FiguresOfRevision } from '@northing/application';
import { problemOf } from '@northing/application';
import type { RecordsMetrics, RevisionMetrics } from '@northing/domain';
import { revisionObject } from '../revision/plan.js';
import type { RevisionFiguresObject } from './figures.object.js';

/** Of a revision or a plan that the caller was just given: its absence is a bug. */
export async function metricsOfRevision(
  app: Application,
  planId: string,
  revisionId: string,
): Promise<RevisionMetrics> {
  const measured = await app.measureRevision(planId, revisionId);
  if (measured.kind !== 'measured') throw new Error(problemOf(measured).detail);
  return measured.metrics;
}

export async function metricsOfRecords(app: Application, planId: string): Promise<RecordsMetrics> {
  const measured = await app.measureRecords(planId);
  if (measured.kind !== 'measured') throw new Error(problemOf(measured).detail);
  return measured.metrics;
}

export function figuresObject(
  planId: string,
  { revision, figures }: FiguresOfRevision,
): RevisionFiguresObject {
  return { ...figures, revision: revisionObject(planId, revision) };
}
