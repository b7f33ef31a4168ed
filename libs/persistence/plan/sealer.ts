import { chainHash, type Seal } from '@northing/application';
import type { EntityManager } from 'typeorm';
import { RevisionSchema } from '../schema/plan.schema.js';
import type { PlanKey } from './content-tables.js';
import { tableOf } from './table.js';

/** What a revision is sealed with; nulls where nobody asked for it. */
export interface Hashes {
  readonly contentHash: string | null;
  readonly chainHash: string | null;
}

type Sealed = Parameters<Seal>[0];

/** Hashes revisions that follow each other; each hash of the chain holds those of all before it. */
export function sealer(seal: Seal | undefined, previous: string | null): (revision: Sealed) => Hashes {
  let last = previous;
  return (revision) => {
    if (!seal) return { contentHash: null, chainHash: null };
    const contentHash = seal(revision);
    last = chainHash(last, contentHash);
    return { contentHash, chainHash: last };
  };
}

/** Null when there is no such revision, or when it was written without. */
export async function readChainHash(
  tx: EntityManager,
  { workspaceId, planId }: PlanKey,
  sequence: number,
): Promise<string | null> {
  const [row] = await tx.query<{ hash: string | null }[]>(
    `select chain_hash as hash from ${tableOf(tx, RevisionSchema).path}
     where workspace_id = $1 and plan_id = $2 and sequence = $3`,
    [workspaceId, planId, sequence],
  );
  return row?.hash ?? null;
}
