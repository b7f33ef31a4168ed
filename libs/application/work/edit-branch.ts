import {
  applyEdits,
  brokenByEdit,
  editedPart,
  fieldChanges,
  quarterOf,
  reasonKey,
  stageFlaws,
  type ChangeReason,
  type Edit,
  type Edited,
  type EditEntry,
  type EditRefusal,
  type Enabler,
  type FieldChange,
  type Former,
  type PlanContent,
} from '@northing/domain';
import type { Actor } from '../actor.js';
import { isFailure, type FailureOf } from '../failures.js';
import { releaseAfterEdit } from './release-records.js';
import type { PlanUnit } from '../work-ports.js';
import type { EditCommand, EditDone, EditFailure, Reason, UndoFailure } from '../workshop.js';
import { openBranch, saveEdit, type Branch } from './branch.js';
import { commandEdits } from './command-edits.js';
import { refusedEdits } from './edit-permission.js';
import { inPlan, type WorkPorts } from './in-plan.js';
import { turnMerged } from './save-scenario.js';

/**
 * Edits a draft or a scenario. Everything of it or nothing is written; re-planned fields take the reason that came with
 * the edit, and keep the one they had when none came.
 */
export function editBranch(
  ports: WorkPorts,
  actor: Actor,
  planId: string,
  branchId: string,
  command: EditCommand,
  reason: Reason | null,
): Promise<EditDone | EditFailure> {
  return inPlan(ports, actor, planId, null, (unit) => editIn(ports, actor, unit, branchId, command, reason));
}

/** The same as part of a larger piece of work. */
export async function editIn(
  ports: WorkPorts,
  actor: Actor,
  unit: PlanUnit,
  branchId: string,
  command: EditCommand,
  reason: Reason | null,
): Promise<EditDone | EditFailure> {
  const branch = await openBranch(unit, branchId);
  if (isFailure(branch)) return branch;
  const wanted = await commandEdits(command, branch, unit, ports.plans);
  if (wanted.kind !== 'edits') return wanted;
  const confirmed = command.kind === 'steps' && command.confirmed === true;
  const edited = await checkedEdit(ports, actor, unit, branch, wanted.edits, confirmed);
  if (edited.kind !== 'edited') return edited;
  const entry = entryOf(ports, actor, 'edit', null, null);
  return finish(unit, branch, edited, entry, reason, wanted.former);
}

/** Takes back the person's last edit, or takes that back again. */
export function takeBack(
  ports: WorkPorts,
  actor: Actor,
  planId: string,
  branchId: string,
  what: 'undo' | 'redo',
): Promise<EditDone | UndoFailure> {
  return inPlan(ports, actor, planId, null, async (unit): Promise<EditDone | UndoFailure> => {
    const branch = await openBranch(unit, branchId);
    if (isFailure(branch)) return branch;
    const { personId: authorId, account } = actor;
    const last = await unit.findEdit(branchId, { authorId, account }, what);
    if (!last) return { kind: what === 'undo' ? 'nothingToUndo' : 'nothingToRedo' };
    // What was allowed once may be taken back; only the rules of the plan are checked again.
    const edited = structurallySound(unit, branch, last.inverse);
    if (edited.kind !== 'edited') return edited;
    const entry = entryOf(ports, actor, what, last.version, last.merged);
    const done = await finish(unit, branch, edited, entry, null);
    if (last.merged) await turnMerged(unit, last.merged, what);
    return done;
  });
}

type NewEntry = Parameters<typeof saveEdit>[3];

export function entryOf(
  { clock }: WorkPorts,
  { personId, account }: Actor,
  kind: EditEntry['kind'],
  takesBack: number | null,
  merged: EditEntry['merged'],
): NewEntry {
  return { kind, authorId: personId, account, at: clock.now(), takesBack, merged };
}

async function checkedEdit(
  ports: WorkPorts,
  actor: Actor,
  unit: PlanUnit,
  branch: Branch,
  edits: readonly Edit[],
  confirmed: boolean,
): Promise<Edited | EditFailure> {
  const edited = structurallySound(unit, branch, edits);
  if (edited.kind !== 'edited') return edited;
  const refused = refusedEdits(actor, unit, branch, edited.applied);
  if (refused) return refused;
  return (await stageRefusal(ports, unit, branch, edited, confirmed)) ?? edited;
}

/** Applies the steps and checks the rules that hold always. */
export function structurallySound(
  unit: Pick<PlanUnit, 'frame'>,
  branch: Branch,
  edits: readonly Edit[],
): Edited | FailureOf<'unknownItem' | 'itemExists' | 'editConflict' | 'brokenRules'> {
  const edited = applyEdits(branch.content, edits);
  if (edited.kind !== 'edited') return editFailure(edited);
  const context = { anchorQuarter: branch.anchorQuarter, reference: unit.frame.reference };
  const violations = brokenByEdit(branch.content, edited, context);
  return violations.length > 0 ? { kind: 'brokenRules', violations } : edited;
}

