import operations from '../known-operations.json' with { type: 'json' };

/** Operations of our own client, written by its code generation: text by its SHA-256 in hexadecimal digits. */
export const KNOWN_OPERATIONS: ReadonlyMap<string, string> = new Map(Object.entries<string>(operations));
