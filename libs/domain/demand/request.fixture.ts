import type { DemandRequest } from '../records/records.js';

/** A request with every answer, being assessed; raised by p-fin. */
export function request(fields: Partial<DemandRequest> = {}): DemandRequest {
  return {
    ...{ id: 'dr', businessUnitId: 'bu', raisedQuarter: null, title: 'Faster quotes', problem: 'Three days' },
    ...{ alignmentOutcomeIds: [], risks: 'Price data', costs: '100k', opportunities: 'Wins' },
    ...{ requirement: 'openQuestion', state: 'assessing', enablerId: null, originalAsk: 'Buy a tool' },
    ...{ agreedAnswer: null, declineConstraint: null, alternativeOffered: null },
    steps: [{ state: 'new', on: '2026-10-01', byId: 'p-fin' }],
    ...fields,
  };
}
