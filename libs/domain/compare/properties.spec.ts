import { planViolations } from '../revision/plan-rules.js';
import type { PlanContent } from '../plan/plan-content.js';
import { DEFAULT_SETTINGS } from '../revision/frame.js';
import type { Revision } from '../revision/revision.js';
import { groundless, unaccounted } from './accounting.fixture.js';
import { canonicalJson } from './canonical.js';
import { compare } from './compare.js';
import type { ComparisonInput } from './comparison.js';
import { CHANGE_KIND_LABELS } from './kind-labels.js';
import { cumulative } from './cumulative.js';
import { applyDiff, diffContent } from './diff.js';
import { prunedInput, prunedRun } from './pruned.fixture.js';
import { randomRevisions, randomWholePlan } from './random-run.fixture.js';
import { randomFrom, type Random } from './random.fixture.js';
import { comparisonInput } from './totals.js';

const RUNS = 200;
const REVISIONS = 6;

/** 1,000 seeded pairs: adjacent and distant ones of 200 runs that do everything a plan can do. */
const runs = Array.from({ length: RUNS }, (_, seed) =>
  randomRevisions({ seed, items: 24, revisions: REVISIONS, changedShare: 0.4, style: 'lively' }),
);
const PAIRS = [[1, 2], [2, 3], [4, 5], [2, 5], [1, 6]] as const; // prettier-ignore
const inputs = runs.flatMap((run) => PAIRS.map(([from, to]) => inputOf(run, `r${from}`, `r${to}`)));
const comparisons = inputs.map(compare);
const texts = comparisons.map((comparison) => JSON.stringify(comparison));

function inputOf(run: readonly Revision[], from: string, to: string): ComparisonInput {
  const input = comparisonInput(run, from, to, DEFAULT_SETTINGS);
  if (!input) throw new Error(`no comparison from ${from} to ${to}`);
  return input;
}

describe('a thousand seeded pairs', () => {
  it('are a thousand, and show every kind of change', () => {
    expect(inputs).toHaveLength(1000);
    const kinds = new Set(comparisons.flatMap(({ changes }) => changes.map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual(Object.keys(CHANGE_KIND_LABELS).sort());
  });

  it('[C1] applying the diff of A to B to A gives B', () => {
    for (const { from, to } of inputs) {
      const result = applyDiff(from.content, diffContent(from.content, to.content));
      expect(asSets(result)).toBe(asSets(to.content));
    }
  });

  it('[C2] comparing a revision with itself is empty', () => {
    for (const run of runs) {
      const { changes, countsByKind, churn, slip } = compare(inputOf(run, 'r3', 'r3'));
      expect(changes).toEqual([]);
      expect(countsByKind).toEqual({});
      expect(churn?.turnover).toBe(0);
      expect(slip.nonZero).toEqual({});
    }
  });

  it('[C3] the order of the input changes nothing', () => {
    inputs.forEach((input, seed) => {
      const random = randomFrom(seed);
      const shuffled = {
        ...input,
        from: { ...input.from, content: shuffle(input.from.content, random) },
        to: { ...input.to, content: shuffle(input.to.content, random) },
      };
      expect(JSON.stringify(compare(shuffled))).toBe(texts[seed]);
    });
  });

  it('[C3] input reduced to what may differ gives the same comparison', () => {
    inputs.forEach((input, index) => {
      expect(JSON.stringify(compare(prunedInput(input)))).toBe(texts[index]);
    });
  });

  it('[C4] every difference has a row', () => {
    inputs.forEach((input, index) => {
      expect(unaccounted(input, comparisons[index]?.changes ?? [])).toEqual([]);
    });
  });

  it('[C4] no row is without a difference', () => {
    inputs.forEach((input, index) => {
      expect(groundless(input, comparisons[index]?.changes ?? [])).toEqual([]);
    });
  });

  it('[C40] churn stays between 0 and 1, and its items add up to its turnover', () => {
    for (const { churn } of comparisons) {
      expect(churn?.churnIndex).toBeGreaterThanOrEqual(0);
      expect(churn?.churnIndex).toBeLessThanOrEqual(1);
      expect(churn?.items.reduce((total, { turnover }) => total + turnover, 0)).toBe(churn?.turnover);
    }
  });

  it('[C44] a run reduced to what changes within it gives the same cumulative view', () => {
    for (const run of runs) expect(cumulative(prunedRun(run))).toEqual(cumulative(run));
  });

  it('are valid plans', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const whole = randomWholePlan({
        seed,
        items: 24,
        revisions: REVISIONS,
        changedShare: 0.4,
        style: 'lively',
      });
      expect([...planViolations(whole)]).toEqual([]);
    }
  });
});

describe('a steady run', () => {
  it('changes exactly the share of items and links, and is valid', () => {
    const whole = randomWholePlan({ seed: 7, items: 500, revisions: 3, changedShare: 0.05, style: 'steady' });
    expect([...planViolations(whole)]).toEqual([]);
    const [, before, after] = whole.revisions;
    if (!before || !after) throw new Error('three revisions were asked for');
    const diff = diffContent(before.content, after.content);
    const items = [diff.outcome, diff.capability, diff.enabler].flat();
    expect(items).toHaveLength(25);
    expect(items.every(({ op }) => op === 'updated')).toBe(true);
  });
});

function shuffle(content: PlanContent, random: Random): PlanContent {
  return {
    outcomes: random
      .shuffled(content.outcomes)
      .map((outcome) => ({ ...outcome, keyResults: random.shuffled(outcome.keyResults) })),
    capabilities: random.shuffled(content.capabilities),
    enablers: random.shuffled(content.enablers).map((enabler) => ({
      ...enabler,
      cost: random.shuffled(enabler.cost),
      capacityDemand: random.shuffled(enabler.capacityDemand),
      deliverables: random.shuffled(enabler.deliverables),
    })),
    outcomeCapabilityLinks: random.shuffled(content.outcomeCapabilityLinks),
    enablerCapabilityLinks: random.shuffled(content.enablerCapabilityLinks),
    dependencies: random.shuffled(content.dependencies),
    capacity: random.shuffled(content.capacity),
    envelopes: random.shuffled(content.envelopes),
  };
}

function asSets(content: PlanContent): string {
  const lists = Object.entries(content).map(([name, items]: [string, readonly unknown[]]) => [
    name,
    items.map(canonicalJson).sort(),
  ]);
  return JSON.stringify(lists.sort());
}
