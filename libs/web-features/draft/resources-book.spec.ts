import { applyEdits, DEFAULT_SETTINGS, EMPTY_CONTENT } from '@northing/domain';
import { readBook, writeBook, type BookCell, type BookSheet } from '../export/workbook.js';
import { q } from '../trace/content.fixture.js';
import { capacityGrid, envelopeGrid } from './resource-grids.js';
import { readResources, resourceSheets, type Resources } from './resources-book.js';

const PLAN = {
  teams: new Map(['Data', 'Web', '=Ops'].map((name, at) => [`t${at}`, { id: `t${at}`, name, skill: 'Any' }])),
  settings: DEFAULT_SETTINGS,
} as unknown as Parameters<typeof capacityGrid>[2] & Parameters<typeof envelopeGrid>[2];

const CONTENT = {
  ...EMPTY_CONTENT,
  capacity: [{ teamId: 't0', quarter: q(0), fte: 7.5 }],
  envelopes: [{ fiscalYear: 2027, fundingClass: 'mandatory' as const, amount: 900 }],
};

function resourcesOf(content = CONTENT): Resources {
  return {
    capacity: capacityGrid(content, q(0), PLAN),
    envelopes: envelopeGrid(content, q(0), PLAN),
  };
}

/** The exported sheets with one cell written over, by its place in the spreadsheet. */
function changed(sheet: string, row: number, column: number, cell: BookCell): readonly BookSheet[] {
  return resourceSheets(resourcesOf()).map((each) =>
    each.name === sheet
      ? { ...each, rows: each.rows.map((line, at) => (at === row - 1 ? line.with(column, cell) : line)) }
      : each,
  );
}

const read = (sheets: readonly BookSheet[]) => readResources(sheets, resourcesOf());
const problems = (sheets: readonly BookSheet[]) => {
  const result = read(sheets);
  return result.kind === 'refused' ? result.problems : [];
};

describe('what was exported', () => {
  it('is a sheet of teams by quarter and one of fiscal years by funding class', () => {
    const [capacity, envelopes] = resourceSheets(resourcesOf());
    expect(capacity?.rows[0]?.slice(0, 3)).toEqual(['Team (FTE)', 'FY27 Q1', 'FY27 Q2']);
    expect(capacity?.rows.map(([name]) => name)).toEqual(['Team (FTE)', 'Data', 'Web', "'=Ops"]);
    expect(envelopes?.rows[1]).toEqual(['FY27', 900, null, null]);
  });

  it('goes through a workbook and back without a change', async () => {
    const book = await readBook((await writeBook(resourceSheets(resourcesOf()))).buffer);
    expect(book.kind === 'read' && read(book.sheets)).toEqual({ kind: 'edits', edits: [], teams: [] });
  });
});

describe('what is imported', () => {
  it('is one edit of all that differs, in whatever order rows and columns stand', () => {
    const [capacity, envelopes] = changed('Capacity', 3, 2, 4);
    const [head = [], ...lines] = capacity!.rows;
    const turned = { ...capacity!, rows: [head, ...lines.toReversed()] };
    const emptied = {
      ...envelopes!,
      rows: envelopes!.rows.map((line) => (line[0] === 'FY27' ? line.with(1, null).with(2, 0) : line)),
    };
    const result = read([emptied, turned]);
    expect(result).toMatchObject({ kind: 'edits', teams: ['t1'] });
    const edits = result.kind === 'edits' ? result.edits : [];
    const applied = applyEdits(CONTENT, edits);
    expect(applied).toMatchObject({
      content: {
        capacity: [
          { teamId: 't0', quarter: q(0), fte: 7.5 },
          { teamId: 't1', quarter: q(1), fte: 4 },
        ],
        envelopes: [{ fiscalYear: 2027, fundingClass: 'sponsored', amount: 0 }],
      },
    });
  });

  it.each<[string, readonly BookSheet[], string]>([
    [
      'a negative capacity',
      changed('Capacity', 2, 1, -2),
      'Capacity, row 2, column B (FY27 Q1): −2 is negative. Write the FTE as a number of 0 or more, or leave it empty.',
    ],
    [
      'text for a number',
      changed('Envelopes', 3, 2, 'a lot'),
      'Envelopes, row 3, column C (Sponsored): “a lot” is no number. Write the amount in thousands as a number of 0 or more, or leave it empty.',
    ],
    [
      'an unknown team',
      changed('Capacity', 3, 0, 'Wbe'),
      'Capacity, row 3, column A: “Wbe” is no team of the draft. Use the names that were exported.',
    ],
    [
      'a team twice',
      changed('Capacity', 3, 0, 'Data'),
      'Capacity, row 3, column A: the team “Data” stands here again. Keep one row of each.',
    ],
    [
      'a missing class',
      changed('Envelopes', 1, 1, null),
      'Envelopes has no column for Mandatory. Add it, with empty cells where nothing is set.',
    ],
    [
      'a figure below no heading',
      changed('Envelopes', 1, 1, null),
      'Envelopes, row 2, column B: its column has no heading. Name it or empty the cell.',
    ],
    [
      'a missing sheet',
      resourceSheets(resourcesOf()).slice(1),
      'There is no sheet “Capacity”. Import a workbook with the sheets that were exported.',
    ],
  ])('is refused whole for %s', (_, sheets, problem) => {
    expect(read(sheets).kind).toBe('refused');
    expect(problems(sheets)).toContain(problem);
  });

  it('names every problem of both sheets at once', () => {
    const [capacity] = changed('Capacity', 2, 1, -1);
    const [, envelopes] = changed('Envelopes', 2, 1, 'x');
    expect(problems([capacity!, envelopes!])).toHaveLength(2);
  });

  it('is no file of another kind', async () => {
    expect(await readBook(Uint8Array.from([97, 44, 98]).buffer)).toEqual({
      kind: 'refused',
      why: 'The file is no XLSX workbook, or is damaged. Save it as XLSX and import that.',
    });
  });
});
