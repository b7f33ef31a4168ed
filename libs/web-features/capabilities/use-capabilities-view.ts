import { useCallback, useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import {
  capabilitiesAddress,
  readCapabilities,
  type CapabilitiesView,
} from '../address/capabilities-view.js';

export type ChangeCapabilities = (
  patch: Partial<CapabilitiesView>,
  options?: { readonly replace?: boolean },
) => void;

/** The view in the address, and how to change it; Back restores each step unless it replaces. */
export function useCapabilitiesView(): readonly [CapabilitiesView, ChangeCapabilities] {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const view = useMemo(() => readCapabilities(params), [params]);
  const change = useCallback<ChangeCapabilities>(
    (patch, options) => void navigate(capabilitiesAddress({ ...view, ...patch }), options),
    [view, navigate],
  );
  return [view, change];
}
