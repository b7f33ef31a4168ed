import { useCallback, useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { readRoadmap, roadmapAddress, type RoadmapView } from '../address/roadmap-view.js';

export type ChangeRoadmap = (patch: Partial<RoadmapView>, options?: { readonly replace?: boolean }) => void;

/**
 * The view in the address, and how to change it; Back restores each step unless it replaces. The last says whether the
 * address itself chooses between timeline and table.
 */
export function useRoadmapView(): readonly [RoadmapView, ChangeRoadmap, boolean] {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const view = useMemo(() => readRoadmap(params), [params]);
  const change = useCallback<ChangeRoadmap>(
    (patch, options) => void navigate(roadmapAddress({ ...view, ...patch }), options),
    [view, navigate],
  );
  return [view, change, params.has('show')];
}
