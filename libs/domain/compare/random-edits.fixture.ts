import {
  FUNDING_CLASSES,
  PRIORITY_BANDS,
  SOURCINGS,
  STAGES,
  TBM_VIEWS,
  isOpen,
  type Enabler,
  type Stage,
} from '../plan/enabler.js';
import { plusQuarters } from '../time/fiscal-quarter.js';
import { datesOf } from './frame.js';
import { change, type Draft } from './random-draft.fixture.js';
import { BUSINESS_PEOPLE, IT_PEOPLE, randomCost, randomDemand, randomWsjf } from './random-plan.fixture.js';

type Edit = (draft: Draft) => void;

/** Changes of single fields of enablers: every plan, progress and assessment field. */
export const ENABLER_EDITS: readonly Edit[] = [
  enabler(({ random }, { name }) => ({ name: `${name} ${random.int(1, 9)}` })),
  enabler(({ random }, item) => moved(item, random.int(1, 6))),
  enabler((draft, item) => moved(item, -Math.min(draft.random.int(1, 6), slackOf(draft, item)))),
  enabler(({ random }, item) => stretched(item, random.int(1, 4), random.chance(0.7))),
  enabler((draft, item) => stretched(item, -Math.min(1, slackOf(draft, item), lengthOf(item)), true)),
  enabler(({ random }, item) => moved(item, random.int(15, 30))),
  enabler(() => ({ startQuarter: null, endQuarter: null })),
  enabler(() => ({ endQuarter: null })),
  scheduleUndated(),
  enabler(({ random }, { cost }) => ({ cost: cost.map((cell) => ({ ...cell, opex: cell.opex + random.int(1, 9) * 10 })) })),
  enabler(({ random }, { cost }) => ({ cost: randomCost(random, cost[0]?.fiscalYear ?? 2027) })),
  enabler((_, { cost }) => ({ cost: cost.map((cell) => ({ ...cell, opex: cell.capex, capex: cell.opex })) })),
  enabler((_, { cost }) => ({ cost: cost.map((cell) => ({ ...cell, fiscalYear: cell.fiscalYear && cell.fiscalYear + 1 })) })),
  enabler(({ random }, item) => ({ capacityDemand: randomDemand(random, Math.max(1, lengthOf(item))) })),
  enabler(({ random }) => ({ sustainDemand: [{ teamId: 't1', fte: random.int(1, 5) }] })),
  enabler(({ random }) => ({ sourcing: random.pick(SOURCINGS) })),
  enabler(({ random }) => ({ supplier: random.pick(['Alder', 'Birch', 'Cedar', null]) })),
  enabler(({ random }) => ({ fundingClass: random.pick(FUNDING_CLASSES) })),
  enabler(({ random }) => ({ tbmView: random.pick(TBM_VIEWS) })),
  enabler(({ random }) => ({ businessUnitId: random.pick(['u1', 'u2', null]) })),
  enabler(({ random }) => ({ businessOwnerId: random.pick(BUSINESS_PEOPLE) })),
  enabler(({ random }) => ({ itOwnerId: random.pick(IT_PEOPLE) })),
  enabler((_, { kind }) => ({ kind: kind === 'project' ? 'product' : 'project' })),
  enabler(({ random }) => ({ priorityBand: random.pick(PRIORITY_BANDS) })),
  enabler(({ random }, item) => ({ retireQuarter: item.endQuarter && plusQuarters(item.endQuarter, random.int(4, 9)) })),
  enabler(({ random }, { scope }) => ({ scope: `${scope ?? ''} ${random.int(1, 9)}` })),
  enabler(({ random }, { deliverables }) => ({ deliverables: [...deliverables, `Deliverable ${random.int(5, 9)}`] })),
  enabler(({ random }) => ({ confidence: random.int(1, 10) / 10, riskLevel: random.pick(['low', 'medium', 'high']) })),
  enabler(({ random }) => ({ riskNote: random.pick(['New regulation', null]), wsjf: randomWsjf(random) })),
  enabler(({ random }) => ({ percentComplete: random.int(0, 99), health: random.pick(['green', 'amber', 'red']) })),
  enabler(({ random }, item) => ({ stage: random.pick<Stage>(STAGES.slice(0, 6).filter((stage) => stage !== item.stage)) })),
  enabler(stopping),
  takeUpStopped,
]; // prettier-ignore

function stopping({ random }: Draft, { cost, supplier }: Enabler): Partial<Enabler> {
  return {
    stage: 'stopped',
    cost: cost.slice(0, random.int(0, 1)),
    supplier: random.chance(0.3) ? 'Cedar' : supplier,
  };
}

function takeUpStopped(draft: Draft): void {
  change(
    draft,
    draft.content.enablers,
    (): Partial<Enabler> => ({ stage: 'funded' }),
    ({ stage, endQuarter }) => stage === 'stopped' && (endQuarter ?? draft.anchor) >= draft.anchor,
  );
}

/** An edit of a random open enabler. */
function enabler(patch: (draft: Draft, item: Enabler) => Partial<Enabler>): Edit {
  return (draft) => change(draft, draft.content.enablers, (item) => patch(draft, item), isOpen);
}

function scheduleUndated(): Edit {
  return (draft) => {
    const { random, anchor, content } = draft;
    const start = plusQuarters(anchor, random.int(0, 24));
    change(
      draft,
      content.enablers,
      () => ({ startQuarter: start, endQuarter: plusQuarters(start, random.int(0, 6)) }),
      (item) => isOpen(item) && datesOf(item) === null,
    );
  };
}

function moved({ startQuarter: start, endQuarter: end }: Enabler, quarters: number): Partial<Enabler> {
  if (start === null || end === null) return {};
  return { startQuarter: plusQuarters(start, quarters), endQuarter: plusQuarters(end, quarters) };
}

/** A later or earlier end; the demand follows, as a planner's tool would do it, or is forgotten. */
function stretched(item: Enabler, quarters: number, demandFollows: boolean): Partial<Enabler> {
  const dates = datesOf(item);
  if (!dates) return {};
  const length = dates.end - dates.start + 1 + quarters;
  const last = item.capacityDemand.filter(({ offset }) => offset === dates.end - dates.start);
  const further = Array.from({ length: Math.max(0, quarters) }, (_, step) =>
    last.map((cell) => ({ ...cell, offset: cell.offset + step + 1 })),
  ).flat();
  const followed = [...item.capacityDemand.filter(({ offset }) => offset < length), ...further];
  return {
    endQuarter: plusQuarters(dates.end, quarters),
    ...(demandFollows && { capacityDemand: followed }),
  };
}

/** Quarters the end may come forward without falling before the anchor. */
function slackOf({ anchor }: Draft, item: Enabler): number {
  const dates = datesOf(item);
  return dates ? Math.max(0, dates.end - anchor) : 0;
}

function lengthOf(item: Enabler): number {
  const dates = datesOf(item);
  return dates ? dates.end - dates.start : 0;
}
