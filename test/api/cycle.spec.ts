import { edit, planUnderWork, type PlanUnderWork } from './cycle.fixture.js';
import { startServer, type RunningServer } from './running-server.fixture.js';

const ARCHITECT = 'p-hale';
const APPROVER = 'p-osei';
const BECAUSE = { driver: 'The supplier delivers later.', driverKind: 'environment' };

let server: RunningServer;
let plan: PlanUnderWork;
let draftId: string;
beforeAll(async () => {
  server = await startServer({ NORTHING_SAMPLE: 'on' });
  plan = await planUnderWork(server);
});
afterAll(() => server.stop());

interface DraftState {
  readonly draft: {
    readonly version: number;
    readonly withoutReason: number;
    readonly changes: readonly {
      readonly entityId: string;
      readonly field: string;
      readonly hasReason: boolean;
    }[];
    readonly brokenRules: readonly { readonly code: string; readonly entityId: string }[];
    readonly revision: { readonly state: string };
  } | null;
}

async function draft(): Promise<NonNullable<DraftState['draft']>> {
  const { draft: found } = await plan.ask<DraftState>(
    `draft { version withoutReason changes { entityId field hasReason } brokenRules { code entityId }
      revision { state } }`,
  );
  if (!found) throw new Error('There is no draft.');
  return found;
}

it('opens the next quarter’s draft, once', async () => {
  const opened = await plan.act(
    ARCHITECT,
    'openDraft(draft: { type: quarterly })',
    '... on DraftMoved { revision { id anchorQuarter state } draft { id openedById base { id } } }',
  );
  expect(opened).toMatchObject({
    __typename: 'DraftMoved',
    revision: { anchorQuarter: 'FY2027-Q4', state: 'draft' },
    draft: { openedById: ARCHITECT, base: { id: 'r4' } },
  });
  draftId = (opened.draft as { id: string }).id;
  const again = await plan.act(
    ARCHITECT,
    'openDraft(draft: { type: quarterly })',
    '... on DraftExists { message draftId }',
  );
  expect(again).toMatchObject({ __typename: 'DraftExists', draftId });
});

it('takes an edit of fields that are given, and clears those that are null', async () => {
  const fields = { endQuarter: 'FY2027-Q4', supplier: null };
  const done = await edit(plan, ARCHITECT, draftId, {
    steps: { edits: [{ setEnabler: { id: 'e01', fields } }] },
  });
  expect(done).toMatchObject({
    __typename: 'BranchEdited',
    version: 1,
    patch: { enablers: [{ id: 'e01', name: 'Trade web shop', endQuarter: 'FY2027-Q4', supplier: null }] },
  });
});

it('shows both values to whoever edits what somebody else has just changed', async () => {
  const rename = (name: string) => ({
    steps: { edits: [{ setEnabler: { id: 'e02', fields: { name }, expected: { name: seen } } }] },
  });
  const { revision } = await plan.ask<{
    revision: { content: { enablers: readonly { id: string; name: string }[] } };
  }>('revision(rev: "r4") { content { enablers { id name } } }');
  const seen = revision.content.enablers.find(({ id }) => id === 'e02')!.name;
  expect(await edit(plan, ARCHITECT, draftId, rename('First'), BECAUSE)).toMatchObject({ version: 2 });
  expect(await edit(plan, APPROVER, draftId, rename('Second'))).toMatchObject({
    __typename: 'EditConflict',
    conflicts: [{ key: 'e02', field: 'name', expected: seen, current: 'First', yours: 'Second' }],
    now: { enablers: [{ id: 'e02', name: 'First' }] },
  });
  const taken = await plan.act(ARCHITECT, `undo(branchId: "${draftId}")`, '... on BranchEdited { version }');
  expect(taken).toMatchObject({ __typename: 'BranchEdited', version: 3 });
});

it('tells what happened since a version, with what it touched as it is now', async () => {
  const { edits } = await plan.ask<{
    edits: { entries: readonly object[]; patch: { enablers: readonly { id: string }[] } };
  }>(
    `edits(branchId: "${draftId}", after: 1) { entries { version kind authorId account takenBackBy
      items { type key field } } patch { enablers { id } } }`,
  );
  const by = { authorId: ARCHITECT, account: 'local administrator' };
  const items = [{ type: 'enabler', key: 'e02', field: 'name' }];
  expect(edits.entries).toEqual([
    { version: 2, kind: 'edit', takenBackBy: 3, items, ...by },
    { version: 3, kind: 'undo', takenBackBy: null, items, ...by },
  ]);
  expect(edits.patch.enablers.map(({ id }) => id)).toEqual(['e02']);
});

it('refuses a step that is none or several, in one sentence', async () => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `mutation ($command: EditCommand!) {
        editBranch(planId: "${plan.planId}", branchId: "${draftId}", command: $command) { __typename } }`,
      variables: { command: { steps: { edits: [] }, stop: { enablerId: 'e01' } } },
    }),
  });
  const { errors } = (await response.json()) as { errors: readonly { message: string }[] };
  expect(errors[0]?.message).toMatch(/Exactly one key must be specified/);
});

