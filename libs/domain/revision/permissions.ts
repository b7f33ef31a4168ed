import { ROLES, type Person, type Role } from './frame.js';

const EVERYBODY_AT_WORK = [
  'contributor',
  'planner',
  'architect',
  'partnerManager',
  'approver',
] as const satisfies readonly Role[];

/** Who may do what (DOMAIN §2, *Roles*): one of the roles named is enough. */
export const PERMISSIONS = {
  openDraft: ['architect'],
  openOutOfCycle: ['approver'],
  editPlan: ['architect'],
  editOutcomes: ['architect', 'planner'],
  giveReason: ['architect', 'planner'],
  editProgress: ['architect', 'contributor'],
  moveStageAsArchitect: ['architect'],
  moveStageAsApprover: ['approver'],
  /** Of one enabler, its IT owner besides. */
  reportAsOwner: ['admin'],
  editScenario: ['architect', 'planner'],
  mergeScenario: ['architect'],
  addInsight: EVERYBODY_AT_WORK,
  raiseDemand: EVERYBODY_AT_WORK,
  assessDemand: ['planner', 'architect', 'partnerManager'],
  decideDemand: ['planner', 'approver'],
  planDemand: ['planner', 'architect'],
  /** Of one request, whoever raised it besides; so for changing its answers. */
  withdrawDemand: ['planner'],
  logEngagement: EVERYBODY_AT_WORK,
  /** Of one entry, whoever recorded it besides; so for removing it. */
  amendEngagement: ['partnerManager'],
  /** For the IT side; the business side are the people of the unit, in whatever role. */
  assessPartnership: ['partnerManager'],
  intervene: ['partnerManager', 'approver'],
  registerShadowIt: EVERYBODY_AT_WORK,
  disposeShadowIt: ['partnerManager', 'architect'],
  submit: ['architect'],
  groupDecisions: ['architect'],
  scheduleMeeting: ['architect', 'approver'],
  holdMeeting: ['approver'],
  comment: EVERYBODY_AT_WORK,
  decide: ['approver'],
  return: ['approver'],
  approve: ['approver'],
  publish: ['architect'],
  abandon: ['architect'],
  verify: ['admin'],
  administer: ['admin'],
  managePlan: ['admin'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

/** What each permission is called where it is refused: “Only an architect may …”. */
export const PERMISSION_WORDS = {
  openDraft: 'open a draft',
  openOutOfCycle: 'open a revision out of cycle',
  editPlan: 'change the plan',
  editOutcomes: 'change outcomes',
  giveReason: 'give the reason of a change',
  editProgress: 'report progress',
  moveStageAsArchitect: 'move an enabler to this stage',
  moveStageAsApprover: 'move an enabler to this stage',
  reportAsOwner: 'report this stage for the enabler’s IT owner',
  editScenario: 'work on scenarios',
  mergeScenario: 'merge a scenario into the draft',
  addInsight: 'add evidence',
  raiseDemand: 'raise a request',
  assessDemand: 'assess a request',
  decideDemand: 'accept or decline a request',
  planDemand: 'plan a request as an enabler',
  withdrawDemand: 'withdraw a request somebody else raised',
  logEngagement: 'log an engagement',
  amendEngagement: 'change an engagement somebody else recorded',
  assessPartnership: 'assess a unit for the IT side',
  intervene: 'open or move an intervention',
  registerShadowIt: 'register technology outside the plan',
  disposeShadowIt: 'decide about technology outside the plan',
  submit: 'send the draft to review',
  groupDecisions: 'group the changes into decisions',
  scheduleMeeting: 'schedule the review meeting',
  holdMeeting: 'keep the review meeting',
  comment: 'comment',
  decide: 'decide on changes',
  return: 'send the revision back',
  approve: 'approve the revision',
  publish: 'publish the revision',
  abandon: 'abandon the draft',
  verify: 'verify the chain of revisions',
  administer: 'change settings',
  managePlan: 'rename, archive or purge a plan',
} satisfies Record<Permission, string>;

const ROLE_WORDS = {
  viewer: 'a viewer',
  contributor: 'a contributor',
  planner: 'a business planner',
  architect: 'an architect',
  partnerManager: 'a partner manager',
  approver: 'an approver',
  admin: 'an administrator',
} satisfies Record<Role, string>;

/** “an architect or a business planner”. */
export function rolesText(roles: readonly Role[]): string {
  const words = roles.map((role) => ROLE_WORDS[role]);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** What a role is called beside a name: “Business planner”. */
export function roleText(role: Role): string {
  const word = ROLE_WORDS[role].replace(/^an? /, '');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

type Holder = Pick<Person, 'id' | 'roles'>;

/**
 * The roles somebody acts in; null is the account alone, which in local mode is the administrator. The administrator
 * holds every role; so does everybody as long as the workspace has given none, since a plan that nobody may edit would
 * help no one.
 */
export function rolesHeld(personId: string | null, people: readonly Holder[]): readonly Role[] {
  if (personId === null || people.every(({ roles }) => roles.length === 0)) return ROLES;
  return people.find(({ id }) => id === personId)?.roles ?? [];
}

/** Whether one of the roles is enough for something. */
export function permits(held: readonly Role[], permission: Permission): boolean {
  const needed: readonly Role[] = PERMISSIONS[permission];
  return needed.some((role) => held.includes(role));
}

/** “Only an architect may change the plan.” */
export function refusalText(permission: Permission): string {
  return `Only ${rolesText(PERMISSIONS[permission])} may ${PERMISSION_WORDS[permission]}.`;
}
