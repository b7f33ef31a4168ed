import type { Capability } from '../plan/capability.js';
import type { Enabler } from '../plan/enabler.js';
import type { KeyResult, Outcome } from '../plan/outcome.js';
import { EMPTY_CONTENT, type PlanContent } from '../plan/plan-content.js';
import type { ChangeRecord } from '../revision/change-record.js';
import { DEFAULT_SETTINGS } from '../revision/frame.js';
import type { Revision } from '../revision/revision.js';
import { fiscalQuarter, plusQuarters, type FiscalQuarter } from '../time/fiscal-quarter.js';
import type { Change } from './change.js';
import { compare } from './compare.js';
import type { Comparison } from './comparison.js';
import { comparisonInput } from './totals.js';

/** Anchor of the earlier revision in every test: FY2027 Q1. */
export const A = fiscalQuarter(2027, 1);

/** The quarter `offset` quarters from FY2027 Q1. */
export function q(offset: number): FiscalQuarter {
  return plusQuarters(A, offset);
}

/** An open project from the second to the fifth quarter of the plan. */
export function enabler(fields: Partial<Enabler> & { readonly id: string }): Enabler {
  return {
    name: 'Thing',
    kind: 'project',
    stage: 'funded',
    startQuarter: q(1),
    endQuarter: q(4),
    retireQuarter: null,
    actualEndQuarter: null,
    percentComplete: 0,
    health: null,
    cost: [],
    capacityDemand: [],
    sustainDemand: [],
    confidence: null,
    sourcing: 'inHouse',
    supplier: null,
    fundingClass: null,
    tbmView: null,
    businessUnitId: null,
    businessOwnerId: null,
    itOwnerId: null,
    riskLevel: null,
    riskNote: null,
    priorityBand: null,
    placedScore: null,
    scope: null,
    deliverables: [],
    wsjf: null,
    lineage: null,
    ...fields,
  };
}

export function outcome(fields: Partial<Outcome> & { readonly id: string }): Outcome {
  return { name: 'End', weight: 10, ownerId: null, businessUnitId: null, keyResults: [], ...fields };
}

export function keyResult(fields: Partial<KeyResult> & { readonly id: string }): KeyResult {
  return { name: 'Measure', unit: null, baseline: 0, target: 10, dueQuarter: q(4), actual: 0, ...fields };
}

export function capability(fields: Partial<Capability> & { readonly id: string }): Capability {
  return {
    name: 'Ability',
    parentId: null,
    ownerId: null,
    importance: 3,
    currentMaturity: 1,
    targetMaturity: 3,
    targetQuarter: null,
    assessedQuarter: null,
    deliberateReduction: false,
    ...fields,
  };
}

/** One fiscal year's cost, as opex alone unless said otherwise. */
export function cost(fiscalYear: number | null, opex: number, capex = 0) {
  return { fiscalYear, opex, capex };
}

export function record(entity: string, field: string, evidenceIds: readonly string[] = []): ChangeRecord {
  const [entityType, entityId] = entity.split(' ') as [ChangeRecord['entityType'], string];
  return {
    id: `${entity} ${field}`,
    entityType,
    entityId,
    field,
    oldValue: null,
    newValue: null,
    driver: 'It was asked for',
    driverKind: 'businessNeed',
    evidenceIds,
    authorId: null,
    at: null,
  };
}

export interface Step {
  readonly content: Partial<PlanContent>;
  /** Quarters from FY2027 Q1; one a revision where not given. */
  readonly anchor?: number;
  readonly records?: readonly ChangeRecord[];
}

/** Revisions `r1`, `r2`, … */
export function revisions(steps: readonly Step[]): readonly Revision[] {
  return steps.map(({ content, anchor, records }, index) => ({
    id: `r${index + 1}`,
    sequence: index + 1,
    type: 'quarterly',
    anchorQuarter: q(anchor ?? index),
    basedOnId: null,
    state: 'published',
    submittedById: null,
    submittedAt: null,
    approvedById: null,
    approvedAt: null,
    publishedAt: null,
    trigger: null,
    note: null,
    content: { ...EMPTY_CONTENT, ...content },
    changeRecords: records ?? [],
  }));
}

/** The comparison of two of these revisions; the first and the last unless said otherwise. */
export function comparing(steps: readonly Step[], from = 'r1', to = `r${steps.length}`): Comparison {
  const input = comparisonInput(revisions(steps), from, to, DEFAULT_SETTINGS);
  if (!input) throw new Error(`no comparison from ${from} to ${to}`);
  return compare(input);
}

/** Rows from one enabler to its later state, `shift` quarters later. */
export function rowsBetween(before: Partial<Enabler>, after: Partial<Enabler>, shift = 1): readonly Change[] {
  return comparing([
    { content: { enablers: [enabler({ id: 'e1', ...before })] } },
    { content: { enablers: [enabler({ id: 'e1', ...after })] }, anchor: shift },
  ]).changes;
}

/** `kind` or `category/kind` of each row but the entity, for tables. */
export function kindsOf(rows: readonly Change[]): readonly string[] {
  return rows.map(({ category, kind, entityId }) => `${category}/${kind} ${entityId}`);
}
