import { revisionFigures, revisionMetrics, type RevisionFigures, type RevisionHead } from '@northing/domain';
import { compareRevisions } from './compare-revisions.js';
import { contentOf, onceOf, type Measuring } from './measure-revision.js';
import type { PlanFrame } from './ports.js';

export interface FiguresOfRevision {
  readonly revision: RevisionHead;
  readonly figures: RevisionFigures;
}

async function figuresOf(
  measuring: Measuring,
  frame: PlanFrame,
  head: RevisionHead,
  before: RevisionHead | null,
): Promise<RevisionFigures> {
  const { plans } = measuring;
  const { id } = frame.plan;
  // The metrics themselves are not kept here: of earlier revisions hardly anybody asks for them.
  const make = async (): Promise<RevisionFigures> => {
    const content = await contentOf(plans, id, head);
    const metrics = revisionMetrics(content, head.anchorQuarter, frame.workspace.settings);
    const compared = before && (await compareRevisions(plans, id, before.id, head.id));
    const step = compared?.kind === 'compared' ? compared.comparison : null;
    return revisionFigures({ revisionId: head.id, metrics, outcomes: content.outcomes, step });
  };
  return onceOf(measuring, frame, head, { name: 'revisionFigures', make });
}

/** The course of every headline figure: one entry a revision that was not abandoned, in order. */
export async function listFigures(
  measuring: Measuring,
  planId: string,
  signal?: AbortSignal,
): Promise<readonly FiguresOfRevision[]> {
  const frame = await measuring.plans.findFrame(planId);
  const heads = (frame?.plan.revisions ?? []).filter(({ state }) => state !== 'abandoned');
  const listed: FiguresOfRevision[] = [];
  for (const [index, revision] of heads.entries()) {
    if (signal?.aborted) break;
    const before = heads[index - 1] ?? null;
    listed.push({ revision, figures: await figuresOf(measuring, frame!, revision, before) });
  }
  return listed;
}
