import { daysOf, parseQuarter } from '@northing/domain';
import { get, importFiles, json } from './calls.fixture.js';
import { planUnderWork, type PlanUnderWork, type Told } from './cycle.fixture.js';
import { differences, unordered } from './differences.fixture.js';
import { startOnDay, type MovedServer } from './moved-clock.fixture.js';
import * as calls from './partnership-calls.fixture.js';
import { keptIn } from './partnership-calls.fixture.js';

type Entry = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly businessUnitId: string;
  readonly quarter: string;
};
type Document = Readonly<Record<string, readonly Entry[]>>;

const sample = json<Document>('ok/kestrel.plan.json');
const expected = json<{ readonly operational: unknown }>('ok/kestrel.expected.json').operational;
const LISTS = ['engagements', 'assessments', 'demandRequests', 'shadowItItems', 'interventions'] as const;
const YEAR = { yearStartMonth: 4, yearLabel: 'endYear' } as const;
const ROLES: Readonly<Record<string, readonly string[]>> = {
  ...{ 'p-rossi': ['partnerManager'], 'p-fin': ['planner'], 'p-lind': ['architect'], 'p-hale': ['approver'] },
  ...{ 'p-trade': ['contributor'], 'p-branch': ['contributor'], 'p-chain': ['contributor'] },
};
/** Who speaks for each unit. */
const LEADERS: Readonly<Record<string, string>> = {
  ...{ 'bu-ts': 'p-trade', 'bu-br': 'p-branch', 'bu-sc': 'p-chain', 'bu-fs': 'p-fin' },
};
const PARTNER = 'p-rossi';

let server: MovedServer;
let plan: PlanUnderWork;
/** The sample's ids by those that were given anew. */
const sampleIds = new Map<string, string>();
/** What is entered here. */
const without = Object.fromEntries(LISTS.map((list) => [list, []]));

beforeAll(async () => {
  server = await startOnDay('2025-11-20');
  const people = sample['people']!.map((person) => ({ ...person, roles: ROLES[person.id] ?? [] }));
  const content = JSON.stringify({ ...sample, people, ...without });
  const { body } = await importFiles(server.url, [{ name: 'kestrel.plan.json', content }]);
  expect(body.errors).toEqual([]);
  plan = await planUnderWork(server);
});
afterAll(() => server.stop());

function noted(told: Told, entry: Entry): string {
  const { id } = keptIn(told);
  sampleIds.set(id, entry.id);
  return id;
}

const inQuarter = (list: string, quarter: string, key = 'quarter') =>
  sample[list]!.filter((entry) => entry[key] === quarter);

async function reenterAssessment(entry: Entry): Promise<void> {
  const { businessUnitId, quarter, level, attributes } = entry;
  const finding =
    entry['instrument'] === 'relationshipMaturity'
      ? { relationship: { level } }
      : { organisation: { level, attributes } };
  const leader = LEADERS[businessUnitId]!;
  const given = { businessUnitId, quarter, ...finding };
  await calls.fillAssessment(plan, PARTNER, { ...given, side: 'it' });
  const id = noted(await calls.fillAssessment(plan, leader, { ...given, side: 'business' }), entry);
  await calls.proposeAgreement(plan, PARTNER, id, finding);
  expect(keptIn(await calls.acceptAgreement(plan, leader, id))).toMatchObject({ state: 'agreed' });
}

const DEMAND = '... on DemandSaved { request { id state } }';

