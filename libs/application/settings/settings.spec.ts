import { DEFAULT_SETTINGS, type Role, type Workspace } from '@northing/domain';
import type { Actor } from '../actor.js';
import { problemOf } from '../failures.js';
import type { WorkspaceState, WorkspaceStore } from '../work-ports.js';
import { createWorkspaces } from './create-workspaces.js';
import type { WorkspacePorts } from './in-workspace.js';
import type { Workspaces } from './workspaces.js';

const by = (personId: string | null): Actor => ({ account: 'local administrator', personId });
const ALONE = by(null);

const WORKSPACE: Workspace = {
  ...{ id: 'w', name: 'Kestrel', currency: 'EUR', costUnit: 'thousand', capacityUnit: 'FTE' },
  fiscalCalendar: { yearStartMonth: 1, yearLabel: 'endYear', budgetSeasons: [] },
  settings: DEFAULT_SETTINGS,
};

function person(id: string, roles: readonly Role[], archived = false) {
  return { id, name: id, title: null, businessUnitId: null, roles, archived };
}

/** One workspace in memory; writes are counted. */
function settled(people = [person('ada', ['admin']), person('vi', ['viewer'])]) {
  let state: WorkspaceState = {
    ...{ workspace: WORKSPACE, calendarFixed: false, teams: [] },
    businessUnits: [{ id: 'u', name: 'Ops', parentId: null, archived: false }],
    people,
  };
  const told: string[] = [];
  let writes = 0;
  const put = (change: Partial<WorkspaceState>) => {
    writes += 1;
    state = { ...state, ...change };
    return Promise.resolve({ kind: 'saved' as const });
  };
  const replaced = <T extends { readonly id: string }>(list: readonly T[], item: T) => [
    ...list.filter(({ id }) => id !== item.id),
    item,
  ];
  const workspaces: WorkspaceStore = {
    listWorkspaces: () => Promise.resolve([state.workspace]),
    readWorkspace: (id) => Promise.resolve(id === 'w' ? state : null),
    createWorkspace: async (fields) => {
      await put({ workspace: { ...WORKSPACE, ...fields }, people: [], businessUnits: [] });
      return state.workspace;
    },
    changeWorkspace: async (_, { fiscalCalendar, settings, ...fields }) => {
      const { workspace } = state;
      await put({
        workspace: {
          ...{ ...workspace, ...fields },
          fiscalCalendar: { ...workspace.fiscalCalendar, ...fiscalCalendar },
          settings: { ...workspace.settings, ...settings },
        },
      });
      return state.workspace;
    },
    putBusinessUnit: (_, unit) => put({ businessUnits: replaced(state.businessUnits, unit) }),
    putPerson: (_, one) => put({ people: replaced(state.people, one) }),
    putTeam: (_, team) => put({ teams: replaced(state.teams, team) }),
    createPlan: (workspaceId, name) =>
      Promise.resolve({ id: 'p', name, workspaceId, archivedAt: null, revisions: [] }),
  };
  const plans = {
    listPlans: () =>
      Promise.resolve([
        { id: 'p1', workspaceId: 'w' },
        { id: 'p2', workspaceId: 'other' },
      ]),
  } as unknown as WorkspacePorts['plans'];
  let ids = 0;
  const desk = createWorkspaces({
    ...{ workspaces, plans, newId: () => `new${(ids += 1)}`, published: (id) => void told.push(id) },
  });
  return { desk, told, state: () => state, writes: () => writes };
}

/** Everything that changes a workspace, as somebody does it. */
const CHANGES: Readonly<
  Record<string, (desk: Workspaces, actor: Actor) => Promise<{ readonly kind: string }>>
> = {
  change: (desk, actor) => desk.change(actor, 'w', { currency: 'USD' }),
  saveUnit: (desk, actor) => desk.saveUnit(actor, 'w', { id: null, name: 'Sales' }),
  savePerson: (desk, actor) => desk.savePerson(actor, 'w', { id: null, name: 'Lin' }),
  saveTeam: (desk, actor) => desk.saveTeam(actor, 'w', { id: null, name: 'Data' }),
  createPlan: (desk, actor) => desk.createPlan(actor, 'w', 'Plan'),
};

