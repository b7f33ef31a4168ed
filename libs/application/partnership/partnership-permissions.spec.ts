import { fiscalQuarter, ROLES, type Permission, type Role } from '@northing/domain';
import { PERMISSIONS } from '../permissions.js';
import { by } from '../work/cycle.fixture.js';
import { ENTRY, FINDING, FOUND, PLAN, samplePartnership, type Partnership } from './desk.fixture.js';

type Use = (partnership: Partnership, as: ReturnType<typeof by>) => Promise<{ readonly kind: string }>;

/** What a permission is asked for; the sample’s records are there to be worked on. */
const USES: readonly (readonly [string, Permission, string, Use])[] = [
  ['log', 'logEngagement', 'engagementSaved', ({ desk }, as) => desk.log(as, 'plan', ENTRY)],
  ['amend another’s', 'amendEngagement', 'engagementSaved', ({ desk }, as) => desk.amendEngagement(as, 'plan', 'g48', ENTRY)],
  ['remove another’s', 'amendEngagement', 'engagementRemoved', ({ desk }, as) => desk.remove(as, 'plan', 'g48')],
  ['assess for IT', 'assessPartnership', 'assessmentSaved', ({ desk }, as) =>
    desk.fill(as, 'plan', { businessUnitId: 'bu-ts', quarter: fiscalQuarter(2026, 2), side: 'it', finding: FINDING })],
  ['open', 'intervene', 'interventionSaved', ({ desk }, as) => desk.openIntervention(as, 'plan', PLAN)],
  ['amend', 'intervene', 'interventionSaved', ({ desk }, as) => desk.amendIntervention(as, 'plan', 'v2', PLAN)],
  ['move', 'intervene', 'interventionSaved', ({ desk }, as) => desk.moveIntervention(as, 'plan', 'v2', 'done')],
  ['register', 'registerShadowIt', 'shadowItSaved', ({ desk }, as) => desk.record(as, 'plan', FOUND)],
  ['write anew', 'registerShadowIt', 'shadowItSaved', ({ desk }, as) => desk.amendItem(as, 'plan', 's1', FOUND)],
  ['dispose', 'disposeShadowIt', 'shadowItSaved', ({ desk }, as) => desk.dispose(as, 'plan', 's1', 'tolerated', null)],
]; // prettier-ignore

const CASES = USES.flatMap((use) => ROLES.map((role) => [use[0], role, use] as const));

it.each(CASES)('%s, by a person who is only %s', async (_, role, [, permission, saved, use]) => {
  const partnership = samplePartnership({ 'p-sust': [role] });
  const before = partnership.memory.now();
  const permitted = (PERMISSIONS[permission] as readonly Role[]).includes(role);
  expect((await use(partnership, by('p-sust'))).kind).toBe(permitted ? saved : 'notAllowed');
  if (!permitted) expect(partnership.memory.now()).toBe(before);
});

it.each(USES)('%s: nobody acts as a person the workspace does not know', async (_, __, ___, use) => {
  expect((await use(samplePartnership(), by('p-nobody'))).kind).toBe('unknownPerson');
});

/** What speaks for somebody is never the account’s alone. */
const SPOKEN: readonly (readonly [string, Use])[] = [
  ['logging', USES[0]![3]],
  ['confirming', ({ desk }, as) => desk.confirm(as, 'plan', 'g48')],
  ['assessing for IT', USES[3]![3]],
  ['accepting', ({ desk }, as) => desk.accept(as, 'plan', 'a1')],
];

it.each(SPOKEN)('[E4] %s by the account alone is refused, though it holds every role', async (_, use) => {
  expect(await use(samplePartnership(), by(null))).toMatchObject({
    ...{ kind: 'recordRefused', reason: 'personNeeded' },
  });
});
