import type { PlanContent } from '../plan/plan-content.js';
import { violationsOf, type InvariantContext } from '../plan/invariants.js';
import { isStructural, type Violation } from '../plan/violation.js';
import type { Edited } from './apply-edits.js';
import { editedPart } from './edited-part.js';

/**
 * Structural rules that hold before an edit and not after it [D3]. Process rules may stay broken while people work;
 * they block the submission (plan/SPEC.md [P20]).
 */
export function brokenByEdit(
  before: PlanContent,
  { content, touched }: Pick<Edited, 'content' | 'touched'>,
  context: InvariantContext,
): readonly Violation[] {
  const [was, is] = editedPart(before, content, touched);
  if (newlyBroken(was, is, context).length === 0) return [];
  // Paths are those of the whole content.
  return newlyBroken(before, content, context);
}

function newlyBroken(
  before: PlanContent,
  after: PlanContent,
  context: InvariantContext,
): readonly Violation[] {
  const found = violationsOf(after, context).filter(isStructural);
  if (found.length === 0) return found;
  const known = new Set(violationsOf(before, context).filter(isStructural).map(ruleKey));
  return found.filter((violation) => !known.has(ruleKey(violation)));
}

function ruleKey({ code, entityType, entityId, field }: Violation): string {
  return JSON.stringify([code, entityType, entityId, field]);
}
