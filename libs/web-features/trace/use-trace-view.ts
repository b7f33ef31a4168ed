import { useCallback, useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { readTrace, traceAddress, type TraceView } from '../address/trace-view.js';

export type ChangeTrace = (patch: Partial<TraceView>, options?: { readonly replace?: boolean }) => void;

/** The view in the address, and how to change it; Back restores each step unless it replaces. */
export function useTraceView(): readonly [TraceView, ChangeTrace] {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const view = useMemo(() => readTrace(params), [params]);
  const change = useCallback<ChangeTrace>(
    (patch, options) => void navigate(traceAddress({ ...view, ...patch }), options),
    [view, navigate],
  );
  return [view, change];
}
