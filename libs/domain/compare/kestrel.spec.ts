import { compare } from './compare.js';
import { cumulative } from './cumulative.js';
import { KESTREL_SETTINGS, kestrelExpected, kestrelRevisions } from './kestrel.fixture.js';
import { comparisonInput } from './totals.js';

const revisions = kestrelRevisions();
const expected = kestrelExpected();

describe('the worked sample', () => {
  it.each(['r1..r2', 'r2..r3', 'r3..r4', 'r1..r4'])('%s equals the known comparison', (pair) => {
    const [from = '', to = ''] = pair.split('..');
    const input = comparisonInput(revisions, from, to, KESTREL_SETTINGS);
    const comparison = input && compare(input);
    expect(comparison).toStrictEqual(expected.comparisons[pair]);
    expect(JSON.stringify(comparison?.changes)).toBe(JSON.stringify(expected.comparisons[pair]?.changes));
  });
  it('r1 to r4 equals the known cumulative view', () => {
    expect(cumulative(revisions)).toStrictEqual(expected.cumulative);
  });
});
