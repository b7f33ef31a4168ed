import { nameOf, type PlanFrame } from '../plan/plan-frame.js';
import type { EffectNames, ReviewedContents } from './decision-effects.js';
import type { Reviewed } from './use-reviewed.js';

export function reviewedContents({ reading, before }: Reviewed, { settings }: PlanFrame): ReviewedContents {
  const { index, revision } = reading;
  return { before: before.content, after: index.content, anchor: revision.anchorQuarter, settings };
}

export function effectNames({ model }: Reviewed, { teams, money }: PlanFrame): EffectNames {
  return {
    outcome: (id) => nameOf(model.outcomes, id) ?? id,
    team: (id) => nameOf(teams, id) ?? id,
    money,
  };
}
