import type { Workshop } from '../workshop.js';
import { editBranch, takeBack } from './edit-branch.js';
import { giveReason } from './give-reason.js';
import type { WorkPorts } from './in-plan.js';
import { openDraft } from './open-draft.js';
import { arrive, listPresent } from './presence.js';
import { abandonDraft, publish } from './publish.js';
import { approve, chooseSentBack, comment, decide, returnDraft, saveMeeting } from './review.js';
import { saveInsight } from './save-insight.js';
import { branchScenario, discardScenario, mergeScenario, rebaseScenario, viewMerge } from './scenarios.js';
import { submitDraft } from './submit.js';
import { verifyChain } from './verify-chain.js';
import { consequencesOf, formerEnablers, viewBranch } from './views.js';

/** The use cases of the quarterly cycle over one set of ports. */
export function createWorkshop(ports: WorkPorts): Workshop {
  const { workStore, clock } = ports;
  return {
    findDraft: (planId) => workStore.findDraft(planId),
    viewBranch: (planId, branchId) => viewBranch(ports, planId, branchId),
    listEdits: (planId, branchId, after) => workStore.readEdits(planId, branchId, after),
    openDraft: (actor, planId, as) => openDraft(ports, actor, planId, as),
    abandonDraft: (actor, planId) => abandonDraft(ports, actor, planId),
    edit: (actor, planId, branchId, command, reason) =>
      editBranch(ports, actor, planId, branchId, command, reason),
    undo: (actor, planId, branchId) => takeBack(ports, actor, planId, branchId, 'undo'),
    redo: (actor, planId, branchId) => takeBack(ports, actor, planId, branchId, 'redo'),
    giveReason: (actor, planId, branchId, fields, reason) =>
      giveReason(ports, actor, planId, branchId, fields, reason),
    consequencesOf: (planId, branchId, type, id) => consequencesOf(ports, planId, branchId, type, id),
    formerEnablers: (planId, branchId) => formerEnablers(ports, planId, branchId),
    submit: (actor, planId, decisions) => submitDraft(ports, actor, planId, decisions),
    listDecisions: (planId, revisionId) => workStore.readDecisions(planId, revisionId),
    listComments: (planId, revisionId) => workStore.readComments(planId, revisionId),
    decide: (actor, planId, decisionId, state, note) =>
      decide(ports, actor, planId, decisionId, { state, note }),
    comment: (actor, planId, decisionId, text) => comment(ports, actor, planId, decisionId, text),
    chooseSentBack: (actor, planId, rule) => chooseSentBack(ports, actor, planId, rule),
    saveMeeting: (actor, planId, meeting) => saveMeeting(ports, actor, planId, meeting),
    returnDraft: (actor, planId, reason) => returnDraft(ports, actor, planId, reason),
    approve: (actor, planId) => approve(ports, actor, planId),
    publish: (actor, planId) => publish(ports, actor, planId),
    listScenarios: (planId) => workStore.readScenarios(planId),
    branchScenario: (actor, planId, name, from) => branchScenario(ports, actor, planId, name, from),
    discardScenario: (actor, planId, id) => discardScenario(ports, actor, planId, id),
    viewMerge: (_actor, planId, id) => viewMerge(ports, planId, id),
    mergeScenario: (actor, planId, id, choices, reason) =>
      mergeScenario(ports, actor, planId, id, choices, reason),
    rebaseScenario: (actor, planId, id, choices) => rebaseScenario(ports, actor, planId, id, choices),
    saveInsight: (actor, planId, insight) => saveInsight(ports, actor, planId, insight),
    listSeals: (planId) => ports.workStore.readSeals(planId),
    verifyChain: (planId) => verifyChain(ports, planId),
    listNotices: (planId, personId) => workStore.readNotices(planId, personId),
    markRead: (planId, personId, ids) => workStore.markRead(planId, personId, ids, clock.now()),
    listPresent: (planId, branchId) => listPresent(ports, planId, branchId),
    arrive: (actor, planId, branchId, clientId, item) =>
      arrive(ports, actor, planId, branchId, { clientId, item }),
    leave: (planId, branchId, clientId) => workStore.dropPresence(planId, branchId, clientId),
  };
}
