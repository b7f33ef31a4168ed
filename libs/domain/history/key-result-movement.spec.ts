import { capability, enabler, keyResult, outcome, revisions } from '../compare/plans.fixture.js';
import type { Enabler } from '../plan/enabler.js';
import type { PlanContent } from '../plan/plan-content.js';
import { delivered } from './history.fixture.js';
import { promiseHistory } from './promise-history.js';
import { promisesKept } from './promise.js';

describe('key results since before delivery', () => {
  const link = { outcomeId: 'o1', capabilityId: 'root', weight: 100 };
  const content = (actual: number | null, state: Partial<Enabler>, links = [link]): Partial<PlanContent> => ({
    outcomes: [
      outcome({
        id: 'o1',
        keyResults: [keyResult({ id: 'k1', unit: 'days', baseline: 20, target: 10, actual })],
      }),
      outcome({ id: 'o2', keyResults: [keyResult({ id: 'k2' })] }),
    ],
    capabilities: [capability({ id: 'root' }), capability({ id: 'leaf', parentId: 'root' })],
    enablers: [enabler({ id: 'e1', ...state })],
    outcomeCapabilityLinks: links,
    enablerCapabilityLinks: [{ enablerId: 'e1', capabilityId: 'leaf', uplift: 1 }],
  });
  const movements = (contents: readonly Partial<PlanContent>[]) =>
    promisesKept(promiseHistory(revisions(contents.map((each) => ({ content: each })))))[0]?.keyResults;
  const done = delivered(1, 1);

  it.each<[string, readonly Partial<PlanContent>[], object]>([
    [
      'moved on a falling target',
      [content(18, {}), content(16, done), content(13, done)],
      { before: 18, now: 13, moved: 0.5 },
    ],
    ['moved back', [content(18, {}), content(20, done)], { before: 18, now: 20, moved: -0.2 }],
    ['not measured before', [content(null, {}), content(12, done)], { before: null, now: 12, moved: null }],
    ['not measured now', [content(18, {}), content(null, done)], { before: 18, now: null, moved: null }],
    [
      'delivered before the first revision',
      [content(18, done), content(12, done)],
      { before: null, now: 12, moved: null },
    ],
  ])('[H27] %s', (_, contents, expected) => {
    const served = { outcomeId: 'o1', keyResultId: 'k1', unit: 'days' };
    expect(movements(contents)).toEqual([{ ...served, ...expected }]);
  });

  it('[H27] of the outcomes that were served when it was promised', () => {
    expect(movements([content(18, {}), content(12, done, [])])).toHaveLength(1);
    expect(movements([content(18, {}, []), content(12, done)])).toEqual([]);
  });

  it('[H27] end where parents close a circle', () => {
    const circle = {
      ...content(18, {}),
      capabilities: [
        capability({ id: 'root', parentId: 'leaf' }),
        capability({ id: 'leaf', parentId: 'root' }),
      ],
    };
    expect(movements([circle, content(12, done)])).toHaveLength(1);
  });
});
