import { MergeSidesDocument, type MergeSidesQuery } from '@northing/web-data';
import { useMemo } from 'react';
import { readBranchContent } from '../editing/read-branch.js';
import type { PlanFrame } from '../plan/plan-frame.js';
import { requiredQuarter } from '../plan/read-content.js';
import { useFresh, type Fresh } from '../plan/use-fresh.js';
import type { Scenario } from '../scenarios/read-scenarios.js';
import type { Sides } from './merge-state.js';

/** A merge that can be made, or the sentence that says why there is none. */
export type MergeOffer =
  | {
      readonly kind: 'offered';
      readonly scenario: Scenario;
      readonly draftId: string;
      readonly draftVersion: number;
      readonly sides: Sides;
    }
  | { readonly kind: 'refused'; readonly message: string };

export function useMergeSides(plan: PlanFrame, scenarioId: string): Fresh<MergeOffer> {
  const variables = useMemo(() => ({ planId: plan.id, scenarioId }), [plan.id, scenarioId]);
  const read = useMemo(() => (answer: MergeSidesQuery) => readOffer(answer, plan), [plan]);
  return useFresh(MergeSidesDocument, variables, read);
}

function readOffer({ plan: answer }: MergeSidesQuery, plan: PlanFrame): MergeOffer {
  const found = answer?.mergeSides;
  if (!found) return { kind: 'refused', message: 'The plan is not there any more.' };
  if (found.__typename !== 'MergeSides') return { kind: 'refused', message: found.message };
  const { scenario, draftId, draftVersion, anchorQuarter, base, ours, theirs } = found;
  const reference = {
    businessUnits: [...plan.units.values()],
    people: [...plan.people.values()],
    teams: [...plan.teams.values()],
  };
  const sides: Sides = {
    base: readBranchContent(base),
    ours: readBranchContent(ours),
    theirs: readBranchContent(theirs),
    context: { anchorQuarter: requiredQuarter(anchorQuarter), reference },
  };
  return { kind: 'offered', scenario, draftId, draftVersion, sides };
}
