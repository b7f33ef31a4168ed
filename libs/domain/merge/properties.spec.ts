import { canonicalJson } from '../compare/canonical.js';
import { diffContent } from '../compare/diff.js';
import { findCycles } from '../plan/dependency-cycle.js';
import { violationsOf } from '../plan/invariants.js';
import { EMPTY_CONTENT, type PlanContent } from '../plan/plan-content.js';
import { isStructural, type ViolationCode } from '../plan/violation.js';
import { scenarioChanges, scenarioContent } from '../revision/scenario-content.js';
import type { MergeChoice } from './choice.js';
import { placeKey, type MergeConflict } from './conflict.js';
import { merge, type Merged } from './merge.js';
import { RANDOM_CONTEXT, randomSides, type RandomSides } from './random-sides.fixture.js';
import { resolveMerge } from './resolve.js';

/** MERGE_CASES=10000 takes more time and looks at more. */
const CASES = Number(process.env['MERGE_CASES'] ?? 150);
const seeds = Array.from({ length: CASES }, (_, seed) => seed);

function merging({ base, ours, theirs }: RandomSides): Merged {
  return merge(base, ours, theirs, RANDOM_CONTEXT);
}

/** The content with every list as a set, so that order does not count. */
function asSets(content: PlanContent): string {
  const set = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((each) => canonicalJson(set(each))).sort();
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, set(each)]));
  };
  return canonicalJson(set(content));
}

const NO_DIFFERENCE = diffContent(EMPTY_CONTENT, EMPTY_CONTENT);

/** A dependency that both made has the id that ours gave it; what it joins is the same either way. */
function byEnds(content: PlanContent): PlanContent {
  const dependencies = content.dependencies.map((each) => ({
    ...each,
    id: canonicalJson([each.predecessorId, each.successorId, each.type]),
  }));
  return { ...content, dependencies };
}

function everywhere(merged: Merged, take: MergeChoice['take'] & ('ours' | 'theirs' | 'base')) {
  return new Map(merged.conflicts.map(({ key }): [string, MergeChoice] => [key, { take }]));
}

const REFERENCES: ReadonlySet<ViolationCode> = new Set([
  'linkToMissing', 'dependencyCycle', 'parentCycle', 'duplicateId', 'duplicateLink', 'duplicateCell',
]); // prettier-ignore

function brokenReferences(content: PlanContent) {
  return violationsOf(content, RANDOM_CONTEXT).filter(({ code }) => REFERENCES.has(code));
}

