import { fiscalQuarter, type SlipForecast } from '@northing/domain';
import { backtestWords, forecastCell, readingOf, recordWords } from './forecast-words.js';
import type { SlipForecasts } from './slip-forecast.js';

const NAMES = {
  teams: new Map([['t1', { id: 't1', name: 'Data', skill: null }]]),
  units: new Map([['u1', { id: 'u1', name: 'Branches', parentId: null }]]),
};

const forecast: SlipForecast = {
  kind: 'forecast',
  enablerId: 'e1',
  plannedEnd: fiscalQuarter(2028, 1),
  p50: fiscalQuarter(2028, 2),
  p80: fiscalQuarter(2028, 4),
  basis: { by: 'team', teamId: 't1' },
  observations: 64,
};

function forecasts(shown: SlipForecasts['shown'], judgedEnablers = 42): SlipForecasts {
  const { hitRate } = shown;
  const backtest = { judged: 42, judgedEnablers, hits: 34, hitRate, pending: 3, lost: 1 };
  return { byEnabler: new Map([['e1', forecast]]), backtest, shown };
}

const shown = forecasts({ kind: 'shown', hitRate: 0.81 });
const why = (given: SlipForecast | undefined, all: SlipForecasts) => {
  const reading = readingOf(given, all, NAMES);
  return reading.kind === 'none' ? reading.why : 'shown';
};

describe('a forecast that may be shown', () => {
  it('tells both quarters, what they rest on, and how earlier ones did', () => {
    expect(readingOf(forecast, shown, NAMES)).toEqual({
      kind: 'shown',
      figure: 'P50 FY28 Q2, P80 FY28 Q4',
      basis: 'from 64 observations of its team, Data',
      record: 'In earlier revisions 81% were really finished within P80 (34 of 42 forecasts).',
    });
  });
  it('names the unit or the whole plan it rests on', () => {
    const basis = (given: Extract<SlipForecast, { kind: 'forecast' }>['basis']) => {
      const reading = readingOf({ ...forecast, basis: given }, shown, NAMES);
      return reading.kind === 'shown' ? reading.basis : '';
    };
    expect(basis({ by: 'unit', businessUnitId: 'u1' })).toContain('of its unit, Branches');
    expect(basis({ by: 'plan' })).toContain('of the whole plan');
  });
  it('says when a quantile lies beyond what is followed', () => {
    expect(forecastCell({ ...forecast, p80: null }, shown)).toBe('FY28 Q2 / beyond ten years');
  });
});

describe('a forecast that is not shown says why', () => {
  it.each([
    [undefined, 'Only open work is forecast.'],
    [{ kind: 'unscheduled', enablerId: 'e1' }, 'Not scheduled: a forecast needs both dates.'],
    [
      { kind: 'notEnoughHistory', enablerId: 'e1', observations: 12 },
      'Not enough history: 12 of 20 observations.',
    ],
  ] as const)('%j', (given, words) => {
    expect(why(given, shown)).toBe(words);
  });

  it('by how earlier ones did', () => {
    const hidden = (reason: 'tooFewJudged' | 'tooOptimistic' | 'tooCautious', hitRate: number | null) =>
      why(forecast, forecasts({ kind: 'hidden', reason, hitRate }, 6));
    expect(hidden('tooFewJudged', null)).toBe(
      'Hidden: earlier forecasts of 20 enablers must be judged first; six are so far.',
    );
    expect(hidden('tooOptimistic', 0.55)).toContain('held in 55% only');
    expect(hidden('tooCautious', 0.96)).toContain('96% were finished within P80');
  });

  it('with a dash in a table', () => {
    expect(forecastCell(forecast, forecasts({ kind: 'hidden', reason: 'tooOptimistic', hitRate: 0.5 }))).toBe(
      '–',
    );
    expect(forecastCell(undefined, shown)).toBe('–');
  });
});

it('says so when no earlier forecast can be judged', () => {
  expect(recordWords(forecasts({ kind: 'hidden', reason: 'tooFewJudged', hitRate: null }))).toBe(
    'No earlier forecast can be judged yet.',
  );
});

it('tells of earlier forecasts what there is to tell', () => {
  expect(backtestWords(shown)).toEqual([
    'In earlier revisions 81% were really finished within P80 (34 of 42 forecasts).',
    '3 forecasts wait for P80 to pass.',
    '1 forecast was of work that was then stopped, split, merged or left.',
  ]);
  const none = forecasts({ kind: 'hidden', reason: 'tooFewJudged', hitRate: null }, 0);
  const backtest = { ...none.backtest, judged: 0, hits: 0, pending: 0, lost: 0 };
  expect(backtestWords({ ...none, backtest })).toEqual([
    'Hidden: earlier forecasts of 20 enablers must be judged first; none is so far.',
  ]);
});
