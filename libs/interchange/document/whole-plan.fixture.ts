import fc from 'fast-check';
import {
  DEFAULT_SETTINGS,
  DRIVER_KINDS,
  ENABLER_KINDS,
  fiscalQuarter,
  FUNDING_CLASSES,
  HEALTHS,
  NO_RECORDS,
  plusQuarters,
  PRIORITY_BANDS,
  RISK_LEVELS,
  SOURCINGS,
  STAGES,
  TBM_VIEWS,
  type Capability,
  type ChangeRecord,
  type Enabler,
  type FiscalQuarter,
  type Outcome,
  type PlanContent,
  type Revision,
  type WholePlan,
} from '@northing/domain';

/** Any text that can be kept: all of Unicode but U+0000 and halves of pairs. */
const text = fc.string({ unit: 'binary', maxLength: 12 }).map((value) => value.replaceAll('\u0000', ' '));
const name = text.map((value) => `N${value}`);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const money = fc.double({ min: 0, max: 1e9, noNaN: true, noDefaultInfinity: true });
const quarter = fc.integer({ min: 2000, max: 2060 }).map((year) => fiscalQuarter(year, (year % 4) + 1));
const person = fc.constantFrom('p1', 'p2', 'p3');
const team = fc.constantFrom('t1', 't2');
const json = fc.jsonValue({ maxDepth: 3 }).map(
  (value) =>
    JSON.parse(
      JSON.stringify(value)
        .replaceAll('\\u0000', ' ')
        .replace(/\\u[dD][89a-fA-F][\da-fA-F]{2}/g, ' '),
    ) as unknown,
);

const cost = fc.uniqueArray(
  fc.record({ fiscalYear: maybe(fc.integer({ min: 2020, max: 2040 })), opex: money, capex: money }),
  { selector: ({ fiscalYear }) => fiscalYear, maxLength: 4 },
);
const capacityDemand = fc.uniqueArray(fc.record({ teamId: team, offset: fc.nat(30), fte: money }), {
  selector: ({ teamId, offset }) => `${teamId} ${offset}`,
  maxLength: 4,
});
const scale = fc.constantFrom(1, 2, 3, 5, 8, 13, 20);

/** Enablers as a table may leave them: anything may be missing, dates and owners may contradict each other. */
const enabler: fc.Arbitrary<Enabler> = fc.record({
  id: name,
  name,
  kind: maybe(fc.constantFrom(...ENABLER_KINDS)),
  stage: maybe(fc.constantFrom(...STAGES)),
  startQuarter: maybe(quarter),
  endQuarter: maybe(quarter),
  retireQuarter: maybe(quarter),
  actualEndQuarter: maybe(quarter),
  percentComplete: fc.double({ min: 0, max: 100, noNaN: true }).map((value) => value + 0),
  health: maybe(fc.constantFrom(...HEALTHS)),
  cost,
  capacityDemand,
  sustainDemand: fc.uniqueArray(fc.record({ teamId: team, fte: money }), {
    selector: ({ teamId }) => teamId,
  }),
  confidence: maybe(fc.constantFrom(0, 0.25, 1)),
  sourcing: maybe(fc.constantFrom(...SOURCINGS)),
  supplier: maybe(text),
  fundingClass: maybe(fc.constantFrom(...FUNDING_CLASSES)),
  tbmView: maybe(fc.constantFrom(...TBM_VIEWS)),
  businessUnitId: maybe(fc.constant('bu1')),
  businessOwnerId: maybe(person),
  itOwnerId: maybe(person),
  riskLevel: maybe(fc.constantFrom(...RISK_LEVELS)),
  riskNote: maybe(text),
  priorityBand: maybe(fc.constantFrom(...PRIORITY_BANDS)),
  placedScore: maybe(fc.double({ noNaN: true, min: -100, max: 100 })),
  scope: maybe(text),
  deliverables: fc.array(text, { maxLength: 2 }),
  wsjf: maybe(
    fc.record({ businessValue: scale, timeCriticality: scale, riskOpportunity: scale, jobSize: scale }),
  ),
  lineage: maybe(
    fc.record({
      operation: fc.constantFrom('splitFrom', 'mergedFrom'),
      sourceIds: fc.array(fc.constant('gone')),
    }),
  ),
});

const maturity = maybe(fc.integer({ min: 0, max: 10 }).map((halves) => halves / 2));
const capability: fc.Arbitrary<Capability> = fc.record({
  id: name,
  name,
  parentId: fc.constant(null),
  ownerId: maybe(person),
  importance: maybe(fc.integer({ min: 1, max: 5 })),
  currentMaturity: maturity,
  targetMaturity: maturity,
  targetQuarter: maybe(quarter),
  assessedQuarter: maybe(quarter),
  deliberateReduction: fc.boolean(),
});
const outcome: fc.Arbitrary<Outcome> = fc
  .record({
    id: name,
    name,
    weight: maybe(fc.integer({ min: 0, max: 100 })),
    ownerId: maybe(person),
    businessUnitId: maybe(fc.constant('bu1')),
    keyResult: fc.record({
      name,
      unit: maybe(text),
      baseline: maybe(fc.constant(4)),
      target: maybe(money.filter((value) => value !== 4)),
      dueQuarter: maybe(quarter),
      actual: maybe(money),
    }),
  })
  .map(({ keyResult, ...rest }) => ({ ...rest, keyResults: [{ id: `${rest.id}-k`, ...keyResult }] }));

