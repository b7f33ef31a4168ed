import { useApolloClient } from '@apollo/client/react';
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { PlanContent } from '@northing/domain';
import {
  BranchScenarioDocument,
  DiscardScenarioDocument,
  ScenarioContentDocument,
  ScenariosDocument,
  type BranchScenarioMutation,
  type ScenarioContentQuery,
} from '@northing/web-data';
import { useMemo } from 'react';
import { readBranchContent } from '../editing/read-branch.js';
import { failureText, type Loaded } from '../plan/loaded.js';
import { useFresh, type Fresh } from '../plan/use-fresh.js';
import { readScenarioList, type Scenario } from './read-scenarios.js';

export function useScenarios(planId: string): Fresh<readonly Scenario[]> {
  const variables = useMemo(() => ({ planId }), [planId]);
  return useFresh(ScenariosDocument, variables, readScenarioList);
}

export interface ScenarioPlan {
  readonly scenario: Scenario;
  readonly content: PlanContent;
}

/** Everything a scenario plans; null where there is none of that id. Nothing is asked for null. */
export function useScenarioPlan(planId: string, scenarioId: string | null): Loaded<ScenarioPlan | null> {
  const variables = useMemo(
    () => (scenarioId === null ? null : { planId, scenarioId }),
    [planId, scenarioId],
  );
  return useFresh(ScenarioContentDocument, variables, readPlan).loaded;
}

function readPlan({ plan }: ScenarioContentQuery): ScenarioPlan | null {
  const found = plan?.scenario;
  if (!found) return null;
  const { content, ...scenario } = found;
  return { scenario, content: readBranchContent(content) };
}

export type ScenarioAnswer =
  | { readonly kind: 'saved'; readonly scenario: Scenario }
  | { readonly kind: 'refused'; readonly message: string };

export interface ScenarioActions {
  readonly branch: (name: string, from: string) => Promise<ScenarioAnswer>;
  readonly discard: (scenarioId: string) => Promise<ScenarioAnswer>;
}

/** Branches and discards; what is refused is answered in a sentence. */
export function useScenarioActions(planId: string): ScenarioActions {
  const client = useApolloClient();
  const mutate = async <D, V extends OperationVariables>(
    mutation: TypedDocumentNode<D, V>,
    variables: V,
    read: (data: D) => BranchScenarioMutation['branchScenario'],
  ): Promise<ScenarioAnswer> => {
    try {
      const { data } = await client.mutate({ mutation, variables, fetchPolicy: 'no-cache' } as never);
      const done = read(data as D);
      if (done.__typename === 'ScenarioSaved') return { kind: 'saved', scenario: done.scenario };
      return { kind: 'refused', message: done.message };
    } catch (error) {
      return { kind: 'refused', message: failureText(error instanceof Error ? error : { message: '' }) };
    }
  };
  return {
    branch: (name, from) =>
      mutate(BranchScenarioDocument, { planId, name, from }, ({ branchScenario }) => branchScenario),
    discard: (scenarioId) =>
      mutate(DiscardScenarioDocument, { planId, scenarioId }, ({ discardScenario }) => discardScenario),
  };
}