it('lists what blocks the submission, and refuses it until that is mended and reasoned', async () => {
  const { brokenRules } = await draft();
  expect(new Set(brokenRules.map(({ code }) => code))).toEqual(new Set(['endsBeforeAnchor']));
  const submit = () =>
    plan.act(
      ARCHITECT,
      'submitDraft(decisions: [{ title: "Trade", items: [{ entityType: enabler, entityId: "e01" }] }])',
      `... on DraftMoved { revision { state } draft { submission contentHash } } ... on ReasonsMissing { count }
       ... on BrokenRules { message violations { entityId } }`,
    );
  expect(await submit()).toMatchObject({ __typename: 'ReasonsMissing' });
  for (const { entityId } of brokenRules) {
    const step = { setEnabler: { id: entityId, fields: { endQuarter: 'FY2027-Q4' } } };
    await edit(plan, ARCHITECT, draftId, { steps: { edits: [step] } }, BECAUSE);
  }
  const { changes } = await draft();
  const fields = changes
    .filter(({ hasReason }) => !hasReason)
    .map(({ entityId, field }) => ({ entityType: 'enabler', entityId, field }));
  const given = await plan.act(
    ARCHITECT,
    `giveReason(branchId: "${draftId}", fields: $fields, reason: $reason)`,
    '... on NotAllowed { message }',
    {
      fields: { type: '[ReasonedField!]!', value: fields },
      reason: { type: 'ReasonInput!', value: BECAUSE },
    },
  );
  expect(given.__typename).toBe('ReasonGiven');
  expect(await draft()).toMatchObject({ withoutReason: 0, brokenRules: [] });
  expect(await submit()).toMatchObject({
    __typename: 'DraftMoved',
    revision: { state: 'inReview' },
    draft: { submission: 1, contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
  });
});

it('freezes what is submitted', async () => {
  const command = { steps: { edits: [{ setEnabler: { id: 'e01', fields: { name: 'X' } } }] } };
  expect(await edit(plan, ARCHITECT, draftId, command)).toMatchObject({
    __typename: 'WrongState',
    state: 'inReview',
  });
});

it('is decided, in a meeting, by somebody else than the submitter', async () => {
  const { decisions } = await plan.ask<{
    decisions: readonly { id: string; title: string; state: string; items: readonly object[] }[];
  }>(`decisions(revisionId: "${draftId}") { id title state items { entityType entityId } }`);
  expect(decisions.map(({ title, state }) => [title, state])).toEqual([
    ['Trade', 'open'],
    ['Routine adjustments', 'open'],
  ]);
  const MEMBERS = `... on DraftMoved { revision { state approvedById } } ... on OwnApproval { message }
    ... on DecisionsOpen { titles } ... on MeetingNotHeld { message }`;
  for (const { id } of decisions) {
    const decided = await plan.act(
      APPROVER,
      `decide(decisionId: "${id}", state: approved)`,
      '... on Decided { decision { state decidedById } }',
    );
    expect(decided).toMatchObject({ decision: { state: 'approved', decidedById: APPROVER } });
  }
  const said = await plan.act(
    APPROVER,
    `comment(decisionId: "${decisions[0]!.id}", text: "Well argued.")`,
    '... on Commented { comment { text authorId } }',
  );
  expect(said).toMatchObject({ comment: { text: 'Well argued.', authorId: APPROVER } });
  expect(await plan.act(APPROVER, 'approve', MEMBERS)).toMatchObject({ __typename: 'MeetingNotHeld' });
  const meeting = await plan.act(
    APPROVER,
    `saveMeeting(meeting: { id: "", revisionId: "${draftId}", state: held, heldAt: "2026-11-20",
      decision: approved, attendeeIds: ["${APPROVER}"] })`,
    '... on MeetingSaved { meeting { state conditions { text } } } ... on NoteMissing { message }',
  );
  expect(meeting).toMatchObject({ __typename: 'MeetingSaved', meeting: { state: 'held', conditions: [] } });
  expect(await plan.act(ARCHITECT, 'approve', MEMBERS)).toMatchObject({ __typename: 'OwnApproval' });
  expect(await plan.act(APPROVER, 'approve', MEMBERS)).toMatchObject({
    revision: { state: 'approved', approvedById: APPROVER },
  });
});

it('publishes what was approved, sealed into the chain', async () => {
  const published = await plan.act(
    ARCHITECT,
    'publish',
    '... on DraftMoved { revision { id state } draft { id } } ... on WrongState { message }',
  );
  expect(published).toMatchObject({ revision: { id: draftId, state: 'published' }, draft: null });
  const { chain, revisions } = await plan.ask<{
    chain: readonly { verdict: string; contentHash: string | null }[];
    revisions: readonly { state: string }[];
  }>('chain { verdict contentHash } revisions { state }');
  expect(chain.map(({ verdict }) => verdict)).toEqual(revisions.map(() => 'matches'));
  expect(revisions.map(({ state }) => state).slice(-2)).toEqual(['superseded', 'published']);
});

it('does nothing for a person whom the workspace does not know', async () => {
  const told = await plan.act(
    'nobody',
    'openDraft(draft: { type: quarterly })',
    '... on UnknownPerson { message personId }',
  );
  expect(told).toMatchObject({ __typename: 'UnknownPerson', personId: 'nobody' });
});
