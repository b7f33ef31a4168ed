import { sameText } from '@northing/domain';
import { isCost, mappableFields } from './mappable-fields.js';
import { mappingSchema, type MappedEntity, type Mapping, type MappingAnchor, type MappingColumn, type ValueMap } from './mapping-schema.js'; // prettier-ignore

export interface MappingProblem {
  /** Path inside the mapping: `columns[3].field`. */
  readonly path: string;
  readonly message: string;
}

export type ParsedMapping =
  | { readonly kind: 'ok'; readonly mapping: Mapping }
  | { readonly kind: 'invalid'; readonly problems: readonly MappingProblem[] };

/** Checks a mapping that came from outside: its shape, its fields, and that no two columns fill the same field. */
export function parseMapping(document: unknown): ParsedMapping {
  const parsed = mappingSchema.safeParse(document);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => ({ path: pathText(path), message }));
    return { kind: 'invalid', problems };
  }
  const problems = [
    ...columnProblems(parsed.data),
    ...idProblems(parsed.data),
    ...anchorProblems(parsed.data),
  ];
  return problems.length > 0 ? { kind: 'invalid', problems } : { kind: 'ok', mapping: parsed.data };
}

export function entityOf(mapping: Mapping): MappedEntity {
  return mapping.entity ?? 'enabler';
}

/** The columns of a file that may fill a field, in the order in which they count. */
export function sourceColumns(column: MappingColumn): readonly string[] {
  return column.columns ?? (column.column === undefined ? [] : [column.column]);
}

/** The meaning of written values with their keys ready for `sameText`. */
export function valueMapOf(mapping: Mapping, column: MappingColumn): ReadonlyMap<string, ValueMap[string]> {
  const values = typeof column.values === 'string' ? mapping.tables?.[column.values] : column.values;
  return new Map(Object.entries(values ?? {}).map(([written, meaning]) => [sameText(written), meaning]));
}

/** What a mapped column fills: a field, or one cell of a cost. */
export function targetOf(column: MappingColumn): string {
  if (column.field !== 'cost') return column.field;
  return `cost ${column.costKind ?? 'opex'} ${column.fiscalYear ?? 'whole life'}`;
}

function columnProblems(mapping: Mapping): MappingProblem[] {
  const entity = entityOf(mapping);
  const fields = new Set(mappableFields(entity).map(({ key }) => key));
  const filled = new Set<string>();
  return mapping.columns.flatMap((column, index) => {
    const path = `columns[${index}]`;
    const problems: MappingProblem[] = [];
    const problem = (key: string, message: string): void => {
      problems.push({ path: `${path}.${key}`, message });
    };
    if (!fields.has(column.field)) {
      problem('field', `“${column.field}” is no field of ${entity}; there are ${[...fields].join(', ')}.`);
    }
    const target = targetOf(column);
    if (filled.has(target)) problem('field', `“${target}” is filled by an earlier column already.`);
    filled.add(target);
    const sources = [column.column, column.columns, column.constant].filter((each) => each !== undefined);
    if (sources.length !== 1) problem('column', 'Give exactly one of column, columns and constant.');
    if (typeof column.values === 'string' && !mapping.tables?.[column.values]) {
      problem('values', `There is no table “${column.values}” in this mapping.`);
    }
    if (!isCost(entity, column.field)) problems.push(...costOptionProblems(column, path));
    return problems;
  });
}

function costOptionProblems(column: MappingColumn, path: string): MappingProblem[] {
  const given = (['fiscalYear', 'costKind', 'unit'] as const).filter((key) => column[key] !== undefined);
  return given.map((key) => ({ path: `${path}.${key}`, message: 'Only a column for the cost has this.' }));
}

function idProblems(mapping: Mapping): MappingProblem[] {
  const fields = mapping.columns.map(({ field }) => field);
  const problems: MappingProblem[] = [];
  if (!fields.includes('name')) {
    problems.push({ path: 'columns', message: 'A column for the field “name” is needed.' });
  }
  const hasColumn = fields.includes('id');
  if (hasColumn && mapping.id === 'fromName') {
    problems.push({ path: 'id', message: 'Ids come either from a column or from the name, not from both.' });
  }
  if (!hasColumn && mapping.id === undefined) {
    problems.push({ path: 'columns', message: 'Map a column to “id”, or say "id": "fromName".' });
  }
  return problems;
}

function anchorProblems(mapping: Mapping): MappingProblem[] {
  const isComplete = ({ quarter, day, dayInName }: MappingAnchor): boolean =>
    [quarter, day, dayInName].filter((each) => each !== undefined).length === 1;
  return (mapping.anchors ?? []).flatMap((anchor, index) =>
    isComplete(anchor)
      ? []
      : [{ path: `anchors[${index}]`, message: 'Give exactly one of quarter, day and dayInName.' }],
  );
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}
