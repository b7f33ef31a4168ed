import { firstMismatch, type SealVerdict } from './seal-words.js';

describe('the first mismatch of a chain', () => {
  const first = (...verdicts: readonly SealVerdict[]) =>
    firstMismatch(
      verdicts.map((verdict, at) => ({ id: `r${at + 1}`, contentHash: null, chainHash: null, verdict })),
    )?.id ?? null;

  it('is the earliest revision that differs in content or in the chain', () => {
    expect(first('matches', 'chainDiffers', 'contentDiffers')).toBe('r2');
    expect(first('contentDiffers', 'matches')).toBe('r1');
  });

  it('is none where all match, those without a seal aside', () => {
    expect(first('unsealed', 'matches')).toBeNull();
    expect(first()).toBeNull();
  });
});
