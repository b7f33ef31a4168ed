import { guardArchive } from './archive-guard.js';
import { readWorkbook, type WorkbookFile } from './read-workbook.js';
import { workbookOf } from './table.fixture.js';
import { zipOf } from './zip.fixture.js';

async function read(bytes: Uint8Array, sheet?: string): Promise<WorkbookFile> {
  const file = await readWorkbook(bytes, sheet);
  if (file.kind !== 'ok') throw new Error(`${file.code}: ${file.message}`);
  return file;
}

const cells = ({ grid }: WorkbookFile) => grid.rows.map((row) => row.cells);
const notes = ({ grid }: WorkbookFile) =>
  grid.notes.map(({ code, row, columnIndex }) => [code, row, columnIndex]);

describe('[T3] workbooks', () => {
  it('keeps numbers, days and truth values, and flattens rich text and links', async () => {
    const bytes = await workbookOf((book) => {
      const sheet = book.addWorksheet('Plan');
      sheet.addRow(['n', 'day', 'yes', 'rich', 'link', 'percent', 'code']);
      const row = sheet.addRow([
        1.5,
        new Date('2021-03-31T00:00:00Z'),
        true,
        { richText: [{ text: 'A ' }, { text: 'bold', font: { bold: true } }] },
        { text: 'site', hyperlink: 'https://example.org' },
        0.07,
        7,
      ]);
      row.getCell(6).numFmt = '0%';
      row.getCell(7).numFmt = '0000';
    });
    const day = { kind: 'day', day: '2021-03-31' };
    expect(cells(await read(bytes))[1]).toEqual([1.5, day, true, 'A bold', 'site', '7%', '0007']);
  });

  it('uses the kept result of a formula and says so; one without a result is empty', async () => {
    const bytes = await workbookOf((book) => {
      const sheet = book.addWorksheet('Plan');
      sheet.addRow(['a', 'b']);
      sheet.addRow([{ formula: '1+1', result: 2 }, { formula: '1+2' }]);
    });
    const file = await read(bytes);
    expect(cells(file)[1]?.[0]).toBe(2);
    expect(cells(file)[1]?.[1] ?? null).toBeNull();
    expect(notes(file)).toEqual([
      ['formulaCell', 2, 0],
      ['formulaWithoutResult', 2, 1],
    ]);
  });

  it('rows that are only formatted hold nothing, and rows keep their numbers', async () => {
    const bytes = await workbookOf((book) => {
      const sheet = book.addWorksheet('Plan');
      sheet.getCell('A3').value = 'a';
      sheet.getCell('A5').value = 1;
      sheet.getRow(4).getCell(1).font = { bold: true };
      sheet.getRow(9).getCell(2).fill = { type: 'pattern', pattern: 'solid' };
    });
    expect((await read(bytes)).grid.rows.map(({ number }) => number)).toEqual([3, 5]);
  });

  it('a value merged over rows holds for each; a merged number counts once; nothing spreads sideways', async () => {
    const bytes = await workbookOf((book) => {
      const sheet = book.addWorksheet('Plan');
      sheet.addRows([
        ['Unit', 'Cost', 'x', 'y'],
        ['Retail', 300, 'wide', null],
        [null, null, 'p', 'q'],
      ]);
      sheet.mergeCells('A2:A3');
      sheet.mergeCells('B2:B3');
      sheet.mergeCells('C2:D2');
    });
    const file = await read(bytes);
    expect(cells(file)).toEqual([
      ['Unit', 'Cost', 'x', 'y'],
      ['Retail', 300, 'wide', null],
      ['Retail', null, 'p', 'q'],
    ]);
    expect(notes(file)).toEqual([
      ['mergedCell', 3, 0],
      ['mergedCell', 3, 1],
    ]);
  });

  it('lists the sheets and reads the chosen one, else the first with anything', async () => {
    const bytes = await workbookOf((book) => {
      book.addWorksheet('Empty');
      book.addWorksheet('One').addRow(['a']);
      book.addWorksheet('Two').addRow(['b']);
    });
    const file = await read(bytes);
    expect(file.sheets).toEqual([
      { name: 'Empty', rows: 0 },
      { name: 'One', rows: 1 },
      { name: 'Two', rows: 1 },
    ]);
    expect(file.sheet).toBe('One');
    expect(cells(await read(bytes, 'Two'))).toEqual([['b']]);
    expect(await readWorkbook(bytes, 'Three')).toMatchObject({ kind: 'broken', code: 'unknownSheet' });
  });

  it('rules over whole columns do not unfold', async () => {
    const rule = '<dataValidation type="whole" sqref="A1:XFD1048576"><formula1>1</formula1></dataValidation>';
    const bytes = sheetFile(
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row></sheetData>' +
        `<dataValidations count="1">${rule}</dataValidations>`,
    );
    expect(cells(await read(bytes))).toEqual([['a']]);
  });
});

