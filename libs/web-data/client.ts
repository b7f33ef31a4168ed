import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { possibleTypes } from './generated/operations.js';

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

/** The client of the API at an address, `/graphql` of the page's own server by default. */
export function createClient(uri = '/graphql'): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri }),
    cache: createCache(),
    defaultOptions: { watchQuery: { notifyOnNetworkStatusChange: true } },
  });
}
