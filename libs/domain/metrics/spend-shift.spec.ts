import { cost } from '../compare/plans.fixture.js';
import { effect, work } from './slip.fixture.js';

describe('money', () => {
  it('moves by the quarters that come to lie in another fiscal year', () => {
    const content = { enablers: [work('a', 0, 3, { cost: [cost(2027, 300, 100), cost(null, 50)] })] };
    expect(effect(content, 'a', 1).spend).toEqual([{ from: 2027, to: 2028, amount: 100 }]);
    expect(effect(content, 'a', 4).spend).toEqual([{ from: 2027, to: 2028, amount: 400 }]);
    expect(effect(content, 'a', 5).spend).toEqual([
      { from: 2027, to: 2028, amount: 300 },
      { from: 2027, to: 2029, amount: 100 },
    ]);
  });

  it('of years without a quarter of work stays', () => {
    const content = { enablers: [work('a', 0, 3, { cost: [cost(2029, 300)] })] };
    expect(effect(content, 'a', 4).spend).toEqual([]);
  });

  it('already spent stays, and the rest of work under way is drawn out', () => {
    const item = work('a', -2, 1, { stage: 'inProgress', cost: [cost(2026, 200), cost(2027, 200)] });
    expect(effect({ enablers: [item] }, 'a', 2).spend).toEqual([]);
    expect(effect({ enablers: [item] }, 'a', 4).spend).toEqual([{ from: 2027, to: 2028, amount: 67 }]);
  });
});
