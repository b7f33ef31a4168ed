import { chainHash, contentHash } from '../seal.js';
import type { VerifiedRevision } from '../workshop.js';
import type { WorkPorts } from './in-plan.js';

/** Recomputes every revision's hash and the chain they make; null when there is no such plan. */
export async function verifyChain(
  { plans, workStore }: Pick<WorkPorts, 'plans' | 'workStore'>,
  planId: string,
): Promise<readonly VerifiedRevision[] | null> {
  const frame = await plans.findFrame(planId);
  if (!frame) return null;
  const verified: VerifiedRevision[] = [];
  let previous: string | null = null;
  for (const seal of await workStore.readSeals(planId)) {
    const revision = await plans.readRevision(planId, seal.sequence);
    const head = frame.plan.revisions.find(({ sequence }) => sequence === seal.sequence);
    if (!revision || !head) continue;
    const { content, changeRecords } = revision;
    const hash = contentHash({ head, content, changeRecords });
    verified.push({
      revision: head,
      contentHash: seal.contentHash,
      chainHash: seal.chainHash,
      verdict: verdictOf(seal, hash, previous),
    });
    previous = seal.chainHash;
  }
  return verified;
}

type Seal = Awaited<ReturnType<WorkPorts['workStore']['readSeals']>>[number];

function verdictOf(seal: Seal, hash: string, previous: string | null): VerifiedRevision['verdict'] {
  if (seal.contentHash === null || seal.chainHash === null) {
    // A plan may be older than seals; one taken off is not older than the seal before it.
    return previous === null ? 'unsealed' : 'chainDiffers';
  }
  if (seal.contentHash !== hash) return 'contentDiffers';
  return seal.chainHash === chainHash(previous, seal.contentHash) ? 'matches' : 'chainDiffers';
}
