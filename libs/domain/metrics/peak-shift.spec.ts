import { q } from '../compare/plans.fixture.js';
import { effect, work } from './slip.fixture.js';

describe('people', () => {
  const demand = (offset: number, fte: number) => ({ teamId: 't', offset, fte });

  it('are needed when the work is', () => {
    const content = {
      enablers: [
        work('a', 0, 1, { capacityDemand: [demand(0, 4), demand(1, 4)] }),
        work('b', 1, 2, { capacityDemand: [demand(0, 2), demand(1, 3)] }),
      ],
      capacity: [2, 3].map((at) => ({ teamId: 't', quarter: q(at), fte: 6 })),
    };
    const { peaks } = effect(content, 'a', 1);
    expect(peaks.peaks).toEqual([
      { teamId: 't', before: { quarter: q(1), fte: 6 }, after: { quarter: q(2), fte: 7 } },
    ]);
    expect(peaks.overloads).toEqual([{ teamId: 't', quarter: q(2), demand: 7, capacity: 6 }]);
  });

  it('of another team than those that move do not change', () => {
    const content = {
      enablers: [work('a', 0, 1), work('b', 0, 1, { capacityDemand: [demand(0, 2)] })],
    };
    expect(effect(content, 'a', 3).peaks).toEqual({ peaks: [], overloads: [] });
  });
});
