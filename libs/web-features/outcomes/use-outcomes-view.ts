import { useCallback, useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { outcomesAddress, readOutcomes, type OutcomesView } from '../address/outcomes-view.js';

export type ChangeOutcomes = (patch: Partial<OutcomesView>) => void;

/** The view in the address, and how to change it; Back restores each step. */
export function useOutcomesView(): readonly [OutcomesView, ChangeOutcomes] {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const view = useMemo(() => readOutcomes(params), [params]);
  const change = useCallback<ChangeOutcomes>(
    (patch) => void navigate(outcomesAddress({ ...view, ...patch })),
    [view, navigate],
  );
  return [view, change];
}
