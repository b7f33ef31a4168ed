/** Files that belong to insights: what may be kept, told by its name and by what it really holds. */
interface FileType {
  readonly mediaType: string;
  readonly isOne: (body: Buffer) => boolean;
}

function startsWith(...bytes: readonly number[]): FileType['isOne'] {
  return (body) => bytes.every((byte, index) => body[index] === byte);
}

/** An Office document is an archive with a part of a known name; one with macros is none of these. */
function archiveWith(part: string): FileType['isOne'] {
  const isArchive = startsWith(0x50, 0x4b, 0x03, 0x04);
  return (body) => isArchive(body) && body.includes(part) && !body.includes('vbaProject.bin');
}

/** Text in any character set of one byte or UTF-8: no control characters but those of lines and tabs. */
function isText(body: Buffer): boolean {
  return !body.some(
    (byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d,
  );
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';

const TYPES: Readonly<Record<string, FileType>> = {
  pdf: { mediaType: 'application/pdf', isOne: startsWith(0x25, 0x50, 0x44, 0x46, 0x2d) },
  png: {
    mediaType: 'image/png',
    isOne: startsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  },
  jpg: { mediaType: 'image/jpeg', isOne: startsWith(0xff, 0xd8, 0xff) },
  jpeg: { mediaType: 'image/jpeg', isOne: startsWith(0xff, 0xd8, 0xff) },
  webp: {
    mediaType: 'image/webp',
    isOne: (body) =>
      startsWith(0x52, 0x49, 0x46, 0x46)(body) && body.subarray(8, 12).toString('latin1') === 'WEBP',
  },
  txt: { mediaType: 'text/plain', isOne: isText },
  csv: { mediaType: 'text/csv', isOne: isText },
  md: { mediaType: 'text/markdown', isOne: isText },
  xlsx: { mediaType: `${OFFICE}.spreadsheetml.sheet`, isOne: archiveWith('xl/workbook.xml') },
  docx: { mediaType: `${OFFICE}.wordprocessingml.document`, isOne: archiveWith('word/document.xml') },
  pptx: { mediaType: `${OFFICE}.presentationml.presentation`, isOne: archiveWith('ppt/presentation.xml') },
};

export type TypedFile =
  | { readonly kind: 'typed'; readonly mediaType: string }
  | { readonly kind: 'fileRefused'; readonly reason: string };

/** The media type of a file, when its name and its content agree on one that may be kept. */
export function fileTypeOf(name: string, body: Uint8Array): TypedFile {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const type = Object.hasOwn(TYPES, extension) ? TYPES[extension] : undefined;
  if (body.length === 0) return { kind: 'fileRefused', reason: 'The file is empty.' };
  if (!type) {
    return {
      kind: 'fileRefused',
      reason: `Files of this kind are not kept. Kept are: ${Object.keys(TYPES).join(', ')}.`,
    };
  }
  return type.isOne(Buffer.from(body.buffer, body.byteOffset, body.byteLength))
    ? { kind: 'typed', mediaType: type.mediaType }
    : { kind: 'fileRefused', reason: `The file is named .${extension} and holds something else.` };
}
