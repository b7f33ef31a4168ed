import { EMPTY_CONTENT, newItem, violationsOf, type Outcome, type PlanContent } from '@northing/domain';
import { enabler, END, START } from './content.fixture.js';
import { reviewBlocks } from './review-blocks.js';

const KEY_RESULT = { id: 'k1', name: 'Availability', unit: null, baseline: 90, target: 98 };
const outcome: Outcome = {
  ...(newItem('outcome', 'o1', 'Full shelves') as Outcome),
  ...{ weight: 100, ownerId: 'p1', businessUnitId: 'u1' },
  keyResults: [{ ...KEY_RESULT, dueQuarter: null, actual: null }],
};

function blocksOf(content: Partial<PlanContent>) {
  const whole = { ...EMPTY_CONTENT, ...content };
  return reviewBlocks(violationsOf(whole, { anchorQuarter: START, reference: null }), whole);
}

describe('what keeps a draft from review', () => {
  it('is told by item, with everything it lacks in one sentence', () => {
    expect(blocksOf({ enablers: [enabler('e1', { scope: 'Stores', kind: 'project' })] })).toEqual([
      {
        ...{ item: { type: 'enabler', id: 'e1' }, name: 'Enabler e1' },
        sentences: ['Funding, Business owner, IT owner missing'],
      },
    ]);
  });

  it('is a key result named within the outcome whose panel mends it', () => {
    expect(blocksOf({ outcomes: [outcome] })).toEqual([
      {
        ...{ item: { type: 'outcome', id: 'o1' }, name: 'Full shelves' },
        sentences: ['key result Availability: Unit, Due quarter missing'],
      },
    ]);
  });

  it('keeps the words of rules that are broken otherwise', () => {
    const [late] = blocksOf({ enablers: [enabler('e1', { startQuarter: END, endQuarter: START })] });
    expect(late?.sentences.at(-1)).toMatch(/“Enabler e1”/);
  });

  it('has no panel to open for what stands in none', () => {
    const capacity = [{ teamId: 't1', quarter: START, fte: -1 }];
    expect(blocksOf({ capacity }).map(({ item, sentences }) => [item, sentences.length])).toEqual([
      [null, 1],
    ]);
  });
});
