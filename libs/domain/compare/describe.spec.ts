import type { Change } from './change.js';
import { compare } from './compare.js';
import { describeChange, type ChangeWords } from './describe.js';
import { kestrelRevisions, KESTREL_SETTINGS } from './kestrel.fixture.js';
import { comparisonInput } from './totals.js';

const words: ChangeWords = {
  nameOf: (target, id) => `${target} ${id}`,
  money: (thousands) => `€${thousands}K`,
};

function described(from: string, to: string, keep: (change: Change) => boolean): readonly string[] {
  const input = comparisonInput(kestrelRevisions(), from, to, KESTREL_SETTINGS);
  if (!input) throw new Error(`the sample has ${from} and ${to}`);
  return compare(input)
    .changes.filter(keep)
    .map((change) => describeChange(change, words));
}

const isDecision = ({ category }: Change) => category !== 'progress';

describe('a row in plain words', () => {
  it('says every decision of a quarter in one line each', () => {
    expect(described('r2', 'r3', isDecision)).toEqual([
      'Link changed: capability c2.4 removed',
      'Link changed: capability c2.4 removed',
      'Link changed: capability c2.4 removed',
      'Cost changed: €1600K → €700K',
      'Link changed: capability c2.2, 1 → 0.5',
      'Renamed: Name Warehouse management replacement → Warehouse management, first sites',
      'Shortened: 4Q shorter, ends 4Q earlier',
      'Added',
      'Added',
      'Key result added: keyResult o5k2',
      'Moved earlier: starts 1Q earlier, ends 1Q earlier',
      'Moved later: starts 1Q later, ends 1Q later',
      'Moved later: starts 3Q later, ends 3Q later',
      'Moved later: starts 13Q later, ends 13Q later',
      'Cost changed: €400K → €340K',
      'Link changed: capability c2.5 added',
      'Removed',
      'Removed',
      'Cost re-phased: €380K → €380K',
      'Cost re-phased: €220K → €220K',
      'Cost re-phased: €340K → €0K, €340K more in later years',
      'Priority changed: Priority Should → Could',
      'Re-scoped: Scope, Deliverables',
      'Sourcing changed: In-house → Managed service, Netwarden',
      'Split: into enabler e10 and enabler e31',
      'Stage went back: Stage Feasibility study → Research',
      'Stretched: 1Q longer, ends 1Q later',
      'Stretched: 1Q longer, ends 1Q later',
      'Target changed: Target maturity 4 → 3',
      'No longer scheduled: was FY28 Q3 – FY29 Q2',
      'Came into the one-year view',
      'Finished and left the plan',
      'Deferred beyond the five-year view',
      'Deferred out of the one-year view',
      'Pulled into the one-year view',
    ]);
  });

  it('names people, key results and signs', () => {
    expect(described('r1', 'r4', ({ entityId }) => ['e08', 'e17', 'o6'].includes(entityId))).toEqual([
      'Progress: Stage Funded → In progress',
      'Progress: Percent complete',
      'Progress: Stage Funded → In progress',
      'Progress: Percent complete',
      'Demand changed: +2 FTE quarters',
      'Ownership changed: Business owner person p-sust → person p-fin',
      'Link changed: dependency on enabler e20 added',
      'Target changed: keyResult o6k1, Due quarter FY28 Q1 → FY28 Q2',
    ]);
  });

  it('says what is not set, and what falls', () => {
    const team = { category: 'replanning', entityType: 'team', entityId: 't1' } as const;
    expect(describeChange({ kind: 'capacityChanged', ...team, deltaFteQuarters: -1.5 }, words)).toBe(
      'Team capacity changed: −1.5 FTE quarters',
    );
    const envelope = { category: 'replanning', entityType: 'envelope', entityId: '2027:mandatory' } as const;
    expect(describeChange({ kind: 'envelopeChanged', ...envelope, from: null, to: 5 }, words)).toBe(
      'Funding envelope changed: not set → €5K',
    );
  });
});
