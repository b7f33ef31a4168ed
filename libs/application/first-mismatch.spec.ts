import type { RevisionHead } from '@northing/domain';
import { firstMismatch } from './first-mismatch.js';
import type { VerifiedRevision } from './workshop.js';

function chainOf(...verdicts: readonly VerifiedRevision['verdict'][]): readonly VerifiedRevision[] {
  return verdicts.map((verdict, index) => ({
    revision: { sequence: index + 1 } as RevisionHead,
    contentHash: null,
    chainHash: null,
    verdict,
  }));
}

it.each<[string, readonly VerifiedRevision['verdict'][], number | null]>([
  ['a plan without revisions', [], null],
  ['a chain that matches', ['matches', 'matches'], null],
  ['a plan older than seals', ['unsealed', 'unsealed'], null],
  ['a chain that began later', ['unsealed', 'matches'], null],
  ['a changed content', ['matches', 'contentDiffers', 'contentDiffers'], 2],
  ['a broken chain', ['matches', 'matches', 'chainDiffers'], 3],
  ['a seal that was taken off', ['matches', 'unsealed', 'matches'], 2],
])('finds the first revision of %s', (_, verdicts, sequence) => {
  expect(firstMismatch(chainOf(...verdicts))?.revision.sequence ?? null).toBe(sequence);
});
