import { plainWords } from '../item/linked-words.js';
import { capability, planned, q } from './content.fixture.js';
import { gapWords, reachesText } from './gap-words.js';
import type { GapReason, OpenGap } from './open-gaps.js';

const raise = {
  enabler: planned('a', q(2029, 1)),
  uplift: 1,
  plannedEnd: null,
  forecastEnd: null,
  standing: 'open',
} as const;

function words(...reasons: readonly GapReason[]): string {
  return plainWords(gapWords({ reasons, capability: capability('c') } as unknown as OpenGap));
}

describe('why a gap stays open', () => {
  it('is said for every reason', () => {
    expect(words({ kind: 'noEnabler' })).toBe('No enabler raises it');
    expect(words({ kind: 'unscheduled', raise })).toBe('Enabler a is not scheduled');
    expect(words({ kind: 'late', raise, end: q(2029, 1) })).toBe('Enabler a finishes FY29 Q1, after FY28 Q4');
    expect(words({ kind: 'forecastLate', raise, end: q(2029, 2) })).toBe(
      'Enabler a is forecast for FY29 Q2, after FY28 Q4',
    );
    expect(words({ kind: 'forecastLate', raise, end: null })).toBe(
      'Enabler a waits for work that is not scheduled',
    );
    expect(words({ kind: 'tooSmall', added: 1, needed: 2 })).toBe('The uplift is too small: 1 of 2 levels');
  });

  it('joins several reasons, each enabler a link', () => {
    const reasons: GapReason[] = [
      { kind: 'unscheduled', raise },
      { kind: 'tooSmall', added: 0.5, needed: 2 },
    ];
    expect(words(...reasons)).toBe('Enabler a is not scheduled; all of it adds only 0.5 of 2 levels');
    expect(gapWords({ reasons, capability: capability('c') } as unknown as OpenGap)[0]).toEqual({
      item: { type: 'enabler', id: 'a' },
      name: 'Enabler a',
    });
  });

  it('tells the forecast only where it differs', () => {
    expect(reachesText({ reaches: 3, reachesForecast: 3 } as OpenGap)).toBe('3');
    expect(reachesText({ reaches: 4, reachesForecast: 2.5 } as OpenGap)).toBe('4, forecast 2.5');
  });
});
