import type { ReferenceData, Revision, Workspace } from '@northing/domain';
import type { Mapping } from '@northing/interchange';
import type { FailureOf } from './failures.js';
import type { ImportOptions } from './import-options.js';
import type { PlanFrame, PlanStore } from './ports.js';

type FiscalYear = Pick<Workspace['fiscalCalendar'], 'yearStartMonth' | 'yearLabel'>;

/** The fiscal year of tables that nobody gave another. */
export const JANUARY = { yearStartMonth: 1, yearLabel: 'endYear' } as const;

/** Where tables go: behind a plan's last revision, or as a new plan of a workspace that is there or made for them. */
export type TablePlace =
  | { readonly kind: 'plan'; readonly frame: PlanFrame; readonly last: Revision | null }
  | { readonly kind: 'workspace'; readonly workspace: Workspace; readonly reference: ReferenceData }
  | { readonly kind: 'newWorkspace' };

const NOBODY: ReferenceData = { businessUnits: [], people: [], teams: [] };

/** The workspace of a place; null where it is still to be made. */
export function workspaceOf(place: TablePlace): Workspace | null {
  if (place.kind === 'newWorkspace') return null;
  return place.kind === 'plan' ? place.frame.workspace : place.workspace;
}

/** Who is known at a place. */
export function referenceOf(place: TablePlace): ReferenceData {
  if (place.kind === 'newWorkspace') return NOBODY;
  return place.kind === 'plan' ? place.frame.reference : place.reference;
}

/** The fiscal year by which a place reads dates: the workspace's, else the mapping's, else the calendar's. */
export function fiscalYearOf(place: TablePlace, mapping: Mapping | null): FiscalYear {
  return workspaceOf(place)?.fiscalCalendar ?? mapping?.calendar ?? JANUARY;
}

/** The currency that an import says its amounts have. */
export function statedCurrency(options: ImportOptions, mapping: Mapping | null): string | undefined {
  return options.currency ?? mapping?.currency;
}

type Asked = Pick<ImportOptions, 'planId' | 'workspaceId'>;

/** The plan that was named, or the workspace; null where neither was. A plan of another workspace is unknown. */
export async function findNamedPlace(
  plans: PlanStore,
  { planId, workspaceId }: Asked,
): Promise<TablePlace | FailureOf<'unknownPlan' | 'unknownWorkspace'> | null> {
  if (planId !== undefined) {
    const found = await findPlan(plans, planId);
    const elsewhere =
      found.kind === 'plan' && workspaceId !== undefined && found.frame.workspace.id !== workspaceId;
    return elsewhere ? { kind: 'unknownPlan', planId } : found;
  }
  if (workspaceId === undefined) return null;
  return (await findWorkspace(plans, workspaceId)) ?? { kind: 'unknownWorkspace', workspaceId };
}

/**
 * Where an import of tables goes. Without a word of where, it is the one workspace there is; a new one when there is
 * none, when several could be meant, or when the import states a fiscal year or a currency of its own.
 */
export async function findPlace(
  plans: PlanStore,
  options: ImportOptions,
  mapping: Mapping | null,
): Promise<TablePlace | FailureOf<'unknownPlan' | 'unknownWorkspace'>> {
  const named = await findNamedPlace(plans, options);
  if (named) return named;
  if (mapping?.calendar || statedCurrency(options, mapping) !== undefined) return { kind: 'newWorkspace' };
  const all = await plans.listPlans({ includeArchived: true });
  const [only, ...others] = new Set(all.map(({ workspaceId }) => workspaceId));
  const found = only !== undefined && others.length === 0 ? await findWorkspace(plans, only) : null;
  return found ?? { kind: 'newWorkspace' };
}

async function findPlan(plans: PlanStore, planId: string): Promise<TablePlace | FailureOf<'unknownPlan'>> {
  const frame = await plans.findFrame(planId);
  if (!frame) return { kind: 'unknownPlan', planId };
  const head = frame.plan.revisions.at(-1);
  return { kind: 'plan', frame, last: head ? await plans.readRevision(planId, head.sequence) : null };
}

/** A workspace lives as long as it holds a plan, so any of its plans leads to it. */
async function findWorkspace(
  plans: PlanStore,
  workspaceId: string,
): Promise<Extract<TablePlace, { readonly kind: 'workspace' }> | null> {
  const all = await plans.listPlans({ includeArchived: true });
  const plan = all.find((each) => each.workspaceId === workspaceId);
  const frame = plan ? await plans.findFrame(plan.id) : null;
  return frame && { kind: 'workspace', workspace: frame.workspace, reference: frame.reference };
}
