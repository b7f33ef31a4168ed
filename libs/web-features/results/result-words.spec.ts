import { EMPTY_CONTENT, fiscalQuarter, type PromiseResult } from '@northing/domain';
import { indexPlan } from '../plan/plan-index.js';
import type { DeliveredResult } from './read-results.js';
import { totalsOf } from './result-totals.js';
import { capabilityWords, keptWords, movementWords, resultsReading, unknownWords } from './result-words.js';

const index = indexPlan({
  ...EMPTY_CONTENT,
  outcomes: [
    {
      id: 'o1',
      name: 'Availability',
      weight: 100,
      ownerId: null,
      businessUnitId: null,
      keyResults: [
        {
          id: 'k1',
          name: 'Stock at order',
          unit: '%',
          baseline: 90,
          target: 96,
          dueQuarter: null,
          actual: 92,
        },
      ],
    },
  ],
});

function row(more: Partial<DeliveredResult>): DeliveredResult {
  return {
    enablerId: 'e1',
    name: 'Product data',
    end: fiscalQuarter(2027, 2),
    supplier: null,
    businessUnitId: null,
    businessOwnerId: null,
    promised: 0,
    kept: null,
    capabilities: [],
    keyResults: [],
    ...more,
  };
}

const short = row({ promised: 2, kept: { promised: 2, gained: 1, share: 0.5 } });
const whole = row({ name: 'Backup', promised: 1, kept: { promised: 1, gained: 1, share: 1 } });
const open = row({ name: 'Delivery proof', promised: 0.5 });
const say = (...rows: readonly DeliveredResult[]) => resultsReading(rows, totalsOf(rows));

describe('what all rows come to', () => {
  it('adds up reassessed uplifts alone', () => {
    expect(totalsOf([short, whole, open, row({})])).toEqual({
      delivered: 4,
      promising: 3,
      reassessed: 2,
      promised: 3.5,
      kept: { promised: 3, gained: 2, share: 2 / 3 },
    });
  });
  it('adds up levels without what floating point adds', () => {
    const tenth = row({ promised: 0.1, kept: { promised: 0.1, gained: 0.1, share: 1 } });
    expect(totalsOf([tenth, tenth, tenth]).kept?.promised).toBe(0.3);
  });
});

describe('the sentence about results', () => {
  it('names what fell furthest short', () => {
    expect(say(short, whole)).toBe(
      'Of 3 levels of maturity that two enablers promised, 2 came; Product data fell furthest short, by 1 level.',
    );
    expect(say(whole)).toBe(
      'Of 1 level of maturity that one enabler promised, 1 came: no promise fell short.',
    );
  });
  it('says why nothing can be said', () => {
    expect(say()).toBe('Nothing has been delivered as far as this revision knows.');
    expect(say(row({}))).toBe('One enabler delivered, none with a promised uplift.');
    expect(say(open)).toBe(
      'One enabler promised an uplift; nothing of what was to be lifted was reassessed yet.',
    );
  });
});

describe('one promise', () => {
  it('is told in levels', () => {
    expect(keptWords({ promised: 1, gained: 0.5, share: 0.5 })).toBe('0.5 of 1 level');
    expect(keptWords({ promised: 2, gained: -1, share: -0.5 })).toBe('−1 of 2 levels');
  });
  it('is told beside the two assessments it is read from', () => {
    const result: PromiseResult = {
      kind: 'reassessed',
      quarter: fiscalQuarter(2027, 3),
      maturityBefore: 2,
      maturityAfter: 3,
      gained: 1,
      liftedBy: ['e1'],
    };
    expect(capabilityWords({ capabilityId: 'c1', promised: 2, result }, index)).toBe(
      'c1: 1 of 2, maturity 2 → 3 in FY27 Q3',
    );
    expect(capabilityWords({ capabilityId: 'c1', promised: 2, result: { kind: 'noEnd' } }, index)).toBe(
      'c1: 2 promised, when it ended is not known',
    );
  });
  it('says why there is no result', () => {
    expect(unknownWords(whole)).toBeNull();
    expect(unknownWords(row({}))).toBe('Promised no uplift');
    const before = { capabilityId: 'c1', promised: 1, result: { kind: 'noEarlierMaturity' } } as const;
    expect(unknownWords(row({ promised: 1, capabilities: [before] }))).toBe('No assessment before it');
  });
});

describe('key results since', () => {
  const movement = (moved: number | null) => {
    return { outcomeId: 'o1', keyResultId: 'k1', unit: '%', before: 91, now: 92.5, moved };
  };
  it('tells what moved, and counts what did not and what nobody measured', () => {
    expect(movementWords([movement(0.25), movement(0), movement(0), movement(null)], index)).toEqual([
      'Stock at order: 91 → 92.5%, 25% of the way',
      'Two have not moved',
      'One not measured before and after',
    ]);
  });
  it('calls a move away from the target the way back', () => {
    expect(movementWords([movement(-0.1)], index)).toEqual([
      'Stock at order: 91 → 92.5%, 10% of the way back',
    ]);
  });
  it('says when there is none to move', () => {
    expect(movementWords([], index)).toEqual(['Serves no key result']);
  });
});
