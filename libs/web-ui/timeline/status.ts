import type { Stage } from '@northing/domain';
import type { BarStatus } from './model.js';

const STATUS_OF = {
  idea: 'proposed',
  research: 'proposed',
  prototype: 'proposed',
  feasibility: 'proposed',
  funded: 'planned',
  inProgress: 'inProgress',
  delivered: 'delivered',
  retired: 'ended',
  stopped: 'ended',
} as const satisfies Record<Stage, BarStatus>;

/** How a stage is drawn: work before funding is proposed, funded work is planned. */
export function statusOfStage(stage: Stage | null): BarStatus {
  return stage === null ? 'unknown' : STATUS_OF[stage];
}
