import {
  isOpen,
  plusQuarters,
  quarterLabel,
  type Enabler,
  type FiscalQuarter,
  type PlanContent,
} from '@northing/domain';
import { measured } from '../item/key-result-words.js';

/** What the move of the anchor alone did to the plan; none of it is a decision. */
export interface Roll {
  readonly from: FiscalQuarter;
  readonly to: FiscalQuarter;
  /** Undelivered work that ends before the anchor: it has to be dated anew before the draft goes to review. */
  readonly late: readonly Enabler[];
  /** Now inside the horizon. */
  readonly rolledIn: readonly Enabler[];
  /** What was over and left the plan. */
  readonly rolledOut: readonly Enabler[];
  /** Progress as it stands at the opening, in words. */
  readonly progress: readonly { readonly id: string; readonly words: string }[];
}

interface RollInput {
  /** The revision the draft builds on, whole. */
  readonly published: PlanContent;
  /** What the draft began with. */
  readonly base: PlanContent;
  readonly from: FiscalQuarter;
  readonly to: FiscalQuarter;
  readonly horizon: number;
}

/** Undelivered work that ends before the anchor. */
export function lateWork(enablers: readonly Enabler[], anchor: FiscalQuarter): readonly Enabler[] {
  return enablers.filter((each) => isOpen(each) && each.endQuarter !== null && each.endQuarter < anchor);
}

export function rollOf({ published, base, from, to, horizon }: RollInput): Roll {
  const kept = new Set(base.enablers.map(({ id }) => id));
  const isIn = ({ startQuarter: start }: Enabler, anchor: FiscalQuarter) =>
    start !== null && start <= plusQuarters(anchor, horizon - 1);
  return {
    from,
    to,
    late: lateWork(base.enablers, to),
    rolledIn: base.enablers.filter((each) => isOpen(each) && !isIn(each, from) && isIn(each, to)),
    rolledOut: published.enablers.filter(({ id }) => !kept.has(id)),
    progress: [...keyResultsOf(base), ...workOf(base)],
  };
}

function keyResultsOf({ outcomes }: PlanContent): Roll['progress'] {
  return outcomes.flatMap(({ id: outcomeId, keyResults }) =>
    keyResults.flatMap(({ id, name, actual, baseline, unit }) =>
      actual === null || actual === baseline
        ? []
        : [{ id: `${outcomeId} ${id}`, words: `${name}: ${measured(actual, unit)}` }],
    ),
  );
}

function workOf({ enablers }: PlanContent): Roll['progress'] {
  return enablers.flatMap(({ id, name, stage, percentComplete: done, endQuarter: end }) =>
    stage !== 'inProgress'
      ? []
      : [
          {
            id,
            words: `${name}: ${done ?? 0}% complete${end === null ? '' : `, planned to ${quarterLabel(end)}`}`,
          },
        ],
  );
}
