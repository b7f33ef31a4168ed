import { detectFormat } from './detect-format.js';
import { bytesOf, workbookOf } from './table.fixture.js';
import { zipOf } from './zip.fixture.js';

function detected(bytes: Uint8Array, name: string): string {
  const format = detectFormat(bytes, name);
  return 'code' in format ? `${format.kind} ${format.code}` : format.kind;
}

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

describe('[T1] the format of a file is told by what it holds', () => {
  it.each([
    ['a,b\n1,2\n', 'plan.csv', 'delimited'],
    ['a\tb\n1\t2\n', 'plan.txt', 'delimited'],
    ['\uFEFFa;b\n', 'noname', 'delimited'],
    ['{"workspace": {}}', 'plan.json', 'planDocument'],
    ['  \n{ "workspace"', 'plan', 'planDocument'],
    ['[1]', 'list.json', 'planDocument'],
    ['', 'plan.csv', 'broken emptyFile'],
    [' \n\t ', 'plan.csv', 'broken emptyFile'],
    ['a,b\n1,2\n', 'plan.xlsx', 'broken notAWorkbook'],
    ['<?xml version="1.0"?><Project/>', 'plan.csv', 'unsupported unknownFormat'],
    ['<html><body>', 'plan.xls', 'unsupported unknownFormat'],
    ['%PDF-1.7 …', 'plan.csv', 'unsupported unknownFormat'],
    ['a\u0000b', 'plan.csv', 'unsupported unknownFormat'],
  ])('%j named %s is %s', (text, name, expected) => {
    expect(detected(bytesOf(text), name)).toBe(expected);
  });

  it('an image stays an image whatever its name', () => {
    expect(detected(PNG, 'plan.csv')).toBe('unsupported unknownFormat');
    expect(detected(PNG, 'plan.xlsx')).toBe('unsupported unknownFormat');
  });

  it('a workbook stays a workbook whatever its name', async () => {
    const workbook = await workbookOf((book) => book.addWorksheet('One').addRow(['a']));
    expect(detected(workbook, 'plan.csv')).toBe('workbook');
  });

  it('an archive without a workbook is broken when it claims to be one', () => {
    const archive = zipOf([{ name: 'note.txt', content: Buffer.from('hello') }]);
    expect(detected(archive, 'plan.xlsx')).toBe('broken brokenWorkbook');
    expect(detected(archive, 'plan.zip')).toBe('unsupported unknownFormat');
  });

  it('a password is told from the old workbook format', () => {
    const head = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const locked = Buffer.concat([head, Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(detected(locked, 'plan.xlsx')).toBe('broken encryptedWorkbook');
    expect(detected(head, 'plan.xls')).toBe('unsupported oldWorkbook');
  });

  it('UTF-16 text is text', () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('a,b\n', 'utf16le')]);
    expect(detected(bytes, 'plan.csv')).toBe('delimited');
  });
});
