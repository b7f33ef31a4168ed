import { fiscalQuarter } from '@northing/domain';
import fc from 'fast-check';
import { CHANGE_GROUPINGS, COMPARE_START, MARKS, compareAddress, readCompare } from './compare-view.js';
import { countFilters, NO_FILTER } from './item-filter.js';
import { ITEM_TYPES, readItem, writeItem } from './item-token.js';
import { findRevision, readRevisionToken, revisionToken, writeRevisionToken } from './revision-token.js';
import { GROUPINGS, readRoadmap, ROADMAP_START, roadmapAddress } from './roadmap-view.js';

const r3 = { sequence: 3, anchorQuarter: fiscalQuarter(2027, 1) };
const r4 = { sequence: 4, anchorQuarter: fiscalQuarter(2027, 2) };

const text = fc.string({ minLength: 1, maxLength: 12 });
const list = fc.uniqueArray(text, { maxLength: 3 });
const token = fc.record({
  sequence: fc.integer({ min: 1, max: 9999 }),
  quarter: fc.option(fc.constantFrom('FY27Q1', 'FY28Q4')),
});
const item = fc.option(fc.record({ type: fc.constantFrom(...ITEM_TYPES), id: text }));

describe('revision tokens', () => {
  it('name a revision by quarter and number', () => {
    expect(writeRevisionToken(revisionToken(r3))).toBe('FY27Q1.r3');
    expect(readRevisionToken('FY27Q1.r3')).toEqual({ sequence: 3, quarter: 'FY27Q1' });
  });

  it('accept what people type', () => {
    expect(readRevisionToken('r3')).toEqual({ sequence: 3, quarter: null });
    expect(readRevisionToken('fy27q1.r3')).toEqual({ sequence: 3, quarter: 'FY27Q1' });
    expect(readRevisionToken('FY27Q5.r3')).toBeNull();
    expect(readRevisionToken(null)).toBeNull();
  });

  it('never find another revision than the one they name', () => {
    expect(findRevision(readRevisionToken('FY27Q1.r3'), [r3, r4])).toBe(r3);
    expect(findRevision(readRevisionToken('r4'), [r3, r4])).toBe(r4);
    expect(findRevision(readRevisionToken('FY27Q2.r3'), [r3, r4])).toBeUndefined();
  });
});

describe('item tokens', () => {
  it('write an enabler as its id alone', () => {
    expect(writeItem({ type: 'enabler', id: 'E-113' })).toBe('E-113');
    expect(writeItem({ type: 'outcome', id: 'o1' })).toBe('outcome:o1');
  });

  it('come back as they were, whatever the id', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ITEM_TYPES),
        fc.oneof(
          text,
          text.map((id) => `team:${id}`),
        ),
        (type, id) => {
          expect(readItem(writeItem({ type, id }))).toEqual({ type, id });
        },
      ),
    );
  });
});

describe('the address of a view', () => {
  it('leaves out what is at its default', () => {
    expect(roadmapAddress(ROADMAP_START)).toBe('/roadmap');
    expect(compareAddress(COMPARE_START)).toBe('/revisions');
  });

  it('reads as UX writes it', () => {
    const params = new URLSearchParams('rev=FY27Q1.r3&horizon=1&bu=supply-chain&item=E-113');
    expect(readRoadmap(params)).toEqual({
      ...ROADMAP_START,
      rev: { sequence: 3, quarter: 'FY27Q1' },
      horizon: 1,
      filter: { ...NO_FILTER, unitIds: ['supply-chain'] },
      item: { type: 'enabler', id: 'E-113' },
    });
  });

  it('reproduces every roadmap view', () => {
    const views = fc.record({
      plan: fc.option(text),
      rev: fc.option(token),
      horizon: fc.constantFrom(1 as const, 5 as const),
      show: fc.constantFrom('timeline' as const, 'table' as const),
      group: fc.option(fc.constantFrom(...GROUPINGS)),
      filter: fc.record({
        text: fc.string(),
        unitIds: list,
        ownerIds: list,
        stages: fc.constant(['idea', 'funded'] as const),
        kinds: fc.constant([]),
        funding: fc.constant(['mandatory'] as const),
        sourcing: fc.constant([]),
        health: fc.constant(['red'] as const),
      }),
      item,
    });
    fc.assert(
      fc.property(views, (view) => {
        const address = new URL(roadmapAddress(view), 'http://localhost');
        expect(readRoadmap(address.searchParams)).toEqual(view);
      }),
    );
  });

  it('reproduces every comparison view', () => {
    const views = fc.record({
      plan: fc.option(text),
      pair: fc.option(fc.record({ from: token, to: token })),
      group: fc.option(fc.constantFrom(...CHANGE_GROUPINGS)),
      show: fc.constantFrom('timeline' as const, 'table' as const),
      all: fc.boolean(),
      filter: fc.record({
        text: fc.string(),
        marks: fc.constantFrom([], ['added', 'moved'] as const, MARKS),
        outcomeIds: list,
        unitIds: list,
        ownerIds: list,
      }),
      change: item,
    });
    fc.assert(
      fc.property(views, (view) => {
        const address = new URL(compareAddress(view), 'http://localhost');
        expect(readCompare(address.pathname.split('/')[2], address.searchParams)).toEqual(view);
      }),
    );
  });
});

it('counts a list once, however many values it has', () => {
  expect(countFilters({ ...NO_FILTER, text: ' ', stages: ['idea', 'funded'], health: ['red'] })).toBe(2);
});
