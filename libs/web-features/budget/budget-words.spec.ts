import { DEFAULT_SETTINGS, fiscalQuarter, type CapabilityGap, type TeamLoad } from '@northing/domain';
import { gapsText, overTexts, teamMeters } from './budget-words.js';

const frame = {
  teams: new Map([
    ['t1', { id: 't1', name: 'Data', skill: 'data' }],
    ['t2', { id: 't2', name: 'Commerce', skill: 'web' }],
  ]),
  settings: DEFAULT_SETTINGS,
};

function loadOf(teamId: string, capacity: number, ...demands: readonly number[]): TeamLoad {
  return {
    teamId,
    demand: demands.reduce((sum, demand) => sum + demand, 0) / demands.length,
    capacity,
    quarters: demands.map((demand, at) => ({ quarter: fiscalQuarter(2028, at + 1), demand, capacity })),
  };
}

describe('team meters', () => {
  it('mark a team that has too few people in one quarter, though the year has enough', () => {
    const list = { teams: [loadOf('t1', 5, 2, 6, 6, 2), loadOf('t2', 5, 5, 5, 5, 5)] };
    expect(teamMeters(list, frame)).toMatchObject([
      { name: 'Data', demand: 4, capacity: 5, over: true, text: '4 of 5' },
      { name: 'Commerce', over: false, text: '5 of 5' },
    ]);
    expect(overTexts(list, frame)).toEqual(['Data is overbooked in Q2 and Q3']);
  });

  it('ask more of a team where the workspace’s limit allows it', () => {
    const list = { teams: [loadOf('t1', 5, 6, 6, 6, 6)] };
    const settings = { ...DEFAULT_SETTINGS, utilisationLimit: 1.2 };
    expect(overTexts(list, { ...frame, settings })).toEqual([]);
  });
});

describe('one year against five', () => {
  const gap = { capabilityId: 'c1' } as CapabilityGap;
  it('says how many gaps the year leaves alone', () => {
    expect(gapsText({ gapCount: 3, untouched: [gap] }, 'FY28')).toBe(
      '1 gap of the five years has no work in FY28.',
    );
    expect(gapsText({ gapCount: 3, untouched: [] }, 'FY28')).toBe(
      'Every gap of the five years has work in FY28.',
    );
  });
  it('praises no year of a plan that has no gap', () => {
    expect(gapsText({ gapCount: 0, untouched: [] }, 'FY28')).toBe(
      'No capability of the plan has a gap to its target.',
    );
  });
});
