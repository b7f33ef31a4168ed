import { afterKey, entryOf, heldFlaws, newEntry } from './engagement-held.js';

const calendar = { yearStartMonth: 4, yearLabel: 'endYear', budgetSeasons: [] } as const;
const at = { on: '2026-11-27', calendar };
const start = newEntry('u1', '2026-11-27');

describe('an entry while it is made', () => {
  it('takes one key for when IT came in, and one for each thing it did', () => {
    expect(afterKey(start, 'b')?.timing).toBe('beforeDecision');
    expect(afterKey(start, 'A')?.timing).toBe('afterDecision');
    const twice = afterKey(afterKey(start, '2')!, '1')!;
    expect(twice.behaviours).toEqual(['challengedAssumption', 'unsolicitedRecommendation']);
    expect(afterKey(twice, '2')?.behaviours).toEqual(['unsolicitedRecommendation']);
    expect([afterKey(start, '5'), afterKey(start, 'x'), afterKey(start, ' ')]).toEqual([null, null, null]);
  });

  it('is not sent before somebody said when, nor with a day to come', () => {
    expect(heldFlaws(start, at).map(({ field }) => field)).toEqual(['timing']);
    const later = { ...start, date: '2026-11-28', timing: 'beforeDecision' } as const;
    expect(heldFlaws(later, at).map(({ field }) => field)).toEqual(['date']);
    expect(heldFlaws({ ...later, date: '2026-11-27' }, at)).toEqual([]);
  });

  it('has no subject where none was typed', () => {
    expect(entryOf({ ...start, subject: '  ' }).subject).toBeNull();
    expect(entryOf({ ...start, subject: ' Pricing ' }).subject).toBe('Pricing');
  });
});