async function reenterRequest(entry: Entry): Promise<void> {
  const { businessUnitId, title, problem, alignmentOutcomeIds, risks, costs, opportunities, requirement } =
    entry;
  const value = {
    businessUnitId,
    title,
    problem,
    alignmentOutcomeIds,
    risks,
    costs,
    opportunities,
    requirement,
  };
  const raised = await plan.act(LEADERS[businessUnitId]!, 'raiseDemand(answers: $answers)', DEMAND, {
    answers: { type: 'DemandAnswers!', value },
  });
  const id = noted(raised, entry);
  const moves = {
    assessing: ['assessDemand()'],
    withdrawn: ['withdrawDemand()'],
    planned: [
      ...['assessDemand()', 'acceptDemand(agreedAnswer: "As asked")'],
      `planDemand(as: { existing: { enablerId: "${String(entry['enablerId'])}" } })`,
    ],
  }[entry['state'] as 'assessing' | 'withdrawn' | 'planned'];
  for (const move of moves) {
    const told = await plan.act('p-fin', move.replace('(', `(requestId: "${id}" `), DEMAND);
    expect(told.__typename).toBe('DemandSaved');
  }
}

async function reenterItem(entry: Entry): Promise<void> {
  const { name, businessUnitId, supplier, annualCost, dataSensitivity, itOwnerId } = entry;
  const item = { name, businessUnitId, supplier, annualCost, dataSensitivity, itOwnerId };
  const id = noted(await calls.recordShadowIt(plan, LEADERS[businessUnitId]!, item), entry);
  const steps: Readonly<Record<string, readonly string[]>> = {
    ...{ discovered: [], tolerated: ['tolerated'], adopted: ['adopted'], retired: ['tolerated', 'retired'] },
  };
  for (const step of steps[String(entry['disposition'])]!) {
    const enabler = step === 'adopted' ? { existing: { enablerId: 'e20' } } : null;
    const told = await calls.disposeShadowIt(plan, PARTNER, id, step, enabler);
    expect(keptIn(told)).toMatchObject({ disposition: step });
  }
}

async function reenterIntervention(entry: Entry): Promise<void> {
  const { businessUnitId, fromLevel, toLevel, kind, description, ownerId, state } = entry;
  const input = { businessUnitId, fromLevel, toLevel, kind, description, ownerId };
  const id = noted(await calls.openIntervention(plan, PARTNER, input), entry);
  for (const step of state === 'done' ? ['active', 'done'] : ['active']) {
    expect(keptIn(await calls.moveIntervention(plan, PARTNER, id, step))).toMatchObject({ state: step });
  }
}

/** Everything of a quarter, entered on its last day. */
async function reenterQuarter(quarter: string): Promise<void> {
  const { first, last } = daysOf(parseQuarter(quarter)!, YEAR);
  server.setDay(last);
  for (const entry of inQuarter('engagements', quarter)) {
    const { businessUnitId, timing, behaviours, enablerId } = entry;
    const given = { businessUnitId, date: first, timing, behaviours, enablerId };
    const told = await calls.logEngagement(plan, PARTNER, given);
    noted(told, entry);
    expect(keptIn(told)).toMatchObject({ quarter, isLocked: false });
  }
  for (const entry of inQuarter('assessments', quarter)) await reenterAssessment(entry);
  for (const entry of inQuarter('demandRequests', quarter, 'raisedQuarter')) await reenterRequest(entry);
}

describe('the worked sample, entered anew quarter by quarter', () => {
  const quarters = ['FY2026-Q3', 'FY2026-Q4', 'FY2027-Q1', 'FY2027-Q2', 'FY2027-Q3'];

  it('says in every figure of its records what the sample says', async () => {
    for (const quarter of quarters) await reenterQuarter(quarter);
    for (const entry of sample['shadowItItems']!) await reenterItem(entry);
    for (const entry of sample['interventions']!) await reenterIntervention(entry);
    expect(sampleIds.size).toBe(LISTS.reduce((sum, list) => sum + sample[list]!.length, 0));
    const { body } = await get(`${server.url}/api/plans/${plan.planId}/records-metrics.json`);
    let text = JSON.stringify(body);
    for (const [given, id] of sampleIds) text = text.replaceAll(given, id);
    const sets = ['highRisk', 'bindingAttributes'];
    expect(differences(unordered(JSON.parse(text), sets), unordered(expected, sets))).toEqual([]);
  });

  it('holds as many records of each unit as the sample', async () => {
    const { body } = await get<Document>(`${server.url}/api/plans/${plan.planId}/plan.json`);
    const units = (document: Document, list: string) =>
      document[list]!.map(({ businessUnitId }) => businessUnitId).sort();
    for (const list of LISTS) expect(units(body, list)).toEqual(units(sample, list));
  });

  it('comes out as a document and goes in again as it is', async () => {
    const { body } = await get<Document>(`${server.url}/api/plans/${plan.planId}/plan.json`);
    const file = { name: 'again.plan.json', content: JSON.stringify(body) };
    const { body: report } = await importFiles(server.url, [file]);
    expect(report.errors).toEqual([]);
    const again = await get<Document>(`${server.url}/api/plans/${report.planId}/plan.json`);
    for (const list of LISTS) expect(again.body[list]).toEqual(body[list]);
  });
});

