import { randomFrom } from '@northing/domain/testing';
import { fixture, importFiles } from './calls.fixture.js';
import {
  asPerson,
  openDraft,
  readDraft,
  readEdits,
  setEnabler,
  type Desk,
  type Edited,
} from './cycle-calls.fixture.js';
import { onEachDatabase } from './each-database.fixture.js';

/** How long many people edit at once; longer by `EDIT_SECONDS=60`. */
const EDIT_SECONDS = Number(process.env.EDIT_SECONDS ?? 5);
const EDITORS = 20;
const PEOPLE = ['p-lind', 'p-osei', 'p-fin', 'p-comm', 'p-plat'];

interface Acknowledged {
  readonly version: number;
  readonly id: string;
  readonly supplier: string;
}

onEachDatabase({}, (server) => {
  let desk: Desk;
  beforeEach(async () => {
    const { url } = server();
    const { body } = await importFiles(url, [fixture('ok/kestrel.plan.json')]);
    desk = { url, planId: body.planId ?? '', personId: 'p-lind' };
    expect((await openDraft(desk)).__typename).toBe('DraftMoved');
  });

  const supplierOf = async (id: string) =>
    (await readDraft(desk))?.revision.content.enablers.find((each) => each.id === id)?.supplier;

  it('of two who change a field at once one is asked, and neither value is lost', async () => {
    const seen = (await supplierOf('e03')) ?? null;
    const set = (personId: string, supplier: string): Promise<Edited> =>
      setEnabler(asPerson(desk, personId), 'r5', 'e03', { supplier }, { supplier: seen });
    const answers = await Promise.all([set('p-lind', 'First'), set('p-osei', 'Second')]);
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['BranchEdited', 'EditConflict']);
    const winner = answers[0].__typename === 'BranchEdited' ? 'First' : 'Second';
    expect(await supplierOf('e03')).toBe(winner);
    expect(await readEdits(desk, 'r5')).toHaveLength(1);
    // Whoever was asked has seen both and chooses: their value takes the place of the one they saw.
    const other = winner === 'First' ? 'Second' : 'First';
    const chosen = await setEnabler(desk, 'r5', 'e03', { supplier: other }, { supplier: winner });
    expect(chosen.__typename).toBe('BranchEdited');
    expect(await supplierOf('e03')).toBe(other);
  });

  it(
    `what ${EDITORS} people edit for ${EDIT_SECONDS} s is what the draft holds`,
    async () => {
      const random = randomFrom(20);
      const ids = (await readDraft(desk))?.revision.content.enablers.map(({ id }) => id) ?? [];
      const acknowledged: Acknowledged[] = [];
      const until = performance.now() + EDIT_SECONDS * 1000;
      const edit = async (editor: number): Promise<void> => {
        const person = asPerson(desk, PEOPLE[editor % PEOPLE.length] ?? null);
        for (let count = 0; performance.now() < until; count += 1) {
          const [id, supplier] = [random.pick(ids), `${editor}-${count}`];
          const done = await setEnabler(person, 'r5', id, { supplier });
          expect(done.__typename).toBe('BranchEdited');
          acknowledged.push({ version: done.version ?? 0, id, supplier });
        }
      };
      await Promise.all(Array.from({ length: EDITORS }, (_, editor) => edit(editor)));
      const inOrder = acknowledged.toSorted((x, y) => x.version - y.version);
      expect(inOrder.map(({ version }) => version)).toEqual(inOrder.map((_, index) => index + 1));
      const expected = new Map(inOrder.map(({ id, supplier }) => [id, supplier]));
      const draft = await readDraft(desk);
      expect(draft?.version).toBe(inOrder.length);
      const held = draft?.revision.content.enablers.filter(({ id }) => expected.has(id)) ?? [];
      expect(new Map(held.map(({ id, supplier }) => [id, supplier]))).toEqual(expected);
      expect(inOrder.length).toBeGreaterThan(EDITORS);
    },
    EDIT_SECONDS * 1000 + 60_000,
  );
});
