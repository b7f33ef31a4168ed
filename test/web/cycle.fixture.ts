import type { Browser, ConsoleMessage, Page } from '@playwright/test';
import { expect } from './journey.fixture.js';
import { APPROVER, ARCHITECT, ask } from './review-draft.fixture.js';

/** A plan on a server of its own. */
export interface CyclePlan {
  readonly server: string;
  readonly plan: string;
  /** The day that browsers show; null or none: today. */
  readonly day?: string | null;
}

const complaints: string[] = [];

/** What browsers complained of since this was last asked, but for requests that a test itself cut off. */
export function takeComplaints(): readonly string[] {
  return complaints.splice(0).filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED'));
}

/** A window of a person: the administrator acts as them, as the menu under the avatar keeps it. */
export async function windowOf(
  browser: Browser,
  { server, plan, day = null }: CyclePlan,
  person: string | null,
  path: string,
): Promise<Page> {
  const context = await browser.newContext({ storageState: await actingAs({ server, plan }, person) });
  if (day !== null) await context.clock.setSystemTime(`${day}T09:00:00`);
  context.on('console', keep);
  context.on('weberror', (error) => complaints.push(error.error().message));
  const page = await context.newPage();
  await page.goto(addressOf({ server, plan }, path));
  return page;
}

async function actingAs({ server, plan }: CyclePlan, person: string | null) {
  const acting = person === null ? {} : { [await workspaceOf(server, plan)]: person };
  const localStorage = [{ name: 'northing.acting', value: JSON.stringify(acting) }];
  return { cookies: [], origins: [{ origin: server, localStorage }] };
}

function keep(message: ConsoleMessage): void {
  if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
}

export function addressOf({ server, plan }: CyclePlan, path: string): string {
  return `${server}${path}${path.includes('?') ? '&' : '?'}plan=${plan}`;
}

async function workspaceOf(server: string, plan: string): Promise<string> {
  const response = await fetch(`${server}/api/plans`);
  const plans = (await response.json()) as readonly { readonly id: string; readonly workspaceId: string }[];
  const found = plans.find(({ id }) => id === plan);
  if (!found) throw new Error(`There is no plan ${plan}.`);
  return found.workspaceId;
}

/** Runs a mutation as a person; anything but the wanted answer fails the test with its sentence. */
async function done(
  { server, plan }: CyclePlan,
  person: string,
  call: { readonly declared: string; readonly call: string; readonly wanted: string },
  variables: Readonly<Record<string, unknown>>,
): Promise<void> {
  const query = `mutation($plan: ID!${call.declared}) { done: ${call.call} { __typename } }`;
  const answer = await ask<{ readonly done: { readonly __typename: string } }>(server, person, query, {
    plan,
    ...variables,
  });
  expect(answer.done.__typename, call.call).toBe(call.wanted);
}

interface DraftRules {
  readonly plan: {
    readonly draft: {
      readonly id: string;
      readonly brokenRules: readonly { readonly code: string; readonly entityId: string }[];
      readonly changes: readonly Reasonless[];
    };
  };
}

interface Reasonless {
  readonly entityType: string;
  readonly entityId: string;
  readonly field: string;
  readonly reason: { readonly driver: string } | null;
}

async function draftOf({ server, plan }: CyclePlan): Promise<DraftRules['plan']['draft']> {
  const query = `query($plan: ID!) { plan(id: $plan) { draft {
    id brokenRules { code entityId } changes { entityType entityId field reason { driver } } } } }`;
  return (await ask<DraftRules>(server, ARCHITECT, query, { plan })).plan.draft;
}

export async function editInDraft(
  at: CyclePlan,
  person: string,
  steps: readonly object[],
  driver: string,
): Promise<void> {
  const { id: branch } = await draftOf(at);
  const call = {
    declared: ', $branch: ID!, $steps: [EditStep!]!, $reason: ReasonInput',
    call: 'editBranch(planId: $plan, branchId: $branch, command: { steps: { edits: $steps } }, reason: $reason)',
    wanted: 'BranchEdited',
  };
  const reason = { driver, driverKind: 'lessonLearnt', evidenceIds: ['i05'] };
  await done(at, person, call, { branch, steps, reason });
}

export const LATE = 'The work ran longer than planned';

/** Work that is not over by the quarter of the draft gets its end there. */
export async function redateLateWork(at: CyclePlan, anchor: string): Promise<readonly string[]> {
  const { brokenRules } = await draftOf(at);
  const late = brokenRules.filter(({ code }) => code === 'endsBeforeAnchor').map(({ entityId }) => entityId);
  const steps = late.map((id) => ({ setEnabler: { id, fields: { endQuarter: anchor } } }));
  if (late.length > 0) await editInDraft(at, ARCHITECT, steps, LATE);
  return late;
}

