import type { Mapping } from '@northing/web-data';

const FORMAT = 'northing.mapping/1';

/** A mapping from a file's text; the server checks it whole when it is used. */
export function readMappingFile(
  text: string,
):
  | { readonly kind: 'mapping'; readonly mapping: Mapping }
  | { readonly kind: 'refused'; readonly message: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'refused', message: 'The file is not JSON. Take a mapping that was downloaded here.' };
  }
  const document = value as Partial<Mapping> | null;
  if (document?.format !== FORMAT) {
    return { kind: 'refused', message: `The file is no mapping: "format" has to be "${FORMAT}".` };
  }
  if (typeof document.name !== 'string' || !Array.isArray(document.columns)) {
    return { kind: 'refused', message: 'The mapping has no name or no columns.' };
  }
  return { kind: 'mapping', mapping: document as Mapping };
}
