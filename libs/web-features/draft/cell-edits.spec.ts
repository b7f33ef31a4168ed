import { fiscalQuarter, itemKey, plusQuarters, type CapacityCell } from '@northing/domain';
import { cellEdits, changedRows } from './cell-edits.js';

const first = fiscalQuarter(2027, 1);
const cellAt = (row: number, column: number, fte: number): CapacityCell => ({
  teamId: `t${row}`,
  quarter: plusQuarters(first, column),
  fte,
});
const edits = (next: readonly (number | null)[], seen: readonly (number | null)[]) =>
  cellEdits('capacity', cellAt, [next], [seen]);

describe('figures of a grid become steps', () => {
  it('leaves alone what stays', () => {
    expect(edits([1, null], [1, null])).toEqual([]);
  });

  it('adds a figure where none was', () => {
    expect(edits([1, 4], [1, null])).toEqual([{ op: 'add', type: 'capacity', item: cellAt(0, 1, 4) }]);
  });

  it('changes a figure, with the one that was seen', () => {
    const key = itemKey('capacity', cellAt(0, 0, 0));
    expect(edits([0], [2])).toEqual([
      { op: 'set', type: 'capacity', key, field: 'fte', value: 0, expected: 2 },
    ]);
  });

  it('takes away what is emptied', () => {
    expect(edits([null], [2])).toEqual([
      { op: 'remove', type: 'capacity', key: itemKey('capacity', cellAt(0, 0, 2)) },
    ]);
  });

  it('names the rows that differ', () => {
    expect(changedRows([[1], [2], [null]], [[1], [3], [0]])).toEqual([1, 2]);
  });
});
