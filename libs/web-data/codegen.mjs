/**
 * Writes the typed operations of the client, each document in a file of its own, from libs/graphql/schema.graphql and
 * every .graphql document of libs/web-features, and the queries as the server knows them. With --check it writes
 * nothing and fails when a committed file differs.
 */
import { readFile, readdir, rm, writeFile, mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import * as documentNodes from '@graphql-codegen/typed-document-node';
import { buildASTSchema, isAbstractType, parse } from 'graphql';
import { format, resolveConfig } from 'prettier';
import { knownOperations } from './known-operations.mjs';

const root = join(import.meta.dirname, '../..');
const target = join(import.meta.dirname, 'generated/operations.ts');
const documentsFolder = join(import.meta.dirname, 'generated/documents');
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

/** Each operation in a file of its own, so that a place of the client loads those it asks alone. */
const OPERATION = /^export const (\w+)Document = (.*) as unknown as DocumentNode<(\w+), ?(\w+)>;$/gm;
/** Operations hold their fragments; nobody asks for one by itself. */
const FRAGMENT = /^export const \w+FragmentDoc = .*;$/gm;

const WRITTEN = '/* Written by codegen.mjs: edit the .graphql documents instead. */';

function fileOf(name) {
  return `${name.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase()}.ts`;
}

function splitDocuments(source) {
  const documents = [...source.matchAll(OPERATION)].map(([, name, text, answer, variables]) => [
    join(documentsFolder, fileOf(name)),
    [
      WRITTEN,
      "import type { TypedDocumentNode } from '@graphql-typed-document-node/core';",
      `import type { ${answer}, ${variables} } from '../operations.js';`,
      `export const ${name}Document = ${text} as unknown as TypedDocumentNode<${answer}, ${variables}>;`,
    ].join('\n'),
  ]);
  const types = source.replaceAll(OPERATION, '').replaceAll(FRAGMENT, '');
  const exported = [...source.matchAll(OPERATION)].map(
    ([, name]) => `export * from './documents/${fileOf(name).replace('.ts', '.js')}';`,
  );
  return { documents, types: withoutImport(types), exported };
}

/** The split documents import the type themselves. */
function withoutImport(source) {
  return source.replace(/^import type \{ TypedDocumentNode as DocumentNode \} from .*;$/m, '');
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
  const { documents: operationFiles, types, exported } = splitDocuments(source);
  const hashes = Object.fromEntries(queries.map(({ name, hash }) => [name, hash]));
  const split = await Promise.all(
    operationFiles.map(async ([file, text]) => [file, await formatted(file, text)]),
  );
  return {
    ...Object.fromEntries(split),
    [target]: await formatted(
      target,
      [
        WRITTEN,
        types,
        ...exported,
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

/** Documents of operations that are no longer asked. */
async function leftOver(files) {
  const names = await readdir(documentsFolder).catch(() => []);
  return names.map((name) => join(documentsFolder, name)).filter((file) => !(file in files));
}

const files = await generate();
const stale = await leftOver(files);
if (process.argv.includes('--check')) {
  for (const [file, text] of Object.entries(files)) {
    const kept = await readFile(file, 'utf8').catch(() => '');
    if (kept === text) continue;
    console.error(`${relative(root, file)} is out of date: run 'npm run codegen' and commit the result.`);
    process.exitCode = 1;
  }
  for (const file of stale) {
    console.error(`${relative(root, file)} is left over: run 'npm run codegen' and commit the result.`);
    process.exitCode = 1;
  }
  if (!process.exitCode) console.log('The generated operations are up to date.');
} else {
  await mkdir(documentsFolder, { recursive: true });
  for (const file of stale) await rm(file);
  for (const [file, text] of Object.entries(files)) await writeFile(file, text);
  console.log(`Wrote ${Object.keys(files).length} files.`);
}
