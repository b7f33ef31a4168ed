import { fileTypeOf } from './insight-file-type.js';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

const ARCHIVE = [0x50, 0x4b, 0x03, 0x04];

it.each([
  ['study.pdf', bytes('%PDF-1.7 …'), 'application/pdf'],
  ['SCREEN.PNG', bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]), 'image/png'],
  ['photo.jpeg', bytes([0xff, 0xd8, 0xff, 0xe0]), 'image/jpeg'],
  ['picture.webp', bytes('RIFF', [1, 2, 3, 4], 'WEBPVP8 '), 'image/webp'],
  ['notes.md', bytes('# What was found\n\nVíð fundum…'), 'text/markdown'],
  ['list.csv', bytes('a;b\r\n1;2\r\n'), 'text/csv'],
  [
    'deck.pptx',
    bytes(ARCHIVE, '[Content_Types].xml ppt/presentation.xml'),
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  ],
])('keeps %s', (name, body, mediaType) => {
  expect(fileTypeOf(name, body)).toEqual({ kind: 'typed', mediaType });
});

it.each([
  ['a page', 'page.html', bytes('<script>alert(1)</script>'), /Kept are: pdf, png/],
  ['a picture that can hold a script', 'drawing.svg', bytes('<svg/>'), /not kept/],
  ['a name without an ending', 'study', bytes('%PDF-'), /not kept/],
  ['an ending that every object has', 'x.constructor', bytes('x'), /not kept/],
  ['a program under another name', 'study.pdf', bytes('MZ', [0, 1]), /named .pdf and holds something else/],
  ['a program called text', 'notes.txt', bytes([0x7f, 0x45, 0x4c, 0x46, 0]), /holds something else/],
  ['a workbook called a document', 'a.docx', bytes(ARCHIVE, 'xl/workbook.xml'), /holds something else/],
  [
    'a document with macros',
    'a.docx',
    bytes(ARCHIVE, 'word/document.xml word/vbaProject.bin'),
    /holds something else/,
  ],
  ['nothing', 'empty.txt', bytes(), /empty/],
])('refuses %s', (_, name, body, reason) => {
  expect(fileTypeOf(name, body)).toEqual({
    kind: 'fileRefused',
    reason: expect.stringMatching(reason) as string,
  });
});
