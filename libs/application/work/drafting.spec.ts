import { plusQuarters } from '@northing/domain';
import { chainHash, contentHash } from '../seal.js';
import {
  APPROVER,
  approvedDraft,
  ARCHITECT,
  by,
  openedDraft,
  QUARTERLY,
  sampleCycle,
} from './cycle.fixture.js';

const kindOf = async (answer: Promise<{ readonly kind: string }>) => (await answer).kind;

describe('opening a draft', () => {
  it('moves the anchor by a quarter and lets finished work roll out', async () => {
    const { shop, memory } = sampleCycle();
    const before = memory.now().sealed.at(-1);
    expect(await shop.openDraft(ARCHITECT, 'plan', QUARTERLY)).toMatchObject({
      kind: 'draftMoved',
      revision: { id: 'r5', sequence: 5, state: 'draft', basedOnId: 'r4' },
    });
    const { draft, draftContent } = memory.now();
    expect(draft?.anchorQuarter).toBe((before?.head.anchorQuarter ?? 0) + 1);
    const gone = before?.content.enablers.filter(
      ({ id }) => !draftContent.enablers.some((each) => each.id === id),
    );
    expect(gone?.map(({ id }) => id).toSorted()).toEqual(['e04', 'e30']);
  });

  it.each([
    ['a second one', QUARTERLY, 'draftExists'],
    ['out of cycle without a trigger', { ...QUARTERLY, type: 'outOfCycle' }, 'noteMissing'],
    [
      'a skipped quarter without a note',
      { ...QUARTERLY, anchorQuarter: plusQuarters(8110 as never, 2) },
      'noteMissing',
    ],
    ['a quarter that is not later', { ...QUARTERLY, anchorQuarter: 8110 as never }, 'anchorNotLater'],
  ] as const)('refuses %s', async (what, wanted, kind) => {
    const { shop, memory } = sampleCycle();
    if (what === 'a second one') await shop.openDraft(ARCHITECT, 'plan', QUARTERLY);
    const before = memory.now();
    expect(await kindOf(shop.openDraft(by('p-osei'), 'plan', wanted))).toBe(kind);
    expect(memory.now()).toBe(before);
  });

  it('keeps the anchor out of cycle, so that nothing rolls, and asks an approver', async () => {
    const { shop, memory } = sampleCycle();
    const wanted = { ...QUARTERLY, type: 'outOfCycle', trigger: 'Merger announced' } as const;
    expect(await kindOf(shop.openDraft(ARCHITECT, 'plan', wanted))).toBe('notAllowed');
    expect(await kindOf(shop.openDraft(APPROVER, 'plan', wanted))).toBe('draftMoved');
    expect(memory.now().draft?.anchorQuarter).toBe(memory.now().sealed.at(-1)?.head.anchorQuarter);
  });
});

describe('publishing', () => {
  it('writes what was approved, sealed and chained, and supersedes the one before', async () => {
    const { shop, memory } = await approvedDraft();
    const content = memory.now().draftContent;
    const submitted = memory.now().draft?.contentHash;
    expect(await kindOf(shop.publish(ARCHITECT, 'plan'))).toBe('draftMoved');
    const { sealed, draft } = memory.now();
    const last = sealed.at(-1);
    expect(draft).toBeNull();
    expect(sealed.map(({ head }) => head.state)).toEqual([
      'superseded',
      'superseded',
      'superseded',
      'superseded',
      'published',
    ]);
    expect(last?.content).toBe(content);
    expect(last?.contentHash).toBe(submitted);
    expect(last && contentHash(last)).toBe(last?.contentHash);
    expect(last?.chainHash).toBe(chainHash(sealed.at(-2)?.chainHash ?? null, last?.contentHash ?? ''));
    expect(last?.changeRecords.map(({ entityId }) => entityId).toSorted()).toEqual([
      'e01',
      'e11',
      'e17',
      'e24',
    ]);
    expect(last?.changeRecords.every(({ driver, authorId }) => driver !== '' && authorId === 'p-lind')).toBe(
      true,
    );
  });

  it('a draft that is given up leaves the plan as it was', async () => {
    const { shop, memory } = await openedDraft();
    expect(await kindOf(shop.abandonDraft(ARCHITECT, 'plan'))).toBe('draftMoved');
    const { sealed, draft } = memory.now();
    expect(draft).toBeNull();
    expect(sealed.map(({ head }) => head.state)).toEqual([
      'superseded',
      'superseded',
      'superseded',
      'published',
      'abandoned',
    ]);
    await shop.openDraft(ARCHITECT, 'plan', QUARTERLY);
    expect(memory.now().draft).toMatchObject({ id: 'r6', sequence: 6, basedOnId: 'r4' });
  });
});
