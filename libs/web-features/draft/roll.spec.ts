import { EMPTY_CONTENT, plusQuarters } from '@northing/domain';
import { enabler, START } from './content.fixture.js';
import { rollOf } from './roll.js';

const TO = plusQuarters(START, 1);
const late = enabler('late', {
  stage: 'inProgress',
  startQuarter: START,
  endQuarter: START,
  percentComplete: 40,
});
const done = enabler('done', { stage: 'delivered', startQuarter: START, endQuarter: START });
const near = enabler('near', { startQuarter: plusQuarters(START, 20), endQuarter: plusQuarters(START, 21) });
const far = enabler('far', { startQuarter: plusQuarters(START, 21), endQuarter: plusQuarters(START, 22) });
const stopped = enabler('stopped', { stage: 'stopped' });
const keyResult = { id: 'k', name: 'Online share', unit: '%', baseline: 10, target: 30, dueQuarter: TO };
const base = {
  ...EMPTY_CONTENT,
  outcomes: [
    {
      id: 'o',
      name: 'O',
      weight: 1,
      ownerId: null,
      businessUnitId: null,
      keyResults: [{ ...keyResult, actual: 14 }],
    },
  ],
  enablers: [late, done, near, far],
};

describe('the roll', () => {
  const roll = rollOf({
    ...{ base, published: { ...base, enablers: [...base.enablers, stopped] } },
    ...{ from: START, to: TO, horizon: 20 },
  });
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

  it('leaves undelivered work behind the anchor that ends before it', () => {
    expect(ids(roll.late)).toEqual(['late']);
  });
  it('brings in what starts in the quarter that the horizon gained, and nothing beyond', () => {
    expect(ids(roll.rolledIn)).toEqual(['near']);
  });
  it('drops what was over', () => {
    expect(ids(roll.rolledOut)).toEqual(['stopped']);
  });
  it('copies the values of key results and the progress of running work', () => {
    expect(roll.progress.map(({ words }) => words)).toEqual([
      'Online share: 14%',
      'Enabler late: 40% complete, planned to FY27 Q3',
    ]);
  });
});
