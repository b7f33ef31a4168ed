import type { BranchView, ScenarioSaved, WorkedScenario } from '@northing/application';
import { EMPTY_CONTENT } from '@northing/domain';
import type { BranchPlace, Loaders } from '../access/loaders.js';
import { branchAt } from '../draft/draft.js';
import type { ScenarioObject, ScenarioSavedObject } from './scenario.object.js';

export function scenarioObject(planId: string, { forkChanges, ...scenario }: WorkedScenario): ScenarioObject {
  return { ...scenario, planId, fromDraft: forkChanges.length > 0 };
}

export function scenarioSaved({ kind, planId, scenario }: ScenarioSaved): ScenarioSavedObject {
  return { kind, planId, scenario: scenarioObject(planId, scenario) };
}

/** Base and content of a scenario; both empty once its plan is gone. */
export async function contentsAt(
  loaders: Loaders,
  place: BranchPlace,
): Promise<Pick<BranchView, 'base' | 'content'>> {
  return (await branchAt(loaders, place)) ?? { base: EMPTY_CONTENT, content: EMPTY_CONTENT };
}
