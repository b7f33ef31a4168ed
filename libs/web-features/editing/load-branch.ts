import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import {
  draftContent,
  EMPTY_CONTENT,
  REVISION_STATE_LABELS,
  type ChangeReason,
  type PlanContent,
  type RevisionHead,
} from '@northing/domain';
import { DraftBranchDocument, RevisionContentDocument, ScenarioBranchDocument } from '@northing/web-data';
import { useCallback, useEffect, useState } from 'react';
import { revisionLabel } from '../address/revision-token.js';
import { SCENARIO_STATE_LABELS } from '../words/scenario-states.js';
import { failureText, LOADING, type Loaded } from '../plan/loaded.js';
import { readContent, readHead } from '../plan/read-content.js';
import type { Branch } from './branch.js';
import { plain, readBranchContent, readReasons } from './read-branch.js';

/** A draft or scenario as it was read. */
export interface LoadedBranch extends Pick<
  Branch,
  | 'kind'
  | 'planId'
  | 'branchId'
  | 'title'
  | 'stateText'
  | 'version'
  | 'editable'
  | 'anchorQuarter'
  | 'revision'
  | 'baseRevision'
> {
  readonly base: PlanContent;
  readonly content: PlanContent;
  readonly reasons: readonly ChangeReason[];
}

/** The open draft; ready with null when the plan has none. */
export function useDraftBranch(
  planId: string,
): Loaded<LoadedBranch | null> & { readonly reload: () => void } {
  const client = useApolloClient();
  const read = useCallback(() => readDraft(client, planId), [client, planId]);
  return useRead(read);
}

/** A scenario; ready with null when the plan has no such one. */
export function useScenarioBranch(
  planId: string,
  scenarioId: string,
): Loaded<LoadedBranch | null> & { readonly reload: () => void } {
  const client = useApolloClient();
  const read = useCallback(() => readScenario(client, planId, scenarioId), [client, planId, scenarioId]);
  return useRead(read);
}

function useRead<T>(read: () => Promise<T>): Loaded<T> & { readonly reload: () => void } {
  const [asked, setAsked] = useState(0);
  const [loaded, setLoaded] = useState<Loaded<T>>(LOADING);
  const reload = useCallback(() => setAsked((count) => count + 1), []);
  useEffect(() => {
    let isCurrent = true;
    const show = (next: Loaded<T>) => {
      if (isCurrent) setLoaded(next);
    };
    read().then(
      (value) => show({ kind: 'ready', value, stale: false }),
      (error: unknown) => {
        const message = failureText(error instanceof Error ? error : { message: String(error) });
        show({ kind: 'failed', message, retry: reload });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [read, asked, reload]);
  return { ...loaded, reload };
}

async function readDraft(client: ApolloClient, planId: string): Promise<LoadedBranch | null> {
  const { data } = await client.query({
    query: DraftBranchDocument,
    variables: { planId },
    fetchPolicy: 'no-cache',
  });
  const draft = data?.plan?.draft;
  if (!draft) return null;
  const revision = readHead(draft.revision);
  const baseRevision = draft.base && readHead(draft.base);
  const published = baseRevision ? await readPublished(client, planId, baseRevision) : EMPTY_CONTENT;
  const { anchorQuarter } = revision;
  return {
    ...{ kind: 'draft', planId, branchId: draft.id, version: draft.version, anchorQuarter },
    ...{ revision, baseRevision, editable: revision.state === 'draft' },
    ...{ title: revisionLabel(revision), stateText: REVISION_STATE_LABELS[revision.state] },
    base: draftContent(published, revision),
    content: readBranchContent(draft.revision.content),
    reasons: readReasons(draft.changes),
  };
}

/** Published revisions never change: the client may have read it already. */
async function readPublished(
  client: ApolloClient,
  planId: string,
  { sequence }: RevisionHead,
): Promise<PlanContent> {
  const variables = { planId, rev: String(sequence) };
  const { data } = await client.query({ query: RevisionContentDocument, variables });
  const content = data?.plan?.revision?.content;
  if (!content) throw new Error('The revision the draft builds on was not found.');
  return plain(readContent(content));
}

async function readScenario(
  client: ApolloClient,
  planId: string,
  scenarioId: string,
): Promise<LoadedBranch | null> {
  const { data } = await client.query({
    query: ScenarioBranchDocument,
    variables: { planId, scenarioId },
    fetchPolicy: 'no-cache',
  });
  const scenario = data?.plan?.scenario;
  if (!scenario?.baseRevision) return null;
  const baseRevision = readHead(scenario.baseRevision);
  return {
    ...{ kind: 'scenario', planId, branchId: scenario.id, version: scenario.version, revision: null },
    ...{ baseRevision, anchorQuarter: baseRevision.anchorQuarter, editable: scenario.state === 'open' },
    ...{ title: scenario.name, stateText: SCENARIO_STATE_LABELS[scenario.state] },
    base: readBranchContent(scenario.base),
    content: readBranchContent(scenario.content),
    reasons: readReasons(scenario.changes),
  };
}
