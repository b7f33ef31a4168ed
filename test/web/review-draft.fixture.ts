/** Who makes the revision, and who decides on it. */
export const ARCHITECT = 'p-lind';
export const APPROVER = 'p-hale';

interface Answer {
  readonly __typename: string;
}

/** Asks a server for something in the name of a person; a failure of the request is a failure of the test. */
export async function ask<T>(
  server: string,
  person: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<T> {
  const response = await fetch(`${server}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-northing-person': person },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { readonly data?: T; readonly errors?: unknown };
  if (!data) throw new Error(JSON.stringify(errors));
  return data;
}

/** Runs a mutation and says which member of its union came back. */
async function change(
  server: string,
  declared: string,
  call: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<string> {
  const query = `mutation(${declared}) { done: ${call} { __typename } }`;
  return (await ask<{ readonly done: Answer }>(server, ARCHITECT, query, variables)).done.__typename;
}

interface PlannedEdit {
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly driver: string;
}

/** Work that ends before the next quarter has to be dated anew; the other two are what leadership decides on. */
export const EDITS: readonly PlannedEdit[] = [
  {
    id: 'e10',
    fields: { startQuarter: 'FY2027-Q4', endQuarter: 'FY2028-Q3' },
    driver: 'Bins stayed unmatched',
  },
  { id: 'e33', fields: { supplier: 'Northline Portals' }, driver: 'Usage favours one vendor' },
  { id: 'e01', fields: { endQuarter: 'FY2027-Q4' }, driver: 'Two sprints came late' },
  { id: 'e11', fields: { endQuarter: 'FY2027-Q4' }, driver: 'Route data had to be cleaned' },
  { id: 'e17', fields: { endQuarter: 'FY2027-Q4' }, driver: 'The rule starts later' },
  {
    id: 'e24',
    fields: { startQuarter: 'FY2027-Q4', endQuarter: 'FY2028-Q1' },
    driver: 'The trial ran longer',
  },
];

export const DECISIONS = [
  { title: 'Hold the warehouse rollout one quarter', ids: ['e10'] },
  { title: 'Choose the portal vendor', ids: ['e33'] },
] as const;

/** Opens the next quarter's draft, re-plans six enablers with a reason each, and sends it to review. */
export async function submitSampleDraft(server: string, plan: string): Promise<void> {
  const did = [
    await change(server, '$plan: ID!', 'openDraft(planId: $plan, draft: { type: quarterly })', { plan }),
  ];
  const branch = await draftId(server, plan);
  for (const { id, fields, driver } of EDITS) {
    const command = { steps: { edits: [{ setEnabler: { id, fields } }] } };
    const reason = { driver, driverKind: 'lessonLearnt', evidenceIds: ['i05'] };
    did.push(
      await change(
        server,
        '$plan: ID!, $branch: ID!, $command: EditCommand!, $reason: ReasonInput',
        'editBranch(planId: $plan, branchId: $branch, command: $command, reason: $reason)',
        { plan, branch, command, reason },
      ),
    );
  }
  const decisions = DECISIONS.map(({ title, ids }) => ({
    title,
    items: ids.map((entityId) => ({ entityType: 'enabler', entityId })),
  }));
  did.push(
    await change(
      server,
      '$plan: ID!, $decisions: [NewDecision!]!',
      'submitDraft(planId: $plan, decisions: $decisions)',
      { plan, decisions },
    ),
  );
  const wanted = ['DraftMoved', ...EDITS.map(() => 'BranchEdited'), 'DraftMoved'];
  if (did.join() !== wanted.join()) throw new Error(`The draft was not submitted: ${did.join()}.`);
}

async function draftId(server: string, plan: string): Promise<string> {
  const query = 'query($plan: ID!) { plan(id: $plan) { draft { id } } }';
  const answer = await ask<{ readonly plan: { readonly draft: { readonly id: string } } }>(
    server,
    ARCHITECT,
    query,
    {
      plan,
    },
  );
  return answer.plan.draft.id;
}
