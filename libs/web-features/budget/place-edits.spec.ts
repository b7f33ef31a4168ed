import type { Enabler } from '@northing/domain';
import { placeEdits } from './place-edits.js';

const ENABLERS = new Map([['e1', { id: 'e1', priorityBand: 'could', placedScore: 3 } as Enabler]]);

it('sets what differs and says what was there', () => {
  expect(placeEdits([{ enablerId: 'e1', priorityBand: 'must', placedScore: 3 }], ENABLERS)).toEqual([
    { op: 'set', type: 'enabler', key: 'e1', field: 'priorityBand', value: 'must', expected: 'could' },
  ]);
  expect(placeEdits([{ enablerId: 'e1', priorityBand: 'could', placedScore: null }], ENABLERS)).toEqual([
    { op: 'set', type: 'enabler', key: 'e1', field: 'placedScore', value: null, expected: 3 },
  ]);
});

it('sets nothing of what is there already, or gone', () => {
  const placements = ['e1', 'gone'].map((enablerId) => ({
    enablerId,
    priorityBand: 'could' as const,
    placedScore: 3,
  }));
  expect(placeEdits(placements, ENABLERS)).toEqual([]);
});