describe('seeded cases', () => {
  it('meet every kind of conflict', () => {
    const kinds = new Set(
      seeds.flatMap((seed) => merging(randomSides(seed)).conflicts.map(({ kind }) => kind)),
    );
    const all: Record<MergeConflict['kind'], true> = {
      editEdit: true, editOfRemoved: true, removalOfEdited: true, lineage: true, linkToRemoved: true,
      duplicateName: true, cycle: true, invariant: true,
    }; // prettier-ignore
    expect([...kinds].sort()).toEqual(Object.keys(all).sort());
  });

  it('[M3] one side alone, or the same on both, merges to that side without a question', () => {
    for (const seed of seeds) {
      const { base, theirs: x } = randomSides(seed);
      for (const [ours, theirs] of [
        [x, base],
        [base, x],
        [x, x],
      ] as const) {
        const merged = merge(base, ours, theirs, RANDOM_CONTEXT);
        expect([seed, merged.conflicts]).toEqual([seed, []]);
        expect(asSets(merged.content)).toBe(asSets(x));
      }
    }
  });

  it('[M3] swapping the sides swaps only the labels', () => {
    for (const seed of seeds) {
      const { base, ours, theirs } = randomSides(seed);
      const there = merge(base, ours, theirs, RANDOM_CONTEXT);
      const back = merge(base, theirs, ours, RANDOM_CONTEXT);
      expect([seed, questions(there, 'there')]).toEqual([seed, questions(back, 'back')]);
      if (there.conflicts.length + back.conflicts.length > 0) continue;
      const difference = diffContent(byEnds(there.content), byEnds(back.content));
      expect([seed, difference]).toEqual([seed, NO_DIFFERENCE]);
    }
  });

  it('[M14] [M16] whatever is open, no reference is broken and no circle closed', () => {
    for (const seed of seeds) {
      const { content } = merging(randomSides(seed));
      expect([seed, brokenReferences(content)]).toEqual([seed, []]);
      expect([...findCycles(content.dependencies)]).toEqual([]);
    }
  });

  it('[M18] what is not told of is not broken', () => {
    for (const seed of seeds) {
      const sides = randomSides(seed);
      const { content, violations } = merging(sides);
      const told = violations.length > 0 || violationsOf(sides.ours, RANDOM_CONTEXT).some(isStructural);
      if (!told)
        expect([seed, violationsOf(content, RANDOM_CONTEXT).filter(isStructural)]).toEqual([seed, []]);
    }
  });

  it('[M20] ours for everything gives ours with what merged without a question', () => {
    for (const seed of seeds) {
      const sides = randomSides(seed);
      const merged = merging(sides);
      if (merged.violations.some(isStructural)) continue;
      const choices = everywhere(merged, 'ours');
      const resolved = resolveMerge(sides.base, sides.ours, sides.theirs, RANDOM_CONTEXT, choices);
      expect([seed, resolved.kind, resolved]).toEqual([seed, 'merged', resolved]);
      if (resolved.kind === 'merged')
        expect([seed, asSets(resolved.content)]).toEqual([seed, asSets(merged.content)]);
    }
  });

  it('[M21] theirs or base for everything is merged soundly, or refused with a reason', () => {
    for (const seed of seeds) {
      const { base, ours, theirs } = randomSides(seed);
      const merged = merge(base, ours, theirs, RANDOM_CONTEXT);
      for (const take of ['theirs', 'base'] as const) {
        const resolved = resolveMerge(base, ours, theirs, RANDOM_CONTEXT, everywhere(merged, take));
        if (resolved.kind === 'merged')
          expect([seed, brokenReferences(resolved.content)]).toEqual([seed, []]);
        else if (resolved.kind === 'violations') expect(resolved.violations.length).toBeGreaterThan(0);
        else expect(resolved.keys.length).toBeGreaterThan(0);
      }
    }
  });

  it('a scenario written as changes leads to the content it was written from', () => {
    for (const seed of seeds) {
      const { base, theirs } = randomSides(seed);
      const changes = JSON.parse(JSON.stringify(scenarioChanges(base, theirs))) as ReturnType<
        typeof scenarioChanges
      >;
      expect([seed, asSets(scenarioContent(base, changes))]).toEqual([seed, asSets(theirs)]);
    }
  });
});

/**
 * Questions as places, so that both directions can be laid beside each other. A removal that meets an edit is asked
 * about the item from either side. What only one direction asks by rule is left out: the removal of what ours split or
 * merged [M13], and which one of several dependencies, names or parents is asked about [M15] [M16].
 */
function questions({ conflicts }: Merged, direction: 'there' | 'back'): readonly string[] {
  const said = conflicts.flatMap((conflict): readonly string[] => {
    switch (conflict.kind) {
      case 'editEdit': {
        const { ours, theirs, base } = conflict;
        if (conflict.place.of === 'dependency') return [];
        const values = direction === 'there' ? [ours, theirs] : [theirs, ours];
        return [canonicalJson(['editEdit', placeKey(conflict.place), base, ...values])];
      }
      case 'editOfRemoved':
      case 'removalOfEdited':
        return [canonicalJson(['removal', conflict.entityType, conflict.entityId])];
      case 'lineage':
        return conflict.place.of === 'item'
          ? []
          : [canonicalJson(['removal', 'enabler', conflict.place.entityId])];
      default:
        return [];
    }
  });
  return [...new Set(said)].sort();
}
