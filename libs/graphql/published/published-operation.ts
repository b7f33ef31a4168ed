import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
  type ArgumentNode,
  type FieldNode,
  type GraphQLSchema,
  type ValueNode,
} from 'graphql';

/** What a client's operation asks of published revisions alone: its answer changes with thresholds, or never. */
export interface PublishedOperation {
  readonly plan: Name;
  /** The revisions it names. */
  readonly revisions: readonly Name[];
  /** It asks for what is measured: the thresholds of the workspace enter into the answer. */
  readonly measured: boolean;
}

/** A constant, or the variable that holds it. */
export type Name = { readonly variable: string } | { readonly text: string };

/** Fields of what may change that do not: a published revision is superseded one day, a plan renamed or archived. */
const FIXED: Readonly<Record<string, readonly string[]>> = {
  Query: ['plan'],
  Plan: ['id', 'revision', 'comparison', 'cumulative', 'milestoneTrend', 'slipBy', 'evidenceReuse'],
  Revision: [
    'id', 'sequence', 'type', 'anchorQuarter', 'basedOnId', 'submittedById', 'submittedAt', 'approvedById',
    'approvedAt', 'publishedAt', 'trigger', 'note', 'content', 'changeRecords', 'metrics', 'slipForecast', 'promises',
  ],
}; // prettier-ignore

/** Fields that are computed under the windows and thresholds of the workspace. */
const MEASURED = new Set([
  'Plan.comparison', 'Plan.cumulative', 'Plan.milestoneTrend', 'Plan.slipBy', 'Plan.evidenceReuse',
  'Revision.metrics', 'Revision.slipForecast', 'Revision.promises',
]); // prettier-ignore

const NAMING: Readonly<Record<string, readonly string[]>> = {
  'Plan.revision': ['rev'],
  'Plan.comparison': ['from', 'to'],
  'Plan.cumulative': ['from', 'to'],
  'Plan.milestoneTrend': ['from', 'to'],
  'Plan.slipBy': ['from', 'to'],
  'Plan.evidenceReuse': ['from', 'to'],
};

function nameOf(value: ValueNode): Name | null {
  if (value.kind === Kind.VARIABLE) return { variable: value.name.value };
  return value.kind === Kind.STRING || value.kind === Kind.INT ? { text: value.value } : null;
}

function argument(field: FieldNode, name: string): ArgumentNode | undefined {
  return field.arguments?.find((given) => given.name.value === name);
}

/**
 * Reads a client's operation. Null unless it is one query of one plan that selects nothing that may change.
 * Throws `GraphQLError` for a text that the schema does not allow.
 */
export function readPublishedOperation(schema: GraphQLSchema, text: string): PublishedOperation | null {
  const document = parse(text);
  const [error] = validate(schema, document);
  if (error) throw new GraphQLError(error.message);
  const types = new TypeInfo(schema);
  const plans: (Name | null)[] = [];
  const revisions: (Name | null)[] = [];
  let fixed = true;
  let measured = false;
  visit(
    document,
    visitWithTypeInfo(types, {
      OperationDefinition: (operation) => {
        if (operation.operation !== OperationTypeNode.QUERY) fixed = false;
      },
      Field: (field) => {
        const parent = types.getParentType()?.name ?? '';
        const name = field.name.value;
        if (name === '__typename') return;
        if (FIXED[parent] && !FIXED[parent].includes(name)) fixed = false;
        if (MEASURED.has(`${parent}.${name}`)) measured = true;
        if (parent === 'Query') plans.push(named(field, 'id'));
        for (const one of NAMING[`${parent}.${name}`] ?? []) revisions.push(named(field, one));
      },
    }),
  );
  const [plan] = plans;
  const known = revisions.filter((name) => name !== null);
  if (!fixed || plans.length !== 1 || !plan || known.length === 0 || known.length < revisions.length)
    return null;
  return { plan, revisions: known, measured };
}

function named(field: FieldNode, name: string): Name | null {
  const given = argument(field, name);
  return given ? nameOf(given.value) : null;
}

/** The value behind a name, given an operation's variables; null when it is no text. */
export function textNamed(name: Name, variables: Readonly<Record<string, unknown>>): string | null {
  const value = 'text' in name ? name.text : variables[name.variable];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}
