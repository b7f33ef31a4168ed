/**
 * Writes the typed operations of the client from libs/graphql/schema.graphql and every .graphql document of
 * libs/web-features. With --check it writes nothing and fails when the committed file differs.
 */
import { readFile, readdir, writeFile, mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import * as documentNodes from '@graphql-codegen/typed-document-node';
import { buildASTSchema, isAbstractType, parse } from 'graphql';
import { format, resolveConfig } from 'prettier';

const root = join(import.meta.dirname, '../..');
const target = join(import.meta.dirname, 'generated/operations.ts');

async function readDocuments() {
  const folder = join(root, 'libs/web-features');
  const names = (await readdir(folder, { recursive: true })).filter(
    (name) => name.endsWith('.graphql') && !name.includes('node_modules'),
  );
  return Promise.all(
    names.sort().map(async (name) => {
      const location = join(folder, name);
      return { location: relative(root, location), document: parse(await readFile(location, 'utf8')) };
    }),
  );
}

/** Which object types stand behind each interface and union: the client's cache matches fragments by it. */
function possibleTypesOf(schema) {
  const built = buildASTSchema(schema);
  const abstract = Object.values(built.getTypeMap()).filter((type) => isAbstractType(type));
  const names = abstract.map((type) => [type.name, built.getPossibleTypes(type).map(String).sort()]);
  return `export const possibleTypes: Record<string, string[]> = ${JSON.stringify(Object.fromEntries(names.sort()))};`;
}

async function generate() {
  const schema = parse(await readFile(join(root, 'libs/graphql/schema.graphql'), 'utf8'));
  const source = await codegen({
    filename: target,
    schema,
    documents: await readDocuments(),
    plugins: [{ operations: {} }, { documentNodes: {} }],
    pluginMap: { operations, documentNodes },
    config: {
      scalars: { ID: 'string', Quarter: 'string', Day: 'string', MappingDocument: 'unknown' },
      strictScalars: true,
      immutableTypes: true,
      useTypeImports: true,
      inlineFragmentTypes: 'combine',
      enumType: 'string-literal',
      optimizeDocumentNode: true,
      dedupeFragments: true,
      disableDescriptions: true,
    },
  });
  const options = await resolveConfig(target);
  return format(
    `/* Written by codegen.mjs: edit the .graphql documents instead. */\n${source}\n${possibleTypesOf(schema)}\n`,
    {
      ...options,
      filepath: target,
    },
  );
}

const text = await generate();
if (process.argv.includes('--check')) {
  const kept = await readFile(target, 'utf8').catch(() => '');
  if (kept !== text) {
    console.error('libs/web-data/generated is out of date: run `npm run codegen` and commit the result.');
    process.exit(1);
  }
  console.log('The generated operations are up to date.');
} else {
  await mkdir(join(import.meta.dirname, 'generated'), { recursive: true });
  await writeFile(target, text);
  console.log(`Wrote ${relative(root, target)}.`);
}
