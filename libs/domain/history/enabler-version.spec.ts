import { randomRevisions } from '../compare/random-run.fixture.js';
import { randomFrom } from '../compare/random.fixture.js';
import {
  enablerLives,
  leadingTeam,
  scheduleHistory,
  teamsByDemand,
  unitOfEnabler,
} from './enabler-version.js';

const cell = (teamId: string, offset: number, fte: number) => ({ teamId, offset, fte });

describe('a history of versions', () => {
  it.each([1, 2, 3])('[H1] tells of every revision what that revision holds (seed %i)', (seed) => {
    const revisions = randomRevisions({ seed, items: 60, revisions: 8, changedShare: 0.1, style: 'lively' });
    const history = scheduleHistory(revisions);
    const lives = enablerLives(history);
    revisions.forEach(({ content }, place) => {
      const held = [...lives.values()].flatMap((life) => life[place] ?? []);
      const read = (each: { id: string; stage: unknown; startQuarter: unknown; endQuarter: unknown; supplier: unknown }) =>
        [each.id, each.stage, each.startQuarter, each.endQuarter, each.supplier].join(); // prettier-ignore
      expect(new Set(held.map(read))).toEqual(new Set(content.enablers.map(read)));
    });
    expect(history.versions.length).toBeLessThan(
      revisions.reduce((n, { content }) => n + content.enablers.length, 0) / 2,
    );
  });

  it('[H1] holds a version once as long as it stays the same, whatever the order of versions', () => {
    const revisions = randomRevisions({
      seed: 4,
      items: 60,
      revisions: 5,
      changedShare: 0.1,
      style: 'lively',
    });
    const history = scheduleHistory(revisions);
    const keys = history.versions.map(({ id, from }) => `${id} ${from}`);
    expect(new Set(keys).size).toBe(keys.length);
    const shuffled = { ...history, versions: randomFrom(1).shuffled(history.versions) };
    expect(new Map(enablerLives(shuffled))).toEqual(new Map(enablerLives(history)));
  });
});

describe('who an enabler counts for', () => {
  it.each<[string, ReturnType<typeof cell>[], string[]]>([
    ['the most FTE over all quarters first', [cell('a', 0, 3), cell('b', 0, 2), cell('b', 1, 2)], ['b', 'a']],
    ['the smaller id when equal', [cell('b', 0, 2), cell('a', 3, 2)], ['a', 'b']],
    ['no team with zero FTE', [cell('a', 0, 0), cell('b', 0, 1)], ['b']],
    ['none', [], []],
  ])('[H6] teams: %s', (_, demand, teamIds) => {
    expect(teamsByDemand(demand)).toEqual(teamIds);
    expect(leadingTeam({ teamIds })).toBe(teamIds[0] ?? null);
  });

  it.each<[string | null, string | null, string | null]>([
    ['u1', 'p2', 'u1'],
    [null, 'p2', 'unit of p2'],
    [null, 'unknown', null],
    [null, null, null],
  ])('[H7] the unit %s, the owner %s: %s', (businessUnitId, businessOwnerId, unit) => {
    const unitOfPerson = (id: string) => (id === 'unknown' ? null : `unit of ${id}`);
    expect(unitOfEnabler({ businessUnitId, businessOwnerId }, unitOfPerson)).toBe(unit);
  });
});
