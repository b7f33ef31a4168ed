import { compare } from '../compare/compare.js';
import { kestrelRevisions } from '../compare/kestrel.fixture.js';
import { comparisonInput } from '../compare/totals.js';
import { DEFAULT_SETTINGS } from '../revision/frame.js';
import type { PlanContent } from '../plan/plan-content.js';
import { plusQuarters } from '../time/fiscal-quarter.js';
import { applyEdits } from './apply-edits.js';
import { changeRecords, hasReason, reasonedChanges, type ChangeReason } from './change-reason.js';
import type { Edit } from './edit.js';
import { fieldChanges } from './field-change.js';
import { draftContent } from './open-draft.js';
import { removalEdits } from './remove-item.js';

const revisions = kestrelRevisions();
const last = revisions.at(-1);
if (!last) throw new Error('The sample has revisions.');
const anchor = plusQuarters(last.anchorQuarter, 1);
const base = draftContent(last.content, { type: 'quarterly', anchorQuarter: anchor });

function after(...edits: readonly Edit[]): PlanContent {
  const done = applyEdits(base, edits);
  if (done.kind !== 'edited') throw new Error(done.kind);
  return done.content;
}

const set = (key: string, field: string, value: unknown): Edit => ({
  ...{ op: 'set', type: 'enabler', key, field, value },
});
const changed = (content: PlanContent) =>
  fieldChanges(base, content).map(({ entityType, entityId, field }) => `${entityType}:${entityId} ${field}`);
const e03 = base.enablers.find(({ id }) => id === 'e03');
if (!e03?.startQuarter) throw new Error('e03 is scheduled.');

describe('what a draft re-plans', () => {
  it('[D4] a move is two fields, with quarters as documents write them', () => {
    const start = plusQuarters(e03.startQuarter ?? anchor, 1);
    const end = plusQuarters(e03.endQuarter ?? anchor, 1);
    const changes = fieldChanges(
      base,
      after(set('e03', 'startQuarter', start), set('e03', 'endQuarter', end)),
    );
    expect(changes.map(({ field }) => field)).toEqual(['startQuarter', 'endQuarter']);
    expect(changes[0]?.after).toMatch(/^FY\d{4}-Q[1-4]$/);
  });

  it('[D4] progress and assessment are none', () => {
    expect(changed(after(set('e03', 'percentComplete', 55), set('e03', 'confidence', 0.1)))).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    ['funded', []],
    ['idea', ['enabler:e20 stage']],
    ['stopped', ['enabler:e20 stage']],
  ])('[D4] of stages only decisions count: to %s', (stage, expected) => {
    const before = {
      ...base,
      enablers: base.enablers.map((e) => (e.id === 'e20' ? { ...e, stage: 'feasibility' as const } : e)),
    };
    const done = applyEdits(before, [set('e20', 'stage', stage)]);
    if (done.kind !== 'edited') throw new Error(done.kind);
    const found = fieldChanges(before, done.content).map(
      ({ entityId, field }) => `enabler:${entityId} ${field}`,
    );
    expect(found).toEqual(expected);
  });

  it('[D4] removing an item is one change, whatever hangs on it', () => {
    expect(changed(after(...removalEdits(base, 'capability', 'c1.3')))).toEqual(['capability:c1.3 *']);
    expect(changed(after(...removalEdits(base, 'enabler', 'e03')))).toEqual(['enabler:e03 *']);
  });

  it('[D5] edits that cancel out leave nothing, repeated ones a single change from first to last', () => {
    const twice = after(set('e03', 'name', 'One'), set('e03', 'name', 'Two'));
    expect(fieldChanges(base, twice)).toEqual([
      { entityType: 'enabler', entityId: 'e03', field: 'name', before: e03.name, after: 'Two' },
    ]);
    expect(changed(after(set('e03', 'name', 'One'), set('e03', 'name', e03.name)))).toEqual([]);
  });

  it('[D7] what rolls out with the new quarter is no change', () => {
    expect(base.enablers.length).toBeLessThan(last.content.enablers.length);
    expect(fieldChanges(base, base)).toEqual([]);
  });

  it('its records explain every re-planning row of the comparison', () => {
    const content = after(
      set('e03', 'name', 'Renamed'),
      set('e05', 'supplier', 'Another'),
      ...removalEdits(base, 'enabler', 'e20'),
      { op: 'set', type: 'outcome', key: 'o2', field: 'weight', value: 3 },
    );
    const reasons = fieldChanges(base, content).map(({ entityType, entityId, field }): ChangeReason => ({
      ...{ entityType, entityId, field, driver: 'Because', driverKind: 'businessNeed' },
      ...{ evidenceIds: ['i01'], authorId: null, at: null },
    }));
    const records = changeRecords(reasonedChanges(base, content, reasons), 'c');
    const draft = { ...last, id: 'r5', sequence: 5, anchorQuarter: anchor, content, changeRecords: records };
    const input = comparisonInput([...revisions, draft], last.id, 'r5', DEFAULT_SETTINGS);
    if (!input) throw new Error('Both revisions are there.');
    const { evidence } = compare(input);
    expect(evidence.replanningChanges).toBeGreaterThan(0);
    expect(evidence.unexplained).toEqual([]);
    expect(evidence.evidenceCoverage).toBe(1);
  });
});

describe('reasons', () => {
  const reason: ChangeReason = {
    ...{ entityType: 'enabler', entityId: 'e03', field: 'name', driver: 'Why', driverKind: 'environment' },
    ...{ evidenceIds: [], authorId: 'p-lind', at: null },
  };

  it.each<[string, Partial<ChangeReason> | null, boolean]>([
    ['a sentence and a kind', {}, true],
    ['no sentence', { driver: ' ' }, false],
    ['no kind', { driverKind: null }, false],
    ['nothing', null, false],
  ])('[D6] %s', (_, part, expected) => {
    expect(hasReason({ reason: part && { ...reason, ...part } })).toBe(expected);
  });

  it('[D5] the reason of an edit that was cancelled is not published', () => {
    expect(changeRecords(reasonedChanges(base, base, [reason]), 'c')).toEqual([]);
  });
});
