import { parseQuarter } from '../time/fiscal-quarter.js';
import { conflictKey, type MergePlace } from './conflict.js';
import { readTypedValue } from './typed-value.js';
import type { Unit } from './unit.js';

const of = (unit: Unit, entityType: 'enabler' | 'outcome' | 'capability' = 'enabler'): string =>
  conflictKey('editEdit', { of: 'unit', entityType, entityId: 'e 1', unit });
const at = (place: MergePlace): string => conflictKey('editEdit', place);
const schedule = { startQuarter: 'FY2027-Q1', endQuarter: 'FY2027-Q4', retireQuarter: null };

describe('[M22] a value of one’s own is written as documents write it', () => {
  it('dates together', () => {
    expect(readTypedValue(of({ kind: 'schedule' }), schedule)).toEqual({
      startQuarter: parseQuarter('FY2027-Q1'),
      endQuarter: parseQuarter('FY2027-Q4'),
      retireQuarter: null,
    });
    expect(readTypedValue(of({ kind: 'schedule' }), { ...schedule, endQuarter: 'soon' })).toBeUndefined();
    expect(readTypedValue(of({ kind: 'schedule' }), { endQuarter: null })).toBeUndefined();
  });

  it('scope with its deliverables', () => {
    const scope = { scope: 'Two sites', deliverables: ['Reno'] };
    expect(readTypedValue(of({ kind: 'scope' }), scope)).toEqual(scope);
    expect(readTypedValue(of({ kind: 'scope' }), 'Two sites')).toBeUndefined();
  });

  it.each([
    [of({ kind: 'field', field: 'supplier' }), 'Alder', 'Alder'],
    [of({ kind: 'field', field: 'supplier' }), 4, undefined],
    [of({ kind: 'field', field: 'confidence' }), 0.5, 0.5],
    [of({ kind: 'field', field: 'stage' }), 'sometime', undefined],
    [of({ kind: 'field', field: 'nothing' }), 'x', undefined],
    [of({ kind: 'field', field: 'parentId' }, 'capability'), null, null],
    [of({ kind: 'measured', id: 'k1' }, 'outcome'), 12, 12],
    [of({ kind: 'keyResult', id: 'k1' }, 'outcome'), null, null],
    [of({ kind: 'cell', list: 'cost', cell: '2027' }), null, null],
    [of({ kind: 'cell', list: 'cost', cell: '2027' }), 12, undefined],
  ])('%s with %j', (key, raw, value) => {
    expect(readTypedValue(key, raw)).toEqual(value);
  });

  it('cells and key results whole', () => {
    const cell = { fiscalYear: 2027, opex: 10, capex: 5 };
    expect(readTypedValue(of({ kind: 'cell', list: 'cost', cell: '2027' }), cell)).toEqual(cell);
    const key = of({ kind: 'keyResult', id: 'k1' }, 'outcome');
    const raw = { id: 'k1', name: 'On time', target: 95, dueQuarter: 'FY2028-Q2' };
    expect(readTypedValue(key, raw)).toMatchObject({ target: 95, dueQuarter: parseQuarter('FY2028-Q2') });
  });

  it('links, capacity and envelopes by their number', () => {
    const link = at({ of: 'link', type: 'enablerCapabilityLink', fromId: 'e1', toId: 'c1' });
    expect(readTypedValue(link, 0.5)).toBe(0.5);
    expect(readTypedValue(link, '0.5')).toBeUndefined();
    expect(readTypedValue(at({ of: 'envelope', fiscalYear: 2027, fundingClass: 'sponsored' }), 900)).toBe(
      900,
    );
  });

  it('another name, and the units of a broken rule by their names', () => {
    const item: MergePlace = { of: 'item', entityType: 'enabler', entityId: 'e1' };
    expect(readTypedValue(conflictKey('duplicateName', item), 'Another')).toBe('Another');
    const key = conflictKey('invariant', item, ':sameOwners');
    expect(readTypedValue(key, { itOwnerId: 'p1' })).toEqual({ itOwnerId: 'p1' });
    expect(readTypedValue(key, { itOwnerId: 7 })).toBeUndefined();
    expect(readTypedValue('nonsense', 'x')).toBeUndefined();
  });
});
