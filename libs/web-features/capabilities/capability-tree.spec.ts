import type { Capability } from '@northing/domain';
import { inHierarchy } from './capability-tree.js';

const capability = (id: string, parentId: string | null) => ({ id, name: id, parentId }) as Capability;

it('puts parts under their parent and orphans at the top', () => {
  const tree = inHierarchy([
    capability('b', null),
    capability('a.2', 'a'),
    capability('a', null),
    capability('x', 'gone'),
    capability('a.1', 'a'),
  ]);
  expect(tree.map(({ capability: { id }, level, isLeaf }) => [id, level, isLeaf])).toEqual([
    ['a', 1, false],
    ['a.1', 2, true],
    ['a.2', 2, true],
    ['b', 1, true],
    ['x', 1, true],
  ]);
});
