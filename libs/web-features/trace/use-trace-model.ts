import { slipBaseline, testSlip, type RevisionHead, type SlipTest } from '@northing/domain';
import type { TraceModel } from '@northing/web-ui';
import { useMemo } from 'react';
import type { TraceView } from '../address/trace-view.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { usePlan } from '../shell/plan-context.js';
import { focusOf } from './path-of.js';
import { moneyModel, type MoneyTrace } from './money-model.js';
import { planLinks, type PlanLinks } from './plan-links.js';
import { slipModel } from './slip-model.js';
import { fitsWhole, traceModel } from './trace-model.js';
import { untracedNode, useMoneyTrace } from './use-money-trace.js';

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
  /** The money that is followed; null outside that lens. */
  readonly money: MoneyTrace | null;
}

export function useTraceModel(index: PlanIndex, revision: RevisionHead, view: TraceView): Traced {
  const plan = usePlan();
  const links = useMemo(() => planLinks(index), [index]);
  const slip = useSlip(index, revision, view);
  const { item } = view;
  const all = view.all ?? fitsWhole(index);
  const untraced = untracedNode(view);
  const focus = useMemo(() => {
    const node = focusOf(links, item);
    return node !== null && isIn(index, item) ? node : untraced;
  }, [links, index, item, untraced]);
  const money = useMoneyTrace(index, view, focus);
  const model = useMemo(() => {
    const input = { index, links, label: `Trace of ${plan.name}`, all };
    if (money !== null) return moneyModel(input, money, plan.money);
    return slip?.kind === 'tested' ? slipModel(input, slip) : traceModel(input, focus);
  }, [index, links, plan, all, slip, focus, money]);
  return { links, model, focus, slip, all, money };
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
