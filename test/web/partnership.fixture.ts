import { editInDraft, type CyclePlan } from './cycle.fixture.js';
import { expect } from './journey.fixture.js';
import { APPROVER, ARCHITECT, ask } from './review-draft.fixture.js';

export const PARTNER_MANAGER = 'p-rossi';

interface Saved {
  readonly done: {
    readonly __typename: string;
    readonly workspace: {
      readonly businessUnits: readonly { readonly id: string; readonly name: string }[];
      readonly people: readonly { readonly id: string; readonly name: string }[];
    };
  };
}

async function save(
  { server, plan }: CyclePlan,
  call: 'saveBusinessUnit' | 'savePerson',
  what: Readonly<Record<string, unknown>>,
): Promise<Saved['done']['workspace']> {
  const of = await ask<{ readonly plan: { readonly workspace: { readonly id: string } } }>(
    server,
    ARCHITECT,
    'query($plan: ID!) { plan(id: $plan) { workspace { id } } }',
    { plan },
  );
  const [type, name] = call === 'savePerson' ? ['PersonChange', 'person'] : ['BusinessUnitChange', 'unit'];
  const { done } = await ask<Saved>(
    server,
    ARCHITECT,
    `mutation($workspace: ID!, $what: ${type}!) { done: ${call}(workspaceId: $workspace, ${name}: $what) {
      __typename ... on WorkspaceSaved { workspace { businessUnits { id name } people { id name } } } } }`,
    { workspace: of.plan.workspace.id, what },
  );
  expect(done.__typename).toBe('WorkspaceSaved');
  return done.workspace;
}

export interface Rental {
  readonly unit: string;
  /** Who speaks for the unit. */
  readonly head: string;
}

/** Roles for those who act, and a unit that nobody has assessed yet. */
export async function withRoles(at: CyclePlan): Promise<Rental> {
  await save(at, 'savePerson', { id: ARCHITECT, roles: ['architect', 'admin'] });
  await save(at, 'savePerson', { id: APPROVER, roles: ['approver'] });
  await save(at, 'savePerson', { id: PARTNER_MANAGER, roles: ['partnerManager'] });
  await save(at, 'savePerson', { id: 'p-trade', roles: ['contributor'] });
  const { businessUnits } = await save(at, 'saveBusinessUnit', { name: 'Rental' });
  const unit = businessUnits.find(({ name }) => name === 'Rental')!.id;
  const { people } = await save(at, 'savePerson', {
    ...{ name: 'Rita Vale', title: 'Head of Rental', businessUnitId: unit, roles: ['contributor'] },
  });
  return { unit, head: people.find(({ name }) => name === 'Rita Vale')!.id };
}

interface KeyResults {
  readonly plan: {
    readonly revision: {
      readonly content: {
        readonly outcomes: readonly {
          readonly id: string;
          readonly keyResults: readonly { readonly id: string; readonly actual: number | null }[];
        }[];
      };
    };
  };
}

/** What was measured of an outcome’s first key result, as the draft, the fifth revision, reports it. */
export async function measure(at: CyclePlan, outcomeId: string, actual: number): Promise<void> {
  const query = `query($plan: ID!) { plan(id: $plan) { revision(rev: "5") { content { outcomes {
    id keyResults { id name unit baseline target dueQuarter actual } } } } } }`;
  const { plan } = await ask<KeyResults>(at.server, ARCHITECT, query, { plan: at.plan });
  const known = plan.revision.content.outcomes.find(({ id }) => id === outcomeId)!.keyResults[0]!;
  const keyResult = { ...known, actual };
  await editInDraft(at, ARCHITECT, [{ setKeyResult: { outcomeId, keyResult, expected: known } }], 'Measured');
}
