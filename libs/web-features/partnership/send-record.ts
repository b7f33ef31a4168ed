import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { FieldFlaw } from '@northing/domain';
import type { Answer } from '../answering/use-answer.js';
import { failureText } from '../plan/loaded.js';

/** Something that was kept, or a failure that says so. */
interface Told {
  readonly __typename: string;
}

interface Sending<D, V, R, T> {
  readonly mutation: TypedDocumentNode<D, V>;
  readonly variables: V;
  readonly answerOf: (data: D) => R;
  /** What was kept; null for a failure. */
  readonly kept: (answer: R) => T | null;
}

export type SendRecord = <D, V extends OperationVariables, R extends Told, T>(
  sending: Sending<D, V, R, T>,
) => Promise<Answer<T>>;

/** Sends a change of a plan's records; everything that shows them is read anew before it is told as saved. */
export function sendRecord(client: ApolloClient, planId: string): SendRecord {
  return async ({ mutation, variables, answerOf, kept }) => {
    try {
      const { data } = await client.mutate({ mutation, variables, fetchPolicy: 'no-cache' } as never);
      const told = answerOf(data as never);
      const value = kept(told);
      if (value === null) return refusal(told);
      await readAnew(client, planId);
      return { kind: 'saved', value };
    } catch (error) {
      const message = failureText(error instanceof Error ? error : { message: '' });
      return { kind: 'refused', message, flaws: [] };
    }
  };
}

/** Every failure has a sentence; one of a form’s fields names them. */
function refusal(told: Told & { readonly message?: string; readonly flaws?: readonly FieldFlaw[] }) {
  return { kind: 'refused' as const, message: told.message ?? '', flaws: told.flaws ?? [] };
}

const SHOWING = new Set(['PartnershipRecords', 'DemandRequests', 'EvidenceLedger']);

/** What was saved is saved, whether or not the rest can be read again now. */
async function readAnew(client: ApolloClient, planId: string): Promise<void> {
  client.cache.evict({ id: `Plan:${planId}`, fieldName: 'recordsMetrics' });
  await Promise.resolve(
    client.refetchQueries({
      include: 'active',
      onQueryUpdated: ({ queryName }) => SHOWING.has(queryName ?? ''),
    }),
  ).catch(() => null);
}
