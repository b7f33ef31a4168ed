import { fiscalQuarter, type Change } from '@northing/domain';
import { barChange, itemLine } from './change-words.js';
import { CONTEXT, enabler, item, row } from './compared.fixture.js';

const q = fiscalQuarter;
const dated = (start: [number, number], end: [number, number]) =>
  enabler('e1', {
    startQuarter: q(...start),
    endQuarter: q(...end),
    cost: [{ fiscalYear: 2028, opex: 80, capex: 800 }],
  });
const was = dated([2027, 1], [2027, 4]);
const is = dated([2027, 2], [2028, 1]);
const changes = (...list: readonly Partial<Change>[]) => list.map((change) => row(change).change);

describe('an item in one line', () => {
  it('says when it ends now and by how much that shifted', () => {
    const moved = changes({ kind: 'movedLater', quarters: 1, slip: 1 });
    expect(itemLine(item('e1', 'moved', was, is), moved, CONTEXT)).toBe(
      'Moved · ends FY27 Q4 → FY28 Q1, 1Q later',
    );
  });

  it('says what else was decided', () => {
    const more = changes(
      { kind: 'movedLater', quarters: 1, slip: 1 },
      { kind: 'renamed', field: 'name', from: 'A', to: 'B' },
    );
    expect(itemLine(item('e1', 'moved', was, is), more, CONTEXT)).toMatch(/ · 1 more change$/);
  });

  it('of something new gives dates and cost, and where it came from', () => {
    const split = enabler('e1', { ...is, lineage: { operation: 'splitFrom', sourceIds: ['e9'] } });
    expect(itemLine(item('e1', 'added', null, split), [], CONTEXT)).toBe(
      'Added · FY27 Q2 – FY28 Q1, $880K · split from Enabler e9',
    );
  });

  it('tells a stop from a removal', () => {
    const stopped = changes({ kind: 'removed', mode: 'stopped' });
    const deleted = changes({ kind: 'removed', mode: 'deleted' });
    expect(itemLine(item('e1', 'removed', was, is), stopped, CONTEXT)).toMatch(/^Stopped/);
    expect(itemLine(item('e1', 'removed', was, null), deleted, CONTEXT)).toMatch(/^Removed/);
  });
});

describe('beside the bar', () => {
  it('stands what it costs or saves', () => {
    expect(barChange(item('e1', 'added', null, is), [], CONTEXT)).toEqual({
      kind: 'added',
      label: 'New · $880K',
    });
    expect(barChange(item('e1', 'removed', was, null), [], CONTEXT)?.label).toBe('Removed · \u2212$880K');
  });

  it('stands the shift, with where the bar was', () => {
    expect(barChange(item('e1', 'moved', was, is), [], CONTEXT)).toEqual({
      kind: 'moved',
      label: '→ 1Q later',
      before: { start: q(2027, 1), end: q(2027, 4) },
    });
  });

  it('stands nothing for what nobody decided', () => {
    expect(barChange(item('e1', null, was, is), [], CONTEXT)).toBeNull();
  });
});
