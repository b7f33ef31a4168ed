import type { Application } from '@northing/application';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { answered } from '../access/answer.js';
import { APPLICATION } from '../access/application.token.js';
import type { RequestContext } from '../access/loaders.js';
import type { Member } from '../access/result.js';
import { planObject } from '../revision/plan.js';
import { PlanObject } from '../revision/plan.object.js';
import { WorkspaceObject } from '../revision/workspace.object.js';
import {
  BusinessUnitChange,
  NewWorkspaceInput,
  PersonChange,
  TeamChange,
  WorkspaceChangeInput,
} from './settings.input.js';
import {
  ChangeWorkspaceResult,
  CreatePlanResult,
  CreateWorkspaceResult,
  SavePersonResult,
  SaveTeamResult,
  SaveUnitResult,
  WorkspacePersonObject,
  WorkspaceTeamObject,
  WorkspaceUnitObject,
} from './settings.object.js';
import {
  newWorkspace,
  personChange,
  stateOf,
  teamChange,
  unitChange,
  workspaceChange,
  workspaceSaved,
} from './settings.js';

const WORKSPACE = { type: () => ID, description: 'The workspace.' };

@Resolver(() => WorkspaceObject)
export class WorkspaceResolver {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  @Query(() => [WorkspaceObject], { description: 'The workspaces the caller may see, by name.' })
  workspaces(): Promise<readonly WorkspaceObject[]> {
    return this.app.workspaces.list();
  }

  @Query(() => WorkspaceObject, {
    nullable: true,
    description: 'One workspace; null when there is none of that id.',
  })
  async workspace(@Args('id', WORKSPACE) id: string): Promise<WorkspaceObject | null> {
    return (await this.app.workspaces.read(id))?.workspace ?? null;
  }

  @ResolveField(() => [WorkspaceUnitObject], { description: 'Its business units, archived ones too.' })
  async businessUnits(@Parent() { id }: WorkspaceObject): Promise<readonly WorkspaceUnitObject[]> {
    return (await stateOf(this.app, id)).businessUnits;
  }

  @ResolveField(() => [WorkspacePersonObject], { description: 'Its people, archived ones too.' })
  async people(@Parent() { id }: WorkspaceObject): Promise<readonly WorkspacePersonObject[]> {
    return (await stateOf(this.app, id)).people;
  }

  @ResolveField(() => [WorkspaceTeamObject], { description: 'Its teams, archived ones too.' })
  async teams(@Parent() { id }: WorkspaceObject): Promise<readonly WorkspaceTeamObject[]> {
    return (await stateOf(this.app, id)).teams;
  }

  @ResolveField(() => Boolean, {
    description: 'Something is published, so first month and label of the fiscal year stay.',
  })
  async calendarFixed(@Parent() { id }: WorkspaceObject): Promise<boolean> {
    return (await stateOf(this.app, id)).calendarFixed;
  }

  @ResolveField(() => [PlanObject], { description: 'Its plans, archived ones too.' })
  async plans(@Parent() { id }: WorkspaceObject): Promise<readonly PlanObject[]> {
    const plans = await this.app.listPlans(true);
    return plans.filter(({ workspaceId }) => workspaceId === id).map(planObject);
  }
}

@Resolver()
export class WorkspaceMutationResolver {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  @Mutation(() => CreateWorkspaceResult, { description: 'Starts an empty workspace.' })
  createWorkspace(
    @Context() context: RequestContext,
    @Args('workspace', { description: 'The workspace.' }) workspace: NewWorkspaceInput,
  ): Promise<Member> {
    return answered(
      context,
      this.app.workspaces.create(context.actor, newWorkspace(workspace)),
      workspaceSaved,
    );
  }

  @Mutation(() => ChangeWorkspaceResult, { description: 'Changes what is named of a workspace.' })
  changeWorkspace(
    @Context() context: RequestContext,
    @Args('workspaceId', WORKSPACE) id: string,
    @Args('change', { description: 'What changes.' }) change: WorkspaceChangeInput,
  ): Promise<Member> {
    const done = this.app.workspaces.change(context.actor, id, workspaceChange(change));
    return answered(context, done, workspaceSaved);
  }

  @Mutation(() => SaveUnitResult, { description: 'Adds a business unit, or changes one.' })
  saveBusinessUnit(
    @Context() context: RequestContext,
    @Args('workspaceId', WORKSPACE) id: string,
    @Args('unit', { description: 'The unit.' }) unit: BusinessUnitChange,
  ): Promise<Member> {
    return answered(
      context,
      this.app.workspaces.saveUnit(context.actor, id, unitChange(unit)),
      workspaceSaved,
    );
  }

  @Mutation(() => SavePersonResult, { description: 'Adds a person, or changes one.' })
  savePerson(
    @Context() context: RequestContext,
    @Args('workspaceId', WORKSPACE) id: string,
    @Args('person', { description: 'The person.' }) person: PersonChange,
  ): Promise<Member> {
    const done = this.app.workspaces.savePerson(context.actor, id, personChange(person));
    return answered(context, done, workspaceSaved);
  }

  @Mutation(() => SaveTeamResult, { description: 'Adds a team, or changes one.' })
  saveTeam(
    @Context() context: RequestContext,
    @Args('workspaceId', WORKSPACE) id: string,
    @Args('team', { description: 'The team.' }) team: TeamChange,
  ): Promise<Member> {
    return answered(
      context,
      this.app.workspaces.saveTeam(context.actor, id, teamChange(team)),
      workspaceSaved,
    );
  }

  @Mutation(() => CreatePlanResult, { description: 'Makes a plan without revisions.' })
  createPlan(
    @Context() context: RequestContext,
    @Args('workspaceId', WORKSPACE) id: string,
    @Args('name', { description: 'Its name.' }) name: string,
  ): Promise<Member> {
    return answered(context, this.app.workspaces.createPlan(context.actor, id, name), ({ kind, plan }) => ({
      kind,
      plan: planObject(plan),
    }));
  }
}
