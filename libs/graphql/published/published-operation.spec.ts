import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from '../schema/schema.js';
import { readPublishedOperation, textNamed } from './published-operation.js';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildSchema();
});

const read = (text: string) => readPublishedOperation(schema, text);

it('finds the plan and the revisions that an operation names', () => {
  const text = `query ($p: ID!, $r: String!) { plan(id: $p) { id revision(rev: $r) { content { enablers { id } } } } }`;
  expect(read(text)).toEqual({
    ...{ plan: { variable: 'p' }, revisions: [{ variable: 'r' }] },
    measured: false,
  });
  expect(read('{ plan(id: "x") { comparison(from: "1", to: "2") { __typename } } }')).toEqual({
    plan: { text: 'x' },
    revisions: [{ text: '1' }, { text: '2' }],
    measured: true,
  });
});

it('counts what a published revision is measured by as never changing', () => {
  expect(
    read('{ plan(id: "x") { revision(rev: "1") { metrics { plannedSpend load { ratio } } } } }'),
  ).toEqual({
    plan: { text: 'x' },
    revisions: [{ text: '1' }],
    measured: true,
  });
});

it('counts histories between published revisions as never changing, but not the state of one on the way', () => {
  const run = (inside: string) =>
    read(`{ plan(id: "x") { milestoneTrend(from: "1", to: "4") { ${inside} } } }`);
  expect(run('... on MilestoneTrends { revisions { id } lines { ends } }')?.revisions).toEqual([
    { text: '1' },
    { text: '4' },
  ]);
  expect(run('... on MilestoneTrends { revisions { state } }')).toBeNull();
});

it.each([
  ['a plan’s name', '{ plan(id: "x") { name revision(rev: "1") { id } } }'],
  ['a revision’s state', '{ plan(id: "x") { revision(rev: "1") { state } } }'],
  [
    'the state, in a fragment',
    '{ plan(id: "x") { revision(rev: "1") { ...F } } } fragment F on Revision { state }',
  ],
  [
    'its state inside a comparison',
    '{ plan(id: "x") { comparison(from: "1", to: "2") { ... on Comparison { to { state } } } } }',
  ],
  ['the list of revisions', '{ plan(id: "x") { revisions { id } revision(rev: "1") { id } } }'],
  [
    'the course of figures, which grows',
    '{ plan(id: "x") { figures { traceability } revision(rev: "1") { id } } }',
  ],
  ['what records say', '{ plan(id: "x") { recordsMetrics { openQuestions } revision(rev: "1") { id } } }'],
  ['all plans', '{ plans { id } }'],
  [
    'two plans',
    '{ a: plan(id: "x") { revision(rev: "1") { id } } b: plan(id: "y") { revision(rev: "1") { id } } }',
  ],
  ['no revision', '{ plan(id: "x") { id } }'],
  ['a mutation', 'mutation { loadSample { __typename } }'],
])('lets %s be asked anew each time', (_, text) => {
  expect(read(text)).toBeNull();
});

it('reads values of variables', () => {
  expect(textNamed({ variable: 'rev' }, { rev: 3 })).toBe('3');
  expect(textNamed({ variable: 'rev' }, {})).toBeNull();
  expect(textNamed({ text: 'r1' }, {})).toBe('r1');
});
