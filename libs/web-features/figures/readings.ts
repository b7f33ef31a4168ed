import type { MetricId } from '@northing/domain';
import type { FigureReader } from './figure-reading.js';
import { MONEY_READINGS } from './money-readings.js';
import { OUTCOME_READINGS } from './outcome-readings.js';
import { RECORDS_READINGS } from './records-readings.js';
import { STEP_READINGS } from './step-readings.js';
import { WORK_READINGS } from './work-readings.js';

/** How each figure is read at a revision; one that is forgotten does not compile. */
export const READINGS = {
  ...OUTCOME_READINGS,
  ...WORK_READINGS,
  ...MONEY_READINGS,
  ...STEP_READINGS,
  ...RECORDS_READINGS,
} satisfies Record<MetricId, FigureReader>;
