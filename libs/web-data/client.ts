import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { Kind, type DocumentNode } from 'graphql';
import { actingHeaders } from './acting.js';
import { possibleTypes, queryHashes } from './generated/operations.js';

/**
 * Only plans and workspaces have an identity of their own. Items keep one id across revisions and are unique within a
 * plan alone, so everything below a plan stays where it was read: two revisions never overwrite each other.
 */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes,
    dataIdFromObject: ({ __typename, id }) =>
      (__typename === 'Plan' || __typename === 'Workspace') && typeof id === 'string'
        ? `${__typename}:${id}`
        : undefined,
    typePolicies: {
      Query: { fields: { plan: { keyArgs: ['id'] } } },
      Plan: {
        fields: { revision: { merge: true }, comparison: { merge: true }, cumulative: { merge: true } },
      },
      Revision: { fields: { content: { merge: true } } },
    },
  });
}

/**
 * Queries go by GET under the hash the server knows them by, so that answers about published revisions come ready from
 * the server and stay in the browser; everything else goes by POST.
 */
export function createLink(uri: string): ApolloLink {
  const http = new HttpLink({ uri });
  const known = new PersistedQueryLink({
    generateHash: (document) => hashOf(document) ?? '',
    useGETForHashedQueries: true,
  });
  const asked = ApolloLink.split(({ query }) => hashOf(query) !== undefined, known.concat(http), http);
  return withActing().concat(asked);
}

/** Every request says as whom it is sent. */
export function withActing(): ApolloLink {
  return new ApolloLink((operation, forward) => {
    operation.setContext(({ headers }: { headers?: Readonly<Record<string, string>> }) => ({
      headers: { ...headers, ...actingHeaders() },
    }));
    return forward(operation);
  });
}

function hashOf(document: DocumentNode): string | undefined {
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  return operation?.name && queryHashes[operation.name.value];
}

/** The client of the API at an address, `/graphql` of the page's own server by default. */
export function createClient(uri = '/graphql'): ApolloClient {
  return new ApolloClient({
    link: createLink(uri),
    cache: createCache(),
    defaultOptions: { watchQuery: { notifyOnNetworkStatusChange: true } },
  });
}
