import type { Application } from './application.js';
import { archivePlan } from './archive-plan.js';
import { changedItems } from './changed-items.js';
import { comparePromises } from './compare-promises.js';
import { compareRevisions } from './compare-revisions.js';
import { cumulate } from './cumulate.js';
import { findRevision } from './find-revision.js';
import { forecastSlips } from './forecast-slips.js';
import { groupSlips } from './group-slips.js';
import { createDemandDesk } from './demand/create-demand-desk.js';
import type { KeptValues } from './kept-values.js';
import { addInsightFile, removeInsightFile } from './insight-files.js';
import { listChanges } from './list-changes.js';
import { listFigures } from './list-figures.js';
import { listMixes } from './list-mixes.js';
import { deleteMapping, listExampleMappings, saveMapping } from './mappings.js';
import { measureRecords } from './measure-records.js';
import { measureRevision } from './measure-revision.js';
import { previewMerge } from './merge-scenario.js';
import type { Clock, MappingStore, PlanStore, PlanSummary, PlanWriter } from './ports.js';
import { openSample } from './load-sample.js';
import { createPartnershipDesk } from './partnership/create-partnership-desk.js';
import { purgePlan } from './purge-plan.js';
import { renamePlan } from './rename-plan.js';
import { reuseEvidence } from './reuse-evidence.js';
import { revisionSteps } from './revision-steps.js';
import { createWorkspaces } from './settings/create-workspaces.js';
import { traceMilestones } from './trace-milestones.js';
import { unitRecords } from './unit-records.js';
import type { InsightFileStore, PlanWork, WorkspaceStore, WorkStore } from './work-ports.js';
import { createWorkshop } from './work/create-workshop.js';

export interface Ports {
  readonly plans: PlanStore;
  readonly writer: PlanWriter;
  readonly work: PlanWork;
  readonly workStore: WorkStore;
  readonly files: InsightFileStore;
  readonly workspaces: WorkspaceStore;
  readonly mappings: MappingStore;
  readonly clock: Clock;
  readonly kept: KeptValues;
  /** Loads the worked sample; long work, so the caller says where it runs. */
  readonly loadSample: () => Promise<PlanSummary>;
  /** Drops what is kept ready of a plan that was deleted. */
  readonly forget: (planId: string) => void;
  /** Told of a plan whose published revisions have changed. */
  readonly published: (planId: string) => void;
  readonly newId: () => string;
}

/** A sequence that a caller just read from the plan's heads: its absence is a bug. */
function present<T>(found: T | null): T {
  if (found === null) throw new Error('A revision that the plan lists has no content.');
  return found;
}

/** Everything people can do, over one set of ports. */
export function createApplication(ports: Ports): Application {
  const { plans, mappings, files } = ports;
  return {
    workshop: createWorkshop(ports),
    workspaces: createWorkspaces(ports),
    demand: createDemandDesk(ports),
    partnership: createPartnershipDesk(ports),
    listPlans: (includeArchived) => plans.listPlans({ includeArchived }),
    readSettings: (planId) => plans.readSettings(planId),
    openPlan: (planId) => plans.findFrame(planId),
    findRevision: (planId, rev) => findRevision(plans, planId, rev),
    readContent: async (planId, sequence) => present(await plans.readContent(planId, sequence)),
    readChangeRecords: async (planId, sequence) =>
      present(await plans.readRevision(planId, sequence)).changeRecords,
    compareRevisions: (planId, from, to) => compareRevisions(plans, planId, from, to),
    listChanges: (compared, filter) => listChanges(plans, compared, filter),
    changedItems: (compared) => changedItems(plans, compared),
    cumulate: (planId, from, to) => cumulate(plans, planId, from, to),
    measureRevision: (planId, rev) => measureRevision(ports, planId, rev),
    listFigures: (planId) => listFigures(ports, planId),
    listMixes: (planId) => listMixes(ports, planId),
    measureRecords: (planId) => measureRecords(plans, planId),
    traceMilestones: (planId, from, to) => traceMilestones(plans, planId, from, to),
    groupSlips: (planId, from, to) => groupSlips(plans, planId, from, to),
    reuseEvidence: (planId, from, to) => reuseEvidence(plans, planId, from, to),
    comparePromises: (planId, rev) => comparePromises(ports, planId, rev),
    forecastSlips: (planId, rev) => forecastSlips(ports, planId, rev),
    previewMerge: (planId, scenarioId, into) => previewMerge(ports, planId, scenarioId, into),
    revisionSteps: (planId) => revisionSteps(plans, planId),
    itemHistory: (planId, entityType, entityId) => plans.readItemHistory(planId, entityType, entityId),
    listInsights: async (planId) => (await plans.readRecords(planId)).insights,
    listMeetings: async (planId) => (await plans.readRecords(planId)).reviewMeetings,
    listInsightFiles: (planId) => files.listFiles(planId),
    readInsightFile: (planId, fileId) => files.readFile(planId, fileId),
    addInsightFile: (actor, planId, insightId, file) => addInsightFile(ports, actor, planId, insightId, file),
    removeInsightFile: (actor, planId, fileId) => removeInsightFile(ports, actor, planId, fileId),
    unitRecords: async (planId) => unitRecords(await plans.readRecords(planId)),
    readWholePlan: (planId) => plans.readWholePlan(planId),
    archivePlan: (actor, planId, archived) => archivePlan(ports, actor, planId, archived),
    renamePlan: (actor, planId, name) => renamePlan(ports, actor, planId, name),
    purgePlan: (actor, planId, typedName) => purgePlan(ports, actor, planId, typedName),
    loadSample: (actor) => openSample(ports, actor),
    listMappings: () => mappings.listMappings(),
    listExampleMappings,
    saveMapping: (name, mapping) => saveMapping(ports, name, mapping),
    deleteMapping: (name) => deleteMapping(mappings, name),
  };
}
