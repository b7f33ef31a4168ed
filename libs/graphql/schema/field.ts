import { Field, type ReturnTypeFunc } from '@nestjs/graphql';

/** A field that always has a value, with its description in the schema. */
export function Required(type: ReturnTypeFunc, description: string): PropertyDecorator {
  return Field(type, { description });
}

/** A field that is null when nothing was given, with its description in the schema. */
export function Optional(type: ReturnTypeFunc, description: string): PropertyDecorator {
  return Field(type, { description, nullable: true });
}
