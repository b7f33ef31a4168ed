import { NO_RECORDS, type Engagement, type ShadowItItem } from '@northing/domain';
import { unitRecords } from './unit-records.js';

const engagement = (businessUnitId: string) => ({ businessUnitId }) as Engagement;

it('counts records by the unit they speak of', () => {
  const counted = unitRecords({
    ...NO_RECORDS,
    engagements: [engagement('u2'), engagement('u1'), engagement('u2')],
    shadowItItems: [{ businessUnitId: 'u1' } as ShadowItItem],
  });
  const none = { assessments: 0, demandRequests: 0, interventions: 0 };
  expect(counted).toEqual([
    { businessUnitId: 'u1', engagements: 1, shadowItItems: 1, ...none },
    { businessUnitId: 'u2', engagements: 2, shadowItItems: 0, ...none },
  ]);
});

it('has no entry where nothing was recorded', () => {
  expect(unitRecords(NO_RECORDS)).toEqual([]);
});
