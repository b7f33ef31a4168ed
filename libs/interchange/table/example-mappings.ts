import kubernetesKeps from './mappings/kubernetes-keps.mapping.json' with { type: 'json' };
import ukGmpp from './mappings/uk-gmpp.mapping.json' with { type: 'json' };
import { parseMapping } from './mapping.js';
import type { Mapping } from './mapping-schema.js';

/** Mappings that come with the product, for public data that people may try it with. */
export function exampleMappings(): readonly Mapping[] {
  return [kubernetesKeps, ukGmpp].map((document) => {
    const parsed = parseMapping(document);
    if (parsed.kind === 'ok') return parsed.mapping;
    throw new Error(`An example mapping is wrong: ${JSON.stringify(parsed.problems)}`);
  });
}
