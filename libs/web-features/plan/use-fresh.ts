import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { failureText, LOADING, type Loaded } from './loaded.js';

export interface Fresh<T> {
  readonly loaded: Loaded<T>;
  /** Asks anew; what is there stays until the answer comes. */
  readonly reload: () => Promise<T | null>;
}

/**
 * Something that others change while it is looked at: asked of the server each time the page is opened and kept nowhere
 * else. `read` must not change between renders.
 */
export function useFresh<D, V extends OperationVariables, T>(
  query: TypedDocumentNode<D, V>,
  variables: V | null,
  read: (data: D) => T,
): Fresh<T> {
  const { data, error, loading, refetch } = useQuery(query, {
    variables: variables ?? ({} as V),
    skip: variables === null,
    fetchPolicy: 'no-cache',
  } as useQuery.Options<D, V>);
  const value = useMemo(() => (data === undefined ? null : { read: read(data as D) }), [data, read]);
  return useMemo(() => {
    const reload = async () => {
      const answer = (await refetch()) as { readonly data?: D };
      return answer.data === undefined ? null : read(answer.data);
    };
    const retry = () => void refetch();
    if (value) return { loaded: { kind: 'ready', value: value.read, stale: loading }, reload };
    if (error) return { loaded: { kind: 'failed', message: failureText(error), retry }, reload };
    return { loaded: LOADING, reload };
  }, [value, error, loading, refetch, read]);
}
