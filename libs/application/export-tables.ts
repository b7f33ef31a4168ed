import {
  budgetList,
  NO_CURRENCY,
  scenarioContent,
  type FiscalYear,
  type PlanContent,
  type ReferenceData,
  type ReferenceTarget,
} from '@northing/domain';
import {
  budgetSheets,
  comparisonSheet,
  contentSheets,
  enablerSheet,
  writeCsv,
  writeWorkbook,
  type Sheet,
} from '@northing/interchange';
import { compareRevisions } from './compare-revisions.js';
import type { FailureOf } from './failures.js';
import { findRevision } from './find-revision.js';
import type { PlanFrame, PlanStore } from './ports.js';
import type { WorkStore } from './work-ports.js';

export type ExportFormat = 'xlsx' | 'csv';

/** Which table to make of a plan. */
export type TableRequest = { readonly planId: string; readonly format: ExportFormat } & (
  | { readonly what: 'revision'; readonly rev: string }
  | { readonly what: 'comparison'; readonly from: string; readonly to: string }
  /** The list of a fiscal year, of a revision, a draft or a scenario. */
  | { readonly what: 'budget'; readonly of: BudgetOf; readonly fiscalYear: FiscalYear }
);

export type BudgetOf =
  | { readonly kind: 'revision'; readonly rev: string }
  | { readonly kind: 'scenario'; readonly scenarioId: string };

/** Where tables are made from. */
export interface TableStores {
  readonly plans: PlanStore;
  readonly workStore: Pick<WorkStore, 'readScenarios'>;
}

export interface ExportedTable {
  readonly kind: 'table';
  /** A name for the file, in letters every file system takes. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

export type ExportFailure = FailureOf<'unknownPlan' | 'unknownRevision' | 'unknownScenario' | 'wrongOrder'>;

/** A revision's items, or the rows of a comparison, as a table. CSV holds the first sheet alone. */
export function exportTable(
  stores: TableStores,
  request: TableRequest,
): Promise<ExportedTable | ExportFailure> {
  switch (request.what) {
    case 'revision':
      return exportRevision(stores.plans, request);
    case 'comparison':
      return exportComparison(stores.plans, request);
    case 'budget':
      return exportBudget(stores, request);
  }
}

async function exportBudget(
  { plans, workStore }: TableStores,
  { planId, of, fiscalYear, format }: Extract<TableRequest, { readonly what: 'budget' }>,
): Promise<ExportedTable | ExportFailure> {
  const scenarios = of.kind === 'scenario' ? await workStore.readScenarios(planId) : [];
  const scenario = of.kind === 'scenario' ? scenarios.find(({ id }) => id === of.scenarioId) : undefined;
  if (of.kind === 'scenario' && !scenario) return { kind: 'unknownScenario', scenarioId: of.scenarioId };
  const rev = of.kind === 'revision' ? of.rev : (scenario?.baseRevisionId ?? '');
  const found = await findRevision(plans, planId, rev);
  if (found.kind !== 'found') return found;
  const { frame, head } = found;
  const { settings, fiscalCalendar: calendar } = frame.workspace;
  const stored = await contentOf(plans, frame, head.sequence);
  const content = scenario
    ? scenarioContent(scenarioContent(stored, scenario.forkChanges), scenario.changes)
    : stored;
  const list = budgetList(content, fiscalYear, head.anchorQuarter, settings);
  const sheets = budgetSheets(list, content, { reference: frame.reference, calendar });
  return tableOf(`${frame.plan.name} budget FY${fiscalYear} ${scenario?.name ?? head.id}`, sheets, format);
}

async function exportRevision(
  plans: PlanStore,
  { planId, rev, format }: Extract<TableRequest, { readonly what: 'revision' }>,
): Promise<ExportedTable | ExportFailure> {
  const found = await findRevision(plans, planId, rev);
  if (found.kind !== 'found') return found;
  const { frame, head } = found;
  const content = await contentOf(plans, frame, head.sequence);
  const words = { reference: frame.reference, calendar: frame.workspace.fiscalCalendar };
  const sheets = format === 'csv' ? [enablerSheet(content, words)] : contentSheets(content, words);
  return tableOf(`${frame.plan.name} ${head.id}`, sheets, format);
}

async function exportComparison(
  plans: PlanStore,
  { planId, from, to, format }: Extract<TableRequest, { readonly what: 'comparison' }>,
): Promise<ExportedTable | ExportFailure> {
  const compared = await compareRevisions(plans, planId, from, to);
  if (compared.kind !== 'compared') return compared;
  const { frame, comparison } = compared;
  const contents = [
    await contentOf(plans, frame, compared.to.sequence),
    await contentOf(plans, frame, compared.from.sequence),
  ];
  const nameOf = namesIn(contents, frame.reference);
  const sheet = comparisonSheet(comparison, {
    nameOf,
    money: moneyIn(frame.workspace.currency),
    entityName: ({ entityType, entityId }) =>
      entityType === 'envelope' ? entityId : nameOf(entityType, entityId),
  });
  return tableOf(`${frame.plan.name} ${compared.from.id} to ${compared.to.id}`, [sheet], format);
}

async function contentOf(plans: PlanStore, { plan }: PlanFrame, sequence: number): Promise<PlanContent> {
  const content = await plans.readContent(plan.id, sequence);
  if (!content) throw new Error('A revision that the plan lists has no content.');
  return content;
}

async function tableOf(name: string, sheets: readonly Sheet[], format: ExportFormat): Promise<ExportedTable> {
  const [first] = sheets;
  const bytes =
    format === 'csv' ? new TextEncoder().encode(first ? writeCsv(first) : '') : await writeWorkbook(sheets);
  return { kind: 'table', fileName: `${name.replace(/[^\p{L}\p{N} ._-]+/gu, ' ').trim()}.${format}`, bytes };
}

type NameOf = (target: ReferenceTarget | 'keyResult', id: string) => string;
type Named = { readonly id: string; readonly name: string };

/** Names by kind of thing and id; the first content that knows one counts. */
function namesIn(contents: readonly PlanContent[], { businessUnits, people, teams }: ReferenceData): NameOf {
  const names = new Map<string, string>();
  const add = (kind: string, items: readonly Named[]): void => {
    for (const { id, name } of items) if (!names.has(`${kind}:${id}`)) names.set(`${kind}:${id}`, name);
  };
  for (const { outcomes, capabilities, enablers } of contents) {
    add('outcome', outcomes);
    add(
      'keyResult',
      outcomes.flatMap(({ keyResults }) => keyResults),
    );
    add('capability', capabilities);
    add('enabler', enablers);
  }
  add('businessUnit', businessUnits);
  add('person', people);
  add('team', teams);
  return (target, id) => names.get(`${target}:${id}`) ?? id;
}

/** Whole thousands, written out: tables are read by people and by programs. Without a currency they are numbers. */
function moneyIn(currency: string): (thousands: number) => string {
  const style = isCurrency(currency) ? ({ style: 'currency', currency } as const) : {};
  const format = new Intl.NumberFormat('en', { ...style, maximumFractionDigits: 0 });
  return (thousands) => format.format(thousands * 1000);
}

/** Documents may hold any word here, also that there is none. */
function isCurrency(currency: string): boolean {
  return /^[A-Z]{3}$/.test(currency) && currency !== NO_CURRENCY;
}
