import { exampleMappings } from '@northing/interchange';
import type { ExampleMapping, SavedMapping } from './application.js';
import type { FailureOf } from './failures.js';
import { readMapping } from './import-files.js';
import type { Clock, MappingStore } from './ports.js';

const LONGEST_NAME = 120;

/** Keeps a column mapping under a name; a mapping that no import could use is refused. */
export async function saveMapping(
  ports: { readonly mappings: MappingStore; readonly clock: Clock },
  name: string,
  mapping: unknown,
): Promise<{ readonly kind: 'mappingSaved'; readonly saved: SavedMapping } | FailureOf<'invalidMapping'>> {
  const trimmed = name.trim();
  if (trimmed === '' || trimmed.length > LONGEST_NAME) {
    return { kind: 'invalidMapping', reason: `give it a name of 1 to ${LONGEST_NAME} characters.` };
  }
  const read = readMapping(mapping);
  if (read.kind === 'invalidMapping') return read;
  await ports.mappings.saveMapping(trimmed, mapping);
  return { kind: 'mappingSaved', saved: { name: trimmed, mapping, savedAt: ports.clock.now() } };
}

export async function deleteMapping(
  mappings: MappingStore,
  name: string,
): Promise<{ readonly kind: 'mappingDeleted'; readonly name: string } | FailureOf<'unknownMapping'>> {
  return (await mappings.deleteMapping(name))
    ? { kind: 'mappingDeleted', name }
    : { kind: 'unknownMapping', name };
}

/** Mappings that come with the product; imports know them by name unless a saved one has it. */
export function listExampleMappings(): readonly ExampleMapping[] {
  return exampleMappings().map((mapping) => ({
    name: mapping.name,
    notes: [mapping.notes ?? []].flat(),
    mapping,
  }));
}
