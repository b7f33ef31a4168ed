import type { PlanRecords } from '../records/records.js';
import type { ReferenceData, Workspace } from './frame.js';
import type { Revision } from './revision.js';
import type { Scenario } from './scenario.js';

/** One plan with everything that is kept of it: what a plan document holds. */
export interface WholePlan {
  readonly workspace: Workspace;
  readonly reference: ReferenceData;
  readonly revisions: readonly Revision[];
  readonly scenarios: readonly Scenario[];
  readonly records: PlanRecords;
}
