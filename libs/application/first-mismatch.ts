import type { VerifiedRevision } from './workshop.js';

export type Mismatch = VerifiedRevision & {
  readonly verdict: Exclude<VerifiedRevision['verdict'], 'matches'>;
};

/**
 * The first revision that is not what it was when it was published. One without a seal is none as long as all before it
 * have none either: a plan may be older than seals, and a seal taken off is found.
 */
export function firstMismatch(verified: readonly VerifiedRevision[]): Mismatch | null {
  const sealed = verified.findIndex(({ verdict }) => verdict !== 'unsealed');
  const mismatch = verified.find(
    (each, index): each is Mismatch =>
      each.verdict !== 'matches' && (each.verdict !== 'unsealed' || (sealed >= 0 && index > sealed)),
  );
  return mismatch ?? null;
}
