import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';

/** Something read from the server. A newer question keeps showing the last answer, marked stale, until its own comes. */
export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string; readonly retry: () => void }
  | { readonly kind: 'ready'; readonly value: T; readonly stale: boolean };

export const LOADING: Loaded<never> = { kind: 'loading' };

export function mapLoaded<A, B>(loaded: Loaded<A>, map: (value: A) => B): Loaded<B> {
  return loaded.kind === 'ready' ? { ...loaded, value: map(loaded.value) } : loaded;
}

/** What to say of a failed request: the browser's own words say nothing to most people. */
export function failureText(error: { readonly message: string }): string {
  const unreachable = /fetch|network|load failed|status code/i.test(error.message);
  return unreachable ? 'The server did not answer.' : error.message;
}

interface LoadOptions<V> {
  /** Null: nothing to ask yet. */
  readonly variables: V | null;
}

/** Runs a query and reads its data once per answer; `read` must not change between renders. */
export function useLoaded<D, V extends OperationVariables, T>(
  query: TypedDocumentNode<D, V>,
  { variables }: LoadOptions<V>,
  read: (data: D) => T,
): Loaded<T> {
  const result = useQuery(query, {
    variables: variables ?? ({} as V),
    skip: variables === null,
  } as useQuery.Options<D, V>);
  const { loading, error, refetch } = result;
  const { data, previousData: previous } = result;
  const shown = data ?? previous;
  const value = useMemo(() => (shown === undefined ? undefined : { read: read(shown) }), [shown, read]);
  return useMemo((): Loaded<T> => {
    if (error && data === undefined) {
      return { kind: 'failed', message: failureText(error), retry: () => void refetch() };
    }
    if (value === undefined || variables === null) return LOADING;
    return { kind: 'ready', value: value.read, stale: loading && data === undefined };
  }, [error, data, value, loading, refetch, variables]);
}
