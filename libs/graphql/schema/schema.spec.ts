import 'reflect-metadata';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, schemaText } from './schema.js';

const committed = join(import.meta.dirname, '..', 'schema.graphql');

interface Described {
  readonly name: string;
  readonly description?: string | null;
}

function undescribed(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__')) return [];
    const own = type.description ? [] : [type.name];
    if (isEnumType(type))
      return [...own, ...type.getValues().flatMap((v) => (v.description ? [] : `${type.name}.${v.name}`))];
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return own;
    const fields = Object.values(type.getFields() as Readonly<Record<string, Described>>);
    return [...own, ...fields.flatMap((field) => (field.description ? [] : `${type.name}.${field.name}`))];
  });
}

it('is the committed schema.graphql; UPDATE_SCHEMA=1 writes it anew', async () => {
  const text = await schemaText();
  if (process.env.UPDATE_SCHEMA) writeFileSync(committed, text);
  expect(text).toBe(readFileSync(committed, 'utf8'));
});

it('describes every type, field and value', async () => {
  const roots = ['Query', 'Mutation', 'Subscription'];
  expect(undescribed(await buildSchema()).filter((name) => !roots.includes(name))).toEqual([]);
});
