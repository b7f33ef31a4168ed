import type { Enabler } from '../plan/enabler.js';
import { EMPTY_CONTENT } from '../plan/plan-content.js';
import { DEFAULT_SETTINGS } from '../revision/frame.js';
import { fiscalQuarter } from '../time/fiscal-quarter.js';
import { compare } from './compare.js';
import type { ComparisonInput } from './comparison.js';
import { enabler } from './plans.fixture.js';
import { totalsOf } from './totals.js';
import { unlistedDifferences } from './unlisted.js';

function inputOf(before: Enabler, after: Enabler): ComparisonInput {
  const side = (id: string, sequence: number, item: Enabler) => {
    const content = { ...EMPTY_CONTENT, enablers: [item] };
    const head = { id, sequence, anchorQuarter: fiscalQuarter(2027, 1) };
    return { head, content, totals: totalsOf(content) };
  };
  return {
    from: side('r1', 1, before),
    to: side('r2', 2, after),
    heldBefore: new Set(),
    lastHeld: new Map(),
    records: [],
    settings: DEFAULT_SETTINGS,
  };
}

function unlisted(before: Partial<Enabler>, after: Partial<Enabler>) {
  const input = inputOf(enabler({ id: 'e1', ...before }), enabler({ id: 'e1', ...after }));
  return unlistedDifferences(input, compare(input).changes);
}

describe('[C51] what differs without a row', () => {
  const cell = (fiscalYear: number | null, opex: number) => ({ fiscalYear, opex, capex: 0 });

  test.each<[what: string, before: Partial<Enabler>, after: Partial<Enabler>, fields: readonly string[]]>([
    ['cost without a year', { cost: [cell(null, 100)] }, { cost: [cell(null, 120)] }, ['cost']],
    ['cost beyond the window', { cost: [cell(2040, 100)] }, { cost: [cell(2040, 120)] }, ['cost']],
    [
      'one date of two',
      { startQuarter: null, endQuarter: fiscalQuarter(2028, 1) },
      { startQuarter: null, endQuarter: fiscalQuarter(2028, 2) },
      ['endQuarter'],
    ],
  ])('%s is listed apart', (_, before, after, fields) => {
    expect(unlisted(before, after)).toEqual([{ entityType: 'enabler', entityId: 'e1', fields }]);
  });

  test.each<[what: string, before: Partial<Enabler>, after: Partial<Enabler>]>([
    ['cost in the window', { cost: [cell(2027, 100)] }, { cost: [cell(2027, 120)] }],
    ['a name', { name: 'Old' }, { name: 'New' }],
    ['a stop', { stage: 'funded' }, { stage: 'stopped' }],
    ['a supplier', { supplier: 'A' }, { supplier: 'B' }],
    ['progress', { percentComplete: 10, health: 'green' }, { percentComplete: 20, health: 'amber' }],
    ['nothing', {}, {}],
  ])('%s has its row', (_, before, after) => {
    expect(unlisted(before, after)).toEqual([]);
  });
});
