import type { PlanContent } from '../plan/plan-content.js';
import type { ComparisonInput } from './comparison.js';
import type { RunStep } from './cumulative.js';
import { diffContent, type ContentDiff } from './diff.js';

/**
 * The input reduced to the least that ComparisonInput promises: what differs, the enablers in the boundary quarters, and
 * the sources of new enablers.
 */
export function prunedInput(input: ComparisonInput): ComparisonInput {
  const { from, to, settings } = input;
  const diff = diffContent(from.content, to.content);
  const keep = keysOf(diff);
  for (const each of diff.enabler) {
    if (each.op === 'added') for (const id of each.after.lineage?.sourceIds ?? []) keep.enabler.add(id);
  }
  for (const quarters of [settings.oneYearQuarters, settings.fiveYearQuarters]) {
    const last = from.head.anchorQuarter + quarters - 1;
    for (const { id, startQuarter } of from.content.enablers) {
      if (
        startQuarter !== null &&
        startQuarter > last &&
        startQuarter <= to.head.anchorQuarter + quarters - 1
      ) {
        keep.enabler.add(id);
      }
    }
  }
  return {
    ...input,
    from: { ...from, content: reduced(from.content, keep) },
    to: { ...to, content: reduced(to.content, keep) },
  };
}

/** The run reduced to what changes between two adjacent revisions of it, and the sources of enablers among it. */
export function prunedRun(run: readonly RunStep[]): readonly RunStep[] {
  const all = run.slice(1).map((step, index) => {
    const before = run[index];
    if (!before) throw new Error('a step needs a revision before it');
    return keysOf(diffContent(before.content, step.content));
  });
  const union = (pick: (keys: Keys) => ReadonlySet<string>) =>
    new Set(all.flatMap((keys) => [...pick(keys)]));
  const keep: Keys = {
    outcome: union((keys) => keys.outcome),
    capability: union((keys) => keys.capability),
    enabler: union((keys) => keys.enabler),
    outcomeCapabilityLink: union((keys) => keys.outcomeCapabilityLink),
    enablerCapabilityLink: union((keys) => keys.enablerCapabilityLink),
    dependency: union((keys) => keys.dependency),
  };
  const listed = run.flatMap(({ content }) => content.enablers.filter(({ id }) => keep.enabler.has(id)));
  for (const { lineage } of listed) for (const id of lineage?.sourceIds ?? []) keep.enabler.add(id);
  return run.map((step) => ({ ...step, content: reduced(step.content, keep) }));
}

type Kept =
  'outcome' | 'capability' | 'enabler' | 'outcomeCapabilityLink' | 'enablerCapabilityLink' | 'dependency';
type Keys = Readonly<Record<Kept, Set<string>>>;

function keysOf(diff: ContentDiff): Keys {
  const keys = (type: Kept) => new Set(diff[type].map(({ key }) => key));
  return {
    outcome: keys('outcome'),
    capability: keys('capability'),
    enabler: keys('enabler'),
    outcomeCapabilityLink: keys('outcomeCapabilityLink'),
    enablerCapabilityLink: keys('enablerCapabilityLink'),
    dependency: keys('dependency'),
  };
}

function reduced(content: PlanContent, keep: Keys): PlanContent {
  const pair = (first: string, second: string) => `${first.length}:${first}${second}`;
  return {
    ...content,
    outcomes: content.outcomes.filter(({ id }) => keep.outcome.has(id)),
    capabilities: content.capabilities.filter(({ id }) => keep.capability.has(id)),
    enablers: content.enablers.filter(({ id }) => keep.enabler.has(id)),
    outcomeCapabilityLinks: content.outcomeCapabilityLinks.filter((link) =>
      keep.outcomeCapabilityLink.has(pair(link.outcomeId, link.capabilityId)),
    ),
    enablerCapabilityLinks: content.enablerCapabilityLinks.filter((link) =>
      keep.enablerCapabilityLink.has(pair(link.enablerId, link.capabilityId)),
    ),
    dependencies: content.dependencies.filter(({ id }) => keep.dependency.has(id)),
  };
}
