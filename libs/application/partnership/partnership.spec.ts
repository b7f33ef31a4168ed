import { quarterOf, type AssessmentSide, type Disposition } from '@northing/domain';
import type { Actor } from '../actor.js';
import type { PlannedAs } from '../demand/demand-desk.js';
import { ARCHITECT, by, QUARTERLY } from '../work/cycle.fixture.js';
import {
  ENTRY,
  FINDING,
  FOUND,
  PARTNER,
  PLAN,
  samplePartnership,
  TODAY,
  TRADE,
  type Partnership,
} from './desk.fixture.js';
import type { AssessmentSaved, EngagementSaved, InterventionSaved } from './partnership-desk.js';

const QUARTER = quarterOf(TODAY, { yearStartMonth: 4, yearLabel: 'endYear' });
/** Trade Sales is assessed in this quarter already; Information Technology is not. */
const fill = ({ desk }: Partnership, actor: Actor, side: AssessmentSide, given: object = {}) =>
  desk.fill(actor, 'plan', { businessUnitId: 'bu-ts', quarter: QUARTER, side, finding: FINDING, ...given });

async function logged({ desk }: Partnership, actor: Actor = PARTNER): Promise<string> {
  return ((await desk.log(actor, 'plan', ENTRY)) as EngagementSaved).engagement.id;
}

describe('an engagement', () => {
  it('is kept with who recorded it and when it is locked', async () => {
    expect(await samplePartnership().desk.log(PARTNER, 'plan', ENTRY)).toMatchObject({
      engagement: {
        ...ENTRY,
        ...{ quarter: QUARTER, recordedById: 'p-rossi', confirmedById: null },
        ...{ lockedOn: '2027-01-31', isLocked: false },
      },
    });
  });

  it.each([
    ['a day to come', { date: '2026-12-11' }, ['date']],
    ['a locked quarter', { date: '2026-09-30' }, ['date']],
    ['a unit nobody knows', { businessUnitId: 'bu-x' }, ['businessUnitId']],
    ['an enabler nobody knows', { enablerId: 'e-x' }, ['enablerId']],
  ])('with %s writes nothing and names the field', async (_, wrong, fields) => {
    const { desk, memory } = samplePartnership();
    const before = memory.now();
    const done = await desk.log(PARTNER, 'plan', { ...ENTRY, ...wrong });
    expect(done).toMatchObject({ kind: 'recordIncomplete', flaws: fields.map((field) => ({ field })) });
    expect(memory.now()).toBe(before);
  });

  it('[E3] is confirmed by a person of the unit alone, and never by who recorded it', async () => {
    const partnership = samplePartnership();
    const { desk } = partnership;
    const id = await logged(partnership);
    const refused = (reason: string) => ({ kind: 'recordRefused', reason });
    expect(await desk.confirm(by('p-fin'), 'plan', id)).toMatchObject(refused('notOfUnit'));
    expect(await desk.confirm(PARTNER, 'plan', id)).toMatchObject(refused('notOfUnit'));
    expect(await desk.confirm(TRADE, 'plan', id)).toMatchObject({ engagement: { confirmedById: 'p-trade' } });
    expect(await desk.remove(PARTNER, 'plan', id)).toMatchObject(refused('confirmed'));
    const own = await logged(partnership, TRADE);
    expect(await desk.confirm(TRADE, 'plan', own)).toMatchObject(refused('ownEntry'));
  });

  it('is amended and removed by whoever recorded it, without a role for it', async () => {
    const partnership = samplePartnership();
    const { desk, memory } = partnership;
    const id = await logged(partnership, TRADE);
    const amended = await desk.amendEngagement(TRADE, 'plan', id, { ...ENTRY, subject: 'Returns' });
    expect(amended).toMatchObject({ engagement: { subject: 'Returns', recordedById: 'p-trade' } });
    expect(await desk.remove(TRADE, 'plan', id)).toMatchObject({ kind: 'engagementRemoved' });
    expect(memory.now().records.engagements.some((each) => each.id === id)).toBe(false);
  });

  it('[E1] of a locked quarter stays as it is', async () => {
    const { desk } = samplePartnership();
    for (const done of [
      desk.amendEngagement(PARTNER, 'plan', 'g01', ENTRY),
      desk.remove(PARTNER, 'plan', 'g01'),
      desk.confirm(by('p-branch'), 'plan', 'g01'),
    ]) {
      expect(await done).toMatchObject({ kind: 'recordRefused', reason: 'locked' });
    }
  });
});

