import { reasonedChanges, removalConsequences, type Enabler, type PlanItemKind } from '@northing/domain';
import { isFailure } from '../failures.js';
import type { BranchView, Workshop } from '../workshop.js';
import { readBranch, type Branch } from './branch.js';
import type { WorkPorts } from './in-plan.js';
import { readOnly } from './read-only.js';

type Reading = Pick<WorkPorts, 'plans' | 'workStore'>;
type Answer<K extends 'viewBranch' | 'consequencesOf'> = Awaited<ReturnType<Workshop[K]>>;
type Unseen = Exclude<Answer<'viewBranch'>, BranchView>;

async function branchOf(ports: Reading, planId: string, branchId: string): Promise<Branch | Unseen> {
  const reads = await readOnly(ports, planId);
  return reads.kind === 'reads' ? readBranch(reads, branchId) : reads;
}

/** A draft or scenario with its changes and their reasons. */
export async function viewBranch(
  ports: Reading,
  planId: string,
  branchId: string,
): Promise<Answer<'viewBranch'>> {
  const branch = await branchOf(ports, planId, branchId);
  if (isFailure(branch)) return branch;
  const { version, base, content, anchorQuarter } = branch;
  const reasons = await ports.workStore.readReasons(planId, branchId);
  const changes = reasonedChanges(base, content, reasons);
  return { kind: 'branch', branchId, version, anchorQuarter, base, content, changes };
}

export async function consequencesOf(
  ports: Reading,
  planId: string,
  branchId: string,
  entityType: PlanItemKind,
  entityId: string,
): Promise<Answer<'consequencesOf'>> {
  const branch = await branchOf(ports, planId, branchId);
  if (isFailure(branch)) return branch;
  return { kind: 'consequences', ...removalConsequences(branch.content, entityType, entityId) };
}

/** Enablers that an earlier revision held open and the branch does not, those that left last first. */
export async function formerEnablers(
  ports: Reading,
  planId: string,
  branchId: string,
): Promise<readonly Enabler[]> {
  const branch = await branchOf(ports, planId, branchId);
  if (isFailure(branch)) return [];
  const present = new Set(
    branch.content.enablers.flatMap(({ id, stage }) => (stage === 'stopped' ? [] : [id])),
  );
  const frame = await ports.plans.findFrame(planId);
  const sealed = (frame?.plan.revisions ?? []).filter(
    ({ state }) => state === 'published' || state === 'superseded',
  );
  const former = new Map<string, Enabler>();
  for (const { sequence } of sealed.toReversed()) {
    const content = await ports.plans.readContent(planId, sequence);
    for (const enabler of content?.enablers ?? []) {
      if (present.has(enabler.id) || former.has(enabler.id) || !mayReturn(enabler)) continue;
      former.set(enabler.id, enabler);
    }
  }
  return [...former.values()];
}

/** Finished work does not come back. */
function mayReturn({ stage }: Enabler): boolean {
  return stage !== 'delivered' && stage !== 'retired' && stage !== 'stopped';
}
