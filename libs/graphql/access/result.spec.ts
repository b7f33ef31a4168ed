import 'reflect-metadata';
import { problemOf, type FailureOf } from '@northing/application';
import { GraphQLUnionType, type GraphQLSchema } from 'graphql';
import { buildSchema } from '../schema/schema.js';
import { failureMember } from './answer.js';
import { FAILURE_OBJECTS, type SpokenKind } from './result.js';

const item = { entityType: 'enabler', entityId: 'e1' };
const violation = {
  ...item,
  code: 'sameOwners',
  entityType: 'enabler',
  field: null,
  path: 'x',
  message: 'm',
} as const;

/** One failure of every kind; a new kind does not compile until it stands here. */
const FAILURES: { readonly [K in SpokenKind]: FailureOf<K> } = {
  unknownPlan: { kind: 'unknownPlan', planId: 'p' },
  unknownRevision: { kind: 'unknownRevision', rev: 'r9' },
  unknownScenario: { kind: 'unknownScenario', scenarioId: 's' },
  wrongOrder: { kind: 'wrongOrder', from: 'r2', to: 'r1' },
  nameDoesNotMatch: { kind: 'nameDoesNotMatch', planId: 'p' },
  unknownMapping: { kind: 'unknownMapping', name: 'm' },
  invalidMapping: { kind: 'invalidMapping', reason: 'it is empty.' },
  notAllowed: { kind: 'notAllowed', permission: 'approve', roles: ['approver'] },
  unknownPerson: { kind: 'unknownPerson', personId: 'x' },
  ownApproval: { kind: 'ownApproval' },
  noDraft: { kind: 'noDraft', planId: 'p' },
  draftExists: { kind: 'draftExists', draftId: 'r5' },
  wrongState: { kind: 'wrongState', state: 'inReview', needed: 'draft' },
  anchorNotLater: { kind: 'anchorNotLater', anchor: 'FY27 Q1', last: 'FY27 Q2' },
  noteMissing: { kind: 'noteMissing', about: 'trigger' },
  unknownBranch: { kind: 'unknownBranch', branchId: 'b' },
  branchClosed: { kind: 'branchClosed', branchId: 'b' },
  unknownItem: { kind: 'unknownItem', ...item },
  itemExists: { kind: 'itemExists', ...item },
  editConflict: {
    kind: 'editConflict',
    conflicts: [
      { type: 'enabler', key: 'e1', field: 'startQuarter', expected: 8108, current: 8109, yours: null },
      { type: 'enabler', key: 'e1', field: 'deliverables', expected: [], current: ['a'], yours: ['b'] },
    ],
  },
  brokenRules: { kind: 'brokenRules', violations: [violation] },
  stageRefused: { kind: 'stageRefused', enablerId: 'e1', flaws: ['costMissing'] },
  hasParts: { kind: 'hasParts', capabilityId: 'c', partIds: ['c1'] },
  wrongShares: { kind: 'wrongShares', total: 90 },
  nothingToUndo: { kind: 'nothingToUndo' },
  nothingToRedo: { kind: 'nothingToRedo' },
  reasonsMissing: { kind: 'reasonsMissing', count: 2 },
  nothingChanged: { kind: 'nothingChanged' },
  decisionsOpen: { kind: 'decisionsOpen', titles: ['A'] },
  sentBackUndecided: { kind: 'sentBackUndecided', titles: ['A'] },
  meetingNotHeld: { kind: 'meetingNotHeld' },
  unknownDecision: { kind: 'unknownDecision', decisionId: 'd' },
  mergeUnresolved: { kind: 'mergeUnresolved', keys: ['k'] },
  bundlesTied: { kind: 'bundlesTied', titles: ['A', 'B'] },
  insightCited: { kind: 'insightCited', insightId: 'i' },
  unknownWorkspace: { kind: 'unknownWorkspace', workspaceId: 'w' },
  invalidSettings: { kind: 'invalidSettings', flaws: [{ field: 'name', message: 'A name is needed.' }] },
  nameTaken: { kind: 'nameTaken', name: 'Kestrel' },
  calendarFixed: { kind: 'calendarFixed' },
  unknownUnit: { kind: 'unknownUnit', unitId: 'u' },
  unitCycle: { kind: 'unitCycle', unitId: 'u' },
  unknownRequest: { kind: 'unknownRequest', requestId: 'dr' },
  wrongDemandState: { kind: 'wrongDemandState', state: 'declined' },
  demandIncomplete: { kind: 'demandIncomplete', flaws: [{ field: 'title', message: 'm' }] },
  unknownRecord: { kind: 'unknownRecord', recordType: 'engagement', recordId: 'g' },
  recordIncomplete: { kind: 'recordIncomplete', flaws: [] },
  recordRefused: { kind: 'recordRefused', reason: 'ownEntry' },
};

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildSchema();
});

it.each(Object.values(FAILURES))('speaks $kind with a sentence, as one type', (failure) => {
  const member = failureMember(failure);
  expect(member).toMatchObject({ kind: failure.kind, message: problemOf(failure).detail });
  const name = `${failure.kind.charAt(0).toUpperCase()}${failure.kind.slice(1)}`;
  expect(FAILURE_OBJECTS[failure.kind].name).toBe(`${name}Object`);
});

it('resolves every failure of every union to the type of its kind', async () => {
  const unions = Object.values(schema.getTypeMap()).filter((type) => type instanceof GraphQLUnionType);
  const results = unions.filter(({ name }) =>
    /^(Edit|Undo|OpenDraft|Submit|Review|Scenario|Insight)Result$/.test(name),
  );
  expect(results).toHaveLength(7);
  for (const union of results) {
    for (const { name } of union.getTypes()) {
      const kind = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
      const failure = FAILURES[kind as SpokenKind] as { readonly kind: string } | undefined;
      if (!failure) continue;
      const told: unknown = await union.resolveType?.(failure, {}, {} as never, union);
      expect(told).toBe(name);
    }
  }
});

it('tells a conflict in values as documents write them', () => {
  const place = { planId: 'p', branchId: 'b' };
  expect(failureMember(FAILURES.editConflict, place)).toMatchObject({
    place,
    conflicts: [
      { field: 'startQuarter', expected: 'FY2027-Q1', current: 'FY2027-Q2', yours: null },
      { field: 'deliverables', expected: '[]', current: '["a"]', yours: '["b"]' },
    ],
  });
});
