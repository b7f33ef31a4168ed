import type { Application } from '@northing/application';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { APPLICATION } from '../access/application.token.js';
import type { RequestContext } from '../access/loaders.js';
import { ItemTypeEnum } from '../schema/enums.js';
import { mapPage, pageOf } from '../schema/connection.js';
import { insightObject } from './insight.object.js';
import { InsightConnectionObject, PlanObject, RevisionStepObject, UnitRecordsObject } from './plan.object.js';
import { itemAtRevisionObject, planObject, revisionNamed, stepObject } from './plan.js';
import { BusinessUnitObject, PersonObject, TeamObject } from './reference.object.js';
import { ItemAtRevisionObject, RevisionObject } from './revision.object.js';
import { WorkspaceObject } from './workspace.object.js';

@Resolver(() => PlanObject)
export class PlanResolver {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  @Query(() => [PlanObject], { description: 'The plans the caller may see.' })
  async plans(
    @Args('includeArchived', { defaultValue: false, description: 'List archived plans too.' })
    includeArchived: boolean,
  ): Promise<PlanObject[]> {
    return (await this.app.listPlans(includeArchived)).map(planObject);
  }

  @Query(() => PlanObject, { nullable: true, description: 'One plan; null when there is none of that id.' })
  async plan(
    @Args('id', { type: () => ID, description: 'Northing’s own id of the plan.' }) id: string,
    @Context() { loaders }: RequestContext,
  ): Promise<PlanObject | null> {
    return loaders.frame.load(id).then((frame) => frame && planObject(frame.plan));
  }

  @ResolveField(() => WorkspaceObject, { description: 'The organisation it belongs to.' })
  workspace(@Parent() { id }: PlanObject, @Context() { loaders }: RequestContext): Promise<WorkspaceObject> {
    return loaders.frame.load(id).then((frame) => frame!.workspace);
  }

  @ResolveField(() => [BusinessUnitObject], { description: 'Units that its items name.' })
  businessUnits(
    @Parent() { id }: PlanObject,
    @Context() { loaders }: RequestContext,
  ): Promise<readonly BusinessUnitObject[]> {
    return loaders.frame.load(id).then((frame) => frame!.reference.businessUnits);
  }

  @ResolveField(() => [PersonObject], { description: 'People that its items name.' })
  people(
    @Parent() { id }: PlanObject,
    @Context() { loaders }: RequestContext,
  ): Promise<readonly PersonObject[]> {
    return loaders.frame.load(id).then((frame) => frame!.reference.people);
  }

  @ResolveField(() => [TeamObject], { description: 'Teams that its items name.' })
  teams(
    @Parent() { id }: PlanObject,
    @Context() { loaders }: RequestContext,
  ): Promise<readonly TeamObject[]> {
    return loaders.frame.load(id).then((frame) => frame!.reference.teams);
  }

  @ResolveField(() => RevisionObject, {
    nullable: true,
    description: 'One revision; null when there is none.',
  })
  revision(
    @Parent() { id }: PlanObject,
    @Args('rev', { description: 'Its id or its sequence number.' }) rev: string,
  ): Promise<RevisionObject | null> {
    return revisionNamed(this.app, id, rev);
  }

  @ResolveField(() => [RevisionStepObject], {
    description: 'What each step from revision to revision did, in order.',
  })
  async revisionSteps(@Parent() { id }: PlanObject): Promise<RevisionStepObject[]> {
    return (await this.app.revisionSteps(id)).map((step) => stepObject(id, step));
  }

  @ResolveField(() => [ItemAtRevisionObject], {
    description: 'What each revision says of one item, in order.',
  })
  async itemHistory(
    @Parent() { id }: PlanObject,
    @Args('entityType', { type: () => ItemTypeEnum, description: 'The kind of item.' })
    entityType: 'outcome' | 'capability' | 'enabler',
    @Args('entityId', { type: () => ID, description: 'The item’s id.' }) entityId: string,
  ): Promise<ItemAtRevisionObject[]> {
    return (await this.app.itemHistory(id, entityType, entityId)).map((at) => itemAtRevisionObject(id, at));
  }

  @ResolveField(() => [UnitRecordsObject], { description: 'Units that any record names, with how many do.' })
  unitRecords(@Parent() { id }: PlanObject): Promise<readonly UnitRecordsObject[]> {
    return this.app.unitRecords(id);
  }

  @ResolveField(() => InsightConnectionObject, { description: 'Evidence that feeds it.' })
  async insights(
    @Parent() { id }: PlanObject,
    @Args('first', { type: () => Int, defaultValue: 100, description: 'At most this many, up to 1000.' })
    first: number,
    @Args('after', { type: () => String, nullable: true, description: 'Continue after this cursor.' })
    after: string | null,
  ): Promise<InsightConnectionObject> {
    return mapPage(pageOf(await this.app.listInsights(id), first, after), (insight) =>
      insightObject(id, insight),
    );
  }
}
