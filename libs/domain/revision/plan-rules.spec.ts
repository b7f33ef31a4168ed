import { kestrelRevisions } from '../compare/kestrel.fixture.js';
import { NO_RECORDS } from '../records/records.js';
import { plusQuarters } from '../time/fiscal-quarter.js';
import { DEFAULT_SETTINGS } from './frame.js';
import type { WholePlan } from './plan.js';
import { planViolations } from './plan-rules.js';
import { reusedIds } from './reused-ids.js';
import type { Revision } from './revision.js';
import { revisionViolations } from './sequence-rules.js';

const [first, second, third, fourth] = kestrelRevisions();
if (!first || !second || !third || !fourth) throw new Error('The sample has four revisions.');

/** A plan of one revision in which an enabler starts after it ends. */
function planOf(change: Partial<Revision>): WholePlan {
  const [shop, ...rest] = first?.content.enablers ?? [];
  if (!first || !shop) throw new Error('The sample has enablers.');
  const spoiled = { ...shop, startQuarter: plusQuarters(first.anchorQuarter, 9), businessUnitId: null };
  const people = new Set(
    [...first.content.enablers, ...first.content.outcomes].flatMap((item) =>
      'kind' in item ? [item.businessOwnerId, item.itOwnerId] : [item.ownerId],
    ),
  );
  const units = new Set(first.content.outcomes.map(({ businessUnitId }) => businessUnitId));
  const teams = new Set(
    first.content.enablers.flatMap(({ capacityDemand }) => capacityDemand.map(({ teamId }) => teamId)),
  );
  for (const { teamId } of first.content.capacity) teams.add(teamId);
  const known = (ids: Iterable<string | null>) => [...ids].filter((id) => id !== null);
  return {
    workspace: {
      ...{
        id: 'w',
        name: 'W',
        currency: 'EUR',
        costUnit: 'thousand',
        capacityUnit: 'FTE',
        settings: DEFAULT_SETTINGS,
      },
      fiscalCalendar: { yearStartMonth: 4, yearLabel: 'endYear', budgetSeasons: [] },
    },
    reference: {
      businessUnits: known(units).map((id) => ({ id, name: id, parentId: null })),
      people: known(people.add(first.submittedById).add(first.approvedById)).map((id) => ({
        id,
        name: id,
        title: null,
        businessUnitId: null,
        roles: [],
      })),
      teams: known(teams).map((id) => ({ id, name: id, skill: null })),
    },
    revisions: [
      { ...first, ...change, content: { ...first.content, enablers: [spoiled, ...rest] }, changeRecords: [] },
    ],
    scenarios: [],
    records: NO_RECORDS,
  };
}

describe('rules of a whole plan', () => {
  it('[P20] a process rule blocks what was submitted', () => {
    expect([...planViolations(planOf({}))].map(({ code, blocks }) => [code, blocks])).toEqual([
      ['startAfterEnd', true],
    ]);
  });

  it.each<[string, Partial<Revision>]>([
    ['that came from a table', { submittedAt: null, submittedById: null }],
    ['still drafted', { submittedAt: null, state: 'draft' }],
  ])('[P20] it marks content %s and does not block', (_, change) => {
    expect([...planViolations(planOf(change))].map(({ code, blocks }) => [code, blocks])).toEqual([
      ['startAfterEnd', false],
    ]);
  });

  it('[P20] a structural rule blocks in any state', () => {
    const plan = planOf({ submittedAt: null });
    const [revision] = plan.revisions;
    if (!revision) throw new Error('The plan has one revision.');
    const content = { ...revision.content, capabilities: [] };
    const found = [...planViolations({ ...plan, revisions: [{ ...revision, content }] })];
    expect(found.filter(({ blocks }) => blocks).map(({ code }) => code)).toContain('linkToMissing');
  });
});

describe('how revisions follow each other', () => {
  const codes = (revisions: readonly Revision[]) =>
    [...revisionViolations(revisions)].map(({ code, path }) => `${code} ${path}`);
  const numbered = (...revisions: Revision[]) =>
    revisions.map((revision, index) => ({ ...revision, sequence: index + 1 }));

  it('[P30] the sample follows every rule', () => {
    expect(codes(kestrelRevisions())).toEqual([]);
  });

  it('[P33] an out-of-cycle revision keeps the anchor and the next quarterly one counts from the quarterly before', () => {
    const extra: Revision = { ...first, id: 'x', type: 'outOfCycle', trigger: 'Merger', basedOnId: 'r1' };
    expect(codes(numbered(first, extra, second))).toEqual([]);
  });

  it('[P34] a skipped quarter is fine with a note', () => {
    const late = { ...third, basedOnId: null };
    expect(codes(numbered(first, late))).toEqual(['skippedQuarterWithoutNote revisions[1].note']);
    expect(codes(numbered(first, { ...late, note: 'Strike' }))).toEqual([]);
  });

  it('[P32] an abandoned draft takes no quarter', () => {
    const abandoned: Revision = { ...second, id: 'x', state: 'abandoned' };
    expect(codes(numbered(first, abandoned, second))).toEqual([]);
  });
});

describe('reused ids', () => {
  const without = (revision: Revision, id: string): Revision => ({
    ...revision,
    content: {
      ...revision.content,
      enablers: revision.content.enablers.filter((enabler) => enabler.id !== id),
    },
  });
  const changed = (revision: Revision, id: string, fields: object): Revision => ({
    ...revision,
    content: {
      ...revision.content,
      enablers: revision.content.enablers.map((enabler) =>
        enabler.id === id ? { ...enabler, ...fields } : enabler,
      ),
    },
  });

  it('[P17] the sample’s reinstated upgrade keeps its id', () => {
    expect([...reusedIds(kestrelRevisions())]).toEqual([]);
  });

  it('[P17] an id that comes back for something else is refused', () => {
    const other = changed(third, 'e01', { name: 'Drones', kind: 'project', scope: 'Fly' });
    const found = [...reusedIds([first, without(second, 'e01'), other])];
    expect(
      found.map(({ violation, revisionIndex }) => [violation.code, violation.entityId, revisionIndex]),
    ).toEqual([['reusedId', 'e01', 2]]);
  });

  it('[P17] an item that changes its name while present, or returns renamed, is the same', () => {
    const other = { name: 'Drones', kind: 'project', scope: 'Fly' };
    expect([...reusedIds([first, changed(second, 'e01', other)])]).toEqual([]);
    expect([
      ...reusedIds([first, without(second, 'e01'), changed(third, 'e01', { name: 'Web shop 2' })]),
    ]).toEqual([]);
  });

  it('[P17] an abandoned revision in between is no absence', () => {
    const abandoned: Revision = { ...without(second, 'e01'), state: 'abandoned' };
    const other = changed(third, 'e01', { name: 'Drones', kind: 'project', scope: 'Fly' });
    expect([...reusedIds([first, abandoned, other])]).toEqual([]);
  });
});
