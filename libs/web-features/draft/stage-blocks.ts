import {
  nextStages,
  stageFlaws,
  STAGE_FLAW_WORDS,
  STAGE_LABELS,
  STAGES,
  type Enabler,
  type Stage,
  type StageContext,
  type StageFlaw,
} from '@northing/domain';

/** What a stage still asks for, by field. */
export interface StageBlocks {
  readonly stage: Stage;
  /** `Funded`. */
  readonly label: string;
  /** Empty: it can be moved there now. */
  readonly missing: readonly { readonly field: string; readonly words: string }[];
}

/** Fields that a flaw is mended in. */
const MENDED_IN = {
  notAllowed: 'Stage',
  ownersMissing: 'Business owner, IT owner',
  sameOwners: 'Business owner, IT owner',
  scheduleMissing: 'Start quarter, End quarter',
  costMissing: 'Cost',
  linkMissing: 'Capabilities it lifts',
  evidenceMissing: 'Insights',
  startsLater: 'Start quarter',
  actualEndMissing: 'Actual end quarter',
  confirmationMissing: 'Confirmation',
} satisfies Record<StageFlaw, string>;

/** Stages with a guard; among the early ones everything is free. */
const GUARDED: ReadonlySet<Stage> = new Set(['funded', 'inProgress', 'delivered']);

/** What stands in the way of the guarded stages an enabler may go to; the delivery's confirmation is asked for by its tick. */
export function stageBlocks(
  enabler: Enabler,
  context: Omit<StageContext, 'confirmed'>,
): readonly StageBlocks[] {
  const { stage: from } = enabler;
  if (from === null) return [];
  const forward = nextStages(from, STAGES).filter(
    (to) => GUARDED.has(to) && STAGES.indexOf(to) > STAGES.indexOf(from),
  );
  return forward.map((stage) => {
    const flaws = stageFlaws({ ...enabler, stage }, from, { ...context, confirmed: true });
    const missing = flaws.map((flaw) => ({ field: MENDED_IN[flaw], words: STAGE_FLAW_WORDS[flaw] }));
    return { stage, label: STAGE_LABELS[stage], missing };
  });
}
