export * from './time/fiscal-quarter.js';
export * from './time/fiscal-calendar.js';
export * from './time/horizon.js';
export * from './time/cycle.js';
export * from './plan/outcome.js';
export * from './plan/capability.js';
export * from './plan/enabler.js';
export * from './plan/link.js';
export * from './plan/plan-content.js';
export * from './plan/field-entry.js';
export * from './plan/field-labels.js';
export * from './plan/field-catalogue.js';
export * from './plan/enabler-fields.js';
export * from './plan/outcome-fields.js';
export * from './plan/capability-fields.js';
export * from './plan/link-fields.js';
export * from './plan/glossary.js';
export { CONTENT_LISTS } from './plan/content-lists.js';
export * from './plan/violation.js';
export * from './plan/document-value.js';
export * from './plan/link-ends.js';
export * from './plan/incomplete.js';
export * from './plan/invariants.js';
export * from './plan/warnings.js';
export * from './revision/revision.js';
export * from './revision/change-record.js';
export * from './revision/frame.js';
export * from './revision/permissions.js';
export * from './revision/setting-fields.js';
export * from './revision/workspace-rules.js';
export * from './revision/scenario.js';
export * from './revision/scenario-content.js';
export * from './revision/plan.js';
export * from './revision/plan-rules.js';
export * from './revision/sequence-rules.js';
export * from './records/records.js';
export * from './demand/demand-move.js';
export * from './demand/demand-answers.js';
export * from './demand/similar-items.js';
export * from './demand/enabler-course.js';
export * from './partnership/engagement-lock.js';
export * from './partnership/engagement-entry.js';
export * from './partnership/assessment-finding.js';
export * from './partnership/assessment-flow.js';
export * from './partnership/intervention-move.js';
export * from './partnership/shadow-it-move.js';
export {
  refusedFor,
  type RecordChange,
  type RecordIncomplete,
  type RecordRefusal,
  type RecordRefusalReason,
  type RecordRefused,
} from './partnership/record-refusal.js';
export * from './partnership/unit-line.js';
export * from './compare/change.js';
export * from './compare/comparison.js';
export * from './compare/diff.js';
export * from './compare/compare.js';
export * from './compare/totals.js';
export * from './compare/cumulative.js';
export * from './compare/summary.js';
export * from './compare/describe.js';
export * from './compare/kind-labels.js';
export * from './compare/unlisted.js';
export * from './history/held.js';
export * from './history/enabler-version.js';
export * from './history/milestones.js';
export * from './history/slip-by.js';
export * from './history/slip-pools.js';
export * from './history/slip-forecast.js';
export * from './history/backtest.js';
export * from './history/forecast-shown.js';
export * from './history/promise-history.js';
export * from './history/capability-gains.js';
export * from './history/key-result-movement.js';
export * from './history/promise.js';
export * from './history/evidence-reuse.js';
export * from './plan/capability-tree.js';
export * from './plan/grouped-by.js';
export * from './plan/traced.js';
export * from './metrics/revision-metrics.js';
export * from './metrics/records-metrics.js';
export * from './metrics/forecast.js';
export * from './metrics/coverage.js';
export * from './metrics/metrics.js';
export * from './budget/budget-figures.js';
export * from './budget/budget-list.js';
export * from './budget/budget-year.js';
export * from './budget/one-against-five.js';
export * from './budget/overbooked.js';
export * from './budget/place-row.js';
export * from './budget/season-readiness.js';
export * from './metrics/funding-mix.js';
export * from './metrics/money-trace.js';
export { capacityIn, demandByEnabler, utilisationOf } from './metrics/utilisation.js';
export * from './metrics/records.js';
export * from './metrics/figures.js';
export * from './metrics/metric-catalogue.js';
export * from './metrics/reached.js';
export * from './metrics/slack.js';
export * from './metrics/spend-shift.js';
export * from './metrics/peak-shift.js';
export * from './metrics/slip-test.js';
export * from './metrics/outcome-status.js';
export * from './records/record-labels.js';
export * from './compare/rounding.js';
export * from './compare/canonical.js';
export * from './revision/lifecycle.js';
export * from './revision/review.js';
export * from './revision/canonical-revision.js';
export * from './draft/restructure.js';
export * from './draft/decided-items.js';
export * from './draft/draft.js';
export * from './draft/edit.js';
export * from './draft/new-item.js';
export * from './draft/apply-edits.js';
export * from './draft/edit-rules.js';
export * from './draft/edited-part.js';
export * from './draft/field-change.js';
export * from './draft/change-reason.js';
export * from './draft/stage-move.js';
export * from './draft/open-draft.js';
export * from './draft/remove-item.js';
export * from './draft/removal-consequences.js';
export * from './metrics/longest-slip.js';
export { merge, type Merged } from './merge/merge.js';
export { resolveMerge, type MergeResolution, type ResolvedConflict } from './merge/resolve.js';
export type { MergeChoice } from './merge/choice.js';
export { readTypedValue } from './merge/typed-value.js';
export * from './merge/conflict.js';
export * from './merge/merge-labels.js';
export {
  readUnit,
  unitField,
  unitName,
  type ScheduleValue,
  type ScopeValue,
  type Unit,
} from './merge/unit.js';
export * from './cells/cell.js';
export * from './cells/plain-text.js';
export * from './cells/read-cell.js';
export * from './cells/read-choice.js';
export * from './cells/read-day.js';
export * from './cells/read-number.js';
export * from './cells/read-quarter.js';
export type { Reading } from './cells/reading.js';
