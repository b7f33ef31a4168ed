import type { Application } from './application.js';
import { archivePlan } from './archive-plan.js';
import { changedItems } from './changed-items.js';
import { comparePromises } from './compare-promises.js';
import { compareRevisions } from './compare-revisions.js';
import { cumulate } from './cumulate.js';
import { findRevision } from './find-revision.js';
import { forecastSlips } from './forecast-slips.js';
import { groupSlips } from './group-slips.js';
import type { KeptValues } from './kept-values.js';
import { listChanges } from './list-changes.js';
import { listFigures } from './list-figures.js';
import { deleteMapping, listExampleMappings, saveMapping } from './mappings.js';
import { measureRecords } from './measure-records.js';
import { measureRevision } from './measure-revision.js';
import type { Clock, MappingStore, PlanStore, PlanSummary, PlanWriter } from './ports.js';
import { purgePlan } from './purge-plan.js';
import { reuseEvidence } from './reuse-evidence.js';
import { revisionSteps } from './revision-steps.js';
import { traceMilestones } from './trace-milestones.js';
import { unitRecords } from './unit-records.js';

export interface Ports {
  readonly plans: PlanStore;
  readonly writer: PlanWriter;
  readonly mappings: MappingStore;
  readonly clock: Clock;
  readonly kept: KeptValues;
  /** Loads the worked sample; long work, so the caller says where it runs. */
  readonly loadSample: () => Promise<PlanSummary>;
  /** Drops what is kept ready of a plan that was deleted. */
  readonly forget: (planId: string) => void;
}

/** A sequence that a caller just read from the plan's heads: its absence is a bug. */
function present<T>(found: T | null): T {
  if (found === null) throw new Error('A revision that the plan lists has no content.');
  return found;
}

/** Everything people can do, over one set of ports. */
export function createApplication(ports: Ports): Application {
  const { plans, mappings } = ports;
  return {
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
    measureRecords: (planId) => measureRecords(plans, planId),
    traceMilestones: (planId, from, to) => traceMilestones(plans, planId, from, to),
    groupSlips: (planId, from, to) => groupSlips(plans, planId, from, to),
    reuseEvidence: (planId, from, to) => reuseEvidence(plans, planId, from, to),
    comparePromises: (planId, rev) => comparePromises(ports, planId, rev),
    forecastSlips: (planId, rev) => forecastSlips(ports, planId, rev),
    revisionSteps: (planId) => revisionSteps(plans, planId),
    itemHistory: (planId, entityType, entityId) => plans.readItemHistory(planId, entityType, entityId),
    listInsights: async (planId) => (await plans.readRecords(planId)).insights,
    unitRecords: async (planId) => unitRecords(await plans.readRecords(planId)),
    readWholePlan: (planId) => plans.readWholePlan(planId),
    archivePlan: (planId, archived) => archivePlan(ports, planId, archived),
    purgePlan: (planId, typedName, actor) => purgePlan(ports, planId, typedName, actor),
    loadSample: ports.loadSample,
    listMappings: () => mappings.listMappings(),
    listExampleMappings,
    saveMapping: (name, mapping) => saveMapping(ports, name, mapping),
    deleteMapping: (name) => deleteMapping(mappings, name),
  };
}
