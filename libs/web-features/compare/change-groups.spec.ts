import type { Outcome } from '@northing/domain';
import { NO_CHANGE_FILTER, type ChangeGrouping } from '../address/compare-view.js';
import { groupChanges, type GroupContext } from './change-groups.js';
import { CONTEXT, enabler, item, reason, row } from './compared.fixture.js';

const outcome = (id: string, weight: number): [string, Outcome] => [
  id,
  { id, name: `Outcome ${id}`, weight, ownerId: null, businessUnitId: null, keyResults: [] },
];
const context: GroupContext = {
  plan: CONTEXT.plan,
  outcomes: new Map([outcome('o1', 10), outcome('o2', 40)]),
  homeOf: ({ outcomeIds }) => outcomeIds[0],
};

const items = [
  item('e1', 'moved', enabler('e1'), enabler('e1', { businessOwnerId: 'p1' }), ['o1']),
  item('e2', 'added', null, enabler('e2'), ['o2']),
  item('e3', 'removed', enabler('e3'), null),
  item('e4', null, enabler('e4'), enabler('e4'), ['o1']),
];
const rows = new Map([
  [
    'enabler:e1',
    [
      row({ kind: 'movedLater' }, [reason('Supplier is late', 'environment')]),
      row({ kind: 'deferredOutOfOneYear', category: 'transition' }),
      row({ kind: 'statusProgress', category: 'progress' }),
    ],
  ],
  ['enabler:e2', [row({ kind: 'added' }, [reason('Asked for', null)])]],
  ['enabler:e3', [row({ kind: 'removed' })]],
  ['enabler:e4', [row({ kind: 'rolledIntoOneYear', category: 'roll' })]],
]);

function outline(group: ChangeGrouping, filter: Partial<typeof NO_CHANGE_FILTER> = {}) {
  const { decisions, others } = groupChanges(
    items,
    rows,
    { group, filter: { ...NO_CHANGE_FILTER, ...filter } },
    context,
  );
  const ids = (entries: (typeof decisions)[number]['entries']) => entries.map((entry) => entry.item.id);
  return {
    decisions: decisions.map(({ name, entries }) => [name, ids(entries)]),
    others: others.map(({ name, entries }) => [name, ids(entries)]),
  };
}

describe('the list of changes', () => {
  it('groups decisions by outcome, heavy ones first, each item once', () => {
    expect(outline('outcome').decisions).toEqual([
      ['Outcome o2', ['e2']],
      ['Outcome o1', ['e1']],
      ['Not linked to an outcome', ['e3']],
    ]);
  });

  it('groups by unit and by driver, and says where none is known', () => {
    expect(outline('unit').decisions).toEqual([
      ['Branches', ['e1']],
      ['No business unit', ['e2', 'e3']],
    ]);
    expect(outline('driver').decisions).toEqual([
      ['Environment', ['e1']],
      ['Reason given, kind not set', ['e2']],
      ['No reason recorded', ['e3']],
    ]);
  });

  it('keeps apart what nobody decided, and the horizon a decision crossed with it', () => {
    expect(outline('outcome').others).toEqual([
      ['Roll of the horizon', ['e4']],
      ['Progress', ['e1']],
    ]);
    const { decisions } = groupChanges(items, rows, { group: 'outcome', filter: NO_CHANGE_FILTER }, context);
    const moved = decisions.flatMap((group) => group.entries).find((entry) => entry.item.id === 'e1');
    expect(moved?.rows.map(({ change }) => change.kind)).toEqual(['movedLater', 'deferredOutOfOneYear']);
  });

  it('narrows by mark, outcome, unit, owner and text together', () => {
    expect(outline('outcome', { marks: ['removed'] }).decisions).toEqual([
      ['Not linked to an outcome', ['e3']],
    ]);
    expect(outline('outcome', { unitIds: ['u1'], ownerIds: ['p1'] }).decisions).toEqual([
      ['Outcome o1', ['e1']],
    ]);
    expect(outline('outcome', { outcomeIds: ['o2'], text: 'e2' }).decisions).toEqual([
      ['Outcome o2', ['e2']],
    ]);
    expect(outline('outcome', { text: 'zzz' })).toEqual({ decisions: [], others: [] });
  });
});
