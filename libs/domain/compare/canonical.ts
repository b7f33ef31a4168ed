/** JSON with the keys of every object in order and no blanks, so that equal values give equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([x], [y]) => compareText(x, y));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`).join(',')}}`;
}

/** Orders text by code unit: the same everywhere, whatever the machine's language. */
export function compareText(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Equal as plan values are: the order of a list's elements carries no meaning. */
export function sameValue(x: unknown, y: unknown): boolean {
  if (x === y) return true;
  if (typeof x !== 'object' || typeof y !== 'object' || x === null || y === null) return false;
  return sameInOrder(x, y) || canonicalJson(asSets(x)) === canonicalJson(asSets(y));
}

/** Cheap and enough for nearly every value: lists are usually kept in one order. */
function sameInOrder(x: unknown, y: unknown): boolean {
  if (x === y) return true;
  if (typeof x !== 'object' || typeof y !== 'object' || x === null || y === null) return false;
  if (Array.isArray(x) !== Array.isArray(y)) return false;
  const ours = Object.entries(x);
  const theirs = y as Readonly<Record<string, unknown>>;
  if (ours.length !== Object.keys(theirs).length) return false;
  return ours.every(([key, value]) => sameInOrder(value, theirs[key]));
}

function asSets(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((each) => canonicalJson(asSets(each))).sort(compareText);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, asSets(each)]));
}
