import type {
  Archivable,
  NewPlanFailure,
  NewWorkspaceFailure,
  PersonFailure,
  TeamFailure,
  UnitFailure,
  WorkspaceFailure,
} from '@northing/application';
import type { BusinessUnit, Person, Team } from '@northing/domain';
import { ID, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../access/result.js';
import { PlanObject } from '../revision/plan.object.js';
import { BusinessUnitObject, PersonObject, TeamObject } from '../revision/reference.object.js';
import { WorkspaceObject } from '../revision/workspace.object.js';
import { Optional, Required } from '../schema/field.js';

const ARCHIVED = 'Out of use; kept because revisions name it.';

@ObjectType('WorkspaceUnit', { description: 'A business unit, as its workspace keeps it.' })
export class WorkspaceUnitObject extends BusinessUnitObject implements Archivable<BusinessUnit> {
  @Required(() => Boolean, ARCHIVED) readonly archived!: boolean;
}

@ObjectType('WorkspacePerson', { description: 'A person, as their workspace keeps them.' })
export class WorkspacePersonObject extends PersonObject implements Archivable<Person> {
  @Required(() => Boolean, ARCHIVED) readonly archived!: boolean;
}

@ObjectType('WorkspaceTeam', { description: 'A team, as its workspace keeps it.' })
export class WorkspaceTeamObject extends TeamObject implements Archivable<Team> {
  @Required(() => Boolean, ARCHIVED) readonly archived!: boolean;
}

@ObjectType('WorkspaceSaved', { description: 'The workspace was saved.' })
export class WorkspaceSavedObject {
  readonly kind!: 'workspaceSaved';
  @Required(() => WorkspaceObject, 'As it is now.') readonly workspace!: WorkspaceObject;
  @Optional(() => ID, 'The unit, person or team that was added or changed; null where it was none.')
  readonly itemId!: string | null;
}

@ObjectType('PlanCreated', { description: 'A plan without revisions was made.' })
export class PlanCreatedObject {
  readonly kind!: 'planCreated';
  @Required(() => PlanObject, 'The plan.') readonly plan!: PlanObject;
}

const SAVED = { workspaceSaved: WorkspaceSavedObject };
const WORKSPACE_FAILURES = { unknownWorkspace: true, unknownPerson: true, notAllowed: true } as const;

export const CreateWorkspaceResult = resultOf<NewWorkspaceFailure['kind']>(
  'CreateWorkspaceResult',
  'The new workspace, or why there is none.',
  SAVED,
  { unknownPerson: true, notAllowed: true, invalidSettings: true, nameTaken: true },
);

export const ChangeWorkspaceResult = resultOf<WorkspaceFailure['kind']>(
  'ChangeWorkspaceResult',
  'The workspace as it is now, or why nothing was saved.',
  SAVED,
  { ...WORKSPACE_FAILURES, invalidSettings: true, nameTaken: true, calendarFixed: true },
);

export const SaveUnitResult = resultOf<UnitFailure['kind']>(
  'SaveBusinessUnitResult',
  'The workspace as it is now, or why nothing was saved.',
  SAVED,
  { ...WORKSPACE_FAILURES, invalidSettings: true, unknownItem: true, unknownUnit: true, unitCycle: true },
);

export const SavePersonResult = resultOf<PersonFailure['kind']>(
  'SavePersonResult',
  'The workspace as it is now, or why nothing was saved.',
  SAVED,
  { ...WORKSPACE_FAILURES, invalidSettings: true, unknownItem: true, unknownUnit: true },
);

export const SaveTeamResult = resultOf<TeamFailure['kind']>(
  'SaveTeamResult',
  'The workspace as it is now, or why nothing was saved.',
  SAVED,
  { ...WORKSPACE_FAILURES, invalidSettings: true, unknownItem: true },
);

export const CreatePlanResult = resultOf<NewPlanFailure['kind']>(
  'CreatePlanResult',
  'The new plan, or why there is none.',
  { planCreated: PlanCreatedObject },
  { ...WORKSPACE_FAILURES, invalidSettings: true },
);