/** Gives one reason to everything of an item that has none yet. */
export async function giveReasons(at: CyclePlan, driver: string): Promise<void> {
  const { id: branch, changes } = await draftOf(at);
  const fields = changes
    .filter(({ reason }) => !reason?.driver)
    .map(({ entityType, entityId, field }) => ({ entityType, entityId, field }));
  if (fields.length === 0) return;
  const call = {
    declared: ', $branch: ID!, $fields: [ReasonedField!]!, $reason: ReasonInput!',
    call: 'giveReason(planId: $plan, branchId: $branch, fields: $fields, reason: $reason)',
    wanted: 'ReasonGiven',
  };
  await done(at, ARCHITECT, call, {
    branch,
    fields,
    reason: { driver, driverKind: 'businessNeed', evidenceIds: [] },
  });
}

/** Sends the draft to review, decides everything for it in a meeting, and publishes. */
export async function publishDraft(at: CyclePlan): Promise<void> {
  await done(
    at,
    ARCHITECT,
    { declared: '', call: 'submitDraft(planId: $plan, decisions: [])', wanted: 'DraftMoved' },
    {},
  );
  await approveAndPublish(at);
}

export async function approveAndPublish(at: CyclePlan): Promise<void> {
  const { id: revision } = await draftOf(at);
  const query =
    'query($plan: ID!, $revision: ID!) { plan(id: $plan) { decisions(revisionId: $revision) { id state } } }';
  const { plan } = await ask<{
    readonly plan: { readonly decisions: readonly { readonly id: string; readonly state: string }[] };
  }>(at.server, APPROVER, query, { plan: at.plan, revision });
  for (const { id } of plan.decisions) {
    const call = 'decide(planId: $plan, decisionId: $id, state: approved)';
    await done(at, APPROVER, { declared: ', $id: ID!', call, wanted: 'Decided' }, { id });
  }
  const held = {
    declared: ', $revision: ID!',
    call: 'saveMeeting(planId: $plan, meeting: { id: "", revisionId: $revision, heldAt: "2026-11-27", state: held })',
    wanted: 'MeetingSaved',
  };
  await done(at, APPROVER, held, { revision });
  await done(at, APPROVER, { declared: '', call: 'approve(planId: $plan)', wanted: 'DraftMoved' }, {});
  await done(at, ARCHITECT, { declared: '', call: 'publish(planId: $plan)', wanted: 'DraftMoved' }, {});
}

/** A row of a comparison of published revisions. */
export interface PublishedRow {
  readonly kind: string;
  readonly category: string;
  readonly entityType: string;
  readonly entityId: string;
  readonly drivers: readonly string[];
}

/** What two published revisions differ in, but for the roll and what follows by itself. */
export async function replanned(at: CyclePlan, from: string, to: string): Promise<readonly PublishedRow[]> {
  const query = `query($plan: ID!, $from: String!, $to: String!) { plan(id: $plan) { comparison(from: $from, to: $to) {
    ... on Comparison { changes(first: 1000) { edges { node {
      kind category entityType entityId records { driver } } } } } } } }`;
  interface Answer {
    readonly plan: { readonly comparison: { readonly changes: { readonly edges: readonly Edge[] } } };
  }
  interface Edge {
    readonly node: Omit<PublishedRow, 'drivers'> & {
      readonly records: readonly { readonly driver: string }[];
    };
  }
  const answer = await ask<Answer>(at.server, ARCHITECT, query, { plan: at.plan, from, to });
  return answer.plan.comparison.changes.edges
    .filter(({ node }) => node.category === 'replanning')
    .map(({ node: { records, ...row } }) => ({
      ...row,
      drivers: [...new Set(records.map(({ driver }) => driver))],
    }));
}

interface RevisionKind {
  readonly type: string;
  readonly trigger: string | null;
  readonly note: string | null;
}

/** How the newest revision came about. */
export async function lastRevision({ server, plan }: CyclePlan): Promise<RevisionKind | undefined> {
  const query = 'query($plan: ID!) { plan(id: $plan) { revisions { type trigger note } } }';
  interface Answer {
    readonly plan: { readonly revisions: readonly RevisionKind[] };
  }
  return (await ask<Answer>(server, ARCHITECT, query, { plan })).plan.revisions.at(-1);
}
