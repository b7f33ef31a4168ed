import { readFileSync } from 'node:fs';
import { KESTREL_SETTINGS, kestrelRevisions } from '../compare/kestrel.fixture.js';
import { formatQuarter } from '../time/fiscal-quarter.js';
import { revisionMetrics } from './metrics.js';
import type { RevisionMetrics } from './revision-metrics.js';

type Json = Readonly<Record<string, unknown>>;

const expected = (
  JSON.parse(
    readFileSync(new URL('../../../test/fixtures/ok/kestrel.expected.json', import.meta.url), 'utf8'),
  ) as { readonly revisions: Readonly<Record<string, Json>> }
).revisions;

const QUARTER_KEYS = new Set(['dueQuarter', 'quarter', 'planned', 'forecast', 'first', 'last']);

/** Quarters as the expectations write them; amounts of the same keys are below any quarter's number. */
function written(value: unknown, key = ''): unknown {
  if (typeof value === 'number' && QUARTER_KEYS.has(key) && value > 8000 && Number.isInteger(value)) {
    return formatQuarter(value as never);
  }
  if (Array.isArray(value)) return value.map((each) => written(each, key));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, written(each, name)]));
}

function pick(from: object, keys: readonly string[]): Json {
  const entries = from as Json;
  return Object.fromEntries(keys.map((key) => [key, entries[key]]));
}

/** The figures under the names and in the order that the expectations give them. */
function figures(metrics: RevisionMetrics): Json {
  const rows = (list: readonly object[], keys: readonly string[]) => list.map((row) => pick(row, keys));
  return {
    membership: metrics.membership,
    plannedSpend: metrics.plannedSpend,
    capabilityGaps: metrics.capabilityGaps,
    parentMaturity: Object.fromEntries(
      metrics.parentMaturity.map(({ capabilityId, current, target }) => [capabilityId, { current, target }]),
    ),
    outcomes: written(
      rows(metrics.outcomes, [
        'outcomeId', 'attainment', 'dueQuarter', 'coveragePlanned', 'coverageForecast', 'minSlackQuarters',
        'lateByDependency', 'status',
      ]), // prettier-ignore
    ),
    forecastShifts: Object.fromEntries(
      metrics.forecastShifts.map(({ enablerId, ...shift }) => [enablerId, written(shift)]),
    ),
    priority: rows(metrics.priority, ['enablerId', 'value', 'expectedValue', 'cost', 'score', 'wsjf']),
    utilisation: written(
      rows(metrics.utilisation, ['teamId', 'quarter', 'demand', 'capacity', 'utilisation', 'over']),
    ),
    cutLine: metrics.cutLine,
    discretionary: Object.fromEntries(
      metrics.discretionary.map(({ fiscalYear, ...year }) => [String(fiscalYear), year]),
    ),
    discretionaryCapacityPct: metrics.discretionaryCapacityPct,
    productShareSpend: metrics.productShareSpend,
    productShareCount: metrics.productShareCount,
    traceability: metrics.traceability,
    untracedEnablers: metrics.untracedEnablers,
    load: metrics.load,
  };
}

describe.each(kestrelRevisions().map((revision) => [revision.id, revision] as const))(
  'the figures of the worked sample, %s',
  (id, { content, anchorQuarter }) => {
    const metrics = revisionMetrics(content, anchorQuarter, KESTREL_SETTINGS);
    const known = expected[id] ?? {};

    it.each(Object.keys(figures(metrics)))('%s is as worked out by hand', (key) => {
      expect(figures(metrics)[key]).toEqual(known[key]);
    });

    it('spans the windows from the anchor', () => {
      const { oneYearWindow, fiveYearWindow } = metrics;
      const ends = ({ first, last }: { first: number; last: number }) =>
        [first, last].map((quarter) => formatQuarter(quarter as never));
      expect([ends(oneYearWindow), ends(fiveYearWindow), metrics.costYears]).toEqual([
        known['oneYearWindow'],
        known['fiveYearWindow'],
        known['costYears'],
      ]);
    });

    it('warns of the same', () => {
      const asSet = (rows: unknown) => new Set((rows as object[]).map((row) => JSON.stringify(row)));
      expect(asSet(metrics.warnings)).toEqual(asSet(known['warnings']));
    });
  },
);
