import type { InvariantContext } from '../plan/invariants.js';
import type { PlanContent } from '../plan/plan-content.js';
import { isStructural, type Violation } from '../plan/violation.js';
import { applyChoice } from './apply-choice.js';
import type { MergeChoice } from './choice.js';
import type { AutoMerged, MergeConflict } from './conflict.js';
import { isTold, newViolations } from './hold-invariants.js';
import { mergeContents } from './merge.js';
import { indexContent, overlayOn } from './overlay.js';

/** A conflict with what a person decided about it. */
export interface ResolvedConflict {
  readonly conflict: MergeConflict;
  readonly choice: MergeChoice;
}

export type MergeResolution =
  /** Some conflicts have no choice yet; a choice may itself have raised one that was not there before. */
  | {
      readonly kind: 'unresolved';
      readonly keys: readonly string[];
      readonly conflicts: readonly MergeConflict[];
    }
  /** Choices that their conflicts do not offer, or that leave them as they are. */
  | { readonly kind: 'unfit'; readonly keys: readonly string[] }
  /** The choices together break rules that always hold. */
  | { readonly kind: 'violations'; readonly violations: readonly Violation[] }
  | {
      readonly kind: 'merged';
      readonly content: PlanContent;
      readonly autoMerged: readonly AutoMerged[];
      readonly resolved: readonly ResolvedConflict[];
      /** Rules that a draft may break until it is submitted and that ours did not break. */
      readonly violations: readonly Violation[];
    };

/**
 * The merge with a choice for each of its conflicts: all of them or none [M20]. A choice changes what the two sides say
 * until there is nothing to ask, so what hangs on it is merged by the same rules. Never throws.
 */
export function resolveMerge(
  base: PlanContent,
  ours: PlanContent,
  theirs: PlanContent,
  context: InvariantContext,
  choices: ReadonlyMap<string, MergeChoice>,
): MergeResolution {
  const first = mergeContents({ base, ours, theirs }, context, new Set());
  const resolved = new Map<string, ResolvedConflict>();
  const accepted = new Set<string>();
  let sides = { ours, theirs };
  for (let merged = first; ; merged = mergeContents({ base, ...sides }, context, accepted)) {
    const { conflicts } = merged;
    if (conflicts.length === 0) return finished(first.autoMerged, ours, merged.content, context, resolved);
    const open = conflicts.filter(({ key }) => !choices.has(key));
    if (open.length > 0) return { kind: 'unresolved', keys: open.map(({ key }) => key), conflicts: open };
    const again = conflicts.filter(({ key }) => resolved.has(key));
    if (again.length > 0) return { kind: 'unfit', keys: again.map(({ key }) => key) };
    const amended = {
      base,
      ours: overlayOn(indexContent(sides.ours)),
      theirs: overlayOn(indexContent(sides.theirs)),
    };
    const unfit: string[] = [];
    for (const conflict of conflicts) {
      const choice = choices.get(conflict.key) as MergeChoice;
      resolved.set(conflict.key, { conflict, choice });
      if (conflict.kind === 'duplicateName' && choice.take === 'theirs') accepted.add(conflict.key);
      if (!applyChoice(amended, conflict, choice)) unfit.push(conflict.key);
    }
    if (unfit.length > 0) return { kind: 'unfit', keys: unfit };
    sides = { ours: amended.ours.content(), theirs: amended.theirs.content() };
  }
}

function finished(
  autoMerged: readonly AutoMerged[],
  ours: PlanContent,
  content: PlanContent,
  context: InvariantContext,
  resolved: ReadonlyMap<string, ResolvedConflict>,
): MergeResolution {
  // An answer may bring back what closes a circle or breaks any other rule, so the whole content is checked.
  const violations = newViolations(ours, content, context).filter(isTold);
  const always = violations.filter(isStructural);
  if (always.length > 0) return { kind: 'violations', violations: always };
  return { kind: 'merged', content, autoMerged, resolved: [...resolved.values()], violations };
}
