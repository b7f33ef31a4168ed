import { EMPTY_CONTENT } from '../plan/plan-content.js';
import { canonicalJson, sameValue } from './canonical.js';
import { applyDiff, diffContent } from './diff.js';
import { cost, enabler, q } from './plans.fixture.js';
import { fourDecimals, ratio } from './rounding.js';

const content = (...enablers: Parameters<typeof enabler>[0][]) => ({
  ...EMPTY_CONTENT,
  enablers: enablers.map(enabler),
});

describe('differences', () => {
  it('[C1] names the fields of an update, and the whole of what came or went', () => {
    const before = content({ id: 'e1' }, { id: 'e2' });
    const after = content({ id: 'e1', name: 'Other', endQuarter: q(9) }, { id: 'e3' });
    const { enabler: diffs, ...rest } = diffContent(before, after);
    expect(diffs).toEqual([
      {
        op: 'updated',
        key: 'e1',
        before: before.enablers[0],
        after: after.enablers[0],
        fields: ['name', 'endQuarter'],
      },
      { op: 'added', key: 'e3', after: after.enablers[1] },
      { op: 'removed', key: 'e2', before: before.enablers[1] },
    ]);
    expect(Object.values(rest).flat()).toEqual([]);
  });

  it('[C1] the order within a list is no difference', () => {
    const cells = [cost(2027, 1), cost(2028, 2)];
    const reversed = diffContent(
      content({ id: 'e1', cost: cells }),
      content({ id: 'e1', cost: [...cells].reverse() }),
    );
    expect(reversed.enabler).toEqual([]);
  });

  it('[C1] links with ids that run together are kept apart', () => {
    const linked = (outcomeId: string, capabilityId: string) => ({
      ...EMPTY_CONTENT,
      outcomeCapabilityLinks: [{ outcomeId, capabilityId, weight: 1 }],
    });
    const diff = diffContent(linked('o1', '1c'), linked('o11', 'c'));
    expect(diff.outcomeCapabilityLink.map(({ op }) => op)).toEqual(['added', 'removed']);
  });

  it('[C1] applies only the fields that differ, so that a diff fits a third content', () => {
    const diff = diffContent(content({ id: 'e1', name: 'A' }), content({ id: 'e1', name: 'B' }));
    const patched = applyDiff(content({ id: 'e1', name: 'A', scope: 'Kept' }), diff);
    expect(patched.enablers).toEqual([enabler({ id: 'e1', name: 'B', scope: 'Kept' })]);
  });
});

describe('values', () => {
  it('writes keys in order and lists as they are', () => {
    expect(canonicalJson({ b: [2, 1], a: { d: null, c: undefined } })).toBe('{"a":{"d":null},"b":[2,1]}');
  });

  it.each<[unknown, unknown, boolean]>([
    [[1, 2], [2, 1], true],
    [[1, 1, 2], [1, 2, 2], false],
    [[{ a: 1, b: [1, 2] }], [{ b: [2, 1], a: 1 }], true],
    [null, undefined, false],
    [null, {}, false],
    [[], {}, false],
    [0, null, false],
  ])('%j and %j are the same: %s', (x, y, same) => {
    expect(sameValue(x, y)).toBe(same);
  });
});

describe('rounding', () => {
  it.each([
    [180, 28020, 0.0064],
    [1, 20000, 0.0001],
    [9, 200000, 0],
    [15, 32, 0.4688],
    [-10, 19, -0.5263],
    [2.5, 5, 0.5],
    [0, 7, 0],
  ])('%d/%d is %d', (numerator, denominator, expected) => {
    expect(ratio(numerator, denominator)).toBe(expected);
  });

  it('rounds a binary fraction a hair below the half up', () => {
    expect(fourDecimals(1.00005)).toBe(1.0001);
    expect(Object.is(fourDecimals(-0.00001), 0)).toBe(true);
  });
});
