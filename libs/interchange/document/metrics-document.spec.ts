import {
  DEFAULT_SETTINGS,
  EMPTY_CONTENT,
  parseQuarter,
  revisionMetrics,
  recordsMetrics,
  NO_RECORDS,
} from '@northing/domain';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { metricsDocument } from './metrics-document.js';
import { readPlanDocument } from './plan-document.js';
import { recordsMetricsDocument } from './records-metrics-document.js';

const folder = join(import.meta.dirname, '../../../test/fixtures/ok');
const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
const expected = JSON.parse(text('kestrel.expected.json')) as {
  readonly revisions: Readonly<Record<string, object>>;
  readonly operational: object;
};
const read = readPlanDocument(text('kestrel.plan.json'), 'kestrel.plan.json');
if (read.kind !== 'ok') throw new Error('The worked sample cannot be read.');
const { plan } = read;

/** The keys at every level, without what they hold; of a list those of all its entries. */
function keysOf(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.map((entry) => JSON.stringify(keysOf(entry))))].sort();
  if (typeof value !== 'object' || value === null) return '';
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, keysOf(entry)]),
  );
}

it.each(plan.revisions.map(({ id }) => id))('has the keys of the worked sample’s %s and no others', (id) => {
  const { content, anchorQuarter } = plan.revisions.find((revision) => revision.id === id)!;
  const document = metricsDocument(revisionMetrics(content, anchorQuarter, plan.workspace.settings));
  expect(keysOf(document)).toEqual(keysOf(expected.revisions[id]));
});

it('has the keys of the worked sample’s records and no others', () => {
  const { records, revisions, workspace } = plan;
  const { fiscalCalendar: calendar, settings } = workspace;
  const metrics = recordsMetrics({
    records,
    revisions,
    calendar,
    settings,
    fiscalYear: 2027,
    plannedItCost: 4170,
  });
  expect(keysOf(recordsMetricsDocument(metrics))).toEqual(keysOf(expected.operational));
});

it('writes null for what an empty plan gives nothing to measure, and no number that JSON cannot hold', () => {
  const metrics = revisionMetrics(EMPTY_CONTENT, parseQuarter('FY2027-Q1')!, DEFAULT_SETTINGS);
  expect(metricsDocument(metrics)).toMatchObject({
    oneYearWindow: ['FY2027-Q1', 'FY2027-Q4'],
    load: { ratio: null, light: null },
    traceability: null,
    overBooked: [],
    priority: [],
  });
  const records = recordsMetrics({
    records: NO_RECORDS,
    revisions: [],
    calendar: plan.workspace.fiscalCalendar,
    settings: DEFAULT_SETTINGS,
    fiscalYear: null,
    plannedItCost: 0,
  });
  expect(recordsMetricsDocument(records)).toMatchObject({
    engagementTiming: {},
    shadowIt: { exposure: null },
    budgetReadinessIfLatest: {},
    openQuestionShare: null,
  });
});

it('keeps any id as a key', () => {
  const shift = {
    enablerId: '__proto__',
    planned: parseQuarter('FY2027-Q1')!,
    forecast: null,
    drivenBy: 'e',
  };
  const metrics = revisionMetrics(EMPTY_CONTENT, shift.planned, DEFAULT_SETTINGS);
  const written = JSON.stringify(metricsDocument({ ...metrics, forecastShifts: [shift] }));
  expect(written).toContain(
    '"forecastShifts":{"__proto__":{"planned":"FY2027-Q1","forecast":null,"drivenBy":"e"}}',
  );
});
