import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  NO_RECORDS,
  parseQuarter,
  type FiscalQuarter,
  type PlanContent,
  type PlanRecords,
  type Revision,
  type RevisionTotals,
  type WholePlan,
} from '@northing/domain';

type Json = Readonly<Record<string, unknown>>;
const SAMPLE = join(import.meta.dirname, '../../../test/fixtures/ok/kestrel.plan.json');

/** Fields that hold a quarter; in scenarios and change records they stay text. */
const QUARTER_FIELD = /quarter$/i;
const RECORD_LISTS = Object.keys(NO_RECORDS) as (keyof PlanRecords)[];

/** The worked sample in the domain's types. */
export function readSample(): WholePlan {
  const document = JSON.parse(readFileSync(SAMPLE, 'utf8')) as Json & { revisions: Json[] };
  const { workspace, businessUnits, people, teams, scenarios } = document;
  return {
    workspace,
    reference: {
      businessUnits,
      people: (people as Json[]).map((person) => ({
        title: null,
        businessUnitId: null,
        roles: [],
        ...person,
      })),
      teams,
    },
    revisions: document.revisions.map(revision),
    scenarios: (scenarios as Json[]).map((scenario) => ({ state: 'open', ...scenario })),
    records: Object.fromEntries(RECORD_LISTS.map((name) => [name, withDefaults(name, document[name])])),
  } as unknown as WholePlan;
}

function revision(given: Json): Revision {
  const { content, changeRecords, anchorQuarter, ...head } = given;
  return {
    ...{ trigger: null, note: null, ...head },
    anchorQuarter: quarter(anchorQuarter),
    content: contentOf(content as Json),
    changeRecords: (changeRecords as Json[]).map((record) => ({
      ...{ driverKind: null, authorId: null, at: null, oldValue: null, newValue: null },
      ...record,
    })),
  } as unknown as Revision;
}

function contentOf(content: Json): PlanContent {
  const filled = {
    ...content,
    capabilities: (content.capabilities as Json[]).map((item) => ({
      ...{ ownerId: null, deliberateReduction: false },
      ...item,
    })),
    enablers: (content.enablers as Json[]).map((item) => ({
      ...{ riskNote: null, businessUnitId: null, supplier: null, placedScore: null },
      ...item,
    })),
  };
  return quarters(filled) as PlanContent;
}

const RECORD_DEFAULTS: Partial<Record<keyof PlanRecords, Json>> = {
  assessments: { state: 'agreed', sides: { it: null, business: null }, proposal: null },
  engagements: { date: null, confirmedById: null, subject: null },
  interventions: { steps: [] },
  shadowItItems: { enablerId: null, foundOn: null, steps: [] },
  insights: { link: null },
  demandRequests: {
    ...{ originalAsk: null, agreedAnswer: null, declineConstraint: null, alternativeOffered: null },
    ...{ enablerId: null, raisedQuarter: null, steps: [] },
  },
  reviewMeetings: { attendeeIds: [], conditions: [], minutes: null, state: null },
};

function withDefaults(name: keyof PlanRecords, list: unknown): unknown {
  return (list as Json[]).map((item) => quarters({ ...RECORD_DEFAULTS[name], ...item }));
}

/** Texts of quarter fields as the domain's numbers, at any depth. */
function quarters(value: unknown, field = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => quarters(item));
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, quarters(inner, name)]));
  }
  return QUARTER_FIELD.test(field) && typeof value === 'string' ? quarter(value) : value;
}

function quarter(text: unknown): FiscalQuarter {
  const parsed = parseQuarter(String(text));
  if (parsed === null) throw new Error(`${String(text)} is no quarter`);
  return parsed;
}

/** Totals that a store must give back as it got them. */
export function someTotals(sequence: number): RevisionTotals {
  return {
    spendByFiscalYear: new Map([[2026 + sequence, { opex: 10.5 * sequence, capex: 7 }]]),
    openByEndQuarter: new Map([[quarter('FY2027-Q1'), sequence]]),
  };
}

/** With every list in one order: within plan content order carries no meaning. */
export function asSets(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(asSets).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, asSets(inner)]),
  );
}
