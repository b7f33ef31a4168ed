/** Reading and writing single parameters of an address; what is at its default is left out. */

export function readOne<T extends string>(
  params: URLSearchParams,
  name: string,
  allowed: readonly T[],
): T | null {
  const value = params.get(name);
  return allowed.find((choice) => choice === value) ?? null;
}

/** All values of a repeated parameter, each once, in the order given. */
export function readMany(params: URLSearchParams, name: string): readonly string[] {
  return [...new Set(params.getAll(name).filter((value) => value !== ''))];
}

export function readManyOf<T extends string>(
  params: URLSearchParams,
  name: string,
  allowed: readonly T[],
): readonly T[] {
  const values = new Set(params.getAll(name));
  return allowed.filter((choice) => values.has(choice));
}

export function put(params: URLSearchParams, name: string, value: string | null): void {
  if (value !== null && value !== '') params.set(name, value);
}

export function putAll(params: URLSearchParams, name: string, values: readonly string[]): void {
  for (const value of values) params.append(name, value);
}

/** `?a=1&b=2`, or nothing; `:` and `,` stay readable. */
export function queryText(params: URLSearchParams): string {
  const text = params.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}
