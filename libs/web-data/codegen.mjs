/**
 * Writes the typed operations of the client from libs/graphql/schema.graphql and every .graphql document of
 * libs/web-features, and the queries as the server knows them. With --check it writes nothing and fails when a
 * committed file differs.
 */
import { readFile, readdir, writeFile, mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import * as documentNodes from '@graphql-codegen/typed-document-node';
import { buildASTSchema, isAbstractType, parse } from 'graphql';
import { format, resolveConfig } from 'prettier';
import { knownOperations } from './known-operations.mjs';

const root = join(import.meta.dirname, '../..');
const target = join(import.meta.dirname, 'generated/operations.ts');
const known = join(root, 'libs/graphql/known-operations.json');

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
  const documents = await readDocuments();
  const queries = knownOperations(documents);
  const source = await codegen({
    filename: target,
    schema,
    documents,
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
  const hashes = Object.fromEntries(queries.map(({ name, hash }) => [name, hash]));
  return {
    [target]: await formatted(
      target,
      [
        '/* Written by codegen.mjs: edit the .graphql documents instead. */',
        source,
        possibleTypesOf(schema),
        '/** SHA-256 of each query as the server knows it, by its name. */',
        `export const queryHashes: Record<string, string> = ${JSON.stringify(hashes)};`,
      ].join('\n'),
    ),
    [known]: await formatted(
      known,
      JSON.stringify(Object.fromEntries(queries.map(({ hash, text }) => [hash, text]))),
    ),
  };
}

async function formatted(filepath, text) {
  return format(text, { ...(await resolveConfig(filepath)), filepath });
}

const files = await generate();
if (process.argv.includes('--check')) {
  for (const [file, text] of Object.entries(files)) {
    const kept = await readFile(file, 'utf8').catch(() => '');
    if (kept === text) continue;
    console.error(`${relative(root, file)} is out of date: run 'npm run codegen' and commit the result.`);
    process.exitCode = 1;
  }
  if (!process.exitCode) console.log('The generated operations are up to date.');
} else {
  await mkdir(join(import.meta.dirname, 'generated'), { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    await writeFile(file, text);
    console.log(`Wrote ${relative(root, file)}.`);
  }
}
