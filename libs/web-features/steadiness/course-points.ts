import type { RevisionFigures } from '@northing/domain';
import type { CoursePoint } from '@northing/web-ui';
import { revisionLabel } from '../address/revision-token.js';
import type { Span } from './span.js';
import type { MeasuredStep } from './steady-reading.js';

/** One point a revision of the span; the first has no step before it. */
export function coursePoints(
  { revisions }: Span,
  steps: readonly MeasuredStep[],
  read: (figures: RevisionFigures) => number | null,
): readonly CoursePoint[] {
  const byId = new Map(steps.map(({ figures }) => [figures.revisionId, figures]));
  return revisions.map((revision) => {
    const figures = byId.get(revision.id);
    return { key: revision.id, label: revisionLabel(revision), value: figures ? read(figures) : null };
  });
}
