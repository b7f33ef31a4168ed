import { graphql } from './calls.fixture.js';

/** One plan on a running server, as somebody who works on it. */
export interface Desk {
  readonly url: string;
  readonly planId: string;
  readonly personId: string | null;
}

interface Kind {
  readonly __typename: string;
}

async function ask<T>({ url, planId, personId }: Desk, document: string, variables: object): Promise<T> {
  const headers: Record<string, string> = personId === null ? {} : { 'x-northing-person': personId };
  const { data, errors } = await graphql<T>(url, document, { planId, ...variables }, headers);
  if (!data) throw new Error(JSON.stringify(errors));
  return data;
}

/** Runs a mutation with `planId` and answers with the member of its union. */
async function change<T extends Kind>(
  desk: Desk,
  call: string,
  {
    declared = '',
    variables = {},
    selected = '',
  }: { declared?: string; variables?: object; selected?: string } = {},
): Promise<T> {
  const document = `mutation($planId: ID!${declared}) { done: ${call} { __typename ${selected} } }`;
  return (await ask<{ done: T }>(desk, document, variables)).done;
}

export const asPerson = (desk: Desk, personId: string | null): Desk => ({ ...desk, personId });

export function openDraft(desk: Desk): Promise<Kind> {
  return change(desk, 'openDraft(planId: $planId, draft: { type: quarterly })');
}

export interface Edited extends Kind {
  readonly version?: number;
}

/** Sets fields of an enabler in the draft or a scenario. */
export function setEnabler(
  desk: Desk,
  branchId: string,
  id: string,
  fields: object,
  expected?: object,
): Promise<Edited> {
  const steps = { edits: [{ setEnabler: { id, fields, ...(expected && { expected }) } }] };
  return change(
    desk,
    `editBranch(planId: $planId, branchId: $branchId, command: { steps: $steps },
      reason: { driver: "Sponsor moved", driverKind: businessNeed })`,
    {
      declared: ', $branchId: ID!, $steps: EditSteps!',
      variables: { branchId, steps },
      selected: '... on BranchEdited { version }',
    },
  );
}

export const submit = (desk: Desk) => change(desk, 'submitDraft(planId: $planId, decisions: [])');
export const approve = (desk: Desk) => change(desk, 'approve(planId: $planId)');
export const publish = (desk: Desk) => change(desk, 'publish(planId: $planId)');

export async function approveAll(desk: Desk, revisionId: string): Promise<void> {
  const { plan } = await ask<{ plan: { decisions: readonly { id: string }[] } }>(
    desk,
    'query($planId: ID!, $revisionId: ID!) { plan(id: $planId) { decisions(revisionId: $revisionId) { id } } }',
    { revisionId },
  );
  for (const { id } of plan.decisions) {
    await change(desk, 'decide(planId: $planId, decisionId: $id, state: approved)', {
      declared: ', $id: ID!',
      variables: { id },
    });
  }
  await change(
    desk,
    'saveMeeting(planId: $planId, meeting: { id: "", revisionId: $revisionId, heldAt: "2026-11-27", state: held })',
    { declared: ', $revisionId: ID!', variables: { revisionId } },
  );
}

export interface DraftState {
  readonly id: string;
  readonly version: number;
  readonly revision: {
    readonly state: string;
    readonly anchorQuarter: string;
    readonly content: {
      readonly enablers: readonly {
        readonly id: string;
        readonly stage: string | null;
        readonly endQuarter: string | null;
        readonly supplier: string | null;
      }[];
    };
  };
}

export async function readDraft(desk: Desk): Promise<DraftState | null> {
  const document = `query($planId: ID!) { plan(id: $planId) { draft { id version
    revision { state anchorQuarter content { enablers { id stage endQuarter supplier } } } } } }`;
  return (await ask<{ plan: { draft: DraftState | null } }>(desk, document, {})).plan.draft;
}

export interface LoggedEdit {
  readonly version: number;
  readonly kind: string;
}

export async function readEdits(desk: Desk, branchId: string): Promise<readonly LoggedEdit[]> {
  const document = `query($planId: ID!, $branchId: ID!) {
    plan(id: $planId) { edits(branchId: $branchId) { entries { version kind } } } }`;
  const { plan } = await ask<{ plan: { edits: { entries: readonly LoggedEdit[] } } }>(desk, document, {
    branchId,
  });
  return plan.edits.entries;
}

export async function readChain(
  desk: Desk,
): Promise<readonly { readonly verdict: string; readonly sequence: number; readonly state: string }[]> {
  const document =
    'query($planId: ID!) { plan(id: $planId) { chain { verdict revision { sequence state } } } }';
  interface Link {
    readonly verdict: string;
    readonly revision: { readonly sequence: number; readonly state: string };
  }
  const { plan } = await ask<{ plan: { chain: readonly Link[] } }>(desk, document, {});
  return plan.chain.map(({ verdict, revision }) => ({ verdict, ...revision }));
}

/** A draft whose late work is dated anew, so that it may be submitted. */
export async function openReadyDraft(desk: Desk): Promise<DraftState> {
  await openDraft(desk);
  const draft = await readDraft(desk);
  if (!draft) throw new Error('The draft is open.');
  const { anchorQuarter, content } = draft.revision;
  const open = new Set(['idea', 'research', 'prototype', 'feasibility', 'funded', 'inProgress']);
  for (const { id, stage, endQuarter } of content.enablers) {
    if (stage === null || !open.has(stage) || endQuarter === null || endQuarter >= anchorQuarter) continue;
    await setEnabler(desk, draft.id, id, { endQuarter: anchorQuarter });
  }
  return draft;
}
