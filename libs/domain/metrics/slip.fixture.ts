import { enabler, q } from '../compare/plans.fixture.js';
import type { Enabler } from '../plan/enabler.js';
import type { Dependency, DependencyType } from '../plan/link.js';
import { EMPTY_CONTENT, type PlanContent } from '../plan/plan-content.js';
import { DEFAULT_SETTINGS } from '../revision/frame.js';
import { slipBaseline, testSlip, type SlipEffect, type SlipTest } from './slip-test.js';

export function slip(content: Partial<PlanContent>, enablerId: string, quarters: number): SlipTest {
  const baseline = slipBaseline({ ...EMPTY_CONTENT, ...content }, DEFAULT_SETTINGS, q(0));
  return testSlip(baseline, { enablerId, quarters });
}

export function effect(content: Partial<PlanContent>, enablerId: string, quarters: number): SlipEffect {
  const tested = slip(content, enablerId, quarters);
  if (tested.kind !== 'tested') throw new Error(`refused: ${tested.kind}`);
  return tested;
}

export function waits(from: string, to: string, type: DependencyType = 'FS', lagQuarters = 0): Dependency {
  return { id: `${from}${to}${type}`, predecessorId: from, successorId: to, type, lagQuarters };
}

/** A project from `start` to `end`, in quarters from FY2027 Q1. */
export function work(id: string, start: number, end: number, more: Partial<Enabler> = {}): Enabler {
  return enabler({ id, startQuarter: q(start), endQuarter: q(end), ...more });
}
