import { canonicalRevision, type SealedRevision } from '@northing/domain';
import { createHash } from 'node:crypto';

/** SHA-256 over the canonical form of a revision, in hexadecimal. */
export function contentHash(revision: SealedRevision): string {
  const hash = createHash('sha256');
  for (const piece of canonicalRevision(revision)) hash.update(piece, 'utf8');
  return hash.digest('hex');
}

/** A revision's hash together with those of all before it: SHA-256 over the previous chain hash and its content hash. */
export function chainHash(previous: string | null, content: string): string {
  return createHash('sha256')
    .update(`${previous ?? ''}${content}`, 'utf8')
    .digest('hex');
}
