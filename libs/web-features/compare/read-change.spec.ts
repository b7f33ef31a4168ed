import type { ChangeRowFragment } from '@northing/web-data';
import { readChange } from './read-change.js';

const base = {
  id: '1',
  kind: 'added' as const,
  category: 'replanning' as const,
  entityType: 'enabler' as const,
  entityId: 'e1',
  partOf: null,
  records: [],
};

function read(answer: object) {
  return readChange({ ...base, ...answer } as unknown as ChangeRowFragment).change;
}

const own = { category: 'replanning', entityType: 'enabler', entityId: 'e1' };

describe('rows as the domain writes them', () => {
  it('carry the value that is given, whatever its type', () => {
    const value = { text: null, number: null, flag: null };
    const change = read({
      __typename: 'FieldChange',
      kind: 'targetChanged',
      field: 'target',
      keyResultId: 'k1',
      from: { ...value, number: 35 },
      to: value,
    });
    expect(change).toEqual({
      ...own,
      kind: 'targetChanged',
      field: 'target',
      keyResultId: 'k1',
      from: 35,
      to: null,
    });
  });

  it('tell a dependency from a link to a capability', () => {
    const link = { __typename: 'LinkChange', kind: 'relinked', target: 'x', change: 'added' };
    expect(read({ ...link, dependencyId: 'd1', fromWeight: null, toWeight: null })).toEqual({
      ...own,
      kind: 'relinked',
      target: 'x',
      dependencyId: 'd1',
      change: 'added',
    });
    expect(read({ ...link, dependencyId: null, fromWeight: null, toWeight: 0.5 })).toEqual({
      ...own,
      kind: 'relinked',
      target: 'x',
      change: 'added',
      from: null,
      to: 0.5,
    });
  });

  it('name the side a schedule came from or went to', () => {
    const both = { __typename: 'SchedulingChange', fromQuarters: ['a', 'b'], toQuarters: ['c', 'd'] };
    expect(read({ ...both, kind: 'scheduled' })).toEqual({ ...own, kind: 'scheduled', to: ['c', 'd'] });
    expect(read({ ...both, kind: 'unscheduled' })).toEqual({ ...own, kind: 'unscheduled', from: ['a', 'b'] });
  });

  it('keep what they are part of', () => {
    const part = read({
      __typename: 'ScheduleChange',
      kind: 'shortened',
      quarters: 4,
      slip: -4,
      partOf: 'split:e10',
    });
    expect(part).toMatchObject({ partOf: 'split:e10', quarters: 4, slip: -4 });
  });
});
