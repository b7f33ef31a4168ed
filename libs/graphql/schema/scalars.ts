import { formatQuarter, parseQuarter, type FiscalQuarter } from '@northing/domain';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

function textOf(node: ValueNode): unknown {
  return node.kind === Kind.STRING ? node.value : null;
}

function readQuarter(value: unknown): FiscalQuarter {
  const quarter = typeof value === 'string' ? parseQuarter(value) : null;
  if (quarter === null) throw new GraphQLError('A quarter is written FY2027-Q1.');
  return quarter;
}

function readDay(value: unknown): string {
  if (typeof value === 'string' && DAY.test(value)) return value;
  throw new GraphQLError('A day is written 2026-11-16.');
}

/** Fiscal quarters are ordered integers inside and text outside. */
export const Quarter = new GraphQLScalarType<FiscalQuarter, string>({
  name: 'Quarter',
  description: 'A fiscal quarter, written `FY2027-Q1`.',
  serialize: (value) => formatQuarter(value as FiscalQuarter),
  parseValue: readQuarter,
  parseLiteral: (node) => readQuarter(textOf(node)),
});

export const Day = new GraphQLScalarType<string, string>({
  name: 'Day',
  description: 'A calendar day, written `2026-11-16`.',
  serialize: (value) => String(value),
  parseValue: readDay,
  parseLiteral: (node) => readDay(textOf(node)),
});

/** A mapping is a document of its own, not plan content: it travels as the JSON that is saved and shared. */
export const MappingDocument = new GraphQLScalarType<unknown, unknown>({
  name: 'MappingDocument',
  description: 'A column mapping of table imports, as the JSON document that people save and share.',
  serialize: (value) => value,
  parseValue: (value) => value,
});