describe('what is wrong is refused with the reason, and nothing is kept', () => {
  const ENTRY = { businessUnitId: 'bu-ts', date: '2026-12-30', timing: 'beforeDecision', behaviours: [] };
  const kept = () =>
    plan.ask('engagements { id confirmedById } assessments { id state } shadowItItems { id disposition }');
  const refused = (reason: string, message: RegExp) => ({
    ...{ __typename: 'RecordRefused', reason, message: expect.stringMatching(message) as string },
  });
  const flawed = (field: string, message: RegExp) => ({
    __typename: 'RecordIncomplete',
    flaws: [{ field, message: expect.stringMatching(message) as string }],
  });
  let before: unknown;
  beforeEach(async () => {
    server.setDay('2026-12-31');
    before = await kept();
  });
  afterEach(async () => expect(await kept()).toEqual(before));

  it('a day to come', async () => {
    const told = await calls.logEngagement(plan, PARTNER, { ...ENTRY, date: '2027-01-01' });
    expect(told).toMatchObject(flawed('date', /in the future/));
  });

  it('an entry after the lock, on its first day', async () => {
    server.setDay('2026-10-31');
    const told = await calls.logEngagement(plan, PARTNER, { ...ENTRY, date: '2026-09-30' });
    expect(told).toMatchObject(flawed('date', /FY27 Q2 is locked since 2026-10-31/));
  });

  it('somebody who confirms their own entry', async () => {
    const own = keptIn(await calls.logEngagement(plan, 'p-trade', ENTRY));
    before = await kept();
    const told = await calls.confirmEngagement(plan, 'p-trade', own.id);
    expect(told).toMatchObject(refused('ownEntry', /Nothing was changed/));
  });

  it('an assessment with missing attributes, each by its field', async () => {
    const organisation = { level: 'service', attributes: [{ attribute: 'outsourcing', rating: 3, influence: 'control' }] }; // prettier-ignore
    const input = { businessUnitId: 'bu-fs', quarter: 'FY2027-Q2', side: 'it', organisation };
    const told = await calls.fillAssessment(plan, PARTNER, input);
    expect(told).toMatchObject({ __typename: 'RecordIncomplete' });
    expect(told['flaws']).toHaveLength(7);
    expect(told['flaws']).toContainEqual({
      ...{ field: 'attributes.corporateCulture', message: 'Rate “Culture” from 1 to 5.' },
    });
  });

  it('a second assessment of a unit and quarter', async () => {
    const input = { businessUnitId: 'bu-ts', quarter: 'FY2027-Q3', relationship: { level: 4 } };
    for (const [person, side] of [[PARTNER, 'it'], ['p-trade', 'business']] as const) {
      const told = await calls.fillAssessment(plan, person, { ...input, side });
      expect(told).toMatchObject(refused('agreed', /agreed already/));
    } // prettier-ignore
  });

  it('a disposition that does not follow', async () => {
    const { shadowItItems } = await plan.ask<{ readonly shadowItItems: readonly Entry[] }>(
      'shadowItItems { id disposition }',
    );
    const found = (disposition: string) =>
      shadowItItems.find((each) => each['disposition'] === disposition)!.id;
    const moves = [['discovered', 'retired'], ['adopted', 'tolerated'], ['retired', 'discovered']]; // prettier-ignore
    for (const [from = '', to = ''] of moves) {
      const told = await calls.disposeShadowIt(plan, PARTNER, found(from), to);
      expect(told).toMatchObject(refused('disposition', new RegExp(`The item is ${from}`)));
    }
  });
});

