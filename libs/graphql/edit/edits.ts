import type { Application, EditDone, FailureOf } from '@northing/application';
import { itemKey, type Edit, type EditEntry, type PlanItemKind } from '@northing/domain';
import { failureMember, type MemberOf } from '../access/answer.js';
import type { BranchPlace, Loaders } from '../access/loaders.js';
import { contentPatch, patchOf } from './content-patch.js';
import type { ContentPatchObject } from './content-patch.object.js';
import type {
  BranchEditedObject,
  EditedItemObject,
  EditEntryObject,
  RemovalConsequencesObject,
} from './edit.object.js';

export function branchEdited({ touched, ...done }: EditDone): BranchEditedObject {
  return { ...done, patch: contentPatch(touched) };
}

export function editEntryObject({ applied, ...entry }: EditEntry): EditEntryObject {
  return { ...entry, items: applied.map(editedItem) };
}

function editedItem(edit: Edit): EditedItemObject {
  const { type } = edit;
  if (edit.op === 'add') return { type, key: itemKey(type, edit.item), field: null };
  return { type, key: edit.key, field: edit.op === 'set' ? edit.field : null };
}

/** What a draft or scenario holds now at some places; null when it is gone. */
export async function patchAt(
  loaders: Loaders,
  place: BranchPlace,
  items: readonly Pick<EditedItemObject, 'type' | 'key'>[],
): Promise<ContentPatchObject | null> {
  if (items.length === 0) return contentPatch([]);
  const viewed = await loaders.branch.load(place);
  return viewed.kind === 'branch' ? patchOf(viewed.content, items) : null;
}

export async function removalConsequences(
  { workshop }: Application,
  { planId, branchId }: BranchPlace,
  entityType: PlanItemKind,
  entityId: string,
): Promise<RemovalConsequencesObject | MemberOf<FailureOf<'unknownPlan' | 'unknownBranch'>>> {
  const found = await workshop.consequencesOf(planId, branchId, entityType, entityId);
  return found.kind === 'consequences' ? found : failureMember(found);
}
