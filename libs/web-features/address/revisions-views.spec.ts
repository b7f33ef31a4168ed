import fc from 'fast-check';
import { ITEM_TYPES } from './item-token.js';
import { readResults, RESULT_GROUPINGS, resultsAddress } from './results-view.js';
import { readReview, REVIEW_SHOWS, reviewAddress } from './review-view.js';
import { readSteadiness, SLIP_GROUPINGS, steadinessAddress } from './steadiness-view.js';

const text = fc.string({ minLength: 1, maxLength: 12 });
const plan = fc.option(text);
const rev = fc.option(
  fc.record({
    sequence: fc.integer({ min: 1, max: 9999 }),
    quarter: fc.option(fc.constantFrom('FY27Q1', 'FY28Q4')),
  }),
);
const item = fc.option(fc.record({ type: fc.constantFrom(...ITEM_TYPES), id: text }));

function paramsOf(address: string): URLSearchParams {
  return new URL(address, 'http://localhost').searchParams;
}

describe('the views of Revisions beside the comparison', () => {
  it('leave out what is at its default', () => {
    expect(reviewAddress({})).toBe('/revisions/review');
    expect(steadinessAddress({ by: 'team' })).toBe('/revisions/steadiness');
    expect(resultsAddress({ by: 'enabler' })).toBe('/revisions/results');
  });

  it('fall back to the default where an address names no grouping', () => {
    expect(readSteadiness(new URLSearchParams('by=colour')).by).toBe('team');
    expect(readResults(new URLSearchParams('by=colour')).by).toBe('enabler');
  });

  it('come back from their address as they were', () => {
    const show = fc.constantFrom(null, ...REVIEW_SHOWS);
    const decision = fc.option(fc.uuid(), { nil: null });
    fc.assert(
      fc.property(fc.record({ plan, rev, item, show, decision }), (view) => {
        expect(readReview(paramsOf(reviewAddress(view)))).toEqual(view);
      }),
    );
    const spans = fc.record({ plan, from: rev, to: rev, by: fc.constantFrom(...SLIP_GROUPINGS), item });
    fc.assert(
      fc.property(spans, (view) => {
        expect(readSteadiness(paramsOf(steadinessAddress(view)))).toEqual(view);
      }),
    );
    const results = fc.record({ plan, rev, by: fc.constantFrom(...RESULT_GROUPINGS), item });
    fc.assert(
      fc.property(results, (view) => {
        expect(readResults(paramsOf(resultsAddress(view)))).toEqual(view);
      }),
    );
  });
});
