import { fiscalQuarter, type LedgerEntry } from '@northing/domain';
import { enablerText, ledgerHeadline, movedText, shownEntries } from './ledger-rows.js';

function entry(sourceId: string, more: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    ...{ source: 'engagement', sourceId, title: null, quarter: fiscalQuarter(2027, 1), businessUnitId: 'u1' },
    ...{ personId: 'p', isConfirmed: false, enablerId: null, insightIds: [], enabler: null, keyResults: [] },
    ...{ reached: 'brought' },
    ...more,
  };
}

const ENTRIES = [
  entry('a'),
  entry('b', { reached: 'delivered', businessUnitId: 'u2' }),
  entry('c', { quarter: fiscalQuarter(2027, 3) }),
];

describe('the evidence ledger', () => {
  it('shows what came furthest first, then the newest', () => {
    expect(shownEntries(ENTRIES, null).map(({ sourceId }) => sourceId)).toEqual(['b', 'c', 'a']);
    expect(shownEntries(ENTRIES, 'u1').map(({ sourceId }) => sourceId)).toEqual(['c', 'a']);
  });

  it('concludes how far everything came', () => {
    expect(ledgerHeadline(ENTRIES)).toBe(
      'IT brought 3 things unasked: 1 in the plan, 1 delivered, 0 moved a key result',
    );
    expect(ledgerHeadline([])).toBe('Nothing that IT brought unasked is recorded yet');
  });

  it('says where the enabler stands, also when the plan no longer holds it', () => {
    const enabler = { id: 'e', name: 'E', stage: 'funded', deliveredQuarter: null, isInPlan: true } as const;
    expect(enablerText(entry('a'))).toBeNull();
    expect(enablerText({ enabler })).toBe('Funded');
    expect(
      enablerText({ enabler: { ...enabler, deliveredQuarter: fiscalQuarter(2027, 2), isInPlan: false } }),
    ).toBe('Delivered in FY27 Q2; no longer in the plan');
  });

  it('tells of key results that moved towards their target alone', () => {
    const result = {
      ...{ outcomeId: 'o', outcomeName: 'O', keyResultId: 'k', name: 'Web orders', unit: '%' },
      ...{ before: 10, now: 16, moved: 0.3 },
    };
    expect(movedText(result)).toBe('Web orders: 10 → 16 % (30% of the way)');
    expect(movedText({ ...result, moved: 0 })).toBeNull();
    expect(movedText({ ...result, before: null, moved: null })).toBeNull();
  });
});
