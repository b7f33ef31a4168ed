import { broken, unsupported, type FileRefusal } from './grid.js';

export type DetectedFormat = { readonly kind: 'delimited' | 'workbook' | 'planDocument' } | FileRefusal;

const SIGNATURES: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a gzip archive', [0x1f, 0x8b, 0x08]],
  ['a 7z archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['a RAR archive', [0x52, 0x61, 0x72, 0x21]],
  ['a bzip2 archive', [0x42, 0x5a, 0x68]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
];

const ACCEPTED = 'Northing reads CSV, TSV and XLSX tables and its own plan documents';
const SAMPLE_BYTES = 65_536;

/** What a file is, by what it holds; its name only settles what to call it when it is damaged. */
export function detectFormat(bytes: Uint8Array, name: string): DetectedFormat {
  if (bytes.length === 0) return broken('emptyFile', 'The file is empty. Export it again and upload that.');
  const binary = detectBinary(bytes, name);
  if (binary) return binary;
  const head = sampleText(bytes);
  if (head.includes('\0')) return unsupported('unknownFormat', `This is not a text file. ${ACCEPTED}.`);
  return detectText(head, name);
}

function detectBinary(bytes: Uint8Array, name: string): DetectedFormat | null {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) {
    return detectArchive(bytes, name);
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return detectCompound(bytes);
  const known = SIGNATURES.find(([, signature]) => startsWith(bytes, signature));
  return known ? unsupported('unknownFormat', `This is ${known[0]}. ${ACCEPTED}.`) : null;
}

function detectArchive(bytes: Uint8Array, name: string): DetectedFormat {
  const content = asBuffer(bytes);
  if (content.includes('xl/workbook.xml')) return { kind: 'workbook' };
  if (content.includes('xl/workbook.bin')) {
    return unsupported('binaryWorkbook', 'This is a binary workbook (XLSB). Save it as XLSX.');
  }
  if (hasExtension(name, 'xlsx')) {
    return broken('brokenWorkbook', 'The archive holds no workbook or is cut short. Save it as XLSX again.');
  }
  return unsupported('unknownFormat', `This is a ZIP archive without a workbook. ${ACCEPTED}.`);
}

/** Workbooks with a password and workbooks of before 2007 share one container format. */
function detectCompound(bytes: Uint8Array): FileRefusal {
  return asBuffer(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
    ? broken('encryptedWorkbook', 'The workbook has a password. Remove the password and upload it again.')
    : unsupported('oldWorkbook', 'This is a workbook in the old XLS format. Save it as XLSX.');
}

function detectText(head: string, name: string): DetectedFormat {
  const text = head.trimStart();
  if (text === '') return broken('emptyFile', 'The file holds nothing but white space.');
  if (hasExtension(name, 'xlsx')) {
    return broken('notAWorkbook', 'The name ends in .xlsx, yet this is no workbook. Save it as XLSX or CSV.');
  }
  if (hasExtension(name, 'json') || /^\{\s*("|\}|$)/u.test(text)) return { kind: 'planDocument' };
  if (/^<[?!a-zA-Z]/u.test(text)) {
    return unsupported('unknownFormat', `This is an XML or HTML document. ${ACCEPTED}.`);
  }
  return { kind: 'delimited' };
}

function sampleText(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(sample);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(sample);
  return new TextDecoder('utf-8').decode(sample);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function hasExtension(name: string, extension: string): boolean {
  return name.toLowerCase().endsWith(`.${extension}`);
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
