import { fiscalQuarter } from '../time/fiscal-quarter.js';
import { contactsOf } from './contacts.js';
import { jointOwnership } from './joint-ownership.js';

const enabler = (id: string, businessOwnerId: string | null, itOwnerId: string | null) => ({
  ...{ id, stage: 'funded' as const, businessUnitId: null, businessOwnerId, itOwnerId },
});

describe('joint ownership', () => {
  const people = [{ id: 'b', businessUnitId: 'bu' }];
  const owned = jointOwnership(
    [
      enabler('e1', 'b', 'i'),
      enabler('e2', 'b', null),
      enabler('e3', null, null),
      enabler('e4', 'b', 'b'),
      { ...enabler('e5', null, null), stage: 'delivered' },
    ],
    people,
  );

  it('names what open work lacks, with the unit as far as it is known', () => {
    expect(owned.unshared).toEqual([
      { enablerId: 'e2', businessUnitId: 'bu', gaps: ['noItOwner'] },
      { enablerId: 'e3', businessUnitId: null, gaps: ['noBusinessOwner', 'noItOwner'] },
      { enablerId: 'e4', businessUnitId: 'bu', gaps: ['sameOwner'] },
    ]);
  });

  it('says what each person carries, most first', () => {
    expect(owned.loads).toEqual([
      { personId: 'b', asBusinessOwner: ['e1', 'e2', 'e4'], asItOwner: ['e4'] },
      { personId: 'i', asBusinessOwner: [], asItOwner: ['e1'] },
    ]);
  });
});

it('contacts count conversations by quarter, person and unit', () => {
  const [first, second] = [fiscalQuarter(2027, 1), fiscalQuarter(2027, 2)];
  const held = (recordedById: string, businessUnitId: string, quarter = first) => ({
    ...{ recordedById, businessUnitId, quarter },
  });
  expect(contactsOf([held('b', 'u', second), held('b', 'u'), held('a', 'u'), held('b', 'u')])).toEqual([
    { personId: 'a', businessUnitId: 'u', quarter: first, conversations: 1 },
    { personId: 'b', businessUnitId: 'u', quarter: first, conversations: 2 },
    { personId: 'b', businessUnitId: 'u', quarter: second, conversations: 1 },
  ]);
});
