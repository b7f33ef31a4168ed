import {
  diffContent,
  draftContent,
  EMPTY_CONTENT,
  itemKey,
  plusQuarters,
  quarterLabel,
  quarterOf,
  revisionViolations,
  type DiffedType,
  type Draft,
  type FiscalQuarter,
  type PlanContent,
  type RevisionHead,
  type TouchedItem,
} from '@northing/domain';
import { refusedTo, type Actor } from '../actor.js';
import type { FailureOf } from '../failures.js';
import type { PlanUnit } from '../work-ports.js';
import type { DraftFailure, DraftMoved, Workshop } from '../workshop.js';
import { inPlan, type WorkPorts } from './in-plan.js';

type Wanted = Parameters<Workshop['openDraft']>[2];

/** Opens the next revision as a draft: the published content under a later anchor, without what rolls out. */
export function openDraft(
  ports: WorkPorts,
  actor: Actor,
  planId: string,
  wanted: Wanted,
): Promise<DraftMoved | DraftFailure> {
  return inPlan(ports, actor, planId, null, async (unit): Promise<DraftMoved | DraftFailure> => {
    const permission = wanted.type === 'outOfCycle' ? 'openOutOfCycle' : 'openDraft';
    const refused = refusedTo(actor, permission, unit.frame.reference) ?? draftRefusal(unit);
    if (refused) return refused;
    const draft = newDraft(ports, actor, unit, wanted);
    const flaw = headFlaw(unit, draft);
    if (flaw) return flaw;
    const published = draft.baseSequence === 0 ? EMPTY_CONTENT : await unit.readContent(draft.baseSequence);
    await unit.putDraft(draft);
    await unit.putDraftItems(changedItems(published, draftContent(published, draft)));
    await unit.tell({ kind: 'draftMoved', branchId: draft.id, version: draft.version });
    return moved(planId, draft);
  });
}

function draftRefusal({ draft }: PlanUnit): FailureOf<'draftExists'> | null {
  return draft && { kind: 'draftExists', draftId: draft.id };
}

export function moved(planId: string, revision: RevisionHead): DraftMoved {
  return { kind: 'draftMoved', planId, revision };
}

/** Revisions that were not given up, in their order, the draft left out. */
export function sealedHeads({ frame, draft }: Pick<PlanUnit, 'frame' | 'draft'>): readonly RevisionHead[] {
  return frame.plan.revisions.filter(({ id }) => id !== draft?.id);
}

function newDraft(
  { clock }: WorkPorts,
  { personId }: Actor,
  unit: PlanUnit,
  { type, anchorQuarter, trigger, note }: Wanted,
): Draft {
  const heads = sealedHeads(unit);
  const base = heads.findLast(({ state }) => state === 'published' || state === 'superseded') ?? null;
  const sequence = (heads.at(-1)?.sequence ?? 0) + 1;
  const next = base
    ? plusQuarters(base.anchorQuarter, type === 'outOfCycle' ? 0 : 1)
    : plusQuarters(quarterOf(clock.today(), unit.frame.workspace.fiscalCalendar), 1);
  return {
    ...{ id: freeId(heads, sequence), sequence, type, anchorQuarter: anchorQuarter ?? next },
    ...{ basedOnId: base?.id ?? null, state: 'draft', baseSequence: base?.sequence ?? 0 },
    ...{ submittedById: null, submittedAt: null, approvedById: null, approvedAt: null, publishedAt: null },
    ...{
      trigger: blankAsNull(trigger),
      note: blankAsNull(note),
      openedById: personId,
      openedAt: clock.now(),
    },
    ...{ version: 0, submission: 0, returnReason: null, contentHash: null, sentBackRule: null },
  };
}

function freeId(heads: readonly RevisionHead[], sequence: number): string {
  const taken = new Set(heads.map(({ id }) => id));
  let id = `r${sequence}`;
  while (taken.has(id)) id = `${id}-draft`;
  return id;
}

export function blankAsNull(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : text.trim();
}

/** How the new revision follows the others (domain revision rules [P30] to [P34]). */
function headFlaw(unit: PlanUnit, draft: Draft): FailureOf<'anchorNotLater' | 'noteMissing'> | null {
  const heads = sealedHeads(unit);
  const found = [...revisionViolations([...heads, draft])].find(({ entityId }) => entityId === draft.id);
  switch (found?.code) {
    case 'triggerMissing':
      return { kind: 'noteMissing', about: 'trigger' };
    case 'skippedQuarterWithoutNote':
      return { kind: 'noteMissing', about: 'skippedQuarter' };
    case 'anchorNotLater':
    case 'anchorMovedOutOfCycle': {
      const last = heads.findLast(({ state }) => state !== 'abandoned')?.anchorQuarter;
      return anchorFailure(draft.anchorQuarter, last ?? draft.anchorQuarter);
    }
    default:
      return null;
  }
}

function anchorFailure(anchor: FiscalQuarter, last: FiscalQuarter): FailureOf<'anchorNotLater'> {
  return { kind: 'anchorNotLater', anchor: quarterLabel(anchor), last: quarterLabel(last) };
}

/** What tells one content from another, item by item. */
export function changedItems(before: PlanContent, after: PlanContent): readonly TouchedItem[] {
  const diff = diffContent(before, after);
  return (Object.keys(diff) as DiffedType[]).flatMap((type) =>
    diff[type].map((each): TouchedItem => {
      const was = each.op === 'added' ? null : each.before;
      const is = each.op === 'removed' ? null : each.after;
      return { type, key: keyOf(type, each), before: was, after: is };
    }),
  );
}

type DiffOf = ReturnType<typeof diffContent>[DiffedType][number];

function keyOf(type: DiffedType, each: DiffOf): string {
  return itemKey(type, each.op === 'removed' ? each.before : each.after);
}
