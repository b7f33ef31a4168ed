import {
  revisionMetrics,
  type PlanContent,
  type RevisionHead,
  type RevisionMetrics,
  type WorkspaceSettings,
} from '@northing/domain';
import type { FailureOf } from './failures.js';
import { findRevision, isPublished } from './find-revision.js';
import { digestOf, type KeptValues } from './kept-values.js';
import type { PlanFrame, PlanStore } from './ports.js';

/** Goes up when a formula says something else of the same content, so that nothing kept before is used. */
const FORMULAS = 1;

/** Under which name something measured is kept: what it is, of what, and by which formulas and thresholds. */
export function measureKey(
  name: string,
  planId: string,
  of: readonly (string | number)[],
  settings: WorkspaceSettings,
): string {
  return JSON.stringify([name, FORMULAS, planId, ...of, digestOf(settings)]);
}

export interface Measuring {
  readonly plans: PlanStore;
  readonly kept: KeptValues;
}

/** A value that is computed of a revision: once when it is published, else each time. */
export function onceOf<T>(
  { kept }: Pick<Measuring, 'kept'>,
  { plan, workspace }: PlanFrame,
  head: RevisionHead,
  { name, make }: { readonly name: string; readonly make: () => Promise<T> },
): Promise<T> {
  if (!isPublished(head)) return make();
  return kept.once(measureKey(name, plan.id, [head.sequence], workspace.settings), plan.id, make);
}

export async function contentOf(plans: PlanStore, planId: string, head: RevisionHead): Promise<PlanContent> {
  const content = await plans.readContent(planId, head.sequence);
  if (!content) throw new Error('A revision that the plan lists has no content.');
  return content;
}

export function metricsOf(
  measuring: Measuring,
  frame: PlanFrame,
  head: RevisionHead,
): Promise<RevisionMetrics> {
  const { plan, workspace } = frame;
  const make = async (): Promise<RevisionMetrics> => {
    const content = await contentOf(measuring.plans, plan.id, head);
    return revisionMetrics(content, head.anchorQuarter, workspace.settings);
  };
  return onceOf(measuring, frame, head, { name: 'revisionMetrics', make });
}

export interface MeasuredRevision {
  readonly kind: 'measured';
  readonly head: RevisionHead;
  readonly metrics: RevisionMetrics;
}

/** Every figure that one revision alone decides. */
export async function measureRevision(
  measuring: Measuring,
  planId: string,
  rev: string,
): Promise<MeasuredRevision | FailureOf<'unknownPlan' | 'unknownRevision'>> {
  const found = await findRevision(measuring.plans, planId, rev);
  if (found.kind !== 'found') return found;
  const { frame, head } = found;
  return { kind: 'measured', head, metrics: await metricsOf(measuring, frame, head) };
}
