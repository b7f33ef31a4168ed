import {
  DEFAULT_SETTINGS,
  EMPTY_CONTENT,
  fiscalQuarter,
  plusQuarters,
  type PlanContent,
  type SlipForecast,
} from '@northing/domain';
import { enabler } from '../compare/compared.fixture.js';
import { p80Coverage, p80Schedules } from './p80-coverage.js';

const DUE = fiscalQuarter(2028, 1);

/** One outcome that one enabler covers, ready in its due quarter; a second one waits for the first. */
const content: PlanContent = {
  ...EMPTY_CONTENT,
  outcomes: [
    {
      id: 'o1',
      name: 'Outcome',
      weight: 100,
      ownerId: null,
      businessUnitId: null,
      keyResults: [
        { id: 'k1', name: 'Key result', unit: null, baseline: 0, target: 1, dueQuarter: DUE, actual: null },
      ],
    },
  ],
  capabilities: [
    {
      id: 'c1',
      name: 'Selling',
      parentId: null,
      ownerId: null,
      importance: 3,
      currentMaturity: 1,
      targetMaturity: 2,
      targetQuarter: null,
      assessedQuarter: null,
      deliberateReduction: false,
    },
  ],
  enablers: [
    enabler('e1', { stage: 'funded', startQuarter: DUE, endQuarter: DUE }),
    enabler('e2', { stage: 'funded', startQuarter: plusQuarters(DUE, 1), endQuarter: plusQuarters(DUE, 1) }),
  ],
  outcomeCapabilityLinks: [{ outcomeId: 'o1', capabilityId: 'c1', weight: 100 }],
  enablerCapabilityLinks: [{ enablerId: 'e1', capabilityId: 'c1', uplift: 1 }],
  dependencies: [{ id: 'd1', predecessorId: 'e1', successorId: 'e2', type: 'FS', lagQuarters: 0 }],
};

function finish(
  p80: SlipForecast extends infer F ? (F extends { p80: infer Q } ? Q : never) : never,
): SlipForecast {
  return {
    kind: 'forecast',
    enablerId: 'e1',
    plannedEnd: DUE,
    p50: DUE,
    p80,
    basis: { by: 'plan' },
    observations: 20,
  };
}

const coverage = (forecast: SlipForecast) =>
  p80Coverage(content, DEFAULT_SETTINGS, new Map([['e1', forecast]]))[0];

describe('coverage by P80', () => {
  it('loses what eight of ten runs do not finish in time', () => {
    expect(coverage(finish(DUE))).toMatchObject({ coverageForecast: 1, status: 'watch' });
    expect(coverage(finish(plusQuarters(DUE, 1)))).toMatchObject({
      coveragePlanned: 1,
      coverageForecast: 0,
      status: 'atRisk',
    });
  });
  it('never counts work earlier than its dependencies allow', () => {
    expect(coverage(finish(plusQuarters(DUE, -2)))?.coverageForecast).toBe(1);
    expect(p80Schedules(content, new Map([['e1', finish(plusQuarters(DUE, -2))]])).get('e1')?.end).toBe(DUE);
  });
  it('counts work that is not finished within ten years as never finished', () => {
    expect(coverage(finish(null))).toMatchObject({ coverageForecast: 0, status: 'atRisk' });
  });
  it('keeps the plan where there is no forecast', () => {
    const without: SlipForecast = { kind: 'notEnoughHistory', enablerId: 'e1', observations: 3 };
    expect(coverage(without)?.coverageForecast).toBe(1);
  });
  it('does not pass P80 on to what waits, which has its own', () => {
    const schedules = p80Schedules(content, new Map([['e1', finish(plusQuarters(DUE, 3))]]));
    expect(schedules.get('e2')?.end).toBe(plusQuarters(DUE, 1));
  });
});
