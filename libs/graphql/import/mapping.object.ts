import type { ExampleMapping, SavedMapping } from '@northing/application';
import { createUnionType, ObjectType } from '@nestjs/graphql';
import { InvalidMappingObject, UnknownMappingObject } from '../access/failure.object.js';
import { Required } from '../schema/field.js';
import { MappingDocument } from '../schema/scalars.js';

@ObjectType('SavedMapping', { description: 'A column mapping of table imports, kept under a name.' })
export class SavedMappingObject implements SavedMapping {
  @Required(() => String, 'The name it is kept under.') readonly name!: string;
  @Required(() => MappingDocument, 'The mapping itself.') readonly mapping!: unknown;
  @Required(() => String, 'When it was saved (ISO 8601).') readonly savedAt!: string;
}

@ObjectType('ExampleMapping', {
  description: 'A column mapping that comes with the product, for public data. Imports know it by its name.',
})
export class ExampleMappingObject implements ExampleMapping {
  @Required(() => String, 'Its name.') readonly name!: string;
  @Required(() => [String], 'What was decided in it and why, a paragraph each.')
  readonly notes!: readonly string[];
  @Required(() => MappingDocument, 'The mapping itself.') readonly mapping!: unknown;
}

@ObjectType('MappingSaved', { description: 'The mapping was saved.' })
export class MappingSavedObject {
  readonly kind!: 'mappingSaved';
  @Required(() => SavedMappingObject, 'What was saved.') readonly saved!: SavedMappingObject;
}

@ObjectType('MappingDeleted', { description: 'The mapping was deleted.' })
export class MappingDeletedObject {
  readonly kind!: 'mappingDeleted';
  @Required(() => String, 'The name it was kept under.') readonly name!: string;
}

export type SaveMappingAnswer = MappingSavedObject | InvalidMappingObject;
export type DeleteMappingAnswer = MappingDeletedObject | UnknownMappingObject;

export const SaveMappingResult = createUnionType({
  name: 'SaveMappingResult',
  description: 'The saved mapping, or why it was not saved.',
  types: () => [MappingSavedObject, InvalidMappingObject] as const,
  resolveType: ({ kind }: SaveMappingAnswer) =>
    ({ mappingSaved: MappingSavedObject, invalidMapping: InvalidMappingObject })[kind],
});

export const DeleteMappingResult = createUnionType({
  name: 'DeleteMappingResult',
  description: 'The deleted mapping, or why nothing was deleted.',
  types: () => [MappingDeletedObject, UnknownMappingObject] as const,
  resolveType: ({ kind }: DeleteMappingAnswer) =>
    ({ mappingDeleted: MappingDeletedObject, unknownMapping: UnknownMappingObject })[kind],
});
