import {
  BEHAVIOUR_LABELS,
  DATA_SENSITIVITY_LABELS,
  DISPOSITION_LABELS,
  INTERVENTION_KIND_LABELS,
  INTERVENTION_STATE_LABELS,
  PARTNER_LEVEL_LABELS,
  quarterLabel,
  RELATIONSHIP_LEVEL_LABELS,
  TIMING_LABELS,
  type Intervention,
  type RecordsMetrics,
  type ShadowItItem,
} from '@northing/domain';
import type { BookCell, BookSheet } from '../export/workbook.js';
import { latestPotentials } from '../figures/latest-potentials.js';
import { nameOf, type PlanFrame } from '../plan/plan-frame.js';
import type { PlanIndex } from '../plan/plan-index.js';
import type { LoggedEngagement, PartnershipRecords } from './read-partnership.js';
import type { UnitRow } from './unit-rows.js';
import { shareBefore } from './unit-timing.js';

export interface PartnershipBook {
  readonly plan: Pick<PlanFrame, 'units' | 'people'>;
  readonly index: Pick<PlanIndex, 'enablers'>;
  readonly rows: readonly UnitRow[];
  readonly records: Pick<PartnershipRecords, 'engagements' | 'interventions' | 'shadowItItems'>;
  readonly metrics: Pick<RecordsMetrics, 'maximumValuePotential'>;
}

/** How units work with IT, and all that was recorded of it, a sheet each; what nobody knows is an empty cell. */
export function partnershipSheets(book: PartnershipBook): readonly BookSheet[] {
  const { records } = book;
  return [
    { name: 'Units', rows: [UNIT_HEAD, ...unitRows(book)] },
    { name: 'Engagements', rows: [ENGAGEMENT_HEAD, ...records.engagements.map(engagementRow(book))] },
    { name: 'Outside the plan', rows: [OUTSIDE_HEAD, ...records.shadowItItems.map(outsideRow(book))] },
    { name: 'Interventions', rows: [INTERVENTION_HEAD, ...records.interventions.map(interventionRow(book))] },
  ];
}

type Row = readonly BookCell[];

const UNIT_HEAD: Row = [
  ...['Business unit', 'Relationship maturity, 1 to 5', 'Level', 'Change in a year', 'Intended level'],
  ...['Partner maturity', 'Potential', 'Reachable potential'],
  ...['Before deciding, four quarters', 'After deciding', 'Share before, 0 to 1'],
  ...['Confirmed before', 'Confirmed after'],
];

function unitRows({ rows, metrics }: PartnershipBook): readonly Row[] {
  const potentials = new Map(latestPotentials(metrics).map((each) => [each.businessUnitId, each]));
  return rows.map(({ id, name, maturity: { now, changeInYear, intended }, timing }) => {
    const potential = potentials.get(id);
    const { before, after, confirmedBefore, confirmedAfter } = timing;
    return [
      ...[name, now, now === null ? null : (RELATIONSHIP_LEVEL_LABELS[now - 1] ?? null), changeInYear],
      intended,
      potential ? PARTNER_LEVEL_LABELS[potential.level] : null,
      potential ? PARTNER_LEVEL_LABELS[potential.maximumValuePotential] : null,
      potential ? PARTNER_LEVEL_LABELS[potential.reachablePotential] : null,
      ...[before, after, shareBefore(before, after), confirmedBefore, confirmedAfter],
    ];
  });
}

const ENGAGEMENT_HEAD: Row = [
  ...['Business unit', 'Quarter', 'Day', 'IT came in', 'What IT did', 'About'],
  ...['Led to', 'Recorded by', 'Confirmed by'],
];

function engagementRow({ plan, index }: PartnershipBook) {
  return (engagement: LoggedEngagement): Row => [
    nameOf(plan.units, engagement.businessUnitId),
    quarterLabel(engagement.quarter),
    engagement.date,
    TIMING_LABELS[engagement.timing],
    engagement.behaviours.map((behaviour) => BEHAVIOUR_LABELS[behaviour]).join('; ') || null,
    engagement.subject,
    nameOf(index.enablers, engagement.enablerId),
    nameOf(plan.people, engagement.recordedById),
    nameOf(plan.people, engagement.confirmedById),
  ];
}

const OUTSIDE_HEAD: Row = [
  ...['Service', 'Business unit', 'Supplier', 'Cost a year, thousands', 'Data'],
  ...['IT owner', 'Stands', 'Enabler', 'Found'],
];

function outsideRow({ plan, index }: PartnershipBook) {
  return (item: ShadowItItem): Row => [
    item.name,
    nameOf(plan.units, item.businessUnitId),
    item.supplier,
    item.annualCost,
    DATA_SENSITIVITY_LABELS[item.dataSensitivity],
    nameOf(plan.people, item.itOwnerId),
    DISPOSITION_LABELS[item.disposition],
    nameOf(index.enablers, item.enablerId),
    item.foundOn,
  ];
}

const INTERVENTION_HEAD: Row = [
  'Business unit',
  'What is done',
  'From',
  'To',
  'State',
  'Owner',
  'Description',
];

function interventionRow({ plan }: PartnershipBook) {
  return (intervention: Intervention): Row => [
    nameOf(plan.units, intervention.businessUnitId),
    INTERVENTION_KIND_LABELS[intervention.kind],
    PARTNER_LEVEL_LABELS[intervention.fromLevel],
    PARTNER_LEVEL_LABELS[intervention.toLevel],
    INTERVENTION_STATE_LABELS[intervention.state],
    nameOf(plan.people, intervention.ownerId),
    intervention.description,
  ];
}
