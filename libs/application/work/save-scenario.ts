import type { MergedScenario } from '@northing/domain';
import type { PlanUnit, WorkedScenario } from '../work-ports.js';
import type { ScenarioSaved } from '../workshop.js';

export async function saveScenario(unit: PlanUnit, scenario: WorkedScenario): Promise<ScenarioSaved> {
  await unit.putScenario(scenario);
  await unit.tell({ kind: 'scenarioChanged', branchId: scenario.id, version: scenario.version });
  return { kind: 'scenarioSaved', planId: unit.frame.plan.id, scenario };
}

/**
 * A merge was taken back, or made again: its scenario can be worked on again, or is merged once more. One that was
 * edited or given up meanwhile is not what was merged and stays as it is.
 */
export async function turnMerged(
  unit: PlanUnit,
  { scenarioId, version }: MergedScenario,
  what: 'undo' | 'redo',
): Promise<void> {
  const [from, to] = what === 'undo' ? (['merged', 'open'] as const) : (['open', 'merged'] as const);
  const scenario = await unit.readScenario(scenarioId);
  if (scenario?.state === from && scenario.version === version)
    await saveScenario(unit, { ...scenario, state: to });
}
