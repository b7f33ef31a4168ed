import { createUnionType } from '@nestjs/graphql';
import { UnknownPlanObject, UnknownRevisionObject, WrongOrderObject } from '../access/failure.object.js';
import type { ComparisonAnswer, CumulativeAnswer } from './comparison.js';
import { ComparisonObject } from './comparison.object.js';
import { CumulativeObject } from './figures.object.js';

const FAILURES = {
  unknownPlan: UnknownPlanObject,
  unknownRevision: UnknownRevisionObject,
  wrongOrder: WrongOrderObject,
};

export const ComparisonResult = createUnionType({
  name: 'ComparisonResult',
  description: 'A comparison, or why there is none.',
  types: () => [ComparisonObject, UnknownPlanObject, UnknownRevisionObject, WrongOrderObject] as const,
  resolveType: ({ kind }: ComparisonAnswer) => ({ ...FAILURES, compared: ComparisonObject })[kind],
});

export const CumulativeResult = createUnionType({
  name: 'CumulativeResult',
  description: 'Net against gross over a run of revisions, or why there is none.',
  types: () => [CumulativeObject, UnknownPlanObject, UnknownRevisionObject, WrongOrderObject] as const,
  resolveType: ({ kind }: CumulativeAnswer) => ({ ...FAILURES, cumulated: CumulativeObject })[kind],
});
