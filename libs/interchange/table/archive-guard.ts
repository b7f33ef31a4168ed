import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { broken, type FileRefusal } from './grid.js';

/** What a workbook may unfold to. An honest workbook of 50,000 rows and 20 columns stays well below. */
export const ARCHIVE_LIMITS = {
  entries: 2_000,
  /** Inflated bytes of all entries. */
  bytes: 192 * 1024 * 1024,
  /** Inflated to packed, once more than `ratioFrom` bytes came out. */
  ratio: 200,
  ratioFrom: 16 * 1024 * 1024,
  /** Opening angle brackets: what the workbook's objects in memory grow with. */
  tags: 16_000_000,
  /** Cells under all merged areas of a workbook. */
  mergedCells: 500_000,
};

export type ArchiveLimits = typeof ARCHIVE_LIMITS;

interface Tally {
  bytes: number;
  tags: number;
  mergedCells: number;
}

/**
 * Unfolds an archive once, counting and keeping nothing, before a workbook reader sees it. Declared sizes are not
 * believed. Null: it stays within the limits.
 */
export async function guardArchive(
  bytes: Uint8Array,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<FileRefusal | null> {
  try {
    const archive = await openArchive(bytes);
    if (archive.entryCount > limits.entries) return tooLarge('holds too many parts');
    return await guardEntries(archive, bytes.length, limits);
  } catch {
    return broken('brokenWorkbook', 'The workbook is damaged or cut short. Save it as XLSX again.');
  }
}

function openArchive(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, archive) => {
      if (error) reject(error);
      else resolve(archive);
    });
  });
}

async function guardEntries(
  archive: ZipFile,
  packed: number,
  limits: ArchiveLimits,
): Promise<FileRefusal | null> {
  const tally: Tally = { bytes: 0, tags: 0, mergedCells: 0 };
  let seen = 0;
  for (let entry = await nextEntry(archive); entry; entry = await nextEntry(archive)) {
    seen += 1;
    if (seen > limits.entries) return tooLarge('holds too many parts');
    if ((entry.generalPurposeBitFlag & 1) !== 0) {
      return broken('encryptedWorkbook', 'The workbook has a password. Remove it and upload it again.');
    }
    if (entry.fileName.endsWith('/')) continue;
    const refusal = await unfold(archive, entry, tally, packed, limits);
    if (refusal) return refusal;
  }
  return null;
}

function nextEntry(archive: ZipFile): Promise<Entry | null> {
  return new Promise((resolve, reject) => {
    const settle = (entry: Entry | null): void => {
      archive.removeAllListeners();
      resolve(entry);
    };
    archive.once('entry', settle);
    archive.once('end', () => settle(null));
    archive.once('error', reject);
    archive.readEntry();
  });
}

function unfold(
  archive: ZipFile,
  entry: Entry,
  tally: Tally,
  packed: number,
  limits: ArchiveLimits,
): Promise<FileRefusal | null> {
  return new Promise((resolve, reject) => {
    archive.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      let carry = '';
      stream.on('data', (chunk: Buffer) => {
        tally.bytes += chunk.length;
        tally.tags += countTags(chunk);
        carry = countMerged(carry, chunk, tally);
        const excess = exceeded(tally, packed, limits);
        if (!excess) return;
        stream.destroy();
        resolve(tooLarge(excess));
      });
      stream.on('end', () => resolve(null));
      stream.on('error', reject);
    });
  });
}

function exceeded(tally: Tally, packed: number, limits: ArchiveLimits): string | null {
  if (tally.bytes > limits.bytes) return 'unfolds to too much data';
  if (tally.bytes > limits.ratioFrom && tally.bytes > packed * limits.ratio) {
    return 'unfolds to far more data than it holds';
  }
  if (tally.tags > limits.tags) return 'holds too many cells';
  return tally.mergedCells > limits.mergedCells ? 'merges too many cells' : null;
}

function countTags(chunk: Buffer): number {
  let count = 0;
  for (let at = chunk.indexOf(60); at >= 0; at = chunk.indexOf(60, at + 1)) count += 1;
  return count;
}

const MERGE = /<(?:\w+:)?mergeCell\b[^>]*\bref\s*=\s*["']([A-Z]+)(\d+):([A-Z]+)(\d+)["'][^>]*>/gu;
const LONGEST_TAG = 200;

/** Adds the areas of merges in what was carried over and the chunk; returns what the next chunk may complete. */
function countMerged(carry: string, chunk: Buffer, tally: Tally): string {
  if (
    carry === '' &&
    !chunk.includes('mergeC') &&
    !chunk.includes('<', Math.max(0, chunk.length - LONGEST_TAG))
  )
    return '';
  const text = carry + chunk.toString('latin1');
  let completed = 0;
  for (const match of text.matchAll(MERGE)) {
    const [, left = '', top = '', right = '', bottom = ''] = match;
    const columns = Math.abs(columnNumber(right) - columnNumber(left)) + 1;
    tally.mergedCells += columns * (Math.abs(Number(bottom) - Number(top)) + 1);
    completed = match.index + match[0].length;
  }
  const open = text.lastIndexOf('<');
  const unfinished = open >= completed && !text.includes('>', open) ? text.slice(open) : '';
  return unfinished.slice(0, LONGEST_TAG);
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

function tooLarge(what: string): FileRefusal {
  return broken(
    'workbookTooLarge',
    `The workbook ${what}. Save the sheet alone, as CSV or in a new workbook.`,
  );
}