describe.each(Object.entries(CHANGES))('%s', (_, change) => {
  it('is an administrator’s alone, and writes nothing for anybody else', async () => {
    const { desk, writes } = settled();
    expect(await change(desk, by('vi'))).toMatchObject({ kind: 'notAllowed', roles: ['admin'] });
    expect(await change(desk, by('nobody'))).toEqual({ kind: 'unknownPerson', personId: 'nobody' });
    expect(writes()).toBe(0);
    expect((await change(desk, by('ada'))).kind).toMatch(/Saved|Created/);
    expect((await change(desk, ALONE)).kind).toMatch(/Saved|Created/);
  });

  it('is everybody’s while no roles are given, but not of who is archived', async () => {
    const { desk } = settled([person('vi', []), person('gone', [], true)]);
    expect((await change(desk, by('vi'))).kind).toMatch(/Saved|Created/);
    expect((await change(desk, by('gone'))).kind).toBe('unknownPerson');
  });
});

it('changes what is named and nothing else, and has answers made ready anew for new thresholds alone', async () => {
  const { desk, told, state } = settled();
  await desk.change(ALONE, 'w', { name: ' Kite ' });
  expect([state().workspace.name, told]).toEqual(['Kite', []]);
  await desk.change(ALONE, 'w', { settings: { costYears: 3 } });
  expect(state().workspace.settings).toEqual({ ...DEFAULT_SETTINGS, costYears: 3 });
  expect(told).toEqual(['p1']);
});

it('refuses what is wrong at its field and changes nothing of the rest', async () => {
  const { desk, writes } = settled();
  const refused = await desk.change(ALONE, 'w', { name: 'Kite', settings: { costYears: 0 } });
  expect(refused).toMatchObject({ kind: 'invalidSettings', flaws: [{ field: 'settings.costYears' }] });
  expect(writes()).toBe(0);
});

it('makes an empty workspace for the account alone', async () => {
  const { desk, writes } = settled();
  const fields = { ...{ name: 'New', currency: 'USD' }, fiscalCalendar: WORKSPACE.fiscalCalendar };
  expect((await desk.create(by('ada'), fields)).kind).toBe('unknownPerson');
  expect(await desk.create(ALONE, { ...fields, currency: 'dollar' })).toMatchObject({
    flaws: [{ field: 'currency' }],
  });
  expect(writes()).toBe(0);
  const made = await desk.create(ALONE, fields);
  expect(made).toMatchObject({
    ...{ kind: 'workspaceSaved' },
    state: { workspace: { ...fields, settings: DEFAULT_SETTINGS }, people: [] },
  });
});

it('adds a person, changes one field of it, and takes the roles with archiving', async () => {
  const { desk, state } = settled();
  const added = await desk.savePerson(ALONE, 'w', {
    id: null,
    name: 'Lin',
    roles: ['approver', 'architect'],
  });
  expect(added).toMatchObject({ kind: 'workspaceSaved', itemId: 'new1' });
  await desk.savePerson(ALONE, 'w', { id: 'new1', title: 'Chief' });
  const lin = () => state().people.find(({ id }) => id === 'new1');
  expect(lin()).toMatchObject({ name: 'Lin', title: 'Chief', roles: ['architect', 'approver'] });
  await desk.savePerson(ALONE, 'w', { id: 'new1', archived: true });
  expect(lin()).toMatchObject({ name: 'Lin', archived: true, roles: [] });
});

it('knows items by id, and none without a name', async () => {
  const { desk } = settled();
  expect(await desk.saveTeam(ALONE, 'w', { id: 'none', name: 'X' })).toMatchObject({ kind: 'unknownItem' });
  expect(await desk.saveTeam(ALONE, 'w', { id: null, name: '' })).toMatchObject({ kind: 'invalidSettings' });
  expect(await desk.change(ALONE, 'elsewhere', {})).toEqual({
    kind: 'unknownWorkspace',
    workspaceId: 'elsewhere',
  });
});

it('words every refusal', () => {
  const flaws = [{ field: 'name', message: 'A name is needed.' }];
  expect(problemOf({ kind: 'invalidSettings', flaws }).detail).toBe('A name is needed. Nothing was saved.');
  expect(problemOf({ kind: 'nameTaken', name: 'X' }).detail).toContain('“X”');
});
