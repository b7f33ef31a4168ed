import type { InvariantContext } from '../plan/invariants.js';
import type { PlanContent } from '../plan/plan-content.js';
import type { Violation } from '../plan/violation.js';
import type { AutoMerged, MergeConflict } from './conflict.js';
import { holdInvariants } from './hold-invariants.js';
import { holdDuplicateNames } from './hold-names.js';
import { holdParents } from './hold-parents.js';
import { mergeCells } from './merge-cells.js';
import { mergeDependencies } from './merge-dependencies.js';
import { mergeItems } from './merge-items.js';
import { mergeLinks } from './merge-links.js';
import { mergeRemovals } from './merge-removals.js';
import { ITEM_TYPES, startMerge, type MergedContents } from './merge-state.js';

export interface Merged {
  /** Ours with everything of theirs that needs no choice; ours where a conflict is open. */
  readonly content: PlanContent;
  /** What theirs touched and needed no choice. */
  readonly autoMerged: readonly AutoMerged[];
  readonly conflicts: readonly MergeConflict[];
  /** Rules that `content` breaks as a whole and ours does not. */
  readonly violations: readonly Violation[];
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Three-way merge: `base` is what both started from, `ours` the draft, `theirs` the scenario (SPEC.md). Reads each
 * content once and then only what theirs changed and what that refers to. Never throws.
 */
export function merge(
  base: PlanContent,
  ours: PlanContent,
  theirs: PlanContent,
  context: InvariantContext,
): Merged {
  return mergeContents({ base, ours, theirs }, context, NOTHING);
}

/** As `merge`, with the keys of `duplicateName` questions that a person answered by keeping both names. */
export function mergeContents(
  contents: MergedContents,
  context: InvariantContext,
  accepted: ReadonlySet<string>,
): Merged {
  const state = startMerge(contents, accepted);
  for (const type of ITEM_TYPES) mergeItems(state, type);
  holdDuplicateNames(state);
  holdParents(state);
  mergeRemovals(state);
  mergeLinks(state);
  mergeDependencies(state);
  mergeCells(state);
  const violations = holdInvariants(state, contents, context);
  return {
    content: state.result.content(),
    autoMerged: [...state.auto.values()],
    conflicts: [...state.conflicts.values()],
    violations,
  };
}
