import { listPlans } from './calls.fixture.js';
import type { RunningServer } from './running-server.fixture.js';

/** A member of a union, with whatever of it was asked for. */
export interface Told {
  readonly __typename: string;
  readonly message?: string;
  readonly [field: string]: unknown;
}

/** A plan of a running server, asked as its people. */
export interface PlanUnderWork {
  readonly planId: string;
  /** The plan's fields; `selection` is what stands inside `plan { … }`. */
  ask<T>(selection: string, person?: string): Promise<T>;
  /** What a mutation answers; `call` is its name with arguments other than the plan's. */
  act(person: string, call: string, selection?: string, variables?: Variables): Promise<Told>;
}

export type Variables = Readonly<Record<string, { readonly type: string; readonly value: unknown }>>;

const LOCAL = '';

/** The only plan of a server, with the person acted as named in the header. */
export async function planUnderWork({ url }: RunningServer): Promise<PlanUnderWork> {
  const planId = (await listPlans(url))[0]!.id;
  const post = async <T>(person: string, query: string, variables: object): Promise<T> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(person !== LOCAL && { 'x-northing-person': person }),
      },
      body: JSON.stringify({ query, variables: { planId, ...variables } }),
    });
    const { data, errors } = (await response.json()) as { data?: T; errors?: unknown };
    expect(errors).toBeUndefined();
    return data!;
  };
  return {
    planId,
    ask: async <T>(selection: string, person = LOCAL) =>
      (await post<{ plan: T }>(person, `query ($planId: ID!) { plan(id: $planId) { ${selection} } }`, {}))
        .plan,
    act: async (person, call, selection = '', variables = {}) => {
      const declared = Object.entries(variables).map(([name, { type }]) => `, $${name}: ${type}`);
      const values = Object.fromEntries(Object.entries(variables).map(([name, { value }]) => [name, value]));
      const [name, given = ''] = [call.split('(')[0], /\((.*)\)/s.exec(call)?.[1]];
      const query = `mutation ($planId: ID!${declared.join('')}) { told: ${name}(planId: $planId ${given}) {
        __typename ${selection} } }`;
      return (await post<{ told: Told }>(person, query, values)).told;
    },
  };
}

/** Steps of an edit, as the schema takes them, by a person. */
export function edit(
  plan: PlanUnderWork,
  person: string,
  branchId: string,
  command: object,
  reason: object | null = null,
): Promise<Told> {
  return plan.act(
    person,
    'editBranch(branchId: $branchId, command: $command, reason: $reason)',
    `... on BranchEdited { version patch { enablers { id name endQuarter supplier } removed { type key } } }
     ... on EditConflict { message conflicts { key field expected current yours } now { enablers { id name } } }
     ... on BrokenRules { message violations { entityId message } } ... on WrongState { message state }
     ... on NotAllowed { message roles } ... on UnknownPerson { message }`,
    {
      branchId: { type: 'ID!', value: branchId },
      command: { type: 'EditCommand!', value: command },
      reason: { type: 'ReasonInput', value: reason },
    },
  );
}
