import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { get, importFiles, type FileToSend } from './calls.fixture.js';
import { startServer, type RunningServer } from './running-server.fixture.js';

const ROOT = join(import.meta.dirname, '../..');
const DATA = join(ROOT, '../shared/data');
const MAPPINGS = join(ROOT, 'libs/interchange/table/mappings');
const present = existsSync(DATA);

const files = (folder: string, name: RegExp): readonly FileToSend[] =>
  readdirSync(join(DATA, folder))
    .filter((file) => name.test(file))
    .sort()
    .map((file) => ({ name: file, content: readFileSync(join(DATA, folder, file)) }));

const mapping = (name: string): unknown =>
  JSON.parse(readFileSync(join(MAPPINGS, `${name}.mapping.json`), 'utf8'));

interface Row {
  readonly kind: string;
  readonly mode?: string;
  readonly origin?: string;
  readonly entityType: string;
}

/** What a step did to enablers: added, dropped and renamed. */
function steps(changes: readonly Row[]): { added: number; dropped: number; renamed: number } {
  const count = (test: (row: Row) => boolean): number =>
    changes.filter((row) => row.entityType === 'enabler' && test(row)).length;
  return {
    added: count(({ kind, origin }) => kind === 'added' || (kind === 'rolledIn' && origin === 'new')),
    dropped: count(({ kind, mode }) => (kind === 'removed' && mode === 'deleted') || kind === 'rolledOut'),
    renamed: count(({ kind }) => kind === 'renamed'),
  };
}

const whenPresent = present ? describe : describe.skip;

/** One snapshot; all but the first tell what changed since the one before. */
interface Snapshot {
  readonly added: number;
  readonly dropped: number;
  readonly title_changed: number;
}

whenPresent('genuine files (skipped where ../shared/data is not there)', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  const compare = async (planId: string, from: number, to: number): Promise<readonly Row[]> =>
    (await get<{ changes: Row[] }>(`${server.url}/api/plans/${planId}/comparison.json?from=${from}&to=${to}`))
      .body.changes;

  it('imports eleven snapshots of enhancement proposals in one step, and counts as their truth does', async () => {
    const truth = JSON.parse(readFileSync(join(DATA, 'kubernetes-keps/TRUTH.json'), 'utf8')) as Snapshot[];
    const options = { mapping: mapping('kubernetes-keps'), badRows: 'skip', planName: 'Enhancements' };
    const { status, body } = await importFiles(
      server.url,
      files('kubernetes-keps', /^keps_.*\.csv$/),
      options,
    );
    expect([status, body.revisions.length, body.errorCount]).toEqual([200, 11, 0]);
    const found = [];
    for (let step = 1; step < 11; step += 1) found.push(steps(await compare(body.planId!, step, step + 1)));
    const told = truth
      .slice(1)
      .map(({ added, dropped, title_changed: renamed }) => ({ added, dropped, renamed }));
    expect(found).toEqual(told);
  });

  it('imports two years of government projects, and counts as their truth does', async () => {
    const options = {
      mapping: 'UK Government Major Projects Portfolio (2021 and 2022)',
      planName: 'Major projects',
    };
    const { status, body } = await importFiles(server.url, files('uk-gmpp', /^uk_202\d\.csv$/), options);
    expect([status, body.revisions.length, body.errorCount]).toEqual([200, 2, 0]);
    expect(body.warnings.some(({ message }) => /Section 43/.test(message))).toBe(true);
    const { body: document } = await get<{ workspace: object }>(
      `${server.url}/api/plans/${body.planId}/plan.json`,
    );
    expect(document.workspace).toMatchObject({ currency: 'GBP', fiscalCalendar: { yearStartMonth: 4 } });
    expect(steps(await compare(body.planId!, 1, 2))).toEqual({ added: 76, dropped: 25, renamed: 24 });
  });

  it('appends further snapshots to a plan, one behind the other', async () => {
    const all = files('kubernetes-keps', /^keps_.*\.csv$/);
    const options = { mapping: mapping('kubernetes-keps'), badRows: 'skip' };
    const first = await importFiles(server.url, all.slice(0, 2), options);
    const { planId } = first.body;
    const second = await importFiles(server.url, all.slice(2, 4), { ...options, planId });
    expect(second.body.revisions.map(({ sequence }) => sequence)).toEqual([3, 4]);
    const backwards = await importFiles(server.url, all.slice(0, 1), { ...options, planId });
    expect(backwards.status).toBe(422);
    const { body } = await get<{ revisions: { state: string }[] }>(
      `${server.url}/api/plans/${planId}/plan.json`,
    );
    expect(body.revisions.map(({ state }) => state)).toEqual([
      'superseded',
      'superseded',
      'superseded',
      'published',
    ]);
  });
});
