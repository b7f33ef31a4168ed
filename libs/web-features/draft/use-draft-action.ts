import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { PlanFrameDocument } from '@northing/web-data';
import { useState } from 'react';
import { failureText } from '../plan/loaded.js';

/** What became of an action: null when it was done, else the sentence that says why not. */
export type Refusal = string | null;

/** Runs an action on the draft as a whole and reads the plan's revisions anew when it was done. */
export function useDraftAction<D, V extends OperationVariables>(
  mutation: TypedDocumentNode<D, V>,
  refusalOf: (answer: D) => Refusal,
): { readonly run: (variables: V) => Promise<boolean>; readonly busy: boolean; readonly refusal: Refusal } {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>(null);
  const run = async (variables: V) => {
    setBusy(true);
    setRefusal(null);
    try {
      const { data } = await client.mutate({ mutation, variables, fetchPolicy: 'no-cache' } as never);
      const refused = data ? refusalOf(data as D) : 'The server gave no answer.';
      setRefusal(refused);
      if (refused === null) await client.refetchQueries({ include: [PlanFrameDocument] });
      return refused === null;
    } catch (error) {
      setRefusal(failureText(error instanceof Error ? error : { message: String(error) }));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { run, busy, refusal };
}
