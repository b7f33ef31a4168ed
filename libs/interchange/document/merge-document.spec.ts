import { readFileSync } from 'node:fs';
import { canonicalJson, merge, scenarioChanges, scenarioContent } from '@northing/domain';
import { mergeDocument } from './merge-document.js';
import { readPlanDocument } from './plan-document.js';

function fixture(name: string): string {
  return readFileSync(new URL(`../../../test/fixtures/ok/${name}`, import.meta.url), 'utf8');
}

interface Expected {
  readonly base: string;
  readonly ours: string;
  readonly autoMerged: readonly unknown[];
  readonly conflicts: readonly unknown[];
}

const expected = JSON.parse(fixture('kestrel.expected.json')) as {
  readonly merge: Readonly<Record<string, Expected>>;
};
const read = readPlanDocument(fixture('kestrel.plan.json'), 'kestrel.plan.json');
if (read.kind !== 'ok') throw new Error('the worked sample is sound');
const { revisions, scenarios, reference } = read.plan;

function revision(id: string) {
  const found = revisions.find((each) => each.id === id);
  if (!found) throw new Error(`no revision ${id}`);
  return found;
}

/** Lists of rows have no order of their own. */
function unordered({ autoMerged, conflicts, ...rest }: Expected) {
  return {
    ...rest,
    autoMerged: autoMerged.map(canonicalJson).sort(),
    conflicts: conflicts.map(canonicalJson).sort(),
  };
}

describe('the merge of the worked sample', () => {
  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
    '%s equals the known one in every row',
    (id, scenario) => {
      const known = expected.merge[id];
      if (!known) throw new Error(`no merge of ${id} is known`);
      const base = revision(scenario.baseRevisionId);
      const ours = revision(known.ours);
      const theirs = scenarioContent(base.content, scenario.changes);
      const context = { anchorQuarter: ours.anchorQuarter, reference };
      const merged = merge(base.content, ours.content, theirs, context);
      const document = mergeDocument({ base: base.id, ours: ours.id }, merged) as unknown as Expected;
      expect(unordered(document)).toEqual(unordered(known));
    },
  );

  it('a scenario written anew from its content leads to the same content', () => {
    for (const { baseRevisionId, changes } of scenarios) {
      const base = revision(baseRevisionId).content;
      const content = scenarioContent(base, changes);
      expect(scenarioContent(base, scenarioChanges(base, content))).toEqual(content);
    }
  });
});
