import type { PlanUnderWork, Told } from './cycle.fixture.js';

const REFUSED = `... on RecordIncomplete { message flaws { field message } }
  ... on RecordRefused { message reason } ... on UnknownRecord { message recordType }
  ... on NotAllowed { message roles }`;
const SAVED = {
  engagement: `... on EngagementSaved { engagement { id quarter confirmedById lockedOn isLocked } }
    ... on EngagementRemoved { engagementId }`,
  assessment: `... on AssessmentSaved { assessment { id state partnerLevel relationshipLevel differences
    sides { it { byId } business { byId } } proposal { side byId } } }`,
  intervention: '... on InterventionSaved { intervention { id state steps { state on byId } } }',
  item: `... on ShadowItSaved { item { id disposition enablerId steps { disposition byId } } }`,
  // An enabler is made by an edit of the draft.
  disposed: `... on ShadowItSaved { item { id disposition enablerId steps { disposition byId } } }
    ... on NoDraft { message } ... on UnknownItem { message }`,
};

type Values = Readonly<Record<string, readonly [type: string, value: unknown]>>;

/** A mutation of partnership, with each argument as a variable of its type. */
export function call(
  plan: PlanUnderWork,
  person: string,
  name: string,
  kind: keyof typeof SAVED,
  values: Values,
): Promise<Told> {
  const given = Object.keys(values).map((key) => `${key}: $${key}`);
  const variables = Object.entries(values).map(([key, [type, value]]) => [key, { type, value }] as const);
  const selection = `${SAVED[kind]} ${REFUSED}`;
  return plan.act(person, `${name}(${given.join(', ')})`, selection, Object.fromEntries(variables));
}

export function logEngagement(plan: PlanUnderWork, person: string, entry: object): Promise<Told> {
  return call(plan, person, 'logEngagement', 'engagement', { entry: ['EngagementEntry!', entry] });
}

export function confirmEngagement(plan: PlanUnderWork, person: string, id: string): Promise<Told> {
  return call(plan, person, 'confirmEngagement', 'engagement', { engagementId: ['ID!', id] });
}

export function fillAssessment(plan: PlanUnderWork, person: string, input: object): Promise<Told> {
  return call(plan, person, 'fillAssessment', 'assessment', { input: ['AssessmentInput!', input] });
}

export function proposeAgreement(
  plan: PlanUnderWork,
  person: string,
  id: string,
  finding: object,
): Promise<Told> {
  const values: Values = { assessmentId: ['ID!', id], finding: ['AssessmentFinding!', finding] };
  return call(plan, person, 'proposeAgreement', 'assessment', values);
}

export function acceptAgreement(plan: PlanUnderWork, person: string, id: string): Promise<Told> {
  return call(plan, person, 'acceptAgreement', 'assessment', { assessmentId: ['ID!', id] });
}

export function openIntervention(plan: PlanUnderWork, person: string, input: object): Promise<Told> {
  return call(plan, person, 'openIntervention', 'intervention', { input: ['InterventionInput!', input] });
}

export function moveIntervention(
  plan: PlanUnderWork,
  person: string,
  id: string,
  state: string,
): Promise<Told> {
  const values: Values = { interventionId: ['ID!', id], state: ['InterventionState!', state] };
  return call(plan, person, 'moveIntervention', 'intervention', values);
}

export function recordShadowIt(plan: PlanUnderWork, person: string, item: object): Promise<Told> {
  return call(plan, person, 'recordShadowIt', 'item', { item: ['ShadowItInput!', item] });
}

export function disposeShadowIt(
  plan: PlanUnderWork,
  person: string,
  id: string,
  disposition: string,
  enabler: object | null = null,
): Promise<Told> {
  return call(plan, person, 'disposeShadowIt', 'disposed', {
    ...{ itemId: ['ID!', id], disposition: ['Disposition!', disposition] },
    enabler: ['PlannedAs', enabler],
  });
}

/** The record that a mutation kept. */
export function keptIn<T extends { readonly id: string }>(told: Told): T {
  const kept =
    told['engagement'] ?? told['assessment'] ?? told['intervention'] ?? told['item'] ?? told['request'];
  if (!kept) throw new Error(JSON.stringify(told));
  return kept as T;
}
