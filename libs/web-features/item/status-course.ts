import type { OutcomeFigures, RevisionFigures, RevisionHead } from '@northing/domain';
import { revisionLabel } from '../address/revision-token.js';
import { shownStatus, type ShownStatus } from './outcome-status.js';

/** How an outcome stood in one revision. */
export interface StatusPoint {
  readonly key: string;
  readonly label: string;
  /** `absent`: the revision does not hold the outcome. */
  readonly status: ShownStatus | 'absent';
  readonly coverage: number | null;
  /** The revision being looked at. */
  readonly current: boolean;
}

/** How an outcome stood over the revisions, oldest first. */
export function statusCourse(
  outcomeId: string,
  figures: readonly RevisionFigures[],
  revisions: readonly RevisionHead[],
  currentId: string,
): readonly StatusPoint[] {
  const heads = new Map(revisions.map((head) => [head.id, head]));
  return figures.flatMap(({ revisionId, outcomes }) => {
    const head = heads.get(revisionId);
    if (!head) return [];
    const outcome: OutcomeFigures | undefined = outcomes.find((each) => each.outcomeId === outcomeId);
    return {
      key: revisionId,
      label: revisionLabel(head),
      status: outcome ? shownStatus(outcome.status) : 'absent',
      coverage: outcome?.coverageForecast ?? null,
      current: revisionId === currentId,
    };
  });
}
