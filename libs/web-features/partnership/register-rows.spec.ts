import { fiscalQuarter, type ShadowItItem } from '@northing/domain';
import { REGISTER_START } from '../address/register-view.js';
import type { LoggedEngagement } from './read-partnership.js';
import { quarterToken, shownEngagements, shownItems } from './register-rows.js';

function engagement(id: string, extra: Partial<LoggedEngagement> = {}): LoggedEngagement {
  return {
    ...{ id, businessUnitId: 'u1', date: null, quarter: fiscalQuarter(2027, 2), timing: 'beforeDecision' },
    ...{ behaviours: [], enablerId: null, subject: id, recordedById: 'p', confirmedById: null },
    ...{ lockedOn: '2026-10-31', isLocked: false },
    ...extra,
  };
}

const LOG = [
  engagement('Pricing'),
  engagement('Stock', { businessUnitId: 'u2', quarter: fiscalQuarter(2027, 3), date: '2026-11-02' }),
  engagement('Fleet', { timing: 'afterDecision', quarter: fiscalQuarter(2027, 3), date: '2026-11-20' }),
];
const ids = (filter: Partial<typeof REGISTER_START>) =>
  shownEngagements(LOG, { ...REGISTER_START, ...filter }, ({ subject }) => subject ?? '').map(({ id }) => id);

describe('the log of conversations', () => {
  it('shows the newest first', () => {
    expect(ids({})).toEqual(['Fleet', 'Stock', 'Pricing']);
  });

  it('holds what passes every filter', () => {
    expect(ids({ unit: 'u1' })).toEqual(['Fleet', 'Pricing']);
    expect(ids({ quarter: quarterToken(fiscalQuarter(2027, 3)), timing: 'beforeDecision' })).toEqual([
      'Stock',
    ]);
    expect(ids({ text: ' pri' })).toEqual(['Pricing']);
  });
});

it('technology that waits for a decision comes first, then the dearest', () => {
  const item = (id: string, disposition: ShadowItItem['disposition'], annualCost: number): ShadowItItem => ({
    ...{ id, name: id, businessUnitId: 'u1', supplier: null, annualCost, dataSensitivity: 'public' },
    ...{ itOwnerId: null, disposition, enablerId: null, foundOn: null, steps: [] },
  });
  const items = [item('a', 'retired', 900), item('b', 'tolerated', 50), item('c', 'discovered', 5)];
  expect(shownItems(items, { text: '', unit: null }).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  expect(shownItems(items, { text: 'b', unit: 'u2' })).toEqual([]);
});
