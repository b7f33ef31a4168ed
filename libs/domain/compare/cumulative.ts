import type { Enabler } from '../plan/enabler.js';
import type { PlanContent } from '../plan/plan-content.js';
import type { Revision } from '../revision/revision.js';
import { STANDARD_HORIZON, type HorizonSettings } from '../time/horizon.js';
import type { Cumulative } from './comparison.js';
import { diffContent, type ContentDiff, type ItemDiff } from './diff.js';
import { windowsOf } from './frame.js';
import { changedPlanFields } from './plan-fields.js';
import { leavesByRoll, rollsIn } from './presence.js';
import { reversalsOf } from './reversals.js';
import { ratio } from './rounding.js';

/** One revision of a run; its content may be reduced to what changes within the run, with the sources of its enablers. */
export type RunStep = Pick<Revision, 'id' | 'sequence' | 'anchorQuarter' | 'content'>;

/**
 * Net against gross over a run of revisions, first to last: the field-level changes of every adjacent pair against
 * those between both ends, and what was changed and changed back (SPEC.md [C44] to [C48]).
 */
export function cumulative(
  run: readonly RunStep[],
  settings: HorizonSettings = STANDARD_HORIZON,
): Cumulative {
  const everHeld = itemsOf(run.map(({ content }) => content));
  const count = (from: number, to: number) => fieldChanges(run.slice(from, to + 1), everHeld, settings);
  const grossByStep = run.slice(1).map((_, index) => count(index, index + 1));
  const gross = grossByStep.reduce((total, changes) => total + changes, 0);
  const net = run.length > 1 ? count(0, run.length - 1) : 0;
  return {
    grossFieldChanges: gross,
    grossByStep,
    netFieldChanges: net,
    churnRatio: net > 0 ? ratio(gross, net) : null,
    reversals: reversalsOf(run, settings),
  };
}

/** Field-level changes between the first and the last revision of a run. */
function fieldChanges(
  run: readonly RunStep[],
  everHeld: ReadonlySet<string>,
  settings: HorizonSettings,
): number {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last) return 0;
  const diff = diffContent(first.content, last.content);
  const before = itemsOf([first.content]);
  const after = itemsOf([last.content]);
  // What no revision of the run lists is unchanged throughout, and so held by all of them.
  const survives = (key: string) => (before.has(key) && after.has(key)) || !everHeld.has(key);
  return presenceChanges(diff, run, before, settings) + itemChanges(diff) + linkChanges(diff, survives);
}

function presenceChanges(
  diff: ContentDiff,
  run: readonly RunStep[],
  before: ReadonlySet<string>,
  settings: HorizonSettings,
): number {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last) return 0;
  const windows = windowsOf(first.anchorQuarter, last.anchorQuarter, settings);
  const gone = diff.enabler.flatMap((each) => (each.op === 'removed' ? [each.key] : []));
  const held = gone.length > 0 ? lastHeld(run) : new Map<string, Enabler>();
  const rolled = diff.enabler.filter((each) => {
    if (each.op === 'added') return rollsIn(each.after, windows) && !isSuccessor(each.after, before);
    return each.op === 'removed' && leavesByRoll(held.get(each.key) ?? each.before, windows);
  });
  const entries = [diff.outcome, diff.capability, diff.enabler].flatMap((diffs) =>
    diffs.filter(({ op }) => op !== 'updated'),
  );
  return entries.length - rolled.length;
}

/** Split off or merged from something the earlier revision holds: a decision, wherever it starts. */
function isSuccessor({ lineage }: Enabler, before: ReadonlySet<string>): boolean {
  return (lineage?.sourceIds ?? []).some((id) => before.has(`enabler:${id}`));
}

function lastHeld(run: readonly RunStep[]): ReadonlyMap<string, Enabler> {
  return new Map(run.flatMap(({ content }) => content.enablers.map((enabler) => [enabler.id, enabler])));
}

function itemChanges(diff: ContentDiff): number {
  return (
    sum(diff.outcome, ({ before, after }) => {
      return changedPlanFields('outcome', before, after).length + keyResultChanges(before, after);
    }) +
    sum(diff.capability, ({ before, after }) => changedPlanFields('capability', before, after).length) +
    sum(diff.enabler, ({ before, after }) => {
      const presence = isGivenUp(before) === isGivenUp(after) ? 0 : 1;
      return changedPlanFields('enabler', before, after).length + presence;
    })
  );
}

/** To stop an enabler, or to take up a stopped one, is a change of presence though the plan still lists it. */
function isGivenUp({ stage }: Enabler): boolean {
  return stage === 'stopped';
}

type KeyResults = Pick<PlanContent['outcomes'][number], 'keyResults'>;

function keyResultChanges(before: KeyResults, after: KeyResults): number {
  const remaining = new Map(before.keyResults.map((keyResult) => [keyResult.id, keyResult]));
  let changes = 0;
  for (const keyResult of after.keyResults) {
    const earlier = remaining.get(keyResult.id);
    changes += earlier ? changedPlanFields('keyResult', earlier, keyResult).length : 1;
    remaining.delete(keyResult.id);
  }
  return changes + remaining.size;
}

function linkChanges(diff: ContentDiff, survives: (key: string) => boolean): number {
  const outcomeLinks = diff.outcomeCapabilityLink.filter((each) =>
    survives(`outcome:${sideOf(each).outcomeId}`),
  );
  const enablerLinks = diff.enablerCapabilityLink.filter((each) =>
    survives(`enabler:${sideOf(each).enablerId}`),
  );
  let dependencies = 0;
  for (const each of diff.dependency) {
    const owners =
      each.op === 'updated'
        ? new Set([each.before.successorId, each.after.successorId])
        : new Set([sideOf(each).successorId]);
    dependencies += [...owners].filter((id) => survives(`enabler:${id}`)).length;
  }
  return outcomeLinks.length + enablerLinks.length + dependencies;
}

function sideOf<T>(diff: ItemDiff<T>): T {
  return diff.op === 'removed' ? diff.before : diff.after;
}

function sum<T>(
  diffs: readonly ItemDiff<T>[],
  changesOf: (diff: { readonly before: T; readonly after: T }) => number,
): number {
  return diffs.reduce((total, each) => total + (each.op === 'updated' ? changesOf(each) : 0), 0);
}

function itemsOf(contents: readonly PlanContent[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { outcomes, capabilities, enablers } of contents) {
    for (const { id } of outcomes) keys.add(`outcome:${id}`);
    for (const { id } of capabilities) keys.add(`capability:${id}`);
    for (const { id } of enablers) keys.add(`enabler:${id}`);
  }
  return keys;
}
