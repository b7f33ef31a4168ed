import type { OutcomeStatus } from './revision-metrics.js';

/** As the screens say it. */
export const OUTCOME_STATUS_LABELS = {
  onTrack: 'On track',
  watch: 'Watch',
  atRisk: 'At risk',
  uncovered: 'Not covered',
} satisfies Record<OutcomeStatus, string>;
