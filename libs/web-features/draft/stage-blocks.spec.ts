import { EMPTY_CONTENT } from '@northing/domain';
import { enabler, END, START } from './content.fixture.js';
import { stageBlocks } from './stage-blocks.js';

const CONTEXT = {
  ...{ content: EMPTY_CONTENT, insights: [], today: '2026-12-01', currentQuarter: START },
  firstRevision: false,
} as const;
const needs = (fields: Parameters<typeof enabler>[1]) =>
  stageBlocks(enabler('e1', fields), CONTEXT).map(({ label, missing }) => [
    label,
    missing.map(({ field }) => field),
  ]);

describe('what the next stages ask for', () => {
  it('is named by the fields of a proposal before it is funded', () => {
    const both = 'Start quarter, End quarter';
    expect(needs({ stage: 'feasibility', cost: [] })).toEqual([
      ['Funded', ['Business owner, IT owner', both, 'Cost', 'Capabilities it lifts', 'Insights']],
    ]);
  });

  it('is an earlier start for funded work that starts later, and nothing once its quarter is there', () => {
    expect(needs({ stage: 'funded', startQuarter: END })).toEqual([['In progress', ['Start quarter']]]);
    expect(needs({ stage: 'funded', startQuarter: START })).toEqual([['In progress', []]]);
  });

  it('is the real end before a delivery, whose confirmation stands beside it', () => {
    expect(needs({ stage: 'inProgress' })).toEqual([['Delivered', ['Actual end quarter']]]);
    expect(needs({ stage: 'inProgress', actualEndQuarter: START })).toEqual([['Delivered', []]]);
  });

  it('is nothing where no stage with a guard follows', () => {
    expect(needs({ stage: 'delivered' })).toEqual([]);
  });
});
