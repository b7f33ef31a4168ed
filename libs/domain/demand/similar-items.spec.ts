import { capability, enabler } from '../compare/plans.fixture.js';
import { kestrelRevisions } from '../compare/kestrel.fixture.js';
import { EMPTY_CONTENT, type PlanContent } from '../plan/plan-content.js';
import { request } from './request.fixture.js';
import { wordsIn } from './shared-words.js';
import { similarItems } from './similar-items.js';

const CONTENT: PlanContent = {
  ...EMPTY_CONTENT,
  enablers: [
    enabler({ id: 'e1', name: 'Quote engine', scope: 'Prices within a day' }),
    enabler({ id: 'e2', name: 'Warehouse rollout' }),
    enabler({ id: 'e3', name: 'Quoting by phone', stage: 'stopped' }),
    enabler({ id: 'e4', name: 'Branch app', deliverables: ['Quotes on the counter'] }),
    enabler({ id: 'e5', name: 'Fleet tracking' }),
  ],
  capabilities: [
    capability({ id: 'c1', name: 'Pricing' }),
    capability({ id: 'c2', name: 'Selling', parentId: null }),
    capability({ id: 'c3', name: 'Selling in branches', parentId: 'c2' }),
  ],
  outcomeCapabilityLinks: [{ outcomeId: 'o1', capabilityId: 'c2', weight: 50 }],
  enablerCapabilityLinks: [
    { enablerId: 'e2', capabilityId: 'c3', uplift: 1 },
    { enablerId: 'e4', capabilityId: 'c3', uplift: 1 },
  ],
};
const ASKED = request({
  title: 'Buy a quoting tool',
  problem: 'Prices take three days',
  alignmentOutcomeIds: ['o1'],
});

it('[Q5] words first, then outcomes through links, then the name; nothing that was stopped', () => {
  expect(similarItems(ASKED, CONTENT)).toEqual({
    enablers: [
      { id: 'e1', name: 'Quote engine', words: ['quoting', 'prices'], outcomeIds: [] },
      { id: 'e4', name: 'Branch app', words: ['quoting'], outcomeIds: ['o1'] },
      { id: 'e2', name: 'Warehouse rollout', words: [], outcomeIds: ['o1'] },
    ],
    capabilities: [
      { id: 'c1', name: 'Pricing', words: ['prices'], outcomeIds: [] },
      { id: 'c3', name: 'Selling in branches', words: [], outcomeIds: ['o1'] },
    ],
  });
});

it('[Q5] lists at most as many as wanted, and none where nothing is shared', () => {
  expect(similarItems(ASKED, CONTENT, 1).enablers.map(({ id }) => id)).toEqual(['e1']);
  const other = request({ title: 'Payroll', problem: 'Late' });
  expect(similarItems(other, CONTENT)).toEqual({ enablers: [], capabilities: [] });
});

it('[Q5] does not depend on the order of the plan', () => {
  const turned = {
    ...CONTENT,
    enablers: CONTENT.enablers.toReversed(),
    capabilities: CONTENT.capabilities.toReversed(),
  };
  expect(similarItems(ASKED, turned)).toEqual(similarItems(ASKED, CONTENT));
});

it.each([
  ['Quotes, quoting and the quote', ['quotes']],
  ['Can we do it for you?', []],
  ['Losses: a loss', ['losses']],
  ['Prüfung 2027 übt', ['prüfung', '2027', 'übt']],
])('the words of “%s”', (text, words) => expect([...wordsIn(text, null).values()]).toEqual(words));

it('finds the fraud service of the worked sample for its own request', () => {
  const content = kestrelRevisions().at(-1)!.content;
  const asked = {
    title: 'How do we cut fraud losses?',
    problem: 'Losses doubled',
    alignmentOutcomeIds: ['o2'],
  };
  expect(similarItems(asked, content).enablers[0]).toMatchObject({ id: 'e32' });
});
