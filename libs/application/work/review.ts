import {
  applyEdits,
  quarterLabel,
  takeOverEdits,
  violationsOf,
  type Draft,
  type ReviewDecision,
  type ReviewMeeting,
  type Violation,
} from '@northing/domain';
import { refusedTo, type Actor } from '../actor.js';
import { isFailure, type FailureOf } from '../failures.js';
import { contentHash } from '../seal.js';
import type { PlanUnit } from '../work-ports.js';
import type { DraftMoved, ReviewFailure, Workshop } from '../workshop.js';
import { inPlan, type WorkPorts } from './in-plan.js';
import { leftAside } from './left-aside.js';
import { blankAsNull, moved } from './open-draft.js';
import { noticesTo, readDraftContent, type DraftContent } from './submit.js';

type Answer<K extends keyof Workshop> = Awaited<
  ReturnType<Extract<Workshop[K], (...given: never[]) => unknown>>
>;
type InReview = FailureOf<'noDraft' | 'wrongState'>;

/** The submitted draft, or why there is none to decide on. */
function inReview({ draft, frame }: PlanUnit): Draft | InReview {
  if (!draft) return { kind: 'noDraft', planId: frame.plan.id };
  return draft.state === 'inReview' ? draft : { kind: 'wrongState', state: draft.state, needed: 'inReview' };
}

/** Whoever submitted a revision never decides on it; nobody in particular is somebody, too. */
function isOwn({ submittedById }: Draft, { personId }: Actor): boolean {
  return submittedById === personId;
}

export function decide(
  ports: WorkPorts,
  actor: Actor,
  planId: string,
  decisionId: string,
  { state, note }: { readonly state: ReviewDecision['state']; readonly note: string | null },
): Promise<Answer<'decide'>> {
  return inPlan(ports, actor, planId, 'decide', async (unit): Promise<Answer<'decide'>> => {
    const draft = inReview(unit);
    if (isFailure(draft)) return draft;
    if (isOwn(draft, actor)) return { kind: 'ownApproval' };
    const reason = blankAsNull(note);
    if (state === 'sentBack' && reason === null) return { kind: 'noteMissing', about: 'sendBack' };
    const decisions = await unit.readDecisions(draft.id);
    const known = decisions.find(({ id }) => id === decisionId);
    if (!known) return { kind: 'unknownDecision', decisionId };
    const taken =
      state === 'open' ? NOT_DECIDED : { decidedById: actor.personId, decidedAt: ports.clock.today() };
    const decision: ReviewDecision = { ...known, state, note: state === 'open' ? null : reason, ...taken };
    await unit.putDecisions(
      draft.id,
      decisions.map((each) => (each === known ? decision : each)),
    );
    await unit.tell({ kind: 'reviewChanged', branchId: draft.id, version: draft.version });
    return { kind: 'decided', planId, decision };
  });
}

const NOT_DECIDED = { decidedById: null, decidedAt: null } as const;

export function comment(
  ports: WorkPorts,
  actor: Actor,
  planId: string,
  decisionId: string,
  text: string,
): Promise<Answer<'comment'>> {
  return inPlan(ports, actor, planId, 'comment', async (unit): Promise<Answer<'comment'>> => {
    const { draft } = unit;
    if (!draft) return { kind: 'noDraft', planId };
    const decisions = await unit.readDecisions(draft.id);
    if (!decisions.some(({ id }) => id === decisionId)) return { kind: 'unknownDecision', decisionId };
    const said = blankAsNull(text);
    if (said === null) return { kind: 'noteMissing', about: 'comment' };
    const about = { id: ports.newId(), revisionId: draft.id, decisionId };
    const written = { ...about, authorId: actor.personId, at: ports.clock.now(), text: said };
    await unit.addComment(written);
    await unit.tell({ kind: 'reviewChanged', branchId: draft.id, version: draft.version });
    return { kind: 'commented', planId, comment: written };
  });
}

