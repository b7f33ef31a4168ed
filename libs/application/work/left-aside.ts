import {
  applyEdits,
  scenarioChanges,
  takeOverEdits,
  type Draft,
  type ReviewDecision,
} from '@northing/domain';
import type { PlanUnit, WorkedScenario } from '../work-ports.js';
import { sealedHeads } from './open-draft.js';
import type { DraftContent } from './submit.js';

/** What leaves a revision is kept as a scenario on what it was based on, so that nothing of it is lost. */
export function leftAside(
  id: string,
  at: string,
  unit: PlanUnit,
  draft: Draft,
  { base, content }: DraftContent,
  back: readonly ReviewDecision[],
): WorkedScenario {
  const items = back.flatMap((decision) => decision.items);
  const edited = applyEdits(base, takeOverEdits(base, content, items));
  const changes = edited.kind === 'edited' ? scenarioChanges(base, edited.content) : [];
  const baseRevisionId = draft.basedOnId ?? sealedHeads(unit).at(-1)?.id ?? draft.id;
  const name = `Sent back: ${back.map(({ title }) => title).join(', ')}`;
  return {
    ...{ id, name, baseRevisionId, state: 'open', changes, forkChanges: [] },
    ...{ createdById: draft.submittedById, createdAt: at, version: 0 },
  };
}
