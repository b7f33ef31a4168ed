import { q } from '../compare/plans.fixture.js';
import { randomRevisions } from '../compare/random-run.fixture.js';
import { randomFrom } from '../compare/random.fixture.js';
import { isOpen } from '../plan/enabler.js';
import { scheduleHistory } from './enabler-version.js';
import { delivered, historyOf, many, NO_UNITS, type StateAt } from './history.fixture.js';
import { slipForecasts } from './slip-forecast.js';

/** Forecast of e1 at the last revision, in quarters from the first anchor. */
function forecastOf(lives: Readonly<Record<string, readonly StateAt[]>>, anchors?: readonly number[]) {
  const forecast = slipForecasts(historyOf(lives, anchors), NO_UNITS).get('e1');
  if (forecast?.kind !== 'forecast') return forecast;
  const offset = (quarter: number | null) => (quarter === null ? null : quarter - q(0));
  const { plannedEnd, p50, p80, basis, observations } = forecast;
  return { planned: offset(plannedEnd), p50: offset(p50), p80: offset(p80), basis, observations };
}

const PLAN = { by: 'plan' } as const;
const onTime = [0, delivered(0, 0)];
const ahead = many(10, 'far', [9, 9]);

describe('a forecast of the real finish', () => {
  it('[H8] is what was planned where everything due was delivered in time', () => {
    const lives = { e1: [5, 5], ...ahead, ...many(20, 'done', onTime) };
    expect(forecastOf(lives)).toEqual({ planned: 5, p50: 5, p80: 5, basis: PLAN, observations: 31 });
  });

  it('[H13] draws what is due from what was due: three of four done, the others a quarter later', () => {
    const lives = { e1: [5, 5], ...ahead, ...many(30, 'done', onTime), ...many(10, 'slips', [0, 1]) };
    expect(forecastOf(lives)).toEqual({ planned: 5, p50: 5, p80: 6, basis: PLAN, observations: 51 });
  });

  it('[H13] lets slips lengthen what remains: ends ahead that move a quarter in a quarter are never done', () => {
    const lives = { e1: [5, 6], ...many(10, 'far', [9, 10]), ...many(20, 'done', onTime) };
    expect(forecastOf(lives)).toEqual({ planned: 6, p50: null, p80: null, basis: PLAN, observations: 31 });
  });

  it('[H13] keeps what is long late late, when nothing long late was ever done', () => {
    const lives = { e1: [-3, -3], ...many(20, 'stale', [-4, -4]), ...many(20, 'done', onTime) };
    expect(forecastOf(lives)).toMatchObject({ planned: -3, p50: null, p80: null });
  });

  it('[H10] [H14] reads what is long late as what is late, where nothing was long late yet', () => {
    const far = many(10, 'far', [9, 9, 9]);
    const lives = { e1: [5, 5, 5], ...far, ...many(20, 'stale', [0, 0, 0]) };
    expect(forecastOf(lives)).toMatchObject({ p50: null, p80: null });
  });

  it('[H14] reads a position of the plan where the basis has too few of it', () => {
    const team = { capacityDemand: [{ teamId: 'web', offset: 0, fte: 1 }] };
    const far = { ...team, endQuarter: q(5) };
    const lives = { e1: [far, far], ...many(20, 'own', [far, far]), ...many(5, 'slips', [0, 3]) };
    const forecast = forecastOf(lives);
    expect(forecast).toMatchObject({ planned: 5, basis: { by: 'team', teamId: 'web' }, observations: 21 });
    expect(forecast).toMatchObject({ p50: null, p80: null });
  });

  it('[H15] is done when its end is reached without a slip while nothing like it has fallen due', () => {
    const lives = { e1: [5, 5], ...many(20, 'far', [9, 9]) };
    expect(forecastOf(lives)).toMatchObject({ planned: 5, p50: 5, p80: 5, observations: 21 });
  });

  it('[H17] is never before the anchor, even for what is past', () => {
    const lives = { e1: [-2, -2], ...many(20, 'done', [-2, delivered(-2, null)]) };
    expect(forecastOf(lives)).toMatchObject({ planned: -2, p50: 1, p80: 1 });
  });
});

