import { readFileSync } from 'node:fs';
import { canonicalJson, formatQuarter, merge, scenarioChanges, scenarioContent } from '@northing/domain';
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

describe('[D8] rows that the worked sample lacks', () => {
  const base = revision('r3').content;
  const [first, second] = base.enablers;
  const quarterOf = base.capacity[0];
  const envelope = base.envelopes[0];
  if (!first || !second || !quarterOf || !envelope)
    throw new Error('the worked sample has more than two enablers');

  function rows(theirs: typeof base, ours = base) {
    const context = { anchorQuarter: revision('r3').anchorQuarter, reference };
    return mergeDocument(
      { base: 'r3', ours: 'r3' },
      merge(base, ours, theirs, context),
    ) as unknown as Expected & {
      readonly violations?: readonly unknown[];
    };
  }

  const replacing = (id: string, patch: object) => ({
    ...base,
    enablers: base.enablers.map((each) => (each.id === id ? { ...each, ...patch } : each)),
  });
  const without = (id: string) => ({
    ...base,
    enablers: base.enablers.filter((each) => each.id !== id),
    enablerCapabilityLinks: base.enablerCapabilityLinks.filter(({ enablerId }) => enablerId !== id),
    dependencies: base.dependencies.filter((each) => each.predecessorId !== id && each.successorId !== id),
  });

  it('cells, schedules with retirement, capacity and envelopes', () => {
    const theirs = {
      ...replacing(first.id, {
        retireQuarter: quarterOf.quarter,
        cost: [...first.cost, { fiscalYear: null, opex: 5, capex: 0 }],
      }),
      capacity: base.capacity.map((cell) => (cell === quarterOf ? { ...cell, fte: 99 } : cell)),
      envelopes: base.envelopes.filter((each) => each !== envelope),
    };
    expect(rows(theirs).autoMerged).toEqual([
      {
        entityId: first.id,
        field: 'schedule',
        value: {
          startQuarter: first.startQuarter && formatQuarter(first.startQuarter),
          endQuarter: first.endQuarter && formatQuarter(first.endQuarter),
          retireQuarter: formatQuarter(quarterOf.quarter),
        },
        reason: 'onlyTheirs',
      },
      {
        entityId: first.id,
        field: 'cost:unphased',
        value: { fiscalYear: null, opex: 5, capex: 0 },
        reason: 'onlyTheirs',
      },
      {
        entityId: quarterOf.teamId,
        field: `capacity:${formatQuarter(quarterOf.quarter)}`,
        value: 99,
        reason: 'onlyTheirs',
      },
      {
        entityId: `${envelope.fiscalYear}:${envelope.fundingClass}`,
        field: 'amount',
        value: null,
        reason: 'onlyTheirs',
      },
    ]);
  });

  it('an edit of what was removed, two owners who are one, and violations', () => {
    const edited = rows(replacing(first.id, { supplier: 'Alder' }), without(first.id));
    expect(edited.conflicts).toEqual([{ kind: 'editOfRemoved', entityId: first.id, fields: ['supplier'] }]);
    const owners = rows(
      replacing(first.id, { itOwnerId: second.itOwnerId === first.itOwnerId ? 'p-hale' : second.itOwnerId }),
      replacing(first.id, {
        businessOwnerId: second.itOwnerId === first.itOwnerId ? 'p-hale' : second.itOwnerId,
      }),
    );
    expect(owners.conflicts).toMatchObject([
      { kind: 'invariant', entityId: first.id, code: 'sameOwners', fields: ['businessOwnerId', 'itOwnerId'] },
    ]);
    expect(rows(replacing(first.id, { confidence: 7 })).violations).toMatchObject([
      { code: 'numberOutOfRange', entityType: 'enabler', entityId: first.id, field: 'confidence' },
    ]);
  });
});
