import type { Application } from '@northing/application';
import type { PlanItemKind } from '@northing/domain';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { answered } from '../access/answer.js';
import { APPLICATION } from '../access/application.token.js';
import type { RequestContext } from '../access/loaders.js';
import type { Member } from '../access/result.js';
import { EnablerObject } from '../plan/enabler.object.js';
import { PlanObject } from '../revision/plan.object.js';
import { ItemTypeEnum } from '../schema/enums.js';
import { editCommand, reasonOf } from './command.js';
import { ContentPatchObject } from './content-patch.object.js';
import { EditCommandInput, ReasonInput } from './edit-command.input.js';
import { EditConflictObject } from './edit-failure.object.js';
import {
  EditResult,
  EditsSinceObject,
  GiveReasonResult,
  RemovalConsequencesResult,
  UndoResult,
} from './edit.object.js';
import { branchEdited, editEntryObject, patchAt, removalConsequences } from './edits.js';
import { ReasonedFieldInput } from './reasoned-field.input.js';

const PLAN = { type: () => ID, description: 'The plan.' };
const BRANCH = { type: () => ID, description: 'The open draft, or a scenario.' };

@Resolver()
export class EditResolver {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  @Mutation(() => EditResult, { description: 'Edits a draft or scenario: all of it or nothing.' })
  editBranch(
    @Context() context: RequestContext,
    @Args('planId', PLAN) planId: string,
    @Args('branchId', BRANCH) branchId: string,
    @Args('command', { description: 'What is done.' }) command: EditCommandInput,
    @Args('reason', { type: () => ReasonInput, nullable: true, description: 'Why; it can be given later.' })
    reason: ReasonInput | null,
  ): Promise<Member> {
    const why = reason ? reasonOf(reason) : null;
    const done = this.app.workshop.edit(context.actor, planId, branchId, editCommand(command), why);
    return answered(context, done, branchEdited, { planId, branchId });
  }

  @Mutation(() => UndoResult, { description: 'Takes the person’s last edit back.' })
  undo(
    @Context() context: RequestContext,
    @Args('planId', PLAN) planId: string,
    @Args('branchId', BRANCH) branchId: string,
  ): Promise<Member> {
    const done = this.app.workshop.undo(context.actor, planId, branchId);
    return answered(context, done, branchEdited, { planId, branchId });
  }

  @Mutation(() => UndoResult, { description: 'Does again what the person took back last.' })
  redo(
    @Context() context: RequestContext,
    @Args('planId', PLAN) planId: string,
    @Args('branchId', BRANCH) branchId: string,
  ): Promise<Member> {
    const done = this.app.workshop.redo(context.actor, planId, branchId);
    return answered(context, done, branchEdited, { planId, branchId });
  }

  @Mutation(() => GiveReasonResult, { description: 'Says why fields are re-planned.' })
  giveReason(
    @Context() context: RequestContext,
    @Args('planId', PLAN) planId: string,
    @Args('branchId', BRANCH) branchId: string,
    @Args('fields', { type: () => [ReasonedFieldInput], description: 'The fields it stands for.' })
    fields: readonly ReasonedFieldInput[],
    @Args('reason', { description: 'Why.' }) reason: ReasonInput,
  ): Promise<Member> {
    const done = this.app.workshop.giveReason(context.actor, planId, branchId, fields, reasonOf(reason));
    return answered(context, done, (given) => given, { planId, branchId });
  }
}

@Resolver(() => PlanObject)
export class PlanEditsResolver {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  @ResolveField(() => EditsSinceObject, { description: 'Edits of a draft or scenario after a version.' })
  async edits(
    @Parent() { id: planId }: PlanObject,
    @Args('branchId', BRANCH) branchId: string,
    @Args('after', { type: () => Int, defaultValue: 0, description: 'The version that is known.' })
    after: number,
  ): Promise<EditsSinceObject> {
    const entries = await this.app.workshop.listEdits(planId, branchId, after);
    return { planId, branchId, entries: entries.map(editEntryObject) };
  }

  @ResolveField(() => [EnablerObject], {
    description: 'Enablers an earlier revision held and the draft or scenario does not, newest first.',
  })
  formerEnablers(
    @Parent() { id }: PlanObject,
    @Args('branchId', BRANCH) branchId: string,
  ): Promise<readonly EnablerObject[]> {
    return this.app.workshop.formerEnablers(id, branchId);
  }

  @ResolveField(() => RemovalConsequencesResult, {
    description: 'What a removal would do, before it happens.',
  })
  removalConsequences(
    @Parent() { id: planId }: PlanObject,
    @Args('branchId', BRANCH) branchId: string,
    @Args('entityType', { type: () => ItemTypeEnum, description: 'The kind of item.' }) type: PlanItemKind,
    @Args('entityId', { type: () => ID, description: 'The item’s id.' }) id: string,
  ): Promise<Member> {
    return removalConsequences(this.app, { planId, branchId }, type, id);
  }
}

@Resolver(() => EditsSinceObject)
export class EditsSinceResolver {
  @ResolveField(() => ContentPatchObject, {
    nullable: true,
    description: 'What these edits touched, as it is now; null when the draft or scenario is gone.',
  })
  patch(
    @Parent() { planId, branchId, entries }: EditsSinceObject,
    @Context() { loaders }: RequestContext,
  ): Promise<ContentPatchObject | null> {
    const items = entries.flatMap((entry) => entry.items);
    return patchAt(loaders, { planId, branchId }, items);
  }
}

@Resolver(() => EditConflictObject)
export class EditConflictResolver {
  @ResolveField(() => ContentPatchObject, {
    nullable: true,
    description: 'The items as they are now; null when the draft or scenario is gone.',
  })
  async now(
    @Parent() { place, conflicts }: EditConflictObject,
    @Context() { loaders }: RequestContext,
  ): Promise<ContentPatchObject | null> {
    return place && patchAt(loaders, place, conflicts);
  }
}
