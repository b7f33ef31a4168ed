import type { BusinessUnit, Person, Role, Team } from '@northing/domain';
import { ID, ObjectType } from '@nestjs/graphql';
import { RoleEnum } from '../schema/enums.js';
import { Optional, Required } from '../schema/field.js';

@ObjectType('BusinessUnit', { description: 'A part of the organisation.' })
export class BusinessUnitObject implements BusinessUnit {
  @Required(() => ID, 'Unique within the workspace.') readonly id!: string;
  @Required(() => String, 'Its name.') readonly name!: string;
  @Optional(() => ID, 'The unit it is part of.') readonly parentId!: string | null;
}

@ObjectType('Person', { description: 'Somebody who owns, approves or records.' })
export class PersonObject implements Person {
  @Required(() => ID, 'Unique within the workspace.') readonly id!: string;
  @Required(() => String, 'Full name.') readonly name!: string;
  @Optional(() => String, 'Title in the organisation.') readonly title!: string | null;
  @Optional(() => ID, 'The unit they work in.') readonly businessUnitId!: string | null;
  @Required(() => [RoleEnum], 'What they may do.') readonly roles!: readonly Role[];
}

@ObjectType('Team', { description: 'People with a skill, planned together.' })
export class TeamObject implements Team {
  @Required(() => ID, 'Unique within the workspace.') readonly id!: string;
  @Required(() => String, 'Its name.') readonly name!: string;
  @Optional(() => String, 'What it is good at.') readonly skill!: string | null;
}
