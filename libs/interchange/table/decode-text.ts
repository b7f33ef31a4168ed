import iconv from 'iconv-lite';

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** False: some bytes mean nothing in the encoding that was asked for. */
  readonly faithful: boolean;
}

/**
 * Bytes as text. A byte order mark decides; without one UTF-8 is tried strictly, then windows-1252, in which every
 * byte means something. No guesser can be trusted further, so people may name the encoding.
 */
export function decodeText(bytes: Uint8Array, chosen?: Encoding): DecodedText {
  const encoding = chosen ?? markedEncoding(bytes);
  if (encoding !== null) return decodeAs(bytes, encoding);
  const utf8 = decodeAs(bytes, 'utf-8');
  return utf8.faithful ? utf8 : decodeAs(bytes, 'windows-1252');
}

function markedEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null;
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): DecodedText {
  if (encoding === 'windows-1252') {
    return { text: iconv.decode(Buffer.from(bytes), encoding), encoding, faithful: true };
  }
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, faithful: true };
  } catch {
    return { text: new TextDecoder(encoding).decode(bytes), encoding, faithful: false };
  }
}
