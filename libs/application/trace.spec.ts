import { traceOutcomes } from './trace.js';

const capability = (id: string, parentId: string | null = null) => ({
  id,
  parentId,
  name: id,
  ownerId: null,
  importance: null,
  currentMaturity: null,
  targetMaturity: null,
  targetQuarter: null,
  assessedQuarter: null,
  deliberateReduction: false,
});

const outcomesOf = traceOutcomes({
  capabilities: [capability('c1'), capability('c1.1', 'c1'), capability('loop', 'loop')],
  outcomeCapabilityLinks: [
    { outcomeId: 'o1', capabilityId: 'c1', weight: 1 },
    { outcomeId: 'o2', capabilityId: 'c1.1', weight: 1 },
  ],
  enablerCapabilityLinks: [
    { enablerId: 'e1', capabilityId: 'c1.1', uplift: 1 },
    { enablerId: 'e1', capabilityId: 'c1', uplift: 1 },
    { enablerId: 'e2', capabilityId: 'loop', uplift: 1 },
  ],
});

it('follows an enabler to its capabilities, those above them, and their outcomes, each once', () => {
  expect(outcomesOf('enabler', 'e1')).toEqual(['o2', 'o1']);
});

it('takes an outcome for itself and a capability for what it serves', () => {
  expect(outcomesOf('outcome', 'o9')).toEqual(['o9']);
  expect(outcomesOf('capability', 'c1.1')).toEqual(['o2', 'o1']);
  expect(outcomesOf('capability', 'c1')).toEqual(['o1']);
});

it('ends where capabilities contain themselves, and finds nothing for teams and unknown ids', () => {
  expect(outcomesOf('enabler', 'e2')).toEqual([]);
  expect(outcomesOf('team', 't1')).toEqual([]);
  expect(outcomesOf('enabler', 'e9')).toEqual([]);
});
