import fc from 'fast-check';
import {
  CAPABILITIES_START,
  capabilitiesAddress,
  HEAT_COLORS,
  readCapabilities,
} from './capabilities-view.js';
import { ITEM_TYPES } from './item-token.js';
import {
  OUTCOME_SORTS,
  OUTCOMES_START,
  outcomesAddress,
  readOutcomes,
  STATUS_CHOICES,
} from './outcomes-view.js';
import { readOwnItem, writeOwnItem } from './own-item.js';

const text = fc.string({ minLength: 1, maxLength: 12 });
const token = fc.record({
  sequence: fc.integer({ min: 1, max: 9999 }),
  quarter: fc.option(fc.constantFrom('FY27Q1', 'FY28Q4')),
});
const item = fc.option(fc.record({ type: fc.constantFrom(...ITEM_TYPES), id: text }));

const paramsOf = (address: string) => new URL(address, 'http://localhost').searchParams;

describe('an item in a place of its own', () => {
  it('goes by its id alone', () => {
    expect(writeOwnItem({ type: 'capability', id: 'C20' }, 'capability')).toBe('C20');
    expect(writeOwnItem({ type: 'enabler', id: 'E-1' }, 'capability')).toBe('enabler:E-1');
    expect(readOwnItem('C20', 'capability')).toEqual({ type: 'capability', id: 'C20' });
    expect(readOwnItem('capability:C20', 'capability')).toEqual({ type: 'capability', id: 'C20' });
  });

  it('comes back as it was, whatever the id', () => {
    const ids = fc.oneof(
      text,
      text.map((id) => `outcome:${id}`),
    );
    fc.assert(
      fc.property(fc.constantFrom(...ITEM_TYPES), fc.constantFrom(...ITEM_TYPES), ids, (own, type, id) => {
        expect(readOwnItem(writeOwnItem({ type, id }, own), own)).toEqual({ type, id });
      }),
    );
  });
});

describe('the address of capabilities and outcomes', () => {
  it('leaves out what is at its default', () => {
    expect(capabilitiesAddress(CAPABILITIES_START)).toBe('/capabilities');
    expect(outcomesAddress(OUTCOMES_START)).toBe('/roadmap/outcomes');
  });

  it('reproduces every view of capabilities', () => {
    const views = fc.record({
      plan: fc.option(text),
      rev: fc.option(token),
      color: fc.constantFrom(...HEAT_COLORS),
      show: fc.constantFrom('map' as const, 'table' as const),
      text: fc.string(),
      item,
    });
    fc.assert(
      fc.property(views, (view) => {
        expect(readCapabilities(paramsOf(capabilitiesAddress(view)))).toEqual(view);
      }),
    );
  });

  it('reproduces every view of outcomes', () => {
    const views = fc.record({
      plan: fc.option(text),
      rev: fc.option(token),
      statuses: fc.constantFrom([], ['atRisk', 'unmeasured'] as const, STATUS_CHOICES),
      sort: fc.constantFrom(...OUTCOME_SORTS),
      p80: fc.boolean(),
      item,
    });
    fc.assert(
      fc.property(views, (view) => {
        expect(readOutcomes(paramsOf(outcomesAddress(view)))).toEqual(view);
      }),
    );
  });
});
