import {
  canonicalJson,
  hasReason,
  quarterLabel,
  reasonedChanges,
  violationsOf,
  type DecidedItem,
  type Draft,
  type PlanContent,
  type ReasonedChange,
  type ReviewDecision,
  type Violation,
} from '@northing/domain';
import { createHash } from 'node:crypto';
import { rolesOf, type Actor } from '../actor.js';
import { contentHash } from '../seal.js';
import type { Notice, PlanUnit } from '../work-ports.js';
import type { DraftMoved, SubmitFailure } from '../workshop.js';
import { draftBase } from './branch.js';
import { inPlan, type WorkPorts } from './in-plan.js';
import { moved } from './open-draft.js';

export interface Bundle {
  readonly title: string;
  readonly items: readonly DecidedItem[];
}

/** A draft's content with its changes and their reasons. */
export interface DraftContent {
  readonly base: PlanContent;
  readonly content: PlanContent;
  readonly changes: readonly ReasonedChange[];
}

export async function readDraftContent(unit: PlanUnit, draft: Draft): Promise<DraftContent> {
  const base = await draftBase(unit, draft);
  const content = await unit.readDraft();
  return { base, content, changes: reasonedChanges(base, content, await unit.readReasons(draft.id)) };
}

/** Sends the draft to review: its content is frozen, its changes stand bundled for decision. */
export function submitDraft(
  ports: WorkPorts,
  actor: Actor,
  planId: string,
  bundles: readonly Bundle[],
): Promise<DraftMoved | SubmitFailure> {
  return inPlan(ports, actor, planId, 'submit', async (unit): Promise<DraftMoved | SubmitFailure> => {
    const { draft } = unit;
    if (!draft) return { kind: 'noDraft', planId };
    if (draft.state !== 'draft') return { kind: 'wrongState', state: draft.state, needed: 'draft' };
    const found = await readDraftContent(unit, draft);
    const unreasoned = found.changes.filter((change) => !hasReason(change)).length;
    // Of a first revision everything is new: that it is there is its reason.
    if (unreasoned > 0 && draft.baseSequence > 0) return { kind: 'reasonsMissing', count: unreasoned };
    const violations = submissionViolations(unit, draft, found.content);
    if (violations.length > 0) return { kind: 'brokenRules', violations };
    const submitted: Draft = {
      ...draft,
      state: 'inReview',
      submittedById: actor.personId,
      submittedAt: ports.clock.today(),
      submission: draft.submission + 1,
      returnReason: null,
      sentBackRule: null,
      contentHash: contentHash({
        head: draft,
        content: found.content,
        changeRecords: await unit.readDraftRecords(),
      }),
    };
    await unit.putDraft(submitted);
    const earlier = await unit.readDecisions(draft.id);
    await unit.putDecisions(draft.id, decisionsFor(ports, draft.id, bundles, found.changes, earlier));
    await unit.addNotices(noticesTo(ports, unit, actor, 'approver', reviewAwaits(planId, submitted)));
    await unit.tell({ kind: 'draftMoved', branchId: draft.id, version: draft.version });
    return moved(planId, submitted);
  });
}

/** Everything that blocks a submission, process rules and missing fields included. */
export function submissionViolations(
  { frame }: Pick<PlanUnit, 'frame'>,
  { anchorQuarter }: Pick<Draft, 'anchorQuarter'>,
  content: PlanContent,
): readonly Violation[] {
  return violationsOf(content, { anchorQuarter, reference: frame.reference });
}

const ROUTINE = 'Routine adjustments';

/**
 * The submitter's bundles, and one of what is left. A decision already taken stands where the bundle holds the same
 * items with the same changes.
 */
export function decisionsFor(
  { newId }: WorkPorts,
  revisionId: string,
  bundles: readonly Bundle[],
  changes: readonly ReasonedChange[],
  earlier: readonly ReviewDecision[],
): readonly ReviewDecision[] {
  const changed = new Map(
    changes.map(({ entityType, entityId }) => [keyOf({ entityType, entityId }), { entityType, entityId }]),
  );
  const taken = new Set<string>();
  const take = (items: readonly DecidedItem[]) =>
    items.filter((item) => {
      const key = keyOf(item);
      if (!changed.has(key) || taken.has(key)) return false;
      taken.add(key);
      return true;
    });
  const named = bundles.map(({ title, items }) => ({ title: title.trim(), items: take(items) }));
  const rest = { title: ROUTINE, items: take([...changed.values()]) };
  const digests = new Map(earlier.map((decision) => [decision.digest, decision]));
  return [...named, rest].flatMap(({ title, items }): readonly ReviewDecision[] => {
    if (items.length === 0) return [];
    const digest = digestOf(items, changes);
    const before = digests.get(digest);
    const open = { state: 'open', note: null, decidedById: null, decidedAt: null } as const;
    const about = { revisionId, title: title === '' ? ROUTINE : title, items, digest };
    return [before?.state === 'approved' ? { ...before, ...about } : { ...open, id: newId(), ...about }];
  });
}

function keyOf({ entityType, entityId }: DecidedItem): string {
  return `${entityType}:${entityId}`;
}

function digestOf(items: readonly DecidedItem[], changes: readonly ReasonedChange[]): string {
  const keys = new Set(items.map(keyOf));
  const bundled = changes
    .filter((change) => keys.has(keyOf(change)))
    .map(({ entityType, entityId, field, before, after }) =>
      canonicalJson([entityType, entityId, field, before, after]),
    );
  return createHash('sha256').update(bundled.toSorted().join('\n')).digest('hex');
}

type NoticeText = Pick<Notice, 'kind' | 'text' | 'href'>;

/** One notice for everybody of a role, but not for who acts. */
export function noticesTo(
  { newId, clock }: WorkPorts,
  { frame }: Pick<PlanUnit, 'frame'>,
  actor: Actor,
  role: 'approver' | 'architect',
  notice: NoticeText,
): readonly Omit<Notice, 'readAt'>[] {
  const { people } = frame.reference;
  return people
    .filter(({ id }) => id !== actor.personId)
    .filter(({ id }) => rolesOf({ account: '', personId: id }, { people }).includes(role))
    .map(({ id }) => ({ id: newId(), personId: id, at: clock.now(), ...notice }));
}

function reviewAwaits(planId: string, { id, anchorQuarter }: Draft): NoticeText {
  return {
    kind: 'reviewAwaits',
    text: `The draft for ${quarterLabel(anchorQuarter)} awaits its review.`,
    href: `/revisions/review?plan=${planId}&rev=${id}`,
  };
}