const byId = { selector: ({ id }: { readonly id: string }) => id, maxLength: 5 };
const byName = {
  selector: (item: Capability) => item.name.trim().replace(/\s+/g, ' ').toLowerCase(),
  maxLength: 3,
};

const content: fc.Arbitrary<PlanContent> = fc
  .record({
    outcomes: fc.uniqueArray(outcome, { ...byId, maxLength: 2 }),
    capabilities: fc
      .uniqueArray(capability, byName)
      .map((items) => items.map((item, index) => ({ ...item, id: `c${index}` }))),
    enablers: fc.uniqueArray(enabler, byId),
    weight: maybe(fc.integer({ min: 1, max: 100 })),
    lag: fc.integer({ min: -8, max: 8 }),
    fte: money,
    at: quarter,
  })
  .map(({ weight, lag, fte, at, ...lists }) => ({
    ...lists,
    ...linksOf(lists, weight, lag),
    capacity: [{ teamId: 't1', quarter: at, fte }],
    envelopes: [{ fiscalYear: 2027, fundingClass: 'sponsored', amount: fte }],
  }));

type Lists = Pick<PlanContent, 'outcomes' | 'capabilities' | 'enablers'>;

/** Every outcome and enabler linked to every capability, and enablers in one chain. */
function linksOf({ outcomes, capabilities, enablers }: Lists, weight: number | null, lagQuarters: number) {
  return {
    outcomeCapabilityLinks: outcomes.flatMap((from) =>
      capabilities.map((to) => ({ outcomeId: from.id, capabilityId: to.id, weight })),
    ),
    enablerCapabilityLinks: enablers.flatMap((from) =>
      capabilities.map((to) => ({
        enablerId: from.id,
        capabilityId: to.id,
        uplift: weight === null ? null : 0.5,
      })),
    ),
    dependencies: enablers.slice(1).map((successor, index) => ({
      id: `d${index}`,
      predecessorId: enablers[index]?.id ?? '',
      successorId: successor.id,
      type: 'FS' as const,
      lagQuarters,
    })),
  };
}

const changeRecord: fc.Arbitrary<Omit<ChangeRecord, 'id'>> = fc.record({
  entityType: fc.constantFrom('enabler', 'outcome', 'capability', 'team', 'envelope'),
  entityId: name,
  field: fc.constantFrom('*', 'cost', 'link:c1'),
  oldValue: json,
  newValue: json,
  driver: text,
  driverKind: maybe(fc.constantFrom(...DRIVER_KINDS)),
  evidenceIds: fc.constant([]),
  authorId: maybe(person),
  at: maybe(fc.constant('2026-06-03T09:30:00Z')),
});

const steps = fc.array(
  fc.record({
    content,
    records: fc.array(changeRecord, { maxLength: 3 }),
    skip: fc.nat(2),
    note: maybe(text),
  }),
  { minLength: 1, maxLength: 3 },
);

const FIRST_ANCHOR = fiscalQuarter(2026, 2);

/** Plans as tables make them: published revisions that were never submitted. */
export const wholePlan: fc.Arbitrary<WholePlan> = fc
  .record({
    steps,
    workspaceName: name,
    startMonth: fc.integer({ min: 1, max: 12 }),
    roles: fc.subarray(['viewer', 'architect'] as const),
  })
  .map(({ steps: made, workspaceName, startMonth, roles }) => ({
    workspace: {
      id: 'w',
      name: workspaceName,
      currency: 'EUR',
      costUnit: 'thousand',
      capacityUnit: 'FTE',
      fiscalCalendar: { yearStartMonth: startMonth, yearLabel: 'endYear', budgetSeasons: [] },
      settings: DEFAULT_SETTINGS,
    },
    reference: {
      businessUnits: [{ id: 'bu1', name: 'Unit', parentId: null }],
      people: ['p1', 'p2', 'p3'].map((id) => ({ id, name: id, title: null, businessUnitId: 'bu1', roles })),
      teams: ['t1', 't2'].map((id) => ({ id, name: id, skill: null })),
    },
    revisions: revisionsOf(made),
    scenarios: [],
    records: NO_RECORDS,
  }));

type Step = typeof steps extends fc.Arbitrary<(infer S)[]> ? S : never;

function revisionsOf(made: readonly Step[]): Revision[] {
  let anchor: FiscalQuarter = FIRST_ANCHOR;
  return made.map(({ content: held, records, skip, note }, index) => {
    anchor = plusQuarters(anchor, 1 + skip);
    const last = index === made.length - 1;
    return {
      id: `r${index + 1}`,
      sequence: index + 1,
      type: 'quarterly',
      anchorQuarter: anchor,
      basedOnId: index === 0 ? null : `r${index}`,
      state: last ? 'published' : 'superseded',
      submittedById: null,
      submittedAt: null,
      approvedById: null,
      approvedAt: null,
      publishedAt: null,
      trigger: null,
      note,
      content: held,
      changeRecords: records.map((record, at) => ({ id: `cr${index}-${at}`, ...record })),
    };
  });
}