describe('an assessment', () => {
  it('goes from both sides’ findings over a proposal to agreement', async () => {
    const partnership = samplePartnership();
    const given = { businessUnitId: 'bu-it' };
    expect(await fill(partnership, TRADE, 'business', given)).toMatchObject({ reason: 'notOfUnit' });
    const first = (await fill(partnership, PARTNER, 'it', given)) as AssessmentSaved;
    expect(await fill(partnership, PARTNER, 'business', given)).toMatchObject({ reason: 'samePerson' });
    const { assessment } = (await fill(partnership, by('p-osei'), 'business', given)) as AssessmentSaved;
    expect(assessment.id).toBe(first.assessment.id);
    const { desk } = partnership;
    expect(await desk.propose(PARTNER, 'plan', assessment.id, FINDING)).toMatchObject({
      assessment: { proposal: { side: 'it', byId: 'p-rossi' } },
    });
    expect(await desk.accept(PARTNER, 'plan', assessment.id)).toMatchObject({ reason: 'otherSideNeeded' });
    expect(await desk.accept(by('p-osei'), 'plan', assessment.id)).toMatchObject({
      assessment: { state: 'agreed', level: 'service' },
    });
    expect(await fill(partnership, PARTNER, 'it', given)).toMatchObject({ reason: 'agreed' });
  });

  it('[A1] that is agreed is not made a second time, whichever side asks', async () => {
    const partnership = samplePartnership();
    const before = partnership.memory.now();
    expect(await fill(partnership, PARTNER, 'it')).toMatchObject({ kind: 'recordRefused', reason: 'agreed' });
    expect(await fill(partnership, TRADE, 'business')).toMatchObject({ reason: 'agreed' });
    expect(partnership.memory.now()).toBe(before);
  });

  it('[A2] is told what is missing, and is not of a quarter to come', async () => {
    const partnership = samplePartnership();
    const finding = { ...FINDING, attributes: [] };
    expect(await fill(partnership, PARTNER, 'it', { businessUnitId: 'bu-it', finding })).toMatchObject({
      flaws: Array.from({ length: 8 }, () => ({ field: expect.stringMatching(/^attributes\./) as string })),
    });
    const later = await fill(partnership, PARTNER, 'it', { quarter: QUARTER + 1, businessUnitId: 'bu-x' });
    expect(later).toMatchObject({ flaws: [{ field: 'businessUnitId' }, { field: 'quarter' }] });
  });

  it('[A3] is for IT a partner manager’s', async () => {
    const done = await fill(samplePartnership(), TRADE, 'it', { businessUnitId: 'bu-it' });
    expect(done).toMatchObject({ kind: 'notAllowed', permission: 'assessPartnership' });
  });

  it('is agreed on with the instrument it was made with', async () => {
    const finding = { instrument: 'relationshipMaturity', level: 3, intendedLevel: null } as const;
    const partnership = samplePartnership();
    const done = (await fill(partnership, PARTNER, 'it', { businessUnitId: 'bu-it' })) as AssessmentSaved;
    expect(await partnership.desk.propose(PARTNER, 'plan', done.assessment.id, finding)).toMatchObject({
      flaws: [{ field: 'finding' }],
    });
  });
});

describe('an intervention', () => {
  it('is opened, moved and told with the assessments around it', async () => {
    const { desk } = samplePartnership();
    const opened = (await desk.openIntervention(PARTNER, 'plan', PLAN)) as InterventionSaved;
    expect(opened.intervention).toMatchObject({ state: 'proposed', effect: null });
    const { id } = opened.intervention;
    expect(await desk.moveIntervention(PARTNER, 'plan', id, 'active')).toMatchObject({
      intervention: {
        effect: { relationship: { before: { quarter: QUARTER, level: 3 }, after: null } },
        steps: [{ state: 'proposed' }, { state: 'active', on: TODAY, byId: 'p-rossi' }],
      },
    });
    expect(await desk.moveIntervention(PARTNER, 'plan', id, 'proposed')).toMatchObject({
      ...{ kind: 'recordRefused', reason: 'interventionState', state: 'active' },
    });
  });

  it('names units and people that are there', async () => {
    const wrong = { ...PLAN, businessUnitId: 'bu-x', ownerId: 'p-x' };
    expect(await samplePartnership().desk.openIntervention(PARTNER, 'plan', wrong)).toMatchObject({
      flaws: [{ field: 'businessUnitId' }, { field: 'ownerId' }],
    });
  });
});

