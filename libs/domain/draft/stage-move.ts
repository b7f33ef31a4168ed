import type { Enabler, Stage } from '../plan/enabler.js';
import { isOpen } from '../plan/enabler.js';
import type { PlanContent } from '../plan/plan-content.js';
import type { Insight } from '../records/records.js';
import type { Role } from '../revision/frame.js';
import type { Day } from '../time/fiscal-calendar.js';
import type { FiscalQuarter } from '../time/fiscal-quarter.js';

/** Who moves an enabler: a role, or one of its owners. */
export type StageMover = Extract<Role, 'architect' | 'approver'> | 'itOwner';

const EARLY = ['idea', 'research', 'prototype', 'feasibility'] as const satisfies readonly Stage[];
const isEarly = (stage: Stage): boolean => EARLY.some((each) => each === stage);

/** Who may move an enabler from one stage to another (DOMAIN §2.2, *Stages*); null when nobody may. */
export function stageMover(from: Stage, to: Stage): StageMover | null {
  if (from === to) return null;
  if (to === 'stopped') return isOpen({ stage: from }) ? 'approver' : null;
  if (from === 'stopped') return isEarly(to) ? 'approver' : null;
  if (isEarly(from)) return isEarly(to) ? 'architect' : to === 'funded' ? 'approver' : null;
  if (from === 'funded' && to === 'inProgress') return 'itOwner';
  if (from === 'inProgress' && to === 'delivered') return 'itOwner';
  if (from === 'delivered' && to === 'retired') return 'itOwner';
  const backward = to === 'feasibility' || (to === 'funded' && from === 'inProgress');
  return backward && (from === 'funded' || from === 'inProgress') ? 'approver' : null;
}

/** Stages that somebody may move an enabler to, in their order. */
export function nextStages(from: Stage, all: readonly Stage[]): readonly Stage[] {
  return all.filter((to) => stageMover(from, to) !== null);
}

export type StageFlaw =
  | 'notAllowed' | 'ownersMissing' | 'sameOwners' | 'scheduleMissing' | 'costMissing' | 'linkMissing'
  | 'evidenceMissing' | 'startsLater' | 'actualEndMissing' | 'confirmationMissing'; // prettier-ignore

export const STAGE_FLAW_WORDS = {
  notAllowed: 'the stages do not follow each other',
  ownersMissing: 'a business owner and an IT owner are needed',
  sameOwners: 'business owner and IT owner must be different people',
  scheduleMissing: 'a start and an end quarter are needed',
  costMissing: 'a cost is needed',
  linkMissing: 'a capability it lifts is needed',
  evidenceMissing:
    'research, a prototype or a feasibility study about it is needed, dated before the approval',
  startsLater: 'it starts in a later quarter',
  actualEndMissing: 'the quarter it really ended in is needed',
  confirmationMissing: 'the business owner has to confirm the delivery',
} satisfies Record<StageFlaw, string>;

export interface StageContext {
  readonly content: Pick<PlanContent, 'enablerCapabilityLinks'>;
  readonly insights: readonly Insight[];
  readonly today: Day;
  readonly currentQuarter: FiscalQuarter;
  /** Nothing was published before: what runs already needs no study. */
  readonly firstRevision: boolean;
  /** The business owner says that it was delivered. */
  readonly confirmed: boolean;
}

/** What stands in the way of a stage; the enabler is given with its new stage and all else as it will be. */
export function stageFlaws(enabler: Enabler, from: Stage, context: StageContext): readonly StageFlaw[] {
  const { stage } = enabler;
  if (stage === null || stageMover(from, stage) === null) return ['notAllowed'];
  if (stage === 'funded' && isEarly(from)) return fundingFlaws(enabler, context);
  if (stage === 'inProgress') {
    const { startQuarter } = enabler;
    return startQuarter !== null && startQuarter <= context.currentQuarter ? [] : ['startsLater'];
  }
  if (stage !== 'delivered') return [];
  const flaws: StageFlaw[] = enabler.actualEndQuarter === null ? ['actualEndMissing'] : [];
  return context.confirmed ? flaws : [...flaws, 'confirmationMissing'];
}

const PROOF: ReadonlySet<string> = new Set(['research', 'prototype', 'feasibility']);

function fundingFlaws(enabler: Enabler, context: StageContext): readonly StageFlaw[] {
  const { id, businessOwnerId: business, itOwnerId: it } = enabler;
  const flaws: StageFlaw[] = [];
  if (business === null || it === null) flaws.push('ownersMissing');
  else if (business === it) flaws.push('sameOwners');
  if (enabler.startQuarter === null || enabler.endQuarter === null) flaws.push('scheduleMissing');
  if (!enabler.cost.some(({ opex, capex }) => opex + capex > 0)) flaws.push('costMissing');
  if (!context.content.enablerCapabilityLinks.some(({ enablerId }) => enablerId === id)) {
    flaws.push('linkMissing');
  }
  const proven = context.insights.some(
    ({ type, enablerIds, date }) =>
      PROOF.has(type) && enablerIds.includes(id) && (date === null || date <= context.today),
  );
  const waived = enabler.fundingClass === 'mandatory' && (enabler.riskNote ?? '').trim() !== '';
  if (!proven && !waived && !context.firstRevision) flaws.push('evidenceMissing');
  return flaws;
}
