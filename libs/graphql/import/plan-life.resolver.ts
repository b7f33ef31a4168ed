import type { Application } from '@northing/application';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { answered } from '../access/answer.js';
import { APPLICATION } from '../access/application.token.js';
import type { RequestContext } from '../access/loaders.js';
import type { Member } from '../access/result.js';
import { MappingDocument } from '../schema/scalars.js';
import {
  DeleteMappingResult,
  ExampleMappingObject,
  SavedMappingObject,
  SaveMappingResult,
  type DeleteMappingAnswer,
  type SaveMappingAnswer,
} from './mapping.object.js';
import { deleteMappingAnswer, planDone, saveMappingAnswer } from './plan-life.js';
import {
  ArchivePlanResult,
  LoadSampleResult,
  PurgePlanResult,
  RenamePlanResult,
} from './plan-life.object.js';

const PLAN = { type: () => ID, description: 'The plan.' };

@Resolver()
export class PlanLifeResolver {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  @Query(() => [SavedMappingObject], { description: 'Saved column mappings, by name.' })
  mappings(): Promise<readonly SavedMappingObject[]> {
    return this.app.listMappings();
  }

  @Query(() => [ExampleMappingObject], {
    description: 'Column mappings that come with the product.',
  })
  exampleMappings(): readonly ExampleMappingObject[] {
    return this.app.listExampleMappings();
  }

  @Mutation(() => ArchivePlanResult, { description: 'Puts a plan out of the way, or brings it back.' })
  archivePlan(
    @Context() context: RequestContext,
    @Args('planId', PLAN) planId: string,
    @Args('archived', { description: 'True archives, false brings back.' }) archived: boolean,
  ): Promise<Member> {
    return answered(context, this.app.archivePlan(context.actor, planId, archived), planDone);
  }

  @Mutation(() => RenamePlanResult, { description: 'Calls a plan something else.' })
  renamePlan(
    @Context() context: RequestContext,
    @Args('planId', PLAN) planId: string,
    @Args('name', { description: 'Its new name.' }) name: string,
  ): Promise<Member> {
    return answered(context, this.app.renamePlan(context.actor, planId, name), planDone);
  }

  @Mutation(() => PurgePlanResult, {
    description: 'Deletes a whole plan for good; the audit trail keeps who did it.',
  })
  purgePlan(
    @Context() context: RequestContext,
    @Args('planId', PLAN) planId: string,
    @Args('typedName', { description: 'The plan’s name, typed by the person who deletes it.' })
    typedName: string,
  ): Promise<Member> {
    return answered(context, this.app.purgePlan(context.actor, planId, typedName), (done) => done);
  }

  @Mutation(() => LoadSampleResult, {
    description: 'Loads the worked sample as a new plan of its own workspace.',
  })
  loadSample(@Context() context: RequestContext): Promise<Member> {
    return answered(context, this.app.loadSample(context.actor), planDone);
  }

  @Mutation(() => SaveMappingResult, {
    description: 'Keeps a column mapping under a name, replacing an earlier one.',
  })
  saveMapping(
    @Args('name', { description: 'The name to keep it under.' }) name: string,
    @Args('mapping', { type: () => MappingDocument, description: 'The mapping.' }) mapping: unknown,
  ): Promise<SaveMappingAnswer> {
    return saveMappingAnswer(this.app, name, mapping);
  }

  @Mutation(() => DeleteMappingResult, { description: 'Deletes a saved mapping.' })
  deleteMapping(
    @Args('name', { description: 'The name it is kept under.' }) name: string,
  ): Promise<DeleteMappingAnswer> {
    return deleteMappingAnswer(this.app, name);
  }
}
