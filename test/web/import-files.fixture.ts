import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface TableFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Two tables that follow each other, and the mapping that reads them. */
export interface ImportCase {
  readonly title: string;
  readonly files: readonly [TableFile, TableFile];
  readonly mapping: { readonly name: string };
  /** A change every comparison of both shows. */
  readonly change: string;
}

const SHARED = resolve(import.meta.dirname, '../../../shared/data/kubernetes-keps');
const MAPPINGS = resolve(import.meta.dirname, '../../libs/interchange/table/mappings');

function table(name: string, buffer: Buffer): TableFile {
  return { name, mimeType: 'text/csv', buffer };
}

function mappingNamed(name: string): { readonly name: string } {
  return JSON.parse(readFileSync(join(MAPPINGS, `${name}.mapping.json`), 'utf8')) as {
    readonly name: string;
  };
}

/** Genuine snapshots of planned enhancements; null where the data set is not at hand. */
export function realCase(): ImportCase | null {
  const names = ['keps_2022-10-01.csv', 'keps_2023-01-01.csv'] as const;
  const [first, second] = names.map((name) => join(SHARED, name));
  if (!first || !second || !existsSync(first) || !existsSync(second)) return null;
  return {
    title: 'enhancement proposals of Kubernetes',
    files: [table(names[0], readFileSync(first)), table(names[1], readFileSync(second))],
    mapping: mappingNamed('kubernetes-keps'),
    change: 'dynamic resource allocation',
  };
}

const UNITS = [
  'Branches',
  'Trade sales',
  'Supply chain',
  'Finance',
  'People',
  'Digital',
  'Plants',
  'Sourcing',
];
const THINGS = [
  'portal',
  'platform',
  'data service',
  'planning tool',
  'mobile app',
  'integration',
  'workspace',
];
const STATES = ['Idea', 'Funded', 'In flight', 'Done'];
const MONTHS = ['01', '04', '07', '10'];

function row(number: number, revision: 1 | 2): readonly (string | number)[] {
  const unit = UNITS[number % UNITS.length] ?? '';
  const thing = THINGS[(number * 5) % THINGS.length] ?? '';
  const renamed = revision === 2 && number === 40 ? ', second generation' : '';
  const start = 2026 + (number % 4);
  const later = revision === 2 && number % 17 === 0 ? 1 : 0;
  const month = MONTHS[number % 4] ?? '01';
  return [
    `P-${String(number).padStart(3, '0')}`,
    `"${unit} ${thing} ${number}${renamed}"`,
    unit,
    STATES[number % STATES.length] ?? '',
    `${start}-${month}-15`,
    `${start + 1 + later}-${month}-28`,
    number % 9 === 0 ? '' : 40_000 + number * 500,
  ];
}

/** 400 projects; in the second table some are gone, some new, some moved, one renamed. */
function snapshot(revision: 1 | 2): Buffer {
  const from = revision === 1 ? 1 : 6;
  const rows = Array.from({ length: 400 }, (_, index) => row(from + index, revision).join(','));
  return Buffer.from(['No,Project,Unit,State,Begin,Finish,FY27 budget', ...rows].join('\n'));
}

/** A made-up portfolio, so that the journey runs everywhere. */
export function generatedCase(): ImportCase {
  return {
    title: 'a generated portfolio',
    files: [table('portfolio_2026-10-01.csv', snapshot(1)), table('portfolio_2027-01-01.csv', snapshot(2))],
    mapping: {
      format: 'northing.mapping/1',
      name: 'Portfolio',
      columns: [
        { field: 'id', column: 'No' },
        { field: 'name', column: 'Project' },
        { field: 'kind', constant: 'project' },
        { field: 'businessUnitId', column: 'Unit' },
        { field: 'stage', column: 'State', values: { 'In flight': 'inProgress', Done: 'delivered' } },
        { field: 'startQuarter', column: 'Begin' },
        { field: 'endQuarter', column: 'Finish' },
        { field: 'cost', column: 'FY27 budget', fiscalYear: 2027, unit: 'ones' },
      ],
    } as { readonly name: string },
    change: 'second generation',
  };
}
