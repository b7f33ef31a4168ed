import type { Assessment, AssessmentSide } from '../records/records.js';
import { fiscalQuarter } from '../time/fiscal-quarter.js';
import { findingDifferences, findingFlaws, type AssessmentFinding } from './assessment-finding.js';
import {
  acceptedAgreement,
  emptyAssessment,
  filledAssessment,
  proposedAgreement,
} from './assessment-flow.js';
import { organisation, ratings, relationship } from './finding.fixture.js';
import type { RecordChange } from './record-refusal.js';

const EMPTY = emptyAssessment({ id: 'a', businessUnitId: 'bu', quarter: fiscalQuarter(2027, 3) });
const by = (side: AssessmentSide, byId: string) => ({ side, byId, on: '2026-11-27' });
const IT = by('it', 'p-rossi');
const BUSINESS = by('business', 'p-trade');

function made(change: RecordChange<Assessment>): Assessment {
  if (change.kind !== 'changed') throw new Error(change.kind);
  return change.record;
}

/** Filled in by both sides. */
function both(it: AssessmentFinding = organisation(), business = organisation()): Assessment {
  return made(filledAssessment(made(filledAssessment(EMPTY, it, IT)), business, BUSINESS));
}

describe('[A1] a side’s finding', () => {
  it('begins the assessment as a draft and is what it says', () => {
    expect(made(filledAssessment(EMPTY, relationship(3, 4), IT))).toEqual({
      ...{ id: 'a', businessUnitId: 'bu', quarter: fiscalQuarter(2027, 3), state: 'draft' },
      ...{ instrument: 'relationshipMaturity', level: 3, intendedLevel: 4, proposal: null },
      sides: { it: { byId: 'p-rossi', on: '2026-11-27', level: 3, intendedLevel: 4 }, business: null },
    });
  });

  it('takes the place of its earlier one, leaves the other side’s, and lets a proposal fall', () => {
    const proposed = made(proposedAgreement(both(), organisation(), IT));
    const again = made(filledAssessment(proposed, organisation({ level: 'reactive' }), BUSINESS));
    expect(again).toMatchObject({ level: 'reactive', proposal: null });
    expect(again.sides).toMatchObject({ it: { level: 'service' }, business: { level: 'reactive' } });
  });

  it('is another person’s than the other side’s [A3]', () => {
    const one = made(filledAssessment(EMPTY, organisation(), IT));
    const same = filledAssessment(one, organisation(), by('business', 'p-rossi'));
    expect(same).toMatchObject({ kind: 'recordRefused', reason: 'samePerson' });
  });
});

describe('[A2] what is missing is told by field', () => {
  const six = ratings(3).slice(2);
  it.each([
    ['all eight', organisation(), []],
    ['two missing', organisation({ attributes: six }), ['attributes.outsourcing', 'attributes.decisionCentralisation']],
    ['one twice', organisation({ attributes: [...ratings(3), ratings(2)[0]!] }), ['attributes.outsourcing']],
    ['off the scale', organisation({ attributes: ratings(3, [{ attribute: 'corporateCulture', rating: 6 }]) }), ['attributes.corporateCulture']],
    ['half a rating', organisation({ attributes: ratings(3, [{ attribute: 'outsourcing', rating: 2.5 }]) }), ['attributes.outsourcing']],
    ['levels', relationship(0, 6), ['level', 'intendedLevel']],
    ['a level', relationship(5), []],
  ])('%s', (_, finding, fields) => {
    expect(findingFlaws(finding).map(({ field }) => field)).toEqual(fields);
    if (fields.length > 0) expect(filledAssessment(EMPTY, finding, IT).kind).toBe('recordIncomplete');
  }); // prettier-ignore
});

describe('[A4] agreeing', () => {
  it('waits for both sides', () => {
    const one = made(filledAssessment(EMPTY, organisation(), IT));
    expect(proposedAgreement(one, organisation(), IT)).toMatchObject({ reason: 'sidesOpen' });
    expect(acceptedAgreement(both(), BUSINESS)).toMatchObject({ reason: 'nothingProposed' });
  });

  const cases: readonly [AssessmentSide, string, AssessmentSide, string, string][] = [
    ['it', 'p-rossi', 'business', 'p-trade', 'agreed'],
    ['business', 'p-trade', 'it', 'p-rossi', 'agreed'],
    ['it', 'p-rossi', 'it', 'p-lind', 'otherSideNeeded'],
    ['it', 'p-rossi', 'business', 'p-rossi', 'otherSideNeeded'],
    ['business', 'p-trade', 'business', 'p-hale', 'otherSideNeeded'],
  ];
  it.each(cases)('%s (%s) proposes, %s (%s) accepts: %s', (side, byId, other, otherId, answer) => {
    const finding = organisation({ level: 'strategic' });
    const proposed = made(proposedAgreement(both(), finding, by(side, byId)));
    const done = acceptedAgreement(proposed, by(other, otherId));
    if (answer !== 'agreed') expect(done).toMatchObject({ kind: 'recordRefused', reason: answer });
    else expect(done).toMatchObject({ record: { state: 'agreed', level: 'strategic' } });
  });

  it('ends it: nothing changes an agreed one', () => {
    const done = made(acceptedAgreement(made(proposedAgreement(both(), organisation(), IT)), BUSINESS));
    for (const again of [
      filledAssessment(done, organisation(), IT),
      proposedAgreement(done, organisation(), IT),
      acceptedAgreement(done, BUSINESS),
    ]) {
      expect(again).toMatchObject({ kind: 'recordRefused', reason: 'agreed' });
    }
  });
});

describe('differences', () => {
  it('are level, external factors and what is rated or placed otherwise, once both are in', () => {
    const it = organisation({ externalFactors: 'Merger' });
    const business = organisation({
      level: 'reactive',
      attributes: ratings(3, [
        { attribute: 'outsourcing', rating: 2 },
        { attribute: 'corporateCulture', influence: 'outside' },
      ]),
    });
    expect(findingDifferences(made(filledAssessment(EMPTY, it, IT)))).toEqual([]);
    expect(findingDifferences(both(it, business))).toEqual([
      ...['level', 'externalFactors', 'outsourcing', 'corporateCulture'],
    ]);
    expect(findingDifferences(both())).toEqual([]);
    expect(findingDifferences(both(relationship(3, 4), relationship(3, 5)))).toEqual(['intendedLevel']);
  });
});