it('adopts an item as an enabler that the draft’s comparison shows', async () => {
  await plan.act('p-lind', 'openDraft(draft: { type: quarterly })');
  const { shadowItItems } = await plan.ask<{ readonly shadowItItems: readonly Entry[] }>(
    'shadowItItems { id disposition }',
  );
  const { id } = shadowItItems.find((each) => each['disposition'] === 'discovered')!;
  const told = await calls.disposeShadowIt(plan, 'p-lind', id, 'adopted', {
    new: { name: 'Rota service', kind: 'product' },
  });
  const { enablerId } = keptIn<{ readonly id: string; readonly enablerId: string }>(told);
  const { draft } = await plan.ask<{
    readonly draft: {
      readonly changes: readonly { readonly entityId: string; readonly reason: object | null }[];
    };
  }>('draft { changes { entityId reason { driver driverKind } } }');
  expect(draft.changes.find(({ entityId }) => entityId === enablerId)?.reason).toMatchObject({
    driverKind: 'businessNeed',
  });
});

it('tells what became of what IT brought unasked, and what may lift a unit', async () => {
  const told = await plan.ask<{
    readonly evidenceLedger: readonly Readonly<Record<string, unknown>>[];
    readonly interventionProposals: readonly Readonly<Record<string, unknown>>[];
  }>(`evidenceLedger { source sourceId quarter enabler { id deliveredQuarter } keyResults { before now } reached }
    interventionProposals(unitId: "bu-fs") { businessUnitId level reachablePotential toLevel kinds }`);
  const brought = told.evidenceLedger.filter(({ source }) => source === 'engagement');
  const unasked = ['unsolicitedRecommendation', 'needIdentifiedFirst'];
  const inSample = sample['engagements']!.filter((entry) =>
    (entry['behaviours'] as readonly string[]).some((behaviour) => unasked.includes(behaviour)),
  );
  expect(brought.map(({ sourceId }) => sampleIds.get(String(sourceId))).sort()).toEqual(
    inSample.map(({ id }) => id).sort(),
  );
  expect(told.interventionProposals).toEqual([
    { businessUnitId: 'bu-fs', level: 'reactive', reachablePotential: 'reactive', toLevel: null, kinds: [] },
  ]);
});

it('follows one recommendation to the key result that moved since', async () => {
  // The hub was delivered in FY27 Q1, and stock availability rose from 91 to 92.5 % on its way to 97 %.
  server.setDay('2026-03-15');
  const entry = { businessUnitId: 'bu-sc', date: '2026-03-10', timing: 'beforeDecision', enablerId: 'e09' };
  const { id } = keptIn(
    await calls.logEngagement(plan, PARTNER, { ...entry, behaviours: ['unsolicitedRecommendation'] }),
  );
  const { evidenceLedger } = await plan.ask<{
    readonly evidenceLedger: readonly { readonly sourceId: string; readonly keyResults: readonly object[] }[];
  }>(`evidenceLedger { sourceId reached enabler { id deliveredQuarter isInPlan }
    keyResults { keyResultId before now moved } }`);
  const story = evidenceLedger.find(({ sourceId }) => sourceId === id);
  expect(story).toMatchObject({
    ...{ reached: 'moved', enabler: { id: 'e09', deliveredQuarter: 'FY2027-Q1', isInPlan: true } },
  });
  expect(story?.keyResults).toContainEqual({ keyResultId: 'o3k1', before: 91, now: 92.5, moved: 0.25 });
});