describe('the basis of a forecast', () => {
  const state = (teamId: string | null, businessUnitId: string | null) => ({
    endQuarter: q(9),
    capacityDemand: teamId === null ? [] : [{ teamId, offset: 0, fte: 1 }],
    businessUnitId,
  });
  const pair = (teamId: string | null, unit: string | null) => [state(teamId, unit), state(teamId, unit)];

  it.each<[string, number, number, number, unknown]>([
    ['the team from 20 observations', 19, 0, 0, { basis: { by: 'team', teamId: 't' }, observations: 20 }],
    ['else the unit', 18, 1, 0, { basis: { by: 'unit', businessUnitId: 'u' }, observations: 20 }],
    ['else the plan', 18, 0, 1, { basis: PLAN, observations: 20 }],
    ['else none', 18, 0, 0, { kind: 'notEnoughHistory', observations: 19 }],
  ])('[H8] is %s', (_, ofTeam, ofUnit, others, expected) => {
    const lives = {
      e1: pair('t', 'u'),
      ...many(ofTeam, 'team', pair('t', 'u')),
      ...many(ofUnit, 'unit', pair(null, 'u')),
      ...many(others, 'other', pair(null, null)),
    };
    expect(forecastOf(lives)).toMatchObject(expected as object);
  });

  it.each<[string, readonly StateAt[], unknown]>([
    ['one revision alone', [4], { kind: 'notEnoughHistory', observations: 0 }],
    ['unscheduled', [4, { endQuarter: null }], { kind: 'unscheduled' }],
    ['half-dated', [4, { startQuarter: null, endQuarter: q(4) }], { kind: 'unscheduled' }],
  ])('[H8] of %s', (_, life, expected) => {
    expect(forecastOf({ e1: life })).toMatchObject(expected as object);
  });

  it('[H8] leaves out what is delivered, stopped or gone', () => {
    const lives = { e1: onTime, e2: [4, { stage: 'stopped' as const }], e3: [4, null], e4: [4, 4] };
    expect([...slipForecasts(historyOf(lives), NO_UNITS).keys()]).toEqual(['e4']);
  });

  it('is none without revisions', () => {
    expect(slipForecasts({ revisions: [], versions: [] }, NO_UNITS).size).toBe(0);
  });
});

describe('forecasts of random plans', () => {
  const run = { items: 120, revisions: 9, changedShare: 0.1, style: 'lively' } as const;

  it.each([1, 2, 3, 4])(
    '[H16] follow from the history alone, in whatever order it comes (seed %i)',
    (seed) => {
      const history = scheduleHistory(randomRevisions({ ...run, seed }));
      const shuffled = { ...history, versions: randomFrom(seed).shuffled(history.versions) };
      expect(new Map(slipForecasts(shuffled, NO_UNITS))).toEqual(new Map(slipForecasts(history, NO_UNITS)));
    },
  );

  it('[H8] know nothing of later revisions', () => {
    const revisions = randomRevisions({ ...run, seed: 5 });
    const then = slipForecasts(scheduleHistory(revisions.slice(0, 6)), NO_UNITS);
    const now = slipForecasts(scheduleHistory(revisions), NO_UNITS, 6);
    expect(new Map(now)).toEqual(new Map(then));
    expect(now.size).toBeGreaterThan(0);
  });

  it.each([6, 7, 8])(
    '[H8] [H17] one for every open enabler, never past, P50 before P80 (seed %i)',
    (seed) => {
      const revisions = randomRevisions({ ...run, seed });
      const last = revisions.at(-1);
      const forecasts = slipForecasts(scheduleHistory(revisions), NO_UNITS);
      expect(new Set(forecasts.keys())).toEqual(
        new Set(last?.content.enablers.filter(isOpen).map(({ id }) => id)),
      );
      const quarters = [...forecasts.values()].flatMap((each) => (each.kind === 'forecast' ? [each] : []));
      expect(quarters.length).toBeGreaterThan(10);
      for (const { p50, p80 } of quarters) {
        expect(p50 ?? Infinity).toBeGreaterThanOrEqual(last?.anchorQuarter ?? Infinity);
        expect(p80 ?? Infinity).toBeGreaterThanOrEqual(p50 ?? Infinity);
      }
    },
  );
});
