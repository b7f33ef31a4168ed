import { DEFAULT_SETTINGS } from '@northing/domain';
import { openPersistence, type Persistence } from '../connection/persistence.js';
import { AT, createPlan, doWork, edit, openDraft, publish } from '../testing/draft.fixture.js';
import { readSample } from '../testing/sample.fixture.js';
import { onEachServer } from '../testing/servers.fixture.js';

const sample = readSample();
const NOBODY = '00000000-0000-4000-8000-000000000000';
const CALENDAR = { yearStartMonth: 4, yearLabel: 'endYear', budgetSeasons: [] } as const;

onEachServer('workspaces', (server) => {
  let store: Persistence;
  let workspaceId: string;
  let planId: string;

  beforeAll(async () => {
    store = await openPersistence({ url: await server().newDatabase(), now: () => AT, connections: 4 });
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    ({ workspaceId, id: planId } = await createPlan(store.writer, sample));
  });

  const state = async (id = workspaceId) => (await store.workspaces.readWorkspace(id))!;

  it('[D9] change name, currency, seasons and thresholds; the export bears the new name', async () => {
    const season = { budgetFiscalYear: 2029 as never, startDate: '2027-11-01', endDate: '2027-12-01' };
    const fiscalCalendar = { ...sample.workspace.fiscalCalendar, budgetSeasons: [season] };
    const settings = { ...DEFAULT_SETTINGS, readinessWeeks: 8 };
    const changed = { name: `Renamed ${workspaceId}`, currency: 'CHF', fiscalCalendar, settings };
    expect(await store.workspaces.changeWorkspace(workspaceId, changed)).toMatchObject(changed);
    expect((await state()).workspace).toMatchObject({ id: workspaceId, ...changed });
    const whole = await store.plans.readWholePlan(planId);
    expect(whole!.workspace).toEqual({ ...sample.workspace, ...changed });
    expect(await store.workspaces.changeWorkspace(workspaceId, { currency: 'EUR' })).toMatchObject({
      ...{ name: changed.name, currency: 'EUR' },
    });
  });

  it('[D9] have names of their own', async () => {
    const { name } = (await state()).workspace;
    const fields = { name, currency: 'EUR', fiscalCalendar: CALENDAR, settings: DEFAULT_SETTINGS };
    expect(await store.workspaces.createWorkspace(fields)).toEqual({ kind: 'nameTaken', name });
    const other = await store.workspaces.createWorkspace({ ...fields, name: `Other ${workspaceId}` });
    if ('kind' in other) throw new Error(other.kind);
    expect(await store.workspaces.changeWorkspace(other.id, { name })).toEqual({ kind: 'nameTaken', name });
    expect(await store.workspaces.changeWorkspace(workspaceId, { name })).toMatchObject({ name });
  });

  it('[D9] count quarters by one start month once something is published', async () => {
    const moved = { ...sample.workspace.fiscalCalendar, yearStartMonth: 7 };
    expect((await state()).calendarFixed).toBe(true);
    for (const fiscalCalendar of [
      moved,
      { ...sample.workspace.fiscalCalendar, yearLabel: 'startYear' as const },
    ]) {
      expect(await store.workspaces.changeWorkspace(workspaceId, { fiscalCalendar })).toEqual({
        kind: 'calendarFixed',
      });
    }
    expect((await state()).workspace.fiscalCalendar).toEqual(sample.workspace.fiscalCalendar);
  });

  it('[D9] can be started empty and filled up to a published plan', async () => {
    const fields = {
      name: `Empty ${planId}`,
      currency: 'EUR',
      fiscalCalendar: CALENDAR,
      settings: DEFAULT_SETTINGS,
    };
    const made = await store.workspaces.createWorkspace(fields);
    if ('kind' in made) throw new Error(made.kind);
    expect(await state(made.id)).toEqual({
      ...{ workspace: made, businessUnits: [], people: [], teams: [], calendarFixed: false },
    });
    const moved = { ...CALENDAR, yearStartMonth: 7 };
    expect(await store.workspaces.changeWorkspace(made.id, { fiscalCalendar: moved })).toMatchObject({
      fiscalCalendar: moved,
    });
    const unit = { id: 'u', name: 'Sales', parentId: null, archived: false };
    expect(await store.workspaces.putBusinessUnit(made.id, unit)).toEqual({ kind: 'saved' });
    const plan = await store.workspaces.createPlan(made.id, 'Roadmap');
    if ('kind' in plan) throw new Error(plan.kind);
    expect((await store.plans.findFrame(plan.id))!.plan).toEqual(plan);
    expect((await store.plans.readWholePlan(plan.id))!.revisions).toEqual([]);
    await doWork(store, plan.id, async (work) => {
      await openDraft(work, 'first');
      await edit(work, [{ op: 'add', type: 'outcome', item: sample.revisions[0]!.content.outcomes[0]! }]);
      await publish(work);
    });
    expect((await state(made.id)).calendarFixed).toBe(true);
  });

  it('[D9] archive units, people and teams, who stay where they are named; documents say nothing of it', async () => {
    const [unit] = sample.reference.businessUnits;
    const [person] = sample.reference.people;
    const [team] = sample.reference.teams;
    await store.workspaces.putBusinessUnit(workspaceId, { ...unit!, archived: true });
    await store.workspaces.putPerson(workspaceId, { ...person!, archived: true });
    await store.workspaces.putTeam(workspaceId, { ...team!, archived: true });
    const { businessUnits, people, teams } = await state();
    expect([businessUnits[0], people[0], teams[0]]).toEqual([
      ...[
        { ...unit, archived: true },
        { ...person, archived: true },
        { ...team, archived: true },
      ],
    ]);
    expect(people.slice(1).every(({ archived }) => !archived)).toBe(true);
    expect(await store.plans.readWholePlan(planId)).toEqual(sample);
    expect((await store.plans.findFrame(planId))!.reference).toEqual(sample.reference);
  });

  it('[D9] take new people and units last, and replace what is known in its place', async () => {
    const [first] = sample.reference.people;
    const added = { ...first!, id: 'new', name: 'New', roles: ['planner' as const], archived: false };
    expect(await store.workspaces.putPerson(workspaceId, added)).toEqual({ kind: 'saved' });
    await store.workspaces.putPerson(workspaceId, { ...first!, title: 'Other', archived: false });
    const { people } = await state();
    expect([people[0], people.at(-1)]).toEqual([{ ...first, title: 'Other', archived: false }, added]);
    expect(await store.workspaces.putPerson(workspaceId, { ...added, businessUnitId: 'none' })).toEqual({
      ...{ kind: 'unknownUnit', unitId: 'none' },
    });
  });

  it('[D9] hang units below units that are there, and never below themselves', async () => {
    const put = (id: string, parentId: string | null) =>
      store.workspaces.putBusinessUnit(workspaceId, { id, name: id, parentId, archived: false });
    expect(await put('a', null)).toEqual({ kind: 'saved' });
    expect(await put('b', 'a')).toEqual({ kind: 'saved' });
    expect(await put('c', 'none')).toEqual({ kind: 'unknownUnit', unitId: 'none' });
    expect(await put('a', 'b')).toEqual({ kind: 'unitCycle', unitId: 'a' });
    expect(await put('a', 'a')).toEqual({ kind: 'unitCycle', unitId: 'a' });
  });

  it('[D9] that are not there are told', async () => {
    for (const id of [NOBODY, 'nowhere']) {
      expect(await store.workspaces.readWorkspace(id)).toBeNull();
      expect(await store.workspaces.createPlan(id, 'x')).toEqual({ kind: 'unknownWorkspace' });
      expect(await store.workspaces.changeWorkspace(id, {})).toEqual({ kind: 'unknownWorkspace' });
      const team = { id: 't', name: 't', skill: null, archived: false };
      expect(await store.workspaces.putTeam(id, team)).toEqual({ kind: 'unknownWorkspace' });
    }
  });
});
