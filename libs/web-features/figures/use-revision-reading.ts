import { EMPTY_CONTENT, type RevisionHead } from '@northing/domain';
import { useMemo } from 'react';
import { LOADING, type Loaded } from '../plan/loaded.js';
import { indexPlan, type PlanIndex } from '../plan/plan-index.js';
import { useLastSettled } from '../plan/use-last-settled.js';
import { useRevisionContent, type RevisionIndex } from '../plan/use-plan.js';
import { usePlan } from '../shell/plan-context.js';
import type { FigureContext } from './figure-context.js';
import { useFigureContext } from './use-figure-context.js';

/** A revision with its figures, and the content of the one before it. */
export interface RevisionReading extends FigureContext {
  /** Null for the first revision, and while it is on its way. */
  readonly before: { readonly revision: RevisionHead; readonly index: PlanIndex } | null;
}

const NOTHING = indexPlan(EMPTY_CONTENT);

/**
 * Content and figures of one revision, always of the same: while another is on its way the last stays whole. Ready with
 * null when the plan has no such revision any more.
 */
export function useRevisionReading(revision: RevisionHead): Loaded<RevisionReading | null> {
  const plan = usePlan();
  const content = useRevisionContent(plan.id, revision);
  const found = settled(content);
  const figures = useFigureContext(plan, revision, found?.index ?? NOTHING);
  const context = settled(figures);
  const earlier = plan.revisions[plan.revisions.indexOf(revision) - 1] ?? null;
  const earlierContent = settled(useRevisionContent(plan.id, earlier));
  const reading = useMemo(
    () => (found && context ? { ...context, before: earlierOf(earlier, earlierContent) } : null),
    [found, context, earlier, earlierContent],
  );
  const shown = useLastSettled(reading);
  return useMemo((): Loaded<RevisionReading | null> => {
    for (const loaded of [content, figures]) if (loaded.kind === 'failed') return loaded;
    if (content.kind === 'ready' && !content.stale && content.value === null)
      return { kind: 'ready', value: null, stale: false };
    return shown === null ? LOADING : { kind: 'ready', value: shown, stale: reading === null };
  }, [content, figures, shown, reading]);
}

function settled<T>(loaded: Loaded<T>): T | null {
  return loaded.kind === 'ready' && !loaded.stale ? loaded.value : null;
}

function earlierOf(revision: RevisionHead | null, content: RevisionIndex | null): RevisionReading['before'] {
  if (!revision || content?.sequence !== revision.sequence) return null;
  return { revision, index: content.index };
}
