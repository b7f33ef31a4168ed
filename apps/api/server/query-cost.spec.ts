import { KNOWN_OPERATIONS } from '@northing/graphql';
import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { limitCost } from './query-cost.js';

const schema = buildSchema(
  readFileSync(join(import.meta.dirname, '../../../libs/graphql/schema.graphql'), 'utf8'),
);
const refused = (text: string): boolean => validate(schema, parse(text), [limitCost]).length > 0;

it('allows whatever the client asks, and what tools ask of the schema', () => {
  expect([...KNOWN_OPERATIONS.values(), getIntrospectionQuery()].filter(refused)).toEqual([]);
});

const comparison = 'comparison(from: "1", to: "4") { __typename }';
const aliases = (count: number, what: string): string =>
  Array.from({ length: count }, (_, index) => `a${index}: ${what}`).join(' ');

it.each([
  ['under many names', `{ plan(id: "p") { ${aliases(30, comparison)} } }`],
  ['of many plans', `{ ${aliases(30, `plan(id: "p") { ${comparison} }`)} }`],
  ['of every revision of every plan', '{ plans { revisions { content { enablers { id } } } } }'],
  [
    'by fragments of fragments',
    `{ ...f0 } ${Array.from({ length: 40 }, (_, n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`).join(' ')}
     fragment f40 on Query { plans { id } }`,
  ],
])('refuses what asks the same %s', (_, text) => expect(refused(text)).toBe(true));

it('leaves a fragment within itself to the rule that knows of it', () => {
  expect(refused('{ ...a } fragment a on Query { ...a plans { id } }')).toBe(false);
});
