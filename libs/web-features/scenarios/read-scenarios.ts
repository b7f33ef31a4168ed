import type { ScenarioItemFragment, ScenariosQuery } from '@northing/web-data';

/** A scenario as lists name it. */
export type Scenario = ScenarioItemFragment;

/** Open ones first, each newest first. */
export function readScenarioList({ plan }: ScenariosQuery): readonly Scenario[] {
  return (plan?.scenarios ?? []).toSorted(
    (a, b) =>
      STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
      (b.createdAt ?? '').localeCompare(a.createdAt ?? '') ||
      a.name.localeCompare(b.name),
  );
}

const STATES: readonly Scenario['state'][] = ['open', 'merged', 'discarded'];
