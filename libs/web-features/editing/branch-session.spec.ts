import { EMPTY_CONTENT, type Edit, type Outcome, type PlanContent } from '@northing/domain';
import { BranchSession, type Answer, type News } from './branch-session.js';
import { shownContent, theirsAt, undecidedPlaces, type BranchState } from './branch-state.js';
import type { FieldPlace, Work } from './work.js';

const OUTCOME: Outcome = {
  id: 'o1',
  name: 'A',
  weight: 1,
  ownerId: null,
  businessUnitId: null,
  keyResults: [],
};
const CONTENT: PlanContent = { ...EMPTY_CONTENT, outcomes: [OUTCOME] };
const START: BranchState = { version: 1, stored: CONTENT, reasons: [], waiting: [], held: [] };
const NAME: FieldPlace = { type: 'outcome', key: 'o1', field: 'name' };

function named(name: string) {
  return [{ type: 'outcome', key: 'o1', after: { ...OUTCOME, name } } as const];
}

function rename(id: number, value: string, expected: string): Work {
  const steps: readonly Edit[] = [{ op: 'set', ...NAME, value, expected }];
  return { kind: 'edit', id, command: { kind: 'steps', edits: steps }, steps, reason: null };
}

type Reply = Answer | 'unreached';

function sessionWith(replies: Reply[], news: (News | null)[] = []) {
  const sent: Work[] = [];
  const refused: string[] = [];
  const waits: { readonly milliseconds: number; readonly act: () => void }[] = [];
  const session = new BranchSession(START, {
    port: {
      send: (work) => {
        sent.push(work);
        const reply = replies.shift();
        if (reply === undefined || reply === 'unreached') return Promise.reject(new Error('No answer.'));
        return Promise.resolve(reply);
      },
      since: (version) => Promise.resolve(news.shift() ?? { version, patch: [], reasons: [], changes: [] }),
    },
    later: (milliseconds, act) => {
      waits.push({ milliseconds, act });
      return () => undefined;
    },
  });
  session.open({ onRefused: (message) => refused.push(message), onGone: () => refused.push('gone') });
  const name = () => shownContent(session.view().state).outcomes[0]?.name;
  return { session, sent, refused, waits, name };
}

/** Everything that is on its way arrives. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) await Promise.resolve();
}

describe('a session', () => {
  it('shows an edit at once and holds what the server made of it', async () => {
    const { session, name } = sessionWith([{ kind: 'edited', version: 2, patch: named('B, kept') }]);
    session.add(rename(1, 'B', 'A'));
    expect(name()).toBe('B');
    await settled();
    expect([name(), session.view().state.version]).toEqual(['B, kept', 2]);
  });

  it('asks for the reasons of what only the server could work out', async () => {
    const about = { entityType: 'enabler', entityId: 'e1', field: '*', authorId: null, at: null } as const;
    const given = { driver: 'The supplier is back', driverKind: 'environment', evidenceIds: [] } as const;
    const news: News = { version: 2, patch: [], reasons: [{ ...about, ...given }], changes: [] };
    const { session } = sessionWith([{ kind: 'edited', version: 2, patch: [] }], [news]);
    const command = { kind: 'reinstate', enablerId: 'e1' } as const;
    session.add({ kind: 'edit', id: 1, command, steps: [], reason: given });
    await settled();
    expect(session.view().state.reasons).toEqual(news.reasons);
  });

  it('sends edits one after the other', async () => {
    const { session, sent } = sessionWith([
      { kind: 'edited', version: 2, patch: named('B') },
      { kind: 'edited', version: 3, patch: named('C') },
    ]);
    session.add(rename(1, 'B', 'A'));
    session.add(rename(2, 'C', 'B'));
    expect(sent).toHaveLength(1);
    await settled();
    expect(sent.map(({ id }) => id)).toEqual([1, 2]);
  });

  it('takes a refused edit back and says why', async () => {
    const { session, name, refused } = sessionWith([{ kind: 'refused', message: 'No.' }]);
    session.add(rename(1, 'B', 'A'));
    await settled();
    expect([name(), refused]).toEqual(['A', ['No.']]);
  });

  it('keeps an edit that did not reach the server and waits longer each time', async () => {
    const { session, name, waits } = sessionWith([
      'unreached',
      'unreached',
      { kind: 'edited', version: 2, patch: named('B') },
    ]);
    session.add(rename(1, 'B', 'A'));
    await settled();
    expect([name(), session.view().failure]).toEqual(['B', 'No answer.']);
    waits[0]?.act();
    await settled();
    waits[1]?.act();
    await settled();
    expect(waits.map(({ milliseconds }) => milliseconds)).toEqual([1000, 2000]);
    expect([session.view().failure, session.view().state.waiting.length]).toEqual([null, 0]);
  });

  it('does not send again what had arrived when the server was lost', async () => {
    const arrived = { version: 2, patch: named('B'), reasons: [], changes: [] };
    const { session, sent, waits } = sessionWith(['unreached'], [arrived]);
    session.add(rename(1, 'B', 'A'));
    await settled();
    waits[0]?.act();
    await settled();
    expect([sent.length, session.view().state.waiting.length]).toEqual([1, 0]);
  });

  it('holds both values of a field that somebody else changed, and writes the one that is chosen', async () => {
    const news = { version: 2, patch: named('X'), reasons: [], changes: [{ ...NAME, authorId: 'p2' }] };
    const { session, sent, name } = sessionWith(
      [
        { kind: 'conflict', fields: [NAME], patch: named('X') },
        { kind: 'edited', version: 3, patch: named('B') },
      ],
      [news],
    );
    session.add(rename(1, 'B', 'A'));
    await settled();
    expect([name(), theirsAt(session.view().state, NAME)]).toEqual(['B', 'X']);
    expect([...session.view().authors.values()]).toEqual(['p2']);
    expect(undecidedPlaces(session.view().state)).toEqual([NAME]);
    session.choose(NAME, 'mine');
    await settled();
    expect(undecidedPlaces(session.view().state)).toEqual([]);
    expect(sent.at(-1)).toMatchObject({ steps: [{ value: 'B', expected: 'X' }] });
    expect(session.view().state.held).toEqual([]);
  });

  it('drops an edit for the other value where that is chosen', async () => {
    const { session, sent, name } = sessionWith([{ kind: 'conflict', fields: [NAME], patch: named('X') }]);
    session.add(rename(1, 'B', 'A'));
    await settled();
    session.choose(NAME, 'theirs');
    await settled();
    expect([name(), sent.length]).toEqual(['X', 1]);
  });

  it('asks for what it missed when an answer leaves a gap', async () => {
    const news = { version: 4, patch: named('D'), reasons: [], changes: [] };
    const { session, name } = sessionWith([{ kind: 'edited', version: 4, patch: named('B') }], [news]);
    session.add(rename(1, 'B', 'A'));
    await settled();
    expect([name(), session.view().state.version]).toEqual(['D', 4]);
  });

  it('hears of others, and not of its own doing', async () => {
    const news = { version: 3, patch: named('C'), reasons: [], changes: [] };
    const { session, name } = sessionWith([{ kind: 'edited', version: 2, patch: named('B') }], [news]);
    session.add(rename(1, 'B', 'A'));
    await settled();
    session.hear(2);
    await settled();
    expect(name()).toBe('B');
    session.hear(3);
    await settled();
    expect(name()).toBe('C');
  });
});
