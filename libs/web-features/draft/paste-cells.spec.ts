import { fiscalQuarter, type Enabler } from '@northing/domain';
import { enabler, END, PLAN, START } from './content.fixture.js';
import { pasteCells } from './paste-cells.js';
import { TABLE_COLUMNS, type TableColumn } from './table-columns.js';

const dated = { startQuarter: START, endQuarter: END };
const ROWS: readonly Enabler[] = [
  enabler('e1', dated),
  enabler('e2', dated),
  enabler('e3', { confidence: 0.5, businessOwnerId: 'p2' }),
];

function paste(text: string, row: number, column: TableColumn, enablers = ROWS) {
  return pasteCells(text, {
    ...{ enablers, row, column: TABLE_COLUMNS.indexOf(column), plan: PLAN },
  });
}

describe('a block pasted into the table of the draft', () => {
  it('goes from the focused cell to the right and down as one edit that says what it found', () => {
    const result = paste('FY27 Q4\t2028-03-31\nQ2 FY28\tFY28 Q3\n', 0, 'startQuarter');
    const about = { op: 'set', type: 'enabler' } as const;
    expect(result).toEqual({
      kind: 'edits',
      said: 'Pasted 4 changed fields in 2 rows',
      edits: [
        { ...about, key: 'e1', field: 'startQuarter', value: fiscalQuarter(2027, 4), expected: START },
        { ...about, key: 'e1', field: 'endQuarter', value: fiscalQuarter(2028, 4), expected: END },
        { ...about, key: 'e2', field: 'startQuarter', value: fiscalQuarter(2028, 2), expected: START },
        { ...about, key: 'e2', field: 'endQuarter', value: fiscalQuarter(2028, 3), expected: END },
      ],
    });
  });

  it.each<[TableColumn, string, unknown]>([
    ['stage', 'Feasibility', 'feasibility'],
    ['priorityBand', 'must', 'must'],
    ['confidence', '60%', 0.6],
    ['confidence', '0,6', 0.6],
    ['percentComplete', '40 %', 40],
    ['businessOwnerId', 'ann  lee', 'p1'],
    ['itOwnerId', 'p3', 'p3'],
    ['name', 'Portal', 'Portal'],
  ])('reads %s “%s” as imported tables are read', (column, text, value) => {
    const result = paste(text, 0, column);
    expect(result.kind === 'edits' && result.edits.map((edit) => edit.op === 'set' && edit.value)).toEqual([
      value,
    ]);
  });

  it('empties what may be empty and changes nothing that already stands there', () => {
    expect(paste('\n50%', 2, 'businessOwnerId')).toMatchObject({ kind: 'refused' });
    const result = paste('\t\t50%', 2, 'businessOwnerId');
    expect(result.kind === 'edits' && result.edits.map((edit) => edit.op === 'set' && edit.field)).toEqual([
      'businessOwnerId',
    ]);
  });

  it.each<[TableColumn, string, string]>([
    ['endQuarter', 'TBD', 'Row 1, End quarter of Enabler e1: “TBD” is not a date. Write a quarter such as FY27 Q3.'],
    ['confidence', '60', 'Row 1, Confidence of Enabler e1: “60” is outside the range (0 to 1). Write a share such as 60%.'],
    ['percentComplete', '140', 'Row 1, Percent complete of Enabler e1: “140” is outside the range (0 to 100). Write a number from 0 to 100.'],
    ['itOwnerId', 'Bo Ray', 'Row 1, IT owner of Enabler e1: 2 people are called “Bo Ray”. Write the id of the one who is meant.'],
    ['itOwnerId', 'Cy', 'Row 1, IT owner of Enabler e1: nobody is called “Cy”. Write the name as the settings list it.'],
    ['name', '', 'Row 1, Name of Enabler e1: it is empty. Write it.'],
  ])('a wrong %s is named with its row, its field and what to do', (column, text, problem) => {
    expect(paste(`${text}`, 0, column)).toEqual({ kind: 'refused', problems: [problem] });
  }); // prettier-ignore

  it('is all or nothing: every wrong cell is named and none is pasted', () => {
    const result = paste('FY27 Q4\tsoon\nlater\tFY28 Q3', 0, 'startQuarter');
    expect(result.kind === 'refused' && result.problems.map((each) => each.slice(0, 20))).toEqual([
      'Row 1, End quarter o',
      'Row 2, Start quarter',
    ]);
  });

  it('that is larger than what is left of the table says how much room there is', () => {
    const result = paste('a\nb', 2, 'name');
    expect(result.kind === 'refused' && result.problems[0]).toContain(
      'has 2 rows and 1 column; from this cell there is room for 1 row and 10 columns',
    );
  });
});
