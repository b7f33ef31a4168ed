import iconv from 'iconv-lite';
import { readDelimited, type DelimitedFile, type DelimitedOptions } from './read-delimited.js';
import { bytesOf } from './table.fixture.js';

function read(bytes: Uint8Array, options?: DelimitedOptions): DelimitedFile {
  const file = readDelimited(bytes, options);
  if (file.kind !== 'ok') throw new Error(file.code);
  return file;
}

const cells = ({ grid }: DelimitedFile) => grid.rows.map((row) => row.cells);

describe('[T2] delimited text', () => {
  it.each([
    [',', 'a,b,c\n1,2,3\n'],
    [';', 'a;b;c\n1,5;2;3\n'],
    ['\t', 'a\tb, c\td\n1\t2\t3\n'],
    ['|', 'a|b|c\n1|2|3\n'],
  ])('finds the delimiter %j', (delimiter, text) => {
    expect(read(bytesOf(text)).delimiter).toBe(delimiter);
  });

  it('delimiters and line ends inside quotes and in running text mislead nobody', () => {
    const text = 'id;text\n1;"a, b\nc; ""d"", e"\n2;one, two, three\n3;four, five\n';
    const file = read(bytesOf(text));
    expect(file.delimiter).toBe(';');
    expect(cells(file)).toEqual([
      ['id', 'text'],
      ['1', 'a, b\nc; "d", e'],
      ['2', 'one, two, three'],
      ['3', 'four, five'],
    ]);
  });

  it('rows count records as a spreadsheet shows them, empty ones included', () => {
    const { grid } = read(bytesOf('a,b\n"1\n2",3\n\n4,5\n'));
    expect(grid.rows.map(({ number, cells: row }) => [number, row[0]])).toEqual([
      [1, 'a'],
      [2, '1\n2'],
      [3, null],
      [4, '4'],
    ]);
  });

  it.each([
    ['\r\n', 'crlf'],
    ['\n', 'lf'],
    ['\r', 'cr'],
  ])('reads lines that end in %j', (end) => {
    expect(cells(read(bytesOf(`a,b${end}1,2${end}`)))).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('tries UTF-8 strictly, then windows-1252', () => {
    const text = 'name,price\nCafé – “x”,£5\n';
    expect(read(bytesOf(text))).toMatchObject({ encoding: 'utf-8' });
    const western = read(new Uint8Array(iconv.encode(text, 'windows-1252')));
    expect(western.encoding).toBe('windows-1252');
    expect(cells(western)[1]).toEqual(['Café – “x”', '£5']);
  });

  it('believes byte order marks and leaves them out of the first cell', () => {
    const marked = read(bytesOf('\uFEFFa,b\n'));
    expect(cells(marked)[0]).toEqual(['a', 'b']);
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('a,é\n', 'utf16le')]);
    expect(read(new Uint8Array(wide))).toMatchObject({ encoding: 'utf-16le' });
    expect(cells(read(new Uint8Array(wide)))[0]).toEqual(['a', 'é']);
  });

  it('the encoding and the delimiter can be chosen; what does not fit is noted', () => {
    const bytes = new Uint8Array(iconv.encode('é;1\n', 'windows-1252'));
    const file = read(bytes, { encoding: 'utf-8', delimiter: ',' });
    expect(file.grid.notes.map(({ code }) => code)).toEqual(['wrongEncoding']);
    expect(cells(file)[0]).toHaveLength(1);
  });

  it('a quotation mark inside a cell without quotes is text', () => {
    expect(cells(read(bytesOf('a,b\n5" pipe,2\n')))[1]).toEqual(['5" pipe', '2']);
  });

  it('a quotation mark that never closes is said with its row', () => {
    expect(readDelimited(bytesOf('a,b\n1,2\n"3,4\n5,6\n'))).toMatchObject({
      kind: 'broken',
      code: 'unclosedQuote',
      row: 3,
    });
  });

  it('reads 50,000 rows', () => {
    const rows = Array.from({ length: 50_000 }, (_, index) => `${index},"Name, ${index}",2021-04-01,£1.5m`);
    expect(read(bytesOf(`id,name,start,cost\n${rows.join('\n')}`)).grid.rows).toHaveLength(50_001);
  }, 30_000);
});
