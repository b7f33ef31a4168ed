import { fiscalQuarter, type DemandRequest, type EnablerAt, type RevisionHead } from '@northing/domain';
import { standingSteps } from './standing.js';

const REQUEST: DemandRequest = {
  ...{
    id: 'dr',
    businessUnitId: 'bu',
    raisedQuarter: fiscalQuarter(2027, 3),
    title: 'Quotes',
    problem: 'Slow',
  },
  ...{ alignmentOutcomeIds: [], risks: '', costs: '', opportunities: '', requirement: 'openQuestion' },
  ...{ state: 'new', enablerId: null, originalAsk: null, agreedAnswer: null, declineConstraint: null },
  ...{ alternativeOffered: null, steps: [] },
};

const at = (sequence: number, state: RevisionHead['state'], stage: EnablerAt['stage']) => ({
  revision: {
    sequence,
    state,
    anchorQuarter: fiscalQuarter(2027, sequence),
    publishedAt: null,
  } as RevisionHead,
  stage,
});
const texts = (request: Partial<DemandRequest>, run: readonly EnablerAt<RevisionHead>[] = []) =>
  standingSteps({ ...REQUEST, ...request }, run).map(({ text, isNext }) => (isNext ? `(${text})` : text));
const step = (state: DemandRequest['state']) => ({ state, on: '2026-10-01', byId: null });

describe('where a request stands', () => {
  it('is told step by step, with what it waits for', () => {
    expect(texts({ state: 'assessing', steps: [step('new'), step('assessing')] })).toEqual([
      'Raised',
      'Assessment begun',
      '(Waits to be accepted or declined)',
    ]);
    expect(texts({ state: 'withdrawn', steps: [step('new'), step('withdrawn')] })).toEqual([
      'Raised',
      'Withdrawn',
    ]);
  });

  it('of one without steps is told by quarter and state', () => {
    expect(texts({})).toEqual(['Raised in FY27 Q3', '(Waits to be assessed)']);
    expect(texts({ raisedQuarter: null, state: 'declined' })).toEqual([
      'Raised',
      'Declined, with an alternative',
    ]);
  });

  it('goes on to the revision in which it arrived, and in which it left', () => {
    const planned = { state: 'planned', enablerId: 'e1', steps: [step('new'), step('planned')] } as const;
    expect(texts(planned, [at(1, 'published', 'absent'), at(2, 'inReview', 'idea')])).toEqual([
      'Raised',
      'Planned as an enabler',
      '(In review: arrives with FY27 Q2 r2 once that is published)',
    ]);
    const run = [at(1, 'superseded', 'idea'), at(2, 'published', 'stopped')];
    expect(texts(planned, run).slice(2)).toEqual([
      'Arrived in the plan with FY27 Q1 r1',
      'Stopped with FY27 Q2 r2',
    ]);
  });

  it('is accepted anew when its enabler was taken out before it was published', () => {
    const steps = [step('new'), step('accepted'), step('planned'), step('accepted')];
    expect(texts({ state: 'accepted', steps }).slice(2)).toEqual([
      'Planned as an enabler',
      'Accepted anew: its enabler left the draft before it was published',
      '(Waits to be planned as an enabler)',
    ]);
  });
});
