import { interventionEffect, proposedInterventions } from '@northing/domain';
import type { WorkPorts } from '../work/in-plan.js';
import { acceptAgreement, fillAssessment, proposeAgreement } from './assess.js';
import { amendIntervention, moveIntervention, openIntervention } from './intervene.js';
import {
  amendEngagement,
  confirmEngagement,
  datedEngagement,
  logEngagement,
  removeEngagement,
} from './keep-engagements.js';
import { amendItem, disposeItem, recordItem } from './keep-shadow-it.js';
import { readLedger } from './read-ledger.js';
import type { PartnershipDesk, PartnershipRecords } from './partnership-desk.js';

/** The use cases of partnership over one set of ports. */
export function createPartnershipDesk(ports: WorkPorts): PartnershipDesk {
  return {
    listRecords: (planId) => listRecords(ports, planId),
    listLedger: (planId) => readLedger(ports, planId),
    log: (actor, planId, entry) => logEngagement(ports, actor, planId, entry),
    amendEngagement: (actor, planId, id, entry) => amendEngagement(ports, actor, planId, id, entry),
    confirm: (actor, planId, id) => confirmEngagement(ports, actor, planId, id),
    remove: (actor, planId, id) => removeEngagement(ports, actor, planId, id),
    fill: (actor, planId, given) => fillAssessment(ports, actor, planId, given),
    propose: (actor, planId, id, finding) => proposeAgreement(ports, actor, planId, id, finding),
    accept: (actor, planId, id) => acceptAgreement(ports, actor, planId, id),
    openIntervention: (actor, planId, plan) => openIntervention(ports, actor, planId, plan),
    amendIntervention: (actor, planId, id, plan) => amendIntervention(ports, actor, planId, id, plan),
    moveIntervention: (actor, planId, id, state) => moveIntervention(ports, actor, planId, id, state),
    record: (actor, planId, item) => recordItem(ports, actor, planId, item),
    amendItem: (actor, planId, id, item) => amendItem(ports, actor, planId, id, item),
    dispose: (actor, planId, id, to, as) => disposeItem(ports, actor, planId, id, to, as),
  };
}

const NONE: PartnershipRecords = {
  ...{ engagements: [], assessments: [], interventions: [], shadowItItems: [], proposals: [] },
};

async function listRecords({ plans, clock }: WorkPorts, planId: string): Promise<PartnershipRecords> {
  const frame = await plans.findFrame(planId);
  if (!frame) return NONE;
  const { engagements, assessments, interventions, shadowItItems } = await plans.readRecords(planId);
  const calendar = frame.workspace.fiscalCalendar;
  const at = { on: clock.today(), calendar };
  return {
    engagements: engagements.map((each) => datedEngagement(each, at)),
    interventions: interventions.map((each) => ({
      ...each,
      effect: interventionEffect(each, assessments, calendar),
    })),
    proposals: proposedInterventions(assessments, interventions),
    ...{ assessments, shadowItItems },
  };
}
