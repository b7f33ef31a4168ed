import type { ReportEntry } from '../report.js';
import { firstFlaw } from './first-flaw.js';

export type DecodeResult =
  | { readonly kind: 'ok'; readonly value: unknown }
  | { readonly kind: 'invalid'; readonly error: ReportEntry };

/** Reads JSON from UTF-8 bytes (a byte order mark is allowed) or text; says in plain words why it can't. */
export function decodeJson(source: Uint8Array | string, file: string): DecodeResult {
  const text = typeof source === 'string' ? source.replace(/^\ufeff/, '') : decodeText(source);
  if (text === null) {
    const message = 'The file is not UTF-8 text. Save it with the encoding UTF-8 and import it again.';
    return wrong(file, null, 'wrongEncoding', message);
  }
  if (text.trim() === '') return wrong(file, null, 'empty', 'The file is empty.');
  try {
    return { kind: 'ok', value: JSON.parse(text) as unknown };
  } catch (error) {
    return notJson(file, text, error instanceof Error ? error.message : '');
  }
}

/** Null when the bytes are no UTF-8, or are UTF-16 or UTF-32, which show by zero bytes. */
function decodeText(bytes: Uint8Array): string | null {
  if (bytes.subarray(0, 4).includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function notJson(file: string, text: string, reason: string): DecodeResult {
  const flaw = firstFlaw(text);
  if (flaw === text.length || reason.startsWith('Unterminated string')) {
    const line = text.trimEnd().split('\n').length;
    return wrong(file, line, 'truncated', 'The file ends in the middle. Export or download it again.');
  }
  const before = text.slice(0, flaw);
  const line = before.split('\n').length;
  const character = before.length - before.lastIndexOf('\n');
  const message = `This is not JSON: line ${line}, character ${character} can't be read. Correct it or export it again.`;
  return wrong(file, line, 'notJson', message);
}

function wrong(file: string, row: number | null, code: string, message: string): DecodeResult {
  return { kind: 'invalid', error: { file, row, column: null, code, message } };
}
