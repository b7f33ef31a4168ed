/** The client's queries as the server knows them: text by hash, and hash by the query's name. */
import { createHash } from 'node:crypto';
import { InMemoryCache } from '@apollo/client';
import { Kind, print, visit } from 'graphql';

/** Every query with the fragments it spreads, its types named as the client's cache asks. */
export function knownOperations(documents) {
  const definitions = documents.flatMap(({ document }) => document.definitions);
  const fragments = new Map(
    definitions
      .filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
      .map((each) => [each.name.value, each]),
  );
  const queries = definitions.filter((each) => each.operation === 'query');
  const cache = new InMemoryCache();
  const texts = queries.map((query) => {
    const used = [...spreadIn(query, fragments)].sort().map((name) => fragments.get(name));
    const document = cache.transformDocument({ kind: Kind.DOCUMENT, definitions: [query, ...used] });
    return { name: query.name.value, text: print(document) };
  });
  return texts.map(({ name, text }) => ({
    name,
    text,
    hash: createHash('sha256').update(text).digest('hex'),
  }));
}

function spreadIn(node, fragments, found = new Set()) {
  visit(node, {
    FragmentSpread: ({ name }) => {
      if (found.has(name.value)) return;
      found.add(name.value);
      spreadIn(fragments.get(name.value), fragments, found);
    },
  });
  return found;
}
