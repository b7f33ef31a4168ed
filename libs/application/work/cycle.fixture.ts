import { plusQuarters, type Edit, type ReviewMeeting, type Role } from '@northing/domain';
import type { Actor } from '../actor.js';
import type { Reason, Workshop } from '../workshop.js';
import { createWorkshop } from './create-workshop.js';
import { memoryOf, type Memory } from './memory.fixture.js';
import { samplePlan, withRoles } from './sample.fixture.js';

export const ROLES_OF_SAMPLE: Readonly<Record<string, readonly Role[]>> = {
  'p-lind': ['architect'],
  'p-hale': ['approver'],
  'p-osei': ['approver', 'architect'],
  'p-fin': ['planner'],
  'p-sust': ['viewer'],
};

export const by = (personId: string | null): Actor => ({ account: 'local administrator', personId });
export const ARCHITECT = by('p-lind');
export const APPROVER = by('p-hale');
export const BECAUSE: Reason = { driver: 'Sponsor moved', driverKind: 'businessNeed', evidenceIds: [] };

export interface Cycle {
  readonly memory: Memory;
  readonly shop: Workshop;
  /** Sets fields of enablers in the draft. */
  readonly set: (
    id: string,
    fields: Readonly<Record<string, unknown>>,
    as?: Actor,
    reason?: Reason | null,
  ) => ReturnType<Workshop['edit']>;
}

/** The worked sample with its roles, and the use cases over it. */
export function sampleCycle(): Cycle {
  const whole = samplePlan();
  const memory = memoryOf(whole, withRoles(whole, ROLES_OF_SAMPLE));
  const shop = createWorkshop(memory.ports);
  const set: Cycle['set'] = (id, fields, as = ARCHITECT, reason = BECAUSE) => {
    const edits = Object.entries(fields).map(([field, value]): Edit => ({
      ...{ op: 'set', type: 'enabler', key: id, field, value },
    }));
    return shop.edit(as, 'plan', 'r5', { kind: 'steps', edits }, reason);
  };
  return { memory, shop, set };
}

export const QUARTERLY = { type: 'quarterly', anchorQuarter: null, trigger: null, note: null } as const;

/** Late work of the sample, which has to be dated anew before the draft may be submitted. */
const LATE = ['e01', 'e11', 'e17', 'e24'];

/** A draft that is ready to be submitted: everything late was moved, with a reason. */
export async function openedDraft(): Promise<Cycle> {
  const cycle = sampleCycle();
  await cycle.shop.openDraft(ARCHITECT, 'plan', QUARTERLY);
  const { draft, draftContent } = cycle.memory.now();
  if (!draft) throw new Error('The draft is open.');
  for (const id of LATE) {
    const enabler = draftContent.enablers.find((each) => each.id === id);
    if (enabler?.endQuarter) await cycle.set(id, { endQuarter: plusQuarters(draft.anchorQuarter, 0) });
  }
  return cycle;
}

export async function submittedDraft(bundles: Parameters<Workshop['submit']>[2] = []): Promise<Cycle> {
  const cycle = await openedDraft();
  const done = await cycle.shop.submit(ARCHITECT, 'plan', bundles);
  if (done.kind !== 'draftMoved') throw new Error(JSON.stringify(done));
  return cycle;
}

export const HELD: ReviewMeeting = {
  ...{
    id: '',
    revisionId: 'r5',
    heldAt: '2026-12-09',
    agenda: ['Decisions needed'],
    attendeeIds: ['p-hale'],
  },
  ...{ decision: 'approved', conditions: [], minutes: null, state: 'held' },
};

export async function approvedDraft(): Promise<Cycle> {
  const cycle = await submittedDraft();
  for (const { id } of cycle.memory.now().decisions) {
    await cycle.shop.decide(APPROVER, 'plan', id, 'approved', null);
  }
  await cycle.shop.saveMeeting(APPROVER, 'plan', HELD);
  const done = await cycle.shop.approve(APPROVER, 'plan');
  if (done.kind !== 'draftMoved') throw new Error(JSON.stringify(done));
  return cycle;
}