function editFailure(
  refusal: EditRefusal,
): FailureOf<'unknownItem' | 'itemExists' | 'editConflict' | 'brokenRules'> {
  switch (refusal.kind) {
    case 'itemGone':
      return { kind: 'unknownItem', entityType: refusal.type, entityId: refusal.key };
    case 'itemExists':
      return { kind: 'itemExists', entityType: refusal.type, entityId: refusal.key };
    default:
      return refusal;
  }
}

/** The guards of the stages an edit moves enablers to; alternatives are free of them. */
async function stageRefusal(
  { clock }: WorkPorts,
  unit: PlanUnit,
  branch: Branch,
  edited: Edited,
  confirmed: boolean,
): Promise<FailureOf<'stageRefused'> | null> {
  if (branch.kind === 'scenario') return null;
  const moved = edited.touched.flatMap(({ type, before, after }) => {
    if (type !== 'enabler' || !before || !after) return [];
    const [from, to] = [before as Enabler, after as Enabler];
    return from.stage !== null && from.stage !== to.stage ? [{ enabler: to, from: from.stage }] : [];
  });
  if (moved.length === 0) return null;
  const today = clock.today();
  const context = {
    content: edited.content,
    insights: (await unit.readRecords()).insights,
    today,
    currentQuarter: quarterOf(today, unit.frame.workspace.fiscalCalendar),
    firstRevision: branch.draft.baseSequence === 0,
    confirmed,
  };
  for (const { enabler, from } of moved) {
    const flaws = stageFlaws(enabler, from, context);
    if (flaws.length > 0) return { kind: 'stageRefused', enablerId: enabler.id, flaws };
  }
  return null;
}

/** Writes it; an edit that changes nothing is answered with what there is, so that a repeated one is harmless. */
export async function finish(
  unit: PlanUnit,
  branch: Branch,
  edited: Edited,
  entry: NewEntry,
  reason: Reason | null,
  former: Former | null = null,
): Promise<EditDone> {
  const done = { kind: 'edited', planId: unit.frame.plan.id, branchId: branch.id } as const;
  if (edited.applied.length === 0) return { ...done, version: branch.version, touched: [] };
  const changed = reasonedFields(branch, edited, former);
  const reasons = await reasonsFor(unit, branch.id, changed, entry, reason);
  const version = await saveEdit(unit, branch, edited, entry);
  if (reasons.length > 0) await unit.putReasons(branch.id, reasons);
  await releaseAfterEdit(unit, branch, edited, entry);
  return { ...done, version, touched: edited.touched };
}

/**
 * What the reason of an edit speaks of: what it changes, what differs from the base because of it, and of what is taken
 * up again what is otherwise than it was.
 */
function reasonedFields(branch: Branch, edited: Edited, former: Former | null): readonly FieldChange[] {
  const { base, content } = branch;
  const changes = (from: PlanContent, to: PlanContent) =>
    fieldChanges(...editedPart(from, to, edited.touched));
  const stoodBefore = new Set(changes(base, content).map(reasonKey));
  const comeUp = changes(base, edited.content).filter((change) => !stoodBefore.has(reasonKey(change)));
  const all = [
    ...changes(content, edited.content),
    ...comeUp,
    ...(former ? changes(withEnabler(edited.content, former), edited.content) : []),
  ];
  return [...new Map(all.map((change) => [reasonKey(change), change])).values()];
}

function withEnabler(content: PlanContent, { enabler }: Former): PlanContent {
  return {
    ...content,
    enablers: content.enablers.map((each) => (each.id === enabler.id ? enabler : each)),
  };
}

async function reasonsFor(
  unit: PlanUnit,
  branchId: string,
  changed: readonly FieldChange[],
  { authorId, at }: NewEntry,
  reason: Reason | null,
): Promise<readonly ChangeReason[]> {
  if (changed.length === 0) return [];
  const known = new Map((await unit.readReasons(branchId)).map((each) => [reasonKey(each), each]));
  return changed.map(({ entityType, entityId, field }) => {
    const about = { entityType, entityId, field };
    const earlier = known.get(reasonKey(about));
    const { driver, driverKind, evidenceIds } = reason ?? earlier ?? NO_REASON;
    return { ...about, driver, driverKind, evidenceIds, authorId, at };
  });
}

const NO_REASON: Reason = { driver: '', driverKind: null, evidenceIds: [] };
