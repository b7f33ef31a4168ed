import type { MetricId } from '@northing/domain';
import type { FigureTableReader } from './figure-table.js';
import { MONEY_TABLES } from './money-tables.js';
import { OUTCOME_TABLES } from './outcome-tables.js';
import { RECORDS_TABLES } from './records-tables.js';
import { STEP_TABLES } from './step-tables.js';
import { WORK_TABLES } from './work-tables.js';

/** Figures of a step need the comparison with the revision before. */
export type StepMetric = keyof typeof STEP_TABLES;

export function isStepMetric(metric: MetricId): metric is StepMetric {
  return metric in STEP_TABLES;
}

/** The rows behind each figure; one that is forgotten does not compile. */
export const TABLES = {
  ...OUTCOME_TABLES,
  ...WORK_TABLES,
  ...MONEY_TABLES,
  ...RECORDS_TABLES,
} satisfies Record<Exclude<MetricId, StepMetric>, FigureTableReader>;
