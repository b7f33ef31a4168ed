/** What recomputing a revision's hashes came to. */
export type SealVerdict = 'matches' | 'contentDiffers' | 'chainDiffers' | 'unsealed';

export interface SealedRevision {
  readonly id: string;
  readonly contentHash: string | null;
  readonly chainHash: string | null;
  readonly verdict: SealVerdict;
}

export const SEAL_WORDS = {
  matches: 'Matches',
  contentDiffers: 'Its content is not what was sealed',
  chainDiffers: 'It does not follow the revision before it',
  unsealed: 'Was written before revisions were sealed',
} as const satisfies Record<SealVerdict, string>;

/** The first revision whose seal is broken; one without a seal breaks nothing. */
export function firstMismatch(chain: readonly SealedRevision[]): SealedRevision | null {
  return chain.find(({ verdict }) => verdict === 'contentDiffers' || verdict === 'chainDiffers') ?? null;
}
