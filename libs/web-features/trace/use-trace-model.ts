import { slipBaseline, testSlip, type RevisionHead, type SlipTest } from '@northing/domain';
import type { TraceModel } from '@northing/web-ui';
import { useMemo } from 'react';
import type { TraceView } from '../address/trace-view.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { usePlan } from '../shell/plan-context.js';
import { focusOf } from './path-of.js';
import { planLinks, type PlanLinks } from './plan-links.js';
import { slipModel } from './slip-model.js';
import { fitsWhole, traceModel } from './trace-model.js';

/** What the page draws and says. */
export interface Traced {
  readonly links: PlanLinks;
  readonly model: TraceModel;
  /** The node of what is traced; null where nothing in the picture is. */
  readonly focus: string | null;
  /** Null outside the slip test, and while no enabler is chosen for it. */
  readonly slip: SlipTest | null;
  /** What has no part in it is shown as well. */
  readonly all: boolean;
}

export function useTraceModel(index: PlanIndex, revision: RevisionHead, view: TraceView): Traced {
  const plan = usePlan();
  const links = useMemo(() => planLinks(index), [index]);
  const slip = useSlip(index, revision, view);
  const { item } = view;
  const all = view.all ?? fitsWhole(index);
  const focus = useMemo(() => {
    const node = focusOf(links, item);
    return node !== null && isIn(index, item) ? node : null;
  }, [links, index, item]);
  const model = useMemo(() => {
    const input = { index, links, label: `Trace of ${plan.name}`, all };
    return slip?.kind === 'tested' ? slipModel(input, slip) : traceModel(input, focus);
  }, [index, links, plan.name, all, slip, focus]);
  return { links, model, focus, slip, all };
}

function useSlip(index: PlanIndex, revision: RevisionHead, { item, slip }: TraceView): SlipTest | null {
  const { settings } = usePlan();
  const isTested = slip !== null;
  const baseline = useMemo(
    () => (isTested ? slipBaseline(index.content, settings, revision.anchorQuarter) : null),
    [isTested, index, settings, revision.anchorQuarter],
  );
  return useMemo(() => {
    if (!baseline || slip === null || item?.type !== 'enabler') return null;
    return testSlip(baseline, { enablerId: item.id, quarters: slip });
  }, [baseline, item, slip]);
}

function isIn({ outcomes, capabilities, enablers }: PlanIndex, item: TraceView['item']): boolean {
  if (item === null) return false;
  const list = item.type === 'outcome' ? outcomes : item.type === 'capability' ? capabilities : enablers;
  return list.has(item.id);
}
