import type { TimelineModel } from './model.js';

/** Heights in CSS pixels. */
export interface RowMetrics {
  readonly outcome: number;
  /** Least height of a capability: two lines of text. */
  readonly capability: number;
  readonly capabilityPad: number;
  /** An enabler under its capability: a lane without a label of its own. */
  readonly lane: number;
  /** An enabler without a capability: its name stands in the column of names. */
  readonly solo: number;
}

const METRICS = {
  plan: { outcome: 36, capability: 45, capabilityPad: 4, lane: 28, solo: 32 },
  compare: { outcome: 28, capability: 45, capabilityPad: 4, lane: 36, solo: 36 },
} as const satisfies Record<TimelineModel['mode'], RowMetrics>;

/** Row heights of a mode, none below what the pointer needs. */
export function metricsFor(mode: TimelineModel['mode'], least = 0): RowMetrics {
  const metrics = METRICS[mode];
  return {
    ...metrics,
    outcome: Math.max(metrics.outcome, least > metrics.lane ? least : 0),
    lane: Math.max(metrics.lane, least),
    solo: Math.max(metrics.solo, least),
  };
}
