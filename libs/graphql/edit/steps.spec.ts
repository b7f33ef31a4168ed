import 'reflect-metadata';
import {
  applyEdits,
  EMPTY_CONTENT,
  itemKey,
  parseQuarter,
  type FiscalQuarter,
  type PlanContent,
} from '@northing/domain';
import { editCommand, reasonOf } from './command.js';
import type { EditStepInput } from './edit-step.input.js';
import { stepEdits } from './steps.js';

const quarter = parseQuarter('FY2027-Q3') as FiscalQuarter;

/** Applies steps one after the other; each has to be accepted. */
function after(content: PlanContent, ...steps: readonly EditStepInput[]): PlanContent {
  const edited = applyEdits(content, steps.flatMap(stepEdits));
  if (edited.kind !== 'edited') throw new Error(`refused: ${edited.kind}`);
  return edited.content;
}

const content = after(
  EMPTY_CONTENT,
  {
    addOutcome: {
      id: 'o1',
      name: 'Faster',
      keyResults: [{ id: 'k1', name: 'Days', baseline: 9, target: 3 }],
    },
  },
  { addCapability: { id: 'c1', name: 'Delivery' } },
  { addEnabler: { id: 'e1', name: 'Routes', startQuarter: quarter, cost: [{ opex: 5, capex: 0 }] as never } },
  { addEnabler: { id: 'e2', name: 'Scanners' } },
  { addOutcomeLink: { outcomeId: 'o1', capabilityId: 'c1', weight: 60 } },
  { addEnablerLink: { enablerId: 'e1', capabilityId: 'c1', uplift: 1 } },
  { addDependency: { id: 'd1', predecessorId: 'e1', successorId: 'e2' } },
  { addCapacity: { teamId: 't1', quarter, fte: 4 } },
  { addEnvelope: { fiscalYear: 2027, fundingClass: 'mandatory', amount: 100 } },
);

it('starts what is added as the catalogue of fields says', () => {
  expect(content.enablers[0]).toMatchObject({
    ...{ stage: 'idea', percentComplete: 0, confidence: 0.5, tbmView: 'grow', priorityBand: 'could' },
    ...{ supplier: null, deliverables: [], lineage: null, startQuarter: quarter },
    cost: [{ fiscalYear: null, opex: 5, capex: 0 }],
  });
  expect(content.capabilities[0]).toMatchObject({ importance: 3, deliberateReduction: false });
  expect(content.dependencies[0]).toMatchObject({ type: 'FS', lagQuarters: 0 });
  expect(content.outcomes[0]?.keyResults).toEqual([
    { id: 'k1', name: 'Days', unit: null, baseline: 9, target: 3, dueQuarter: null, actual: null },
  ]);
});

it('leaves alone what is not given, and empties what is null', () => {
  const step = {
    setEnabler: { id: 'e1', fields: { startQuarter: null, deliverables: null, percentComplete: null } },
  };
  expect(stepEdits(step as never)).toEqual([
    { op: 'set', type: 'enabler', key: 'e1', field: 'startQuarter', value: null },
    { op: 'set', type: 'enabler', key: 'e1', field: 'deliverables', value: [] },
    { op: 'set', type: 'enabler', key: 'e1', field: 'percentComplete', value: 0 },
  ]);
  expect(after(content, step as never).enablers[0]).toEqual({ ...content.enablers[0], startQuarter: null });
});

it('says what was seen of the fields that are set, and of no other', () => {
  const fields = { name: 'Faster routes', supplier: 'Acme' };
  const expected = { name: 'Routes', supplier: null, scope: 'unseen' };
  expect(stepEdits({ setEnabler: { id: 'e1', fields, expected } })).toEqual([
    { op: 'set', type: 'enabler', key: 'e1', field: 'name', value: 'Faster routes', expected: 'Routes' },
    { op: 'set', type: 'enabler', key: 'e1', field: 'supplier', value: 'Acme', expected: null },
  ]);
});

it('takes key results one by one', () => {
  const seen = { id: 'k1', name: 'Days', baseline: 9, target: 3 };
  const next = after(
    content,
    { setKeyResult: { outcomeId: 'o1', keyResult: { ...seen, target: 2 }, expected: seen } },
    { setKeyResult: { outcomeId: 'o1', keyResult: { id: 'k2', name: 'Returns' }, expected: null } },
  );
  expect(next.outcomes[0]?.keyResults.map(({ id, target }) => [id, target])).toEqual([
    ['k1', 2],
    ['k2', null],
  ]);
  const less = after(next, { removeKeyResult: { outcomeId: 'o1', id: 'k1' } });
  expect(less.outcomes[0]?.keyResults.map(({ id }) => id)).toEqual(['k2']);
  const late = { setKeyResult: { outcomeId: 'o1', keyResult: { ...seen, target: 1 }, expected: seen } };
  expect(applyEdits(next, stepEdits(late)).kind).toBe('editConflict');
});

