import { enabler } from '../trace/content.fixture.js';
import { gapRows, ownerGaps, ownerRows } from './ownership.js';

const both = { businessOwnerId: 'b', itOwnerId: 'i' };

describe('joint ownership', () => {
  it('needs an owner on each side, who differ', () => {
    expect(ownerGaps(both)).toEqual([]);
    expect(ownerGaps({ businessOwnerId: null, itOwnerId: null })).toEqual(['noBusinessOwner', 'noItOwner']);
    expect(ownerGaps({ businessOwnerId: 'b', itOwnerId: 'b' })).toEqual(['sameOwner']);
  });

  it('is missed by open work alone', () => {
    const list = [enabler('e1', both), enabler('e2'), enabler('e3', { stage: 'delivered' })];
    expect(gapRows(list).map((row) => row.enabler.id)).toEqual(['e2']);
  });

  it('tells what everybody carries, each enabler once, the most loaded first', () => {
    const people = new Map([['b', { id: 'b', name: 'Bo', title: null, businessUnitId: 'u1', roles: [] }]]);
    const list = [
      enabler('e1', both),
      enabler('e2', { businessOwnerId: 'b', itOwnerId: 'b' }),
      enabler('e3', { ...both, stage: 'stopped' }),
    ];
    expect(
      ownerRows(list, people).map(({ name, unitId, load, asBusiness, asIt }) => [
        ...[name, unitId, load],
        ...[asBusiness.length, asIt.length],
      ]),
    ).toEqual([
      ['Bo', 'u1', 2, 2, 1],
      ['i', null, 1, 0, 1],
    ]);
  });
});