/** The least that makes a workbook, around the content of its only sheet. */
function sheetFile(content: string): Uint8Array {
  const office = 'http://schemas.openxmlformats.org';
  const relations = `${office}/package/2006/relationships`;
  const types = `${office}/officeDocument/2006/relationships`;
  const relation = (type: string, target: string) =>
    `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${types}/${type}" Target="${target}"/></Relationships>`;
  const main = `xmlns="${office}/spreadsheetml/2006/main" xmlns:r="${types}"`;
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${office}/package/2006/content-types"/>`,
    '_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook ${main}><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relation('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<worksheet ${main}>${content}</worksheet>`,
  };
  return zipOf(Object.entries(parts).map(([name, text]) => ({ name, content: Buffer.from(text) })));
}

describe('[T3] workbooks that are not', () => {
  it('a workbook that is cut short or garbled is said to be broken', async () => {
    const bytes = await workbookOf((book) => book.addWorksheet('Plan').addRow(['a', 'b', 'c']));
    for (const length of [30, 200, bytes.length - 40]) {
      expect(await readWorkbook(bytes.slice(0, length))).toMatchObject({
        kind: 'broken',
        code: 'brokenWorkbook',
      });
    }
    const garbled = bytes.slice();
    for (let at = 60; at < garbled.length - 300; at += 7) garbled[at] = 0xaa;
    expect((await readWorkbook(garbled)).kind).toBe('broken');
  });

  it('parts that are no workbook are said to be broken', async () => {
    const bytes = zipOf([{ name: 'xl/workbook.xml', content: Buffer.from('<not-xml') }]);
    expect(await readWorkbook(bytes)).toMatchObject({ kind: 'broken' });
  });

  it('an archive that unfolds to far more than it holds is stopped, whatever sizes it declares', async () => {
    const content = Buffer.alloc(40 * 1024 * 1024, ' ');
    const honest = zipOf([{ name: 'xl/workbook.xml', content }]);
    expect(honest.length).toBeLessThan(100_000);
    expect(await guardArchive(honest)).toMatchObject({ code: 'workbookTooLarge' });
    const lying = zipOf([{ name: 'xl/workbook.xml', content, claimedSize: 100 }]);
    expect((await guardArchive(lying))?.kind).toBe('broken');
  });

  it('merges over more cells than a sheet can honestly merge are stopped before anything unfolds', async () => {
    const merge = '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    const sheet = Buffer.from(`<worksheet><sheetData/>${' '.repeat(70_000)}${merge}</worksheet>`);
    const bytes = zipOf([{ name: 'xl/worksheets/sheet1.xml', content: sheet }]);
    expect(await guardArchive(bytes)).toMatchObject({ code: 'workbookTooLarge' });
    const small = Buffer.from('<worksheet><mergeCells><mergeCell ref="A1:B9"/></mergeCells></worksheet>');
    expect(await guardArchive(zipOf([{ name: 'xl/worksheets/sheet1.xml', content: small }]))).toBeNull();
  });

  it('too many cells are stopped', async () => {
    const content = Buffer.from('<c/>'.repeat(1_000));
    const bytes = zipOf([{ name: 'xl/worksheets/sheet1.xml', content }]);
    const limits = { entries: 10, bytes: 1e6, ratio: 1e6, ratioFrom: 1e6, tags: 999, mergedCells: 10 };
    expect(await guardArchive(bytes, limits)).toMatchObject({ code: 'workbookTooLarge' });
    expect(await guardArchive(bytes, { ...limits, tags: 1_000 })).toBeNull();
  });
});