describe('technology outside the plan', () => {
  const AS_NEW: PlannedAs = { kind: 'new', name: 'Rota service', enablerKind: 'product' };
  const itemOf = ({ memory }: Partnership, id = 's1') =>
    memory.now().records.shadowItItems.find((each) => each.id === id)!;
  const dispose = ({ desk }: Partnership, to: Disposition, as: PlannedAs | null, actor = ARCHITECT) =>
    desk.dispose(actor, 'plan', 's1', to, as);

  async function adopted(): Promise<Partnership> {
    const partnership = samplePartnership();
    await partnership.shop.openDraft(ARCHITECT, 'plan', QUARTERLY);
    expect((await dispose(partnership, 'adopted', AS_NEW)).kind).toBe('shadowItSaved');
    return partnership;
  }

  it('is adopted as a new enabler of the draft, with what is known of it and a reason', async () => {
    const partnership = await adopted();
    const { enablerId } = itemOf(partnership);
    const { draftContent, reasons } = partnership.memory.now();
    expect(draftContent.enablers.find(({ id }) => id === enablerId)).toMatchObject({
      ...{ name: 'Rota service', kind: 'product', stage: 'idea' },
      ...{ businessUnitId: 'bu-br', supplier: 'Sheetly' },
    });
    const [reason] = reasons.get('r5')!.values();
    expect(reason).toMatchObject({
      driver: '“Branch rota spreadsheets service” is in use outside the plan.',
    });
  });

  it('makes an enabler for who may edit the draft, while it is open, and for no move that is refused', async () => {
    const partnership = samplePartnership();
    expect((await dispose(partnership, 'adopted', AS_NEW)).kind).toBe('noDraft');
    await partnership.shop.openDraft(ARCHITECT, 'plan', QUARTERLY);
    const before = partnership.memory.now();
    const refusals = [
      [
        await dispose(partnership, 'adopted', AS_NEW, PARTNER),
        { kind: 'notAllowed', permission: 'editPlan' },
      ],
      [await dispose(partnership, 'retired', AS_NEW), { reason: 'disposition', disposition: 'discovered' }],
      [await dispose(partnership, 'tolerated', AS_NEW), { flaws: [{ field: 'enabler' }] }],
      [await dispose(partnership, 'adopted', { ...AS_NEW, name: ' ' }), { flaws: [{ field: 'name' }] }],
      [await dispose(partnership, 'adopted', null), { flaws: [{ field: 'enabler' }] }],
    ] as const;
    for (const [done, refusal] of refusals) expect(done).toMatchObject(refusal);
    expect(partnership.memory.now()).toBe(before);
  });

  it('is adopted as an enabler that is there, and no other', async () => {
    const { desk } = samplePartnership();
    const as = (enablerId: string) => ({ kind: 'existing', enablerId }) as const;
    expect(await desk.dispose(PARTNER, 'plan', 's1', 'replaced', as('e-x'))).toEqual({
      ...{ kind: 'unknownItem', entityType: 'enabler', entityId: 'e-x' },
    });
    expect(await desk.dispose(PARTNER, 'plan', 's1', 'replaced', as('e01'))).toMatchObject({
      item: { disposition: 'replaced', enablerId: 'e01' },
    });
  });

  it('[S4] is as before, and so is an engagement, when the enabler never came to be', async () => {
    const partnership = await adopted();
    const { enablerId } = itemOf(partnership);
    await partnership.desk.log(PARTNER, 'plan', { ...ENTRY, enablerId });
    await partnership.shop.undo(ARCHITECT, 'plan', 'r5');
    expect(itemOf(partnership)).toMatchObject({ disposition: 'discovered', enablerId: null });
    expect(partnership.memory.now().records.engagements.at(-1)).toMatchObject({ enablerId: null });
  });

  it('is registered and written anew', async () => {
    const { desk } = samplePartnership();
    expect(await desk.record(TRADE, 'plan', FOUND)).toMatchObject({
      item: { disposition: 'discovered', foundOn: TODAY, steps: [{ byId: 'p-trade' }] },
    });
    expect(await desk.amendItem(TRADE, 'plan', 's1', { ...FOUND, itOwnerId: 'p-x' })).toMatchObject({
      flaws: [{ field: 'itOwnerId' }],
    });
  });
});

it('a record nobody knows is refused', async () => {
  const { desk } = samplePartnership();
  const done = [
    [desk.confirm(TRADE, 'plan', 'x'), 'engagement'],
    [desk.remove(PARTNER, 'plan', 'x'), 'engagement'],
    [desk.accept(TRADE, 'plan', 'x'), 'assessment'],
    [desk.moveIntervention(PARTNER, 'plan', 'x', 'done'), 'intervention'],
    [desk.dispose(PARTNER, 'plan', 'x', 'tolerated', null), 'shadowItItem'],
  ] as const;
  for (const [answer, recordType] of done) {
    expect(await answer).toEqual({ kind: 'unknownRecord', recordType, recordId: 'x' });
  }
});
