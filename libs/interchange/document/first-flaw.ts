/** A token of JSON with the white space before it; strings with a wrong escape match nothing. */
const TOKEN =
  /[ \t\r\n]*([[\]{},:]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y; // prettier-ignore
const SPACE = /[ \t\r\n]*/y;

type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd';

/**
 * Where text stops being JSON, as an index; its length when all of it is sound as far as it goes. The messages of
 * JSON.parse tell the position in some cases only.
 */
export function firstFlaw(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected | null = 'value';
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[1];
    if (token === undefined) return skipSpace(text, at);
    expected = expected === null ? null : next(expected, token, open);
    if (expected === null) return TOKEN.lastIndex - token.length;
    at = TOKEN.lastIndex;
    if (open.length === 0 && expected === 'commaOrEnd') return skipSpace(text, at);
  }
}

/** What may follow a token; null when the token itself may not stand here. */
function next(expected: Expected, token: string, open: ('{' | '[')[]): Expected | null {
  switch (expected) {
    case 'colon':
      return token === ':' ? 'value' : null;
    case 'key':
    case 'keyOrEnd':
      if (token === '}' && expected === 'keyOrEnd') return close(open);
      return token.startsWith('"') ? 'colon' : null;
    case 'commaOrEnd':
      if (token === ',') return open.at(-1) === '{' ? 'key' : 'value';
      return token === (open.at(-1) === '{' ? '}' : ']') ? close(open) : null;
    case 'value':
    case 'valueOrEnd':
      if (token === ']' && expected === 'valueOrEnd') return close(open);
      if (token !== '{' && token !== '[') return /^[\]},:]$/.test(token) ? null : 'commaOrEnd';
      open.push(token);
      return token === '{' ? 'keyOrEnd' : 'valueOrEnd';
  }
}

function close(open: unknown[]): Expected {
  open.pop();
  return 'commaOrEnd';
}

function skipSpace(text: string, at: number): number {
  SPACE.lastIndex = at;
  SPACE.test(text);
  return SPACE.lastIndex;
}
