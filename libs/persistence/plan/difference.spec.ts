import type { OutcomeCapabilityLink } from '@northing/domain';
import { differ, keyed } from './difference.js';

const link = (outcomeId: string, weight: number | null): OutcomeCapabilityLink => ({
  outcomeId,
  capabilityId: 'c1',
  weight,
});
const before = keyed('outcomeCapabilityLinks', [link('o1', 10), link('o2', 20), link('o3', null)]);
const differLinks = (items: readonly OutcomeCapabilityLink[]) =>
  differ('outcomeCapabilityLinks', before, items);

describe('what a revision changes of the one before', () => {
  it('is nothing where the values are the same, in whatever order', () => {
    const { closed, opened } = differLinks([link('o3', null), link('o1', 10), link('o2', 20)]);
    expect({ closed, opened }).toEqual({ closed: [], opened: [] });
  });

  it('ends what changed or is gone, and begins what changed or is new', () => {
    const { closed, opened, after } = differLinks([link('o1', 11), link('o3', null), link('o4', 5)]);
    expect(closed).toEqual([link('o1', 10), link('o2', 20)]);
    expect(opened).toEqual([link('o1', 11), link('o4', 5)]);
    expect([...after.values()]).toEqual([link('o1', 11), link('o3', null), link('o4', 5)]);
  });

  it('does not take the same item twice', () => {
    expect(() => differLinks([link('o1', 1), link('o1', 2)])).toThrow('twice');
  });
});
