import type { Application } from '@northing/application';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { APPLICATION } from '../access/application.token.js';
import { MappingDocument } from '../schema/scalars.js';
import {
  DeleteMappingResult,
  ExampleMappingObject,
  SavedMappingObject,
  SaveMappingResult,
  type DeleteMappingAnswer,
  type SaveMappingAnswer,
} from './mapping.object.js';
import {
  archiveAnswer,
  deleteMappingAnswer,
  purgeAnswer,
  sampleAnswer,
  saveMappingAnswer,
} from './plan-life.js';
import {
  ArchivePlanResult,
  LoadSampleResult,
  PurgePlanResult,
  type ArchivePlanAnswer,
  type PurgePlanAnswer,
  type SampleLoadedObject,
} from './plan-life.object.js';

/** Local mode knows one person. */
const LOCAL_ADMINISTRATOR = 'local administrator';

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
    @Args('planId', { type: () => ID, description: 'The plan.' }) planId: string,
    @Args('archived', { description: 'True archives, false brings back.' }) archived: boolean,
  ): Promise<ArchivePlanAnswer> {
    return archiveAnswer(this.app, planId, archived);
  }

  @Mutation(() => PurgePlanResult, {
    description: 'Deletes a whole plan for good; the audit trail keeps who did it.',
  })
  purgePlan(
    @Args('planId', { type: () => ID, description: 'The plan.' }) planId: string,
    @Args('typedName', { description: 'The plan’s name, typed by the person who deletes it.' })
    typedName: string,
  ): Promise<PurgePlanAnswer> {
    return purgeAnswer(this.app, planId, typedName, LOCAL_ADMINISTRATOR);
  }

  @Mutation(() => LoadSampleResult, {
    description: 'Loads the worked sample as a new plan of its own workspace.',
  })
  loadSample(): Promise<SampleLoadedObject> {
    return sampleAnswer(this.app);
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
