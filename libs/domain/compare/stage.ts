import { STAGES, type Enabler, type Stage } from '../plan/enabler.js';
import type { Change } from './change.js';

/** Whether an enabler was given up between two revisions. */
export function entersStopped(before: Enabler, after: Enabler): boolean {
  return before.stage !== 'stopped' && after.stage === 'stopped';
}

/** Progress forward, regression, a stop, or the reinstatement of what was stopped (SPEC.md [C6], [C7], [C27]). */
export function stageRows(before: Enabler, after: Enabler): readonly Change[] {
  if (before.stage === after.stage) return [];
  const row = { entityType: 'enabler', entityId: after.id } as const;
  if (entersStopped(before, after)) {
    return [{ kind: 'removed', category: 'replanning', ...row, mode: 'stopped' }];
  }
  if (before.stage === 'stopped') {
    return [{ kind: 'added', category: 'replanning', ...row, reinstated: true }];
  }
  const values = { field: 'stage', from: before.stage, to: after.stage } as const;
  if (isBackward(before.stage, after.stage)) {
    return [{ kind: 'stageRegressed', category: 'replanning', ...row, ...values }];
  }
  return [{ kind: 'statusProgress', category: 'progress', ...row, ...values }];
}

function isBackward(from: Stage | null, to: Stage | null): boolean {
  return from !== null && to !== null && STAGES.indexOf(to) < STAGES.indexOf(from);
}
