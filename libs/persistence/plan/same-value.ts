/** Whether two values of a plan's content are the same; what is missing equals null, and order of keys is nothing. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a === null || a === undefined) return b === null || b === undefined;
  if (typeof a !== 'object' || typeof b !== 'object' || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b) && sameItems(a, b);
  return sameFields(a as Fields, b as Fields);
}

type Fields = Readonly<Record<string, unknown>>;

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
}

function sameFields(a: Fields, b: Fields): boolean {
  for (const name in a) if (!sameValue(a[name], b[name])) return false;
  for (const name in b) if (!(name in a) && !sameValue(undefined, b[name])) return false;
  return true;
}