/** Schedules a review meeting, or keeps what came of it. */
export function saveMeeting(
  ports: WorkPorts,
  actor: Actor,
  planId: string,
  meeting: ReviewMeeting,
): Promise<Answer<'saveMeeting'>> {
  const permission = meeting.state === 'scheduled' ? 'scheduleMeeting' : 'holdMeeting';
  return inPlan(ports, actor, planId, permission, async (unit): Promise<Answer<'saveMeeting'>> => {
    const known = unit.frame.plan.revisions.some(({ id }) => id === meeting.revisionId);
    if (!known) return { kind: 'noDraft', planId };
    const saved = { ...meeting, id: meeting.id === '' ? ports.newId() : meeting.id };
    await unit.putMeeting(saved);
    await unit.tell({ kind: 'reviewChanged', branchId: meeting.revisionId, version: null });
    return { kind: 'meetingSaved', planId, meeting: saved };
  });
}

/** Sends the whole revision back: it is a draft again, with the reason beside it. */
export function returnDraft(
  ports: WorkPorts,
  actor: Actor,
  planId: string,
  reason: string,
): Promise<DraftMoved | ReviewFailure> {
  return inPlan(ports, actor, planId, 'return', async (unit): Promise<DraftMoved | ReviewFailure> => {
    const draft = inReview(unit);
    if (isFailure(draft)) return draft;
    const said = blankAsNull(reason);
    if (said === null) return { kind: 'noteMissing', about: 'sendBack' };
    return sendBack(ports, unit, actor, draft, said);
  });
}

async function sendBack(
  ports: WorkPorts,
  unit: PlanUnit,
  actor: Actor,
  draft: Draft,
  returnReason: string,
): Promise<DraftMoved> {
  const planId = unit.frame.plan.id;
  const returned: Draft = { ...draft, state: 'draft', returnReason, contentHash: null };
  await unit.putDraft(returned);
  const text = `The draft for ${quarterLabel(draft.anchorQuarter)} was sent back: ${returnReason}`;
  const href = `/revisions/draft?plan=${planId}`;
  await unit.addNotices(noticesTo(ports, unit, actor, 'architect', { kind: 'sentBack', text, href }));
  await unit.tell({ kind: 'draftMoved', branchId: draft.id, version: draft.version });
  return moved(planId, returned);
}

/**
 * What becomes of the bundles that were sent back: they hold the revision, which is a draft again, or leave it. Leaving
 * makes a next submission without them; decisions taken stand, since what they decided on is the same.
 */
export function chooseSentBack(
  ports: WorkPorts,
  actor: Actor,
  planId: string,
  rule: 'hold' | 'leave',
): Promise<DraftMoved | ReviewFailure> {
  return inPlan(ports, actor, planId, 'decide', async (unit): Promise<DraftMoved | ReviewFailure> => {
    const draft = inReview(unit);
    if (isFailure(draft)) return draft;
    if (isOwn(draft, actor)) return { kind: 'ownApproval' };
    const decisions = await unit.readDecisions(draft.id);
    const back = decisions.filter(({ state }) => state === 'sentBack');
    if (back.length === 0) return { kind: 'nothingChanged' };
    if (rule === 'hold') return sendBack(ports, unit, actor, { ...draft, sentBackRule: rule }, notesOf(back));
    return leave(ports, unit, draft, decisions);
  });
}

function notesOf(decisions: readonly ReviewDecision[]): string {
  return decisions.map(({ title, note }) => `${title}: ${note ?? ''}`).join('\n');
}

async function leave(
  { newId, clock }: WorkPorts,
  unit: PlanUnit,
  draft: Draft,
  decisions: readonly ReviewDecision[],
): Promise<DraftMoved | ReviewFailure> {
  const found = await readDraftContent(unit, draft);
  const back = decisions.filter(({ state }) => state === 'sentBack');
  const kept = decisions.filter(({ state }) => state !== 'sentBack');
  const edited = applyEdits(found.content, takeOverEdits(found.content, found.base, itemsOf(back)));
  if (edited.kind !== 'edited') throw new Error('Steps made from two contents do not conflict.');
  const before = new Set(violations(unit, draft, found.content).map(({ message }) => message));
  const broken = violations(unit, draft, edited.content).filter(({ message }) => !before.has(message));
  if (broken.length > 0) return { kind: 'bundlesTied', titles: tiedTitles(back, kept, broken) };
  const version = draft.version + 1;
  await unit.putDraftItems(edited.touched);
  const left: Draft = { ...draft, version, submission: draft.submission + 1, sentBackRule: 'leave' };
  const changeRecords = await unit.readDraftRecords();
  const hash = contentHash({ head: left, content: edited.content, changeRecords });
  const submitted = { ...left, contentHash: hash };
  await unit.putDraft(submitted);
  const by = { authorId: null, account: 'review', at: clock.now(), takesBack: null, takenBackBy: null };
  const { applied, inverse } = edited;
  await unit.addEdit(draft.id, { kind: 'merge', version, applied, inverse, merged: null, ...by });
  await unit.putDecisions(draft.id, kept);
  await unit.putScenario(leftAside(newId(), clock.now(), unit, draft, found, back));
  await unit.tell({ kind: 'draftMoved', branchId: draft.id, version });
  return moved(unit.frame.plan.id, submitted);
}

