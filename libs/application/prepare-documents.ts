import type { RevisionHead, WorkspaceSettings } from '@northing/domain';
import { metricsDocument } from '@northing/interchange';
import { compareRevisions } from './compare-revisions.js';
import { compress } from './compress.js';
import { isPublished, revisionNamed } from './find-revision.js';
import { digestOf } from './kept-values.js';
import type { DocumentStore, PlanFrame, PlanStore } from './ports.js';
import { listFigures } from './list-figures.js';
import { listMixes } from './list-mixes.js';
import { measureKey, metricsOf, type Measuring } from './measure-revision.js';
import { etagOf } from './ready-documents.js';

/** Under which name a document of a run of revisions is kept; `from` and `to` as they were asked, the thresholds as they are. */
export function documentKey(
  name: string,
  planId: string,
  run: { readonly from: string; readonly to: string },
  settings: WorkspaceSettings,
): string {
  return JSON.stringify([name, planId, run.from, run.to, digestOf(settings)]);
}

/** A document that people will ask for, under each name they may ask it by. */
export interface DocumentToMake {
  readonly keys: readonly string[];
  /** Null: there is nothing to keep after all. */
  readonly make: () => Promise<string | null>;
}

/** The revisions that people open after a plan was published: its last, and the one before to compare with. */
export interface LastRevisions {
  readonly planId: string;
  readonly before: RevisionHead | null;
  readonly last: RevisionHead;
  readonly frame: PlanFrame;
  /** Every name that means a revision. */
  readonly namesOf: (head: RevisionHead) => readonly string[];
}

async function lastRevisions(plans: PlanStore, planId: string): Promise<LastRevisions | null> {
  const frame = await plans.findFrame(planId);
  const heads = frame?.plan.revisions ?? [];
  const [last, before] = heads.filter(isPublished).reverse();
  if (!frame || !last) return null;
  const namesOf = (head: RevisionHead): readonly string[] =>
    [head.id, String(head.sequence)].filter((name) => revisionNamed(heads, name) === head);
  return { planId, before: before ?? null, last, frame, namesOf };
}

function comparisonToMake(
  plans: PlanStore,
  { planId, before, last, frame, namesOf }: LastRevisions,
): readonly DocumentToMake[] {
  if (!before) return [];
  const keys = namesOf(before).flatMap((from) =>
    namesOf(last).map((to) => documentKey('comparison', planId, { from, to }, frame.workspace.settings)),
  );
  const make = async (): Promise<string | null> => {
    const compared = await compareRevisions(plans, planId, before.id, last.id);
    return compared.kind === 'compared' ? JSON.stringify(compared.comparison) : null;
  };
  return [{ keys, make }];
}

/** `metrics.json` of both revisions. */
function metricsToMake(
  measuring: Measuring,
  { planId, before, last, frame, namesOf }: LastRevisions,
): readonly DocumentToMake[] {
  const { settings } = frame.workspace;
  return [last, before]
    .filter((head) => head !== null)
    .map((head) => ({
      keys: namesOf(head).map((rev) => measureKey('metrics', planId, [rev], settings)),
      make: async () => JSON.stringify(metricsDocument(await metricsOf(measuring, frame, head))),
    }));
}

export interface Preparing extends Measuring {
  readonly documents: DocumentStore;
  /** What else is asked for, by somebody who can make it. */
  readonly more: (last: LastRevisions) => readonly DocumentToMake[];
  readonly signal?: AbortSignal;
}

/**
 * Makes and compresses what people open first after a plan got new revisions: documents of its last two. What is kept
 * already is left alone, so that several servers may do the same. Resolves with the number of documents kept.
 */
export async function prepareDocuments(
  { plans, kept, documents, more, signal }: Preparing,
  planId: string,
): Promise<number> {
  const last = await lastRevisions(plans, planId);
  if (!last) return 0;
  let count = 0;
  const toMake = [...comparisonToMake(plans, last), ...metricsToMake({ plans, kept }, last), ...more(last)];
  for (const { keys, make } of toMake) {
    if (signal?.aborted) break;
    const missing: string[] = [];
    for (const key of keys) if (!(await documents.find(key))) missing.push(key);
    const text = missing.length > 0 ? await make() : null;
    if (text === null) continue;
    const plain = Buffer.from(text);
    const body = await compress(plain, signal);
    if (body === null) break;
    for (const key of missing)
      await documents.save(key, planId, { body, encoding: 'br', etag: etagOf(plain) });
    count += missing.length;
  }
  await listFigures({ plans, kept }, planId, signal);
  await listMixes({ plans, kept }, planId, signal);
  return count;
}
