import { useApolloClient } from '@apollo/client/react';
import {
  MergeScenarioDocument,
  RebaseScenarioDocument,
  UndoEditDocument,
  type MergeScenarioMutation,
  type RebaseScenarioMutation,
} from '@northing/web-data';
import { fullReason } from '@northing/web-ui';
import { useState } from 'react';
import { failureText } from '../plan/loaded.js';
import { choiceInputs } from './answers.js';
import type { Merging } from './use-merge.js';

export interface Completing {
  readonly busy: boolean;
  /** Why nothing was done; null before and after it was. */
  readonly refusal: string | null;
  readonly run: () => Promise<boolean>;
}

interface Place {
  readonly planId: string;
  readonly scenarioId: string;
}

/** Sends the answers; the server resolves the same questions by the same keys. */
export function useComplete(as: 'merge' | 'rebase', place: Place, merging: Merging): Completing {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const run = async () => {
    setBusy(true);
    setRefusal(null);
    const refused = await sent(() => send(client, as, place, merging));
    setRefusal(refused);
    setBusy(false);
    return refused === null;
  };
  return { busy, refusal, run };
}

type Client = ReturnType<typeof useApolloClient>;

async function sent(send: () => Promise<string | null>): Promise<string | null> {
  try {
    return await send();
  } catch (error) {
    return failureText(error instanceof Error ? error : { message: String(error) });
  }
}

async function send(
  client: Client,
  as: 'merge' | 'rebase',
  place: Place,
  merging: Merging,
): Promise<string | null> {
  const keys = new Set(merging.state.conflicts.map(({ key }) => key));
  const choices = choiceInputs(merging.answers).filter(({ key }) => keys.has(key));
  if (as === 'rebase') {
    const variables = { ...place, choices };
    const { data } = await client.mutate({
      mutation: RebaseScenarioDocument,
      variables,
      fetchPolicy: 'no-cache',
    });
    return rebaseRefusal(data?.rebaseScenario);
  }
  const variables = { ...place, choices, reason: reasonOf(merging) };
  const { data } = await client.mutate({
    mutation: MergeScenarioDocument,
    variables,
    fetchPolicy: 'no-cache',
  });
  return mergeRefusal(data?.mergeScenario);
}

function reasonOf({ keepsReasons, reason }: Merging) {
  const full = keepsReasons ? null : fullReason(reason);
  return full && { driver: full.sentence, driverKind: full.kind, evidenceIds: [...full.evidenceIds] };
}

const NO_ANSWER = 'The server gave no answer.';

function mergeRefusal(done: MergeScenarioMutation['mergeScenario'] | undefined): string | null {
  if (!done) return NO_ANSWER;
  return done.__typename === 'BranchEdited' ? null : done.message;
}

function rebaseRefusal(done: RebaseScenarioMutation['rebaseScenario'] | undefined): string | null {
  if (!done) return NO_ANSWER;
  return done.__typename === 'ScenarioSaved' ? null : done.message;
}

/** Takes the merge back: the last thing the person did in the draft. Answers with what to say. */
export function useUndoMerge(planId: string, draftId: string): () => Promise<string> {
  const client = useApolloClient();
  return async () => {
    const variables = { planId, branchId: draftId };
    const refused = await sent(async () => {
      const { data } = await client.mutate({
        mutation: UndoEditDocument,
        variables,
        fetchPolicy: 'no-cache',
      });
      if (!data) return NO_ANSWER;
      return data.undo.__typename === 'BranchEdited' ? null : data.undo.message;
    });
    return refused ?? 'The merge is taken back. The draft is as it was before.';
  };
}