function itemsOf(decisions: readonly ReviewDecision[]): ReviewDecision['items'] {
  return decisions.flatMap(({ items }) => items);
}

function violations(
  unit: PlanUnit,
  { anchorQuarter }: Draft,
  content: DraftContent['content'],
): readonly Violation[] {
  return violationsOf(content, { anchorQuarter, reference: unit.frame.reference });
}

/** What was sent back, and the approved bundles whose items a rule then misses. */
function tiedTitles(
  back: readonly ReviewDecision[],
  kept: readonly ReviewDecision[],
  broken: readonly Violation[],
): readonly string[] {
  const text = broken.map(({ entityId, message }) => `${entityId} ${message}`).join(' ');
  const named = new Set(text.split(/[\s“”→]+/));
  const tied = kept.filter(({ items }) => items.some(({ entityId }) => named.has(entityId)));
  return [...back, ...tied].map(({ title }) => title);
}

/** Approves the submitted revision as a whole. */
export function approve(ports: WorkPorts, actor: Actor, planId: string): Promise<DraftMoved | ReviewFailure> {
  return inPlan(ports, actor, planId, null, async (unit): Promise<DraftMoved | ReviewFailure> => {
    const draft = inReview(unit);
    // Who submitted it learns that first: no role would help them.
    if (!isFailure(draft) && isOwn(draft, actor)) return { kind: 'ownApproval' };
    const refused = refusedTo(actor, 'approve', unit.frame.reference);
    if (refused) return refused;
    if (isFailure(draft)) return draft;
    const blocked = approvalBlock(await unit.readDecisions(draft.id), await meetingsOf(unit, draft));
    if (blocked) return blocked;
    const approved: Draft = {
      ...draft,
      state: 'approved',
      approvedById: actor.personId,
      approvedAt: ports.clock.today(),
    };
    await unit.putDraft(approved);
    const text = `The revision for ${quarterLabel(draft.anchorQuarter)} is approved and can be published.`;
    const href = `/revisions/review?plan=${planId}&rev=${draft.id}`;
    await unit.addNotices(noticesTo(ports, unit, actor, 'architect', { kind: 'approved', text, href }));
    await unit.tell({ kind: 'draftMoved', branchId: draft.id, version: draft.version });
    return moved(planId, approved);
  });
}

async function meetingsOf(unit: PlanUnit, { id }: Draft): Promise<readonly ReviewMeeting[]> {
  return (await unit.readRecords()).reviewMeetings.filter(({ revisionId }) => revisionId === id);
}

export function approvalBlock(
  decisions: readonly ReviewDecision[],
  meetings: readonly ReviewMeeting[],
): FailureOf<'decisionsOpen' | 'sentBackUndecided' | 'meetingNotHeld'> | null {
  const titles = (state: ReviewDecision['state']) =>
    decisions.flatMap((decision) => (decision.state === state ? [decision.title] : []));
  if (titles('open').length > 0) return { kind: 'decisionsOpen', titles: titles('open') };
  if (titles('sentBack').length > 0) return { kind: 'sentBackUndecided', titles: titles('sentBack') };
  const held = meetings.some(({ state, heldAt }) => state !== 'scheduled' && heldAt !== null);
  return held ? null : { kind: 'meetingNotHeld' };
}
