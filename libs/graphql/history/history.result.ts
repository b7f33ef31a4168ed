import { createUnionType } from '@nestjs/graphql';
import { UnknownPlanObject, UnknownRevisionObject, WrongOrderObject } from '../access/failure.object.js';
import { EvidenceReuseObject } from './evidence-reuse.object.js';
import type { EvidenceAnswer, MilestoneAnswer, SlipAnswer } from './history.js';
import { MilestoneTrendsObject } from './milestones.object.js';
import { GroupedSlipsObject } from './slips.object.js';

const FAILURES = {
  unknownPlan: UnknownPlanObject,
  unknownRevision: UnknownRevisionObject,
  wrongOrder: WrongOrderObject,
};

export const MilestoneTrendResult = createUnionType({
  name: 'MilestoneTrendResult',
  description: 'How ends moved over a run of revisions, or why there is no such run.',
  types: () => [MilestoneTrendsObject, UnknownPlanObject, UnknownRevisionObject, WrongOrderObject] as const,
  resolveType: ({ kind }: MilestoneAnswer) => ({ ...FAILURES, milestones: MilestoneTrendsObject })[kind],
});

export const SlipByResult = createUnionType({
  name: 'SlipByResult',
  description: 'Slips of a run of revisions by who and what, or why there is no such run.',
  types: () => [GroupedSlipsObject, UnknownPlanObject, UnknownRevisionObject, WrongOrderObject] as const,
  resolveType: ({ kind }: SlipAnswer) => ({ ...FAILURES, slips: GroupedSlipsObject })[kind],
});

export const EvidenceReuseResult = createUnionType({
  name: 'EvidenceReuseResult',
  description: 'Which insight backs how much over a run of revisions, or why there is no such run.',
  types: () => [EvidenceReuseObject, UnknownPlanObject, UnknownRevisionObject, WrongOrderObject] as const,
  resolveType: ({ kind }: EvidenceAnswer) => ({ ...FAILURES, reused: EvidenceReuseObject })[kind],
});
