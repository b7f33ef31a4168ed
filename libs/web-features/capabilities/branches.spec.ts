import type { Capability } from '@northing/domain';
import { indexPlan } from '../plan/plan-index.js';
import { branchesOf, inOrder } from './branches.js';
import { capability, content, planned, q } from './content.fixture.js';

const parent = (id: string, parentId: string | null = null): Capability =>
  capability(id, { parentId, importance: null, currentMaturity: null, targetMaturity: null });

const CAPABILITIES = [
  capability('alone', { importance: 5 }),
  parent('b'),
  capability('b.small', { parentId: 'b', importance: 1 }),
  capability('b.large', { parentId: 'b', importance: 5 }),
  capability('b.unrated', { parentId: 'b', currentMaturity: null }),
  parent('b.deep', 'b'),
  capability('b.deep.x', { parentId: 'b.deep' }),
  parent('a'),
  capability('a.1', { parentId: 'a', name: 'Pricing' }),
  capability('orphan', { parentId: 'gone', importance: 1 }),
];

function ordered(text = '') {
  const index = indexPlan(content({ capabilities: CAPABILITIES }));
  return inOrder(branchesOf(index, [{ capabilityId: 'a', current: 1, target: 3 }], text));
}

const ids = (text = '') => ordered(text).map(({ capability: { id } }) => id);

describe('capabilities in the order of the map', () => {
  it('puts groups by name before what stands alone, leaves by weighted gap before groups within', () => {
    expect(ids()).toEqual([
      'a', 'a.1', 'b', 'b.large', 'b.small', 'b.unrated', 'b.deep', 'b.deep.x', 'alone', 'orphan',
    ]); // prettier-ignore
  });

  it('tells levels, gaps of leaves and means of parents', () => {
    const [a, pricing, b] = ordered();
    expect([a?.level, a?.current, a?.target, a?.weightedGap]).toEqual([1, 1, 3, null]);
    expect([pricing?.level, pricing?.gap, pricing?.weightedGap]).toEqual([2, 2, 8]);
    expect(b?.current).toBeNull();
  });

  it('has no gap where a side was not assessed', () => {
    expect(ordered().find(({ capability: { id } }) => id === 'b.unrated')?.weightedGap).toBeNull();
  });

  it('keeps what matches by its own words or those above it, under its headings', () => {
    expect(ids('pricing')).toEqual(['a', 'a.1']);
    expect(ids('b.deep')).toEqual(['b', 'b.deep', 'b.deep.x']);
    expect(ids('nothing')).toEqual([]);
  });

  it('counts an enabler of a parent once, though it raises two parts', () => {
    const links = ['b.small', 'b.large'].map((capabilityId) => ({ enablerId: 'e', capabilityId, uplift: 1 }));
    const index = indexPlan(
      content({
        capabilities: CAPABILITIES,
        enablers: [planned('e', q(2028, 1))],
        enablerCapabilityLinks: links,
      }),
    );
    const branches = inOrder(branchesOf(index, [], ''));
    const count = (wanted: string) => branches.find(({ capability: { id } }) => id === wanted)?.enablers;
    expect([count('b'), count('b.large')]).toEqual([1, 1]);
  });
});
