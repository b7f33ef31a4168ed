import { EMPTY_CONTENT } from '@northing/domain';
import { enabler } from '../trace/content.fixture.js';
import { gapRows, ownerRows } from './ownership.js';

const both = { businessOwnerId: 'b', itOwnerId: 'i' };

describe('joint ownership', () => {
  it('is missed by open work alone', () => {
    const list = [enabler('e1', both), enabler('e2'), enabler('e3', { stage: 'delivered' })];
    expect(gapRows(list).map(({ enabler: { id }, gaps }) => [id, gaps])).toEqual([
      ['e2', ['noBusinessOwner', 'noItOwner']],
    ]);
  });

  it('tells what everybody carries, each enabler once, the most loaded first', () => {
    const people = new Map([['b', { id: 'b', name: 'Bo', title: null, businessUnitId: 'u1', roles: [] }]]);
    const enablers = [
      enabler('e1', both),
      enabler('e2', { businessOwnerId: 'b', itOwnerId: 'b' }),
      enabler('e3', { ...both, stage: 'stopped' }),
    ];
    expect(ownerRows({ ...EMPTY_CONTENT, enablers }, people)).toEqual([
      { id: 'b', name: 'Bo', unitId: 'u1', asBusiness: 2, asIt: 1, load: 2 },
      { id: 'i', name: 'i', unitId: null, asBusiness: 0, asIt: 1, load: 1 },
    ]);
  });
});
