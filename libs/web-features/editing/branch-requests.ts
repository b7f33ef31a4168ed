import {
  CombinedGraphQLErrors,
  type ApolloClient,
  type OperationVariables,
  type TypedDocumentNode,
} from '@apollo/client';
import {
  BranchNewsDocument,
  EditBranchDocument,
  GiveReasonDocument,
  RedoEditDocument,
  UndoEditDocument,
  type EditBranchMutation,
  type RedoEditMutation,
} from '@northing/web-data';
import type { PlanContent } from '@northing/domain';
import { failureText } from '../plan/loaded.js';
import type { Answer, BranchPort } from './branch-session.js';
import { commandInput } from './edit-input.js';
import { readNews, readPatch } from './read-branch.js';
import type { Work } from './work.js';

export interface BranchPlace {
  readonly kind: 'draft' | 'scenario';
  readonly planId: string;
  readonly branchId: string;
}

type Edited = EditBranchMutation['editBranch'] | RedoEditMutation['redo'];

/** Saves and asks over the API; `contents` are what the server holds and what people see when something is sent. */
export function branchPort(
  client: ApolloClient,
  { kind, planId, branchId }: BranchPlace,
  contents: () => readonly PlanContent[],
): BranchPort {
  const place = { planId, branchId };
  const mutate = async <D, V extends OperationVariables>(
    mutation: TypedDocumentNode<D, V>,
    variables: V,
  ): Promise<D> => {
    const { data } = await client.mutate({ mutation, variables, fetchPolicy: 'no-cache' } as never);
    if (data === undefined || data === null) throw new Error('The server gave no answer.');
    return data as D;
  };
  const sent = {
    edit: async ({ command, reason }) => {
      const given = reason && { ...reason, evidenceIds: [...reason.evidenceIds] };
      const variables = { ...place, command: commandInput(command, contents()), reason: given };
      return answerOf((await mutate(EditBranchDocument, variables)).editBranch);
    },
    reason: async ({ fields, reason }) => {
      const variables = {
        ...place,
        fields: fields.map(({ entityType, entityId, field }) => ({ entityType, entityId, field })),
        reason: { ...reason, evidenceIds: [...reason.evidenceIds] },
      };
      const { giveReason: given } = await mutate(GiveReasonDocument, variables);
      return given.__typename === 'ReasonGiven'
        ? { kind: 'reasonGiven' }
        : { kind: 'refused', message: given.message };
    },
    undo: async () => answerOf((await mutate(UndoEditDocument, place)).undo),
    redo: async () => answerOf((await mutate(RedoEditDocument, place)).redo),
  } satisfies { readonly [K in Work['kind']]: (work: Extract<Work, { kind: K }>) => Promise<Answer> };
  return {
    send: (work) => reached(() => (sent[work.kind] as (work: Work) => Promise<Answer>)(work)),
    since: async (after) => {
      const variables = { ...place, after, isScenario: kind === 'scenario' };
      const query = { query: BranchNewsDocument, variables, fetchPolicy: 'no-cache' } as const;
      const { data } = await client.query(query).catch(lost);
      return data === undefined ? null : readNews(data, branchId, after);
    },
  };
}

/** A request the server understood and refuses will not be heard better when it is repeated. */
async function reached(send: () => Promise<Answer>): Promise<Answer> {
  try {
    return await send();
  } catch (error) {
    const refused = CombinedGraphQLErrors.is(error) && error.errors.some(isInvalid);
    if (refused) return { kind: 'refused', message: `Not saved: ${error.message}` };
    return lost(error);
  }
}

function isInvalid({ extensions }: { readonly extensions?: Readonly<Record<string, unknown>> }): boolean {
  return extensions?.['code'] === 'INVALID_REQUEST';
}

function lost(error: unknown): never {
  throw new Error(failureText(error instanceof Error ? error : { message: String(error) }));
}

function answerOf(edited: Edited): Answer {
  switch (edited.__typename) {
    case 'BranchEdited':
      return { kind: 'edited', version: edited.version, patch: readPatch(edited.patch) };
    case 'EditConflict':
      if (!('conflicts' in edited)) return { kind: 'refused', message: TAKEN_BACK };
      return { kind: 'conflict', fields: edited.conflicts, patch: edited.now ? readPatch(edited.now) : [] };
    default:
      return { kind: 'refused', message: edited.message };
  }
}

const TAKEN_BACK = 'Not taken back: somebody else has changed the same field since. Nothing was changed.';