it('finds links, dependencies and cells by what names them', () => {
  const next = after(
    content,
    { setOutcomeLink: { outcomeId: 'o1', capabilityId: 'c1', weight: 70, expected: 60 } },
    { setEnablerLink: { enablerId: 'e1', capabilityId: 'c1', uplift: 2, expected: 1 } },
    { setDependency: { id: 'd1', fields: { lagQuarters: 1 }, expected: { lagQuarters: 0 } } },
    { setCapacity: { teamId: 't1', quarter, fte: 6, expected: 4 } },
    { setEnvelope: { fiscalYear: 2027, fundingClass: 'mandatory', amount: 120, expected: 100 } },
  );
  expect(next.outcomeCapabilityLinks).toEqual([{ outcomeId: 'o1', capabilityId: 'c1', weight: 70 }]);
  expect(next.enablerCapabilityLinks).toEqual([{ enablerId: 'e1', capabilityId: 'c1', uplift: 2 }]);
  expect(next.dependencies[0]).toMatchObject({ lagQuarters: 1, type: 'FS' });
  expect(next.capacity).toEqual([{ teamId: 't1', quarter, fte: 6 }]);
  expect(next.envelopes).toEqual([{ fiscalYear: 2027, fundingClass: 'mandatory', amount: 120 }]);
  const emptied = after(
    next,
    { removeOutcomeLink: { outcomeId: 'o1', capabilityId: 'c1' } },
    { removeEnablerLink: { enablerId: 'e1', capabilityId: 'c1' } },
    { removeDependency: { id: 'd1' } },
    { removeCapacity: { teamId: 't1', quarter } },
    { removeEnvelope: { fiscalYear: 2027, fundingClass: 'mandatory' } },
  );
  const { outcomeCapabilityLinks, enablerCapabilityLinks, dependencies, capacity, envelopes } = emptied;
  expect([outcomeCapabilityLinks, enablerCapabilityLinks, dependencies, capacity, envelopes]).toEqual([
    [], [], [], [], [],
  ]); // prettier-ignore
});

it('is refused where somebody has changed a value meanwhile', () => {
  const step = { setCapacity: { teamId: 't1', quarter, fte: 9, expected: 3 } };
  expect(applyEdits(content, stepEdits(step))).toMatchObject({
    kind: 'editConflict',
    conflicts: [
      { key: itemKey('capacity', { teamId: 't1', quarter, fte: 0 }), field: 'fte', current: 4, yours: 9 },
    ],
  });
});

it.each([
  ['no alternative', {}, /exactly one/],
  [
    'two alternatives',
    { removeDependency: { id: 'd1' }, addCapability: { id: 'c2', name: 'X' } },
    /exactly one/,
  ],
  ['a name that is emptied', { setOutcome: { id: 'o1', fields: { name: null } } }, /“Name” cannot be empty/],
  ['an empty id', { addEnabler: { id: '', name: 'X' } }, /An id cannot be empty/],
])('refuses %s', (_, step, reason) => {
  expect(() => stepEdits(step as EditStepInput)).toThrow(reason);
});

it('reads every command', () => {
  const item = { entityType: 'capability', entityId: 'c1' } as const;
  const parts = [{ id: 'e3', name: 'A', percent: 100 }];
  const merge = { enablerIds: ['e1', 'e2'], result: { id: 'e4', name: 'B' } };
  expect(editCommand({ steps: { edits: [{ removeDependency: { id: 'd1' } }] } })).toEqual({
    kind: 'steps',
    edits: [{ op: 'remove', type: 'dependency', key: 'd1' }],
    confirmed: false,
  });
  expect(editCommand({ remove: item })).toEqual({ kind: 'remove', ...item });
  expect(editCommand({ split: { enablerId: 'e1', parts } })).toEqual({
    kind: 'split',
    enablerId: 'e1',
    parts,
  });
  expect(editCommand({ merge })).toEqual({ kind: 'merge', ...merge });
  expect(editCommand({ stop: { enablerId: 'e1' } })).toEqual({ kind: 'stop', enablerId: 'e1' });
  expect(editCommand({ reinstate: { enablerId: 'e1' } })).toEqual({ kind: 'reinstate', enablerId: 'e1' });
  expect(() => editCommand({})).toThrow(/exactly one/);
});

it('takes a reason without a kind or evidence as it is', () => {
  expect(reasonOf({ driver: 'Law' })).toEqual({ driver: 'Law', driverKind: null, evidenceIds: [] });
});
