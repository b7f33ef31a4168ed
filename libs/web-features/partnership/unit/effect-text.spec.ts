import { fiscalQuarter, type InterventionEffect } from '@northing/domain';
import { effectText } from './effect-text.js';

const NONE = { before: null, after: null };
const at = (quarter: number, level: number) => ({ quarter: fiscalQuarter(2027, quarter), level });

describe('what an intervention changed', () => {
  it('is told from the agreed assessments around it', () => {
    const effect: InterventionEffect = {
      organisation: NONE,
      relationship: { before: at(1, 2), after: at(3, 3) },
    };
    expect(effectText({ state: 'done' }, effect)).toBe(
      'Relationship Order Taker (FY27 Q1) → Service Provider (FY27 Q3).',
    );
  });

  it('is not told before there is any', () => {
    const effect: InterventionEffect = {
      organisation: NONE,
      relationship: { before: at(1, 2), after: null },
    };
    expect(effectText({ state: 'proposed' }, null)).toBe('Not begun yet.');
    expect(effectText({ state: 'active' }, null)).toMatch(/^– /);
    expect(effectText({ state: 'active' }, effect)).toMatch(/the first assessment after it is done/);
    expect(effectText({ state: 'done' }, effect)).toBe('– No assessment after it was done is agreed yet.');
  });
});
