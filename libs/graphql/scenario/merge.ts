import type { MergeView } from '@northing/application';
import { readTypedValue, type MergeChoice } from '@northing/domain';
import { GraphQLError } from 'graphql';
import type { MergeChoiceInput, MergeSidesObject } from './merge.object.js';
import { scenarioObject } from './scenario.js';

export function mergeSides(
  { kind, planId, scenario, draftVersion, base, ours, theirs }: MergeView,
  draft: Pick<MergeSidesObject, 'draftId' | 'anchorQuarter'>,
): MergeSidesObject {
  const shown = scenarioObject(planId, scenario);
  return { kind, planId, scenario: shown, ...draft, draftVersion, base, ours, theirs };
}

/** Choices by the keys of their conflicts. Throws `GraphQLError` for one that is not whole. */
export function mergeChoices(given: readonly MergeChoiceInput[]): ReadonlyMap<string, MergeChoice> {
  return new Map(given.map((choice) => [choice.key, mergeChoice(choice)]));
}

function mergeChoice({ key, take, value, successorId }: MergeChoiceInput): MergeChoice {
  if (take === 'typed') return { take, value: typedValue(key, value) };
  if (take !== 'successor') return { take };
  if (successorId == null) throw new GraphQLError('A choice redirects, but names no successor.');
  return { take, id: successorId };
}

function typedValue(key: string, text: string | null | undefined): unknown {
  const value = text == null ? undefined : readTypedValue(key, parsed(text));
  if (value === undefined) throw new GraphQLError('A choice has no value that its conflict could hold.');
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new GraphQLError('The value of a choice is not JSON.');
  }
}
