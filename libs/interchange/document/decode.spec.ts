import { decodeJson } from './decode.js';

function flawOf(source: Uint8Array | string) {
  const result = decodeJson(source, 'x.json');
  return result.kind === 'ok' ? null : [result.error.code, result.error.row, result.error.message];
}

const notJson = (line: number, character: number) => [
  'notJson',
  line,
  `This is not JSON: line ${line}, character ${character} can't be read. Correct it or export it again.`,
];

describe('decoding', () => {
  it('[D3] reads UTF-8 with and without a byte order mark, and text', () => {
    const value = { name: 'Kühn – 東京 🚲' };
    const text = JSON.stringify(value);
    for (const source of [text, `\ufeff${text}`, Buffer.from(text), Buffer.from(`\ufeff${text}`)]) {
      expect(decodeJson(source, 'x.json')).toEqual({ kind: 'ok', value });
    }
  });

  it.each([
    ['UTF-16 little endian', Buffer.from('\ufeff{}', 'utf16le')],
    ['UTF-16 without a mark', Buffer.from('{"a":1}', 'utf16le')],
    ['UTF-16 big endian', Buffer.from([0xfe, 0xff, 0x00, 0x7b, 0x00, 0x7d])],
    ['Latin-1', Buffer.from('{"a":"ü"}', 'latin1')],
  ])('[D3] refuses %s', (_, bytes) => {
    expect(flawOf(bytes)?.[0]).toBe('wrongEncoding');
  });

  it.each(['', ' \n\t', '\ufeff'])('[D3] calls %j empty', (text) => {
    expect(flawOf(text)).toEqual(['empty', null, 'The file is empty.']);
  });

  it.each(['{', '{"a": [1, 2', '{"a": "b', '[\n1,\n'])('[D3] calls %j truncated', (text) => {
    expect(flawOf(text)?.[0]).toBe('truncated');
  });

  it.each([
    ['{"a":}', 1, 6],
    ['{"a": 1,}', 1, 9],
    ['[1 2]', 1, 4],
    ['{\n "a": 1\n "b": 2 }', 3, 2],
    ['{"a": 01}', 1, 8],
    ['{"a": tru }', 1, 7],
    ['[1]]', 1, 4],
    ['{"a": "\\q"}', 1, 7],
    ['{a: 1}', 1, 2],
    ['[1}', 1, 3],
    ["{'a': 1}", 1, 2],
    ['<html>', 1, 1],
    ['{} {}', 1, 4],
  ])('[D3] tells where %j stops being JSON', (text, line, character) => {
    expect(flawOf(text)).toEqual(notJson(line, character));
  });
});
