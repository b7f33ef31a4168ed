import { useCallback, useMemo } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { compareAddress, readCompare, type CompareView } from '../address/compare-view.js';

export type ChangeCompare = (patch: Partial<CompareView>, options?: { readonly replace?: boolean }) => void;

/** The view in the address, and how to change it; Back restores each step unless it replaces. */
export function useCompareView(): readonly [CompareView, ChangeCompare] {
  const { pair } = useParams();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const view = useMemo(() => readCompare(pair, params), [pair, params]);
  const change = useCallback<ChangeCompare>(
    (patch, options) => void navigate(compareAddress({ ...view, ...patch }), options),
    [view, navigate],
  );
  return [view, change];
}
