import { EMPTY_CONTENT, fiscalQuarter, newItem, type PlanContent, type RevisionHead } from '@northing/domain';
import { enabler } from '../draft/content.fixture.js';
import { comparedWithNothing } from './first-review.js';

const REVISION: RevisionHead = {
  ...{ id: 'r1', sequence: 1, type: 'quarterly', anchorQuarter: fiscalQuarter(2027, 1), basedOnId: null },
  ...{ state: 'inReview', submittedById: null, submittedAt: null, approvedById: null, approvedAt: null },
  ...{ publishedAt: null, trigger: null, note: null },
};
const CONTENT = {
  ...EMPTY_CONTENT,
  outcomes: [newItem('outcome', 'same', 'Full shelves')],
  capabilities: [newItem('capability', 'same', 'Stock planning')],
  enablers: [enabler('e1')],
} as PlanContent;

describe('a plan’s first revision, compared', () => {
  it('lists every outcome, capability and enabler as added, with nothing before it', () => {
    const { items } = comparedWithNothing(REVISION, CONTENT);
    expect(items.map(({ type, name, mark, before }) => [type, name, mark, before])).toEqual([
      ['outcome', 'Full shelves', 'added', null],
      ['capability', 'Stock planning', 'added', null],
      ['enabler', 'Enabler e1', 'added', null],
    ]);
    expect(items.map(({ after }) => after)).toEqual([
      { type: 'outcome', item: CONTENT.outcomes[0] },
      { type: 'capability', item: CONTENT.capabilities[0] },
      { type: 'enabler', item: CONTENT.enablers[0] },
    ]);
  });

  it('keeps items of several kinds apart that share an id', () => {
    const { items } = comparedWithNothing(REVISION, CONTENT);
    expect(new Set(items.map(({ key }) => key)).size).toBe(3);
  });

  it('counts what it lists, and has no figure that needs an earlier revision', () => {
    const { summary, churn, from, to } = comparedWithNothing(REVISION, CONTENT);
    expect(summary).toEqual({ added: 3, removed: 0, moved: 0, rescoped: 0, costDelta: null });
    expect([churn, from, to]).toEqual([null, REVISION, REVISION]);
    expect(comparedWithNothing(REVISION, EMPTY_CONTENT).summary.added).toBe(0);
  });
});
