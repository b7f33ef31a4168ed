/** The contract's tolerance. */
const TOLERANCE = 0.0001;

/** Paths at which two JSON values differ, lists entry by entry. */
export function differences(actual: unknown, expected: unknown, path = ''): string[] {
  if (typeof actual === 'number' && typeof expected === 'number') {
    return Math.abs(actual - expected) <= TOLERANCE ? [] : [`${path}: ${actual} is not ${expected}`];
  }
  if (typeof actual !== 'object' || typeof expected !== 'object' || actual === null || expected === null) {
    return actual === expected
      ? []
      : [`${path}: ${JSON.stringify(actual)} is not ${JSON.stringify(expected)}`];
  }
  const names = new Set([...Object.keys(actual), ...Object.keys(expected)]);
  return [...names].flatMap((name) =>
    differences((actual as never)[name], (expected as never)[name], `${path}.${name}`),
  );
}

/** With the lists of these names sorted: their order carries no meaning. */
export function unordered(value: unknown, names: readonly string[], name = ''): unknown {
  if (Array.isArray(value)) {
    const entries = value.map((entry) => unordered(entry, names));
    return names.includes(name)
      ? entries.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
      : entries;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, unordered(entry, names, key)]),
  );
}
