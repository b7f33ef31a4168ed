import {
  keyResultIn,
  stageMover,
  type Edit,
  type Enabler,
  type KeyResult,
  type Outcome,
  type PlanContent,
  sameValue,
} from '@northing/domain';
import { refusedTo, type Actor } from '../actor.js';
import type { FailureOf } from '../failures.js';
import type { Permission } from '../permissions.js';
import type { PlanUnit } from '../work-ports.js';
import type { Branch } from './branch.js';

const PROGRESS: ReadonlySet<string> = new Set([
  'percentComplete',
  'health',
  'actualEndQuarter',
  'currentMaturity',
  'assessedQuarter',
]);

type Refused = FailureOf<'notAllowed' | 'unknownPerson'>;

/** Whether somebody may make these changes; each step is judged by what it changes. */
export function refusedEdits(
  actor: Actor,
  unit: Pick<PlanUnit, 'frame'>,
  branch: Branch,
  edits: readonly Edit[],
): Refused | null {
  const check = (permission: Permission) => refusedTo(actor, permission, unit.frame.reference);
  if (branch.kind === 'scenario') return check('editScenario');
  for (const edit of edits) {
    if (isOwnersReport(actor, branch.content, edit)) continue;
    const refused = check(permissionFor(edit, branch.content));
    if (refused) return refused;
  }
  return null;
}

/** What one step of a draft's edit needs. */
export function permissionFor(edit: Edit, content: PlanContent): Permission {
  if (edit.type === 'outcomeCapabilityLink') return 'editOutcomes';
  if (edit.type === 'outcome') return isProgress(edit, content) ? 'editProgress' : 'editOutcomes';
  if (edit.op !== 'set') return 'editPlan';
  if (edit.type === 'enabler' && edit.field === 'stage') return stagePermission(edit, content);
  return PROGRESS.has(edit.field) ? 'editProgress' : 'editPlan';
}

/**
 * A stop and taking up again are proposed in the draft by those who edit it: the approver decides by approving the
 * revision. What an owner reports is checked apart.
 */
function stagePermission(edit: Extract<Edit, { op: 'set' }>, content: PlanContent): Permission {
  const before = stageOf(edit, content);
  const after = edit.value as Enabler['stage'];
  if (before === null || after === null) return 'editPlan';
  if (before === 'stopped' || after === 'stopped') return 'editPlan';
  const mover = stageMover(before, after);
  if (mover === 'itOwner') return 'reportAsOwner';
  return mover === 'approver' ? 'moveStageAsApprover' : 'moveStageAsArchitect';
}

function stageOf({ key }: Extract<Edit, { op: 'set' }>, { enablers }: PlanContent): Enabler['stage'] {
  return enablers.find(({ id }) => id === key)?.stage ?? null;
}

/** The IT owner reports on the enabler: its progress, and the stages an owner moves it to. */
function isOwnersReport({ personId }: Actor, content: PlanContent, edit: Edit): boolean {
  if (personId === null || edit.op !== 'set' || edit.type !== 'enabler') return false;
  const enabler = content.enablers.find(({ id }) => id === edit.key);
  if (enabler?.itOwnerId !== personId) return false;
  if (edit.field !== 'stage') return PROGRESS.has(edit.field);
  const after = edit.value as Enabler['stage'];
  return enabler.stage !== null && after !== null && stageMover(enabler.stage, after) === 'itOwner';
}

/** A key result of which only the actual value differs. */
function isProgress(edit: Edit, content: PlanContent): boolean {
  if (edit.op !== 'set') return false;
  const id = keyResultIn(edit.field);
  if (id === null) return false;
  const outcome: Outcome | undefined = content.outcomes.find((each) => each.id === edit.key);
  const before = outcome?.keyResults.find((keyResult) => keyResult.id === id);
  const after = edit.value as KeyResult | null;
  return before !== undefined && after !== null && sameValue({ ...before, actual: after.actual }, after);
}
