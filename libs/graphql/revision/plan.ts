import type { Application, ItemAtRevision, PlanSummary, RevisionStep } from '@northing/application';
import type { RevisionHead } from '@northing/domain';
import { changeRecordObject } from './change-record.object.js';
import type { PlanObject, RevisionStepObject } from './plan.object.js';
import type { ItemAtRevisionObject, RevisionObject } from './revision.object.js';

export function revisionObject(planId: string, head: RevisionHead): RevisionObject {
  return { ...head, planId };
}

export function planObject(plan: PlanSummary): PlanObject {
  const { id, name, archivedAt, revisions } = plan;
  return { id, name, archivedAt, revisions: revisions.map((head) => revisionObject(id, head)) };
}

export function stepObject(planId: string, step: RevisionStep): RevisionStepObject {
  return { ...step, from: revisionObject(planId, step.from), to: revisionObject(planId, step.to) };
}

export function itemAtRevisionObject(planId: string, at: ItemAtRevision): ItemAtRevisionObject {
  return {
    revision: revisionObject(planId, at.revision),
    item: at.item,
    changeRecords: at.changeRecords.map((record) => changeRecordObject(planId, record)),
  };
}

export async function revisionNamed(
  app: Application,
  planId: string,
  rev: string,
): Promise<RevisionObject | null> {
  const found = await app.findRevision(planId, rev);
  return found.kind === 'found' ? revisionObject(planId, found.head) : null;
}
