import { rmSync } from 'node:fs';
import { randomFrom, type Random } from '@northing/domain/testing';
import { fixture, importFiles, listPlans, get } from './calls.fixture.js';
import {
  approve,
  approveAll,
  asPerson,
  openReadyDraft,
  publish,
  readChain,
  readDraft,
  readEdits,
  setEnabler,
  submit,
  type Desk,
} from './cycle-calls.fixture.js';
import { oldestInstalled, startDatabase, type OwnDatabase } from './each-database.fixture.js';
import { newFolder, startServer, type RunningServer } from './running-server.fixture.js';

/** How often the server is killed over each database; more by `KILLS=100 npx nx run test-api:contract`. */
const KILLS = Number(process.env.KILLS ?? 10);
const SEED = Number(process.env.KILL_SEED ?? 20261127);
const LONGEST_MS = 700;

/** Enablers that nobody else edits: one for each editor. */
const EDITED = ['e03', 'e05', 'e10', 'e20'];
const WORK = ['edits', 'publish', 'import'] as const;

/** What an editor was told, and what it had sent when the server died. */
interface Editor {
  readonly enablerId: string;
  acknowledged: string | null;
  sent: string | null;
  version: number;
}

/** Edits one after the other until the server is gone. */
async function editUntilDead(desk: Desk, branchId: string, editor: Editor, round: number): Promise<void> {
  for (let count = 0; ; count += 1) {
    editor.sent = `${round}-${count}`;
    const done = await setEnabler(desk, branchId, editor.enablerId, { supplier: editor.sent }).catch(
      () => null,
    );
    if (done?.__typename !== 'BranchEdited') return;
    editor.acknowledged = editor.sent;
    editor.version = done.version ?? 0;
  }
}

interface Round {
  readonly draftId: string;
  readonly published: number;
  readonly plans: number;
  readonly editors: readonly Editor[];
}

/** Works on the plan until the server is killed at a moment nobody chose. */
async function workUntilKilled(
  server: RunningServer,
  desk: Desk,
  work: (typeof WORK)[number],
  round: number,
  random: Random,
): Promise<Round> {
  const draft = await openOrGoOn(desk);
  const before = {
    draftId: draft,
    published: (await readChain(desk)).length,
    plans: (await listPlans(desk.url)).length,
  };
  const editors = EDITED.map((enablerId): Editor => ({
    enablerId,
    acknowledged: null,
    sent: null,
    version: 0,
  }));
  const running: Promise<unknown>[] = [];
  if (work === 'publish') {
    await submit(asPerson(desk, 'p-lind'));
    await approveAll(asPerson(desk, 'p-hale'), draft);
    await approve(asPerson(desk, 'p-hale'));
    running.push(publish(asPerson(desk, 'p-lind')).catch(() => null));
  } else {
    running.push(...editors.map((editor) => editUntilDead(desk, draft, editor, round)));
  }
  if (work === 'import')
    running.push(importFiles(desk.url, [fixture('ok/kestrel.plan.json')]).catch(() => null));
  await new Promise((done) => setTimeout(done, random.int(0, work === 'publish' ? 120 : LONGEST_MS)));
  await server.kill();
  await Promise.all(running);
  return { ...before, editors };
}

async function openOrGoOn(desk: Desk): Promise<string> {
  const draft = (await readDraft(desk)) ?? (await openReadyDraft(desk));
  return draft.id;
}

/** Everything that was acknowledged is there, and nothing is half there. */
async function expectWhole(desk: Desk, work: (typeof WORK)[number], before: Round): Promise<void> {
  const chain = await readChain(desk);
  expect(chain.map(({ verdict }) => verdict)).toEqual(chain.map(() => 'matches'));
  expect(chain.filter(({ state }) => state === 'published')).toHaveLength(1);
  const draft = await readDraft(desk);
  if (work === 'publish') {
    // Either the draft is still approved, or it is gone and the revision stands.
    expect([draft?.revision.state ?? null, chain.length - before.published]).toEqual(
      draft ? ['approved', 0] : [null, 1],
    );
  } else {
    expect(draft?.id).toBe(before.draftId);
    await expectEdits(desk, before);
  }
  const plans = await listPlans(desk.url);
  expect(plans.length - before.plans).toBeLessThanOrEqual(work === 'import' ? 1 : 0);
  for (const { id, revisions } of plans.slice(before.plans)) {
    expect(revisions).toHaveLength(4);
    expect((await get(`${desk.url}/api/plans/${id}/comparison.json?from=1&to=4`)).status).toBe(200);
  }
}

async function expectEdits(desk: Desk, { draftId, editors }: Round): Promise<void> {
  const draft = await readDraft(desk);
  const log = await readEdits(desk, draftId);
  // The log has no gap, and the draft stands where it ends.
  expect(log.map(({ version }) => version)).toEqual(log.map((_, index) => index + 1));
  expect(draft?.version).toBe(log.length);
  for (const { enablerId, acknowledged, sent, version } of editors) {
    if (acknowledged === null) continue;
    expect(log.length).toBeGreaterThanOrEqual(version);
    const supplier = draft?.revision.content.enablers.find(({ id }) => id === enablerId)?.supplier;
    expect([acknowledged, sent]).toContain(supplier);
  }
}

interface Kind {
  readonly name: string;
  readonly database: () => Promise<OwnDatabase | null>;
}

function kinds(): readonly Kind[] {
  const embedded: Kind = { name: 'the embedded PostgreSQL', database: () => Promise.resolve(null) };
  const version = oldestInstalled();
  if (version === null) return [embedded];
  return [embedded, { name: `PostgreSQL ${version}`, database: () => startDatabase(version) }];
}

describe.each(kinds())('killed over $name', ({ database }) => {
  let own: OwnDatabase | null;
  const folder = newFolder();
  const start = () => startServer(own ? { DATABASE_URL: own.url } : {}, folder);
  beforeAll(async () => {
    own = await database();
  });
  afterAll(async () => {
    await own?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it(
    `keeps what it acknowledged, ${KILLS} times`,
    async () => {
      const random = randomFrom(SEED);
      let server = await start();
      const { body } = await importFiles(server.url, [fixture('ok/kestrel.plan.json')]);
      const planId = body.planId ?? '';
      for (let round = 0; round < KILLS; round += 1) {
        const work = WORK[round % WORK.length] ?? 'edits';
        const before = await workUntilKilled(
          server,
          { url: server.url, planId, personId: null },
          work,
          round,
          random,
        );
        server = await start();
        const desk = { url: server.url, planId, personId: null };
        await expectWhole(desk, work, before);
        if ((await readDraft(desk))?.revision.state === 'approved') await publish(asPerson(desk, 'p-lind'));
      }
      await server.stop();
    },
    KILLS * 30_000,
  );
});
