import { useApolloClient } from '@apollo/client/react';
import type { ApolloClient } from '@apollo/client';
import {
  ArchivePlanDocument,
  ChangeWorkspaceDocument,
  CreatePlanDocument,
  RenamePlanDocument,
  SaveBusinessUnitDocument,
  SavePersonDocument,
  SaveTeamDocument,
  WorkspaceSettingsDocument,
  type BusinessUnitChange,
  type PersonChange,
  type TeamChange,
  type WorkspaceChange,
  type WorkspaceSettingsQuery,
} from '@northing/web-data';
import { IDLE, type FieldState } from '@northing/web-ui';
import { useMemo, useRef, useState } from 'react';
import { failureText, useLoaded, type Loaded } from '../plan/loaded.js';

export type WorkspaceShown = NonNullable<WorkspaceSettingsQuery['workspace']>;

export function useWorkspace(workspaceId: string | null): Loaded<WorkspaceShown | null> {
  const variables = useMemo(() => (workspaceId === null ? null : { workspaceId }), [workspaceId]);
  return useLoaded(WorkspaceSettingsDocument, { variables }, readWorkspace);
}

function readWorkspace({ workspace }: WorkspaceSettingsQuery): WorkspaceShown | null {
  return workspace;
}

/** What a request came to: null when it was done, or the sentence why not. */
type Outcome = Promise<string | null>;

/** Everything that can be asked of a workspace. */
export interface WorkspaceRequests {
  readonly change: (change: WorkspaceChange) => Outcome;
  readonly saveUnit: (unit: BusinessUnitChange) => Outcome;
  readonly savePerson: (person: PersonChange) => Outcome;
  readonly saveTeam: (team: TeamChange) => Outcome;
  readonly createPlan: (name: string) => Outcome;
  readonly renamePlan: (planId: string, name: string) => Outcome;
  readonly archivePlan: (planId: string, archived: boolean) => Outcome;
}

type Answer = { readonly __typename: string; readonly message?: string } | undefined;

const DONE = new Set(['WorkspaceSaved', 'PlanCreated', 'PlanArchived', 'PlanRenamed']);

function outcomeOf(answer: Answer): string | null {
  if (answer && DONE.has(answer.__typename)) return null;
  return answer?.message ?? 'Nothing was saved.';
}

function requestsOf(client: ApolloClient, workspaceId: string): WorkspaceRequests {
  const refetchQueries = [WorkspaceSettingsDocument];
  return {
    change: async (change) => {
      const variables = { workspaceId, change };
      const { data } = await client.mutate({ mutation: ChangeWorkspaceDocument, variables });
      return outcomeOf(data?.changeWorkspace);
    },
    saveUnit: async (unit) => {
      const variables = { workspaceId, unit };
      const { data } = await client.mutate({ mutation: SaveBusinessUnitDocument, variables });
      return outcomeOf(data?.saveBusinessUnit);
    },
    savePerson: async (person) => {
      const variables = { workspaceId, person };
      const { data } = await client.mutate({ mutation: SavePersonDocument, variables });
      return outcomeOf(data?.savePerson);
    },
    saveTeam: async (team) => {
      const variables = { workspaceId, team };
      const { data } = await client.mutate({ mutation: SaveTeamDocument, variables });
      return outcomeOf(data?.saveTeam);
    },
    createPlan: async (name) => {
      const variables = { workspaceId, name };
      const { data } = await client.mutate({ mutation: CreatePlanDocument, variables, refetchQueries });
      return outcomeOf(data?.createPlan);
    },
    renamePlan: async (planId, name) => {
      const { data } = await client.mutate({ mutation: RenamePlanDocument, variables: { planId, name } });
      return outcomeOf(data?.renamePlan);
    },
    archivePlan: async (planId, archived) => {
      const variables = { planId, archived };
      const { data } = await client.mutate({ mutation: ArchivePlanDocument, variables, refetchQueries });
      return outcomeOf(data?.archivePlan);
    },
  };
}

/** What is kept of a plan that its workspace enters into: it is asked anew by the next page that shows it. */
const OF_PLAN_ALONE = new Set(['__typename', 'id', 'name', 'archivedAt', 'revisions']);

function forgetPlans({ cache }: ApolloClient, plans: readonly { readonly id: string }[]): void {
  for (const { id } of plans) {
    cache.modify({
      id: `Plan:${id}`,
      fields: (value: unknown, { fieldName, DELETE }) => (OF_PLAN_ALONE.has(fieldName) ? value : DELETE),
    });
  }
}

/** Saves field by field: each knows where its edit stands, and keeps what was typed until it is stored. */
export interface Saving {
  /** How it stands as a whole, in words; empty before the first edit. */
  readonly words: string;
  readonly stateOf: (field: string) => FieldState;
  /** Resolves with whether it was saved. */
  readonly save: (field: string, ask: (requests: WorkspaceRequests) => Outcome) => Promise<boolean>;
}

export function useSaving({ id, plans }: WorkspaceShown): Saving {
  const client = useApolloClient();
  const [states, setStates] = useState<ReadonlyMap<string, FieldState>>(new Map());
  const requests = useMemo(() => requestsOf(client, id), [client, id]);
  const before = useRef<Outcome>(Promise.resolve(null));
  const put = (field: string, state: FieldState) => setStates((kept) => new Map(kept).set(field, state));
  const save: Saving['save'] = async (field, ask) => {
    put(field, { kind: 'saving' });
    // One after the other: an answer holds the whole workspace, and an older one must not arrive last.
    const asked = before.current.then(() => ask(requests));
    before.current = asked.catch(() => null);
    const refusal = await asked.catch((error: Error) => `${failureText(error)} Nothing was saved.`);
    if (refusal === null) forgetPlans(client, plans);
    put(
      field,
      refusal === null ? IDLE : { kind: 'failed', message: refusal, onRetry: () => void save(field, ask) },
    );
    return refusal === null;
  };
  return { words: savingWords(states), stateOf: (field) => states.get(field) ?? IDLE, save };
}

function savingWords(states: ReadonlyMap<string, FieldState>): string {
  const kinds = new Set([...states.values()].map(({ kind }) => kind));
  if (kinds.has('saving')) return 'Saving';
  if (kinds.has('failed')) return 'Not saved';
  return kinds.size === 0 ? '' : 'Saved';
}

/** What every section is given. */
export interface SectionProps {
  readonly workspace: WorkspaceShown;
  readonly saving: Saving;
  /** Why nothing may be changed here; null where it may. */
  readonly refusal: string | null;
}
