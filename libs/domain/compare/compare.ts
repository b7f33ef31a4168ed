import type { ChangeRecord } from '../revision/change-record.js';
import type { Change } from './change.js';
import { churnOf } from './churn.js';
import type { Comparison, ComparisonInput } from './comparison.js';
import { evidenceCoverage, recordsLookup } from './evidence.js';
import { frameOf } from './frame.js';
import { countByCategory, countByKind } from './row-order.js';
import { rowsOf } from './rows.js';
import { slipOf } from './slip.js';

/** What changed from one revision to a later one, why it counts, and how it was evidenced (SPEC.md). */
export function compare(input: ComparisonInput): Comparison {
  return explainedComparison(input).comparison;
}

/** A comparison together with the change records that explain each of its rows. */
export function explainedComparison(input: ComparisonInput): {
  readonly comparison: Comparison;
  readonly recordsOf: (change: Change) => readonly ChangeRecord[];
} {
  const frame = frameOf(input);
  const changes = rowsOf(frame);
  const recordsOf = recordsLookup(input.records, frame);
  const comparison: Comparison = {
    from: input.from.head.id,
    to: input.to.head.id,
    anchorShiftQuarters: frame.windows.b - frame.windows.a,
    countsByKind: countByKind(changes),
    countsByCategory: countByCategory(changes),
    churn: churnOf(frame, changes, recordsOf),
    slip: slipOf(frame),
    evidence: evidenceCoverage(changes, recordsOf),
    changes,
  };
  return { comparison, recordsOf };
}
