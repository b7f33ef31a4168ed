import type { OrganisationAssessment, RelationshipAssessment, Intervention } from '../records/records.js';
import { fiscalQuarter, type FiscalQuarter } from '../time/fiscal-quarter.js';
import { ratings } from './finding.fixture.js';
import { interventionEffect } from './intervention-effect.js';
import { proposedInterventions } from './propose-interventions.js';
import { NO_SIDES } from '../records/records.js';

const Q3 = fiscalQuarter(2027, 3);
const base = { businessUnitId: 'bu', state: 'agreed', sides: NO_SIDES, proposal: null } as const;

function organisation(fields: Partial<OrganisationAssessment> = {}): OrganisationAssessment {
  return {
    ...{ ...base, id: 'a', quarter: Q3, instrument: 'organisationPartnerMaturity', level: 'reactive' },
    ...{ attributes: ratings(3), externalFactors: null, ...fields },
  };
}

function relationship(quarter: FiscalQuarter, level: number): RelationshipAssessment {
  return {
    ...base,
    id: `m${quarter}`,
    quarter,
    instrument: 'relationshipMaturity',
    level,
    intendedLevel: null,
  };
}

function intervention(fields: Partial<Intervention> = {}): Intervention {
  return {
    ...{ id: 'v', businessUnitId: 'bu', fromLevel: 'reactive', toLevel: 'service', kind: 'demandIntake' },
    ...{ description: null, state: 'done', ownerId: 'p', steps: [], ...fields },
  };
}

describe('[I3] interventions are proposed', () => {
  it('for the next level, by the kinds of that step, because of what can be changed', () => {
    const attributes = ratings(4, [
      { attribute: 'outsourcing', rating: 2, influence: 'control' },
      { attribute: 'corporateCulture', rating: 1 },
      { attribute: 'visionGoalClarity', rating: 3 },
    ]);
    expect(proposedInterventions([organisation({ attributes })], [])).toEqual([
      {
        ...{ assessmentId: 'a', businessUnitId: 'bu', quarter: Q3, level: 'reactive' },
        ...{ reachablePotential: 'strategic', fromLevel: 'reactive', toLevel: 'service' },
        kinds: ['demandIntake', 'serviceDefinition', 'businessAnalysis', 'capacityVisibility'],
        reasons: ['outsourcing', 'corporateCulture'],
      },
    ]);
  });

  it('not beyond what is reachable: the rest is not chased', () => {
    const attributes = ratings(4, [{ attribute: 'outsourcing', rating: 3, influence: 'outside' }]);
    const proposed = (level: OrganisationAssessment['level']) =>
      proposedInterventions([organisation({ level, attributes })], [])[0];
    expect(proposed('reactive')).toMatchObject({ reachablePotential: 'service', toLevel: 'service' });
    expect(proposed('service')).toMatchObject({ toLevel: null, kinds: [], reasons: [] });
    expect(proposed('strategic')).toMatchObject({ toLevel: null, kinds: [], reasons: [] });
  });

  it('from what the attributes carry, where the level stands above it', () => {
    const attributes = ratings(4, [
      { attribute: 'outsourcing', rating: 3, influence: 'outside' },
      { attribute: 'corporateCulture', rating: 2 },
    ]);
    expect(proposedInterventions([organisation({ level: 'service', attributes })], [])[0]).toMatchObject({
      ...{ level: 'service', fromLevel: 'reactive', toLevel: 'service', reasons: ['corporateCulture'] },
      kinds: ['demandIntake', 'serviceDefinition', 'businessAnalysis', 'capacityVisibility'],
    });
  });

  it('without what is proposed, under way or done for the unit; dropped ones may come again', () => {
    const taken = [
      intervention(),
      intervention({ kind: 'serviceDefinition', state: 'dropped' }),
      intervention({ kind: 'businessAnalysis', state: 'active' }),
      intervention({ kind: 'capacityVisibility', businessUnitId: 'other', state: 'proposed' }),
    ];
    const [proposed] = proposedInterventions([organisation()], taken);
    expect(proposed?.kinds).toEqual(['serviceDefinition', 'capacityVisibility']);
  });

  it('from the latest agreed assessment of each unit', () => {
    const earlier = organisation({ id: 'a0', quarter: fiscalQuarter(2027, 1), level: 'strategic' });
    const draft = organisation({ id: 'a2', quarter: fiscalQuarter(2027, 4), state: 'draft' });
    const other = organisation({ id: 'a3', businessUnitId: 'an' });
    const proposed = proposedInterventions([organisation(), earlier, draft, other], []);
    expect(proposed.map(({ assessmentId }) => assessmentId)).toEqual(['a3', 'a']);
  });
});

describe('[I4] the effect of an intervention', () => {
  const calendar = { yearStartMonth: 4, yearLabel: 'endYear', budgetSeasons: [] } as const;
  const step = (state: Intervention['state'], on: string) => ({ state, on, byId: null });
  const assessments = [
    relationship(fiscalQuarter(2026, 4), 1),
    relationship(fiscalQuarter(2027, 1), 2),
    relationship(fiscalQuarter(2027, 2), 3),
    relationship(Q3, 4),
    organisation(),
  ];

  it('is read from the last assessment up to its start and the first in a quarter after it was done', () => {
    const steps = [step('proposed', '2026-03-01'), step('active', '2026-05-04'), step('done', '2026-08-01')];
    const effect = interventionEffect(intervention({ steps }), assessments, calendar);
    expect(effect).toEqual({
      relationship: {
        before: { quarter: fiscalQuarter(2027, 1), level: 2 },
        after: { quarter: Q3, level: 4 },
      },
      organisation: {
        before: null,
        after: {
          ...{ quarter: Q3, level: 'reactive' },
          ...{ maximumValuePotential: 'service', reachablePotential: 'strategic' },
        },
      },
    });
  });

  it('says nothing of what is not done, and null of what nobody knows to have begun', () => {
    const active = intervention({ steps: [step('active', '2026-05-04')] });
    expect(interventionEffect(active, assessments, calendar)?.relationship.after).toBeNull();
    expect(interventionEffect(intervention(), assessments, calendar)).toBeNull();
  });
});
