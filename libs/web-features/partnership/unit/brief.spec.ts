import { fiscalQuarter, plusQuarters, type ShadowItItem } from '@northing/domain';
import { enabler } from '../../trace/content.fixture.js';
import { organisation, ratings, relationship } from '../assessment.fixture.js';
import type { LoggedEngagement } from '../read-partnership.js';
import { askLines, proposalLines, type BriefInput } from './brief.js';

const last = fiscalQuarter(2027, 3);
const NOTHING = { engagements: [], assessments: [], interventions: [], shadowItItems: [] };

function input(records: Partial<BriefInput['records']>, more: Partial<BriefInput> = {}): BriefInput {
  return {
    ...{ unitId: 'u1', last, plan: 'p', today: '2026-11-27', enablers: [], requests: [] },
    records: { ...NOTHING, ...records },
    ...more,
  };
}

const texts = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => text);

describe('what is proposed to a unit', () => {
  it('is the step to the next level, with what limits it, as far as that is reachable', () => {
    expect(texts(proposalLines(input({ assessments: [organisation(last)] })))).toEqual([
      expect.stringMatching(/^From Reactive to Service: demand intake, .* and visible capacity\.$/),
    ]);
    const capped = organisation(last, { level: 'service', attributes: ratings(3, 'outside') });
    expect(texts(proposalLines(input({ assessments: [capped] })))[0]).toMatch(/^No further step/);
  });

  it('is work that is thought about and not funded, and nothing where there is none', () => {
    const enablers = [
      enabler('e1', { stage: 'research' }),
      enabler('e2'),
      enabler('e3', { stage: 'stopped' }),
    ];
    expect(texts(proposalLines(input({}, { enablers })))).toEqual(['Proposed in the plan: Enabler e1.']);
    expect(proposalLines(input({}))).toEqual([]);
  });
});

describe('what is asked of a unit', () => {
  const agreed = [relationship(last, 3, { intendedLevel: 4 })];

  it('is nothing when all is agreed, confirmed and owned', () => {
    expect(askLines(input({ assessments: agreed }))).toEqual([]);
  });

  it('is to confirm what is not locked yet', () => {
    const logged: LoggedEngagement = {
      ...{
        id: 'g',
        businessUnitId: 'u1',
        date: null,
        quarter: last,
        timing: 'beforeDecision',
        behaviours: [],
      },
      ...{ enablerId: null, subject: null, recordedById: 'p', confirmedById: null },
      ...{ lockedOn: '2027-01-31', isLocked: false },
    };
    const old = { ...logged, id: 'old', quarter: plusQuarters(last, -1), isLocked: true };
    const done = { ...logged, id: 'done', confirmedById: 'q' };
    const lines = askLines(input({ assessments: agreed, engagements: [logged, old, done] }));
    expect(lines.map(({ text, to }) => [text, to])).toEqual([
      [
        'Confirm 1 conversation of FY27 Q3 before Jan 31, 2027.',
        '/partnership/register?plan=p&bu=u1&quarter=FY27Q3',
      ],
    ]);
  });

  it('is what its assessments wait for', () => {
    const draft = relationship(last, 3, { state: 'draft' });
    expect(texts(askLines(input({ assessments: [draft] })))).toEqual([
      'Relationship maturity of FY27 Q3: both sides have to give their finding.',
      'Assess the relationship together: nothing is agreed yet.',
    ]);
    expect(texts(askLines(input({ assessments: [relationship(last, 3)] })))).toEqual([
      'Say which level is meant to be reached: none is agreed.',
    ]);
  });

  it('is an owner for open work, and for sensitive data that nobody of IT looks after', () => {
    const item: ShadowItItem = {
      ...{ id: 's', name: 'Rota tool', businessUnitId: 'u1', supplier: null, annualCost: 1, steps: [] },
      ...{ dataSensitivity: 'personal', itOwnerId: null, disposition: 'tolerated' },
      ...{ enablerId: null, foundOn: null },
    };
    const enablers = [enabler('e1'), enabler('e2', { businessOwnerId: 'b', itOwnerId: 'i' })];
    expect(texts(askLines(input({ assessments: agreed, shadowItItems: [item] }, { enablers })))).toEqual([
      'Name a business owner for Enabler e1.',
      'Name an IT owner for Rota tool, or bring it into the plan: it holds sensitive data.',
    ]);
  });
});
