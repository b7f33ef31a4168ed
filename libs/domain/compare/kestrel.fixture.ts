import { readFileSync } from 'node:fs';
import type { ChangeRecord } from '../revision/change-record.js';
import { DEFAULT_SETTINGS } from '../revision/frame.js';
import type { Revision } from '../revision/revision.js';
import { parseQuarter } from '../time/fiscal-quarter.js';
import type { Comparison, Cumulative } from './comparison.js';

const FIXTURES = new URL('../../../test/fixtures/ok/', import.meta.url);

/** Fields a document may leave out, with what their absence says. */
const LEFT_OUT = {
  outcomes: {},
  capabilities: { ownerId: null, deliberateReduction: false },
  enablers: { businessUnitId: null, riskNote: null },
} as const;

type Json = Record<string, unknown>;

/** The worked sample's revisions as the domain holds them. */
export function kestrelRevisions(): readonly Revision[] {
  const document = readJson('kestrel.plan.json') as { readonly revisions: readonly Json[] };
  return document.revisions.map((revision) => asRevision(withQuarters(revision) as Json));
}

/** The comparisons and the cumulative view the sample is known to have. */
export function kestrelExpected(): {
  readonly comparisons: Readonly<Record<string, Comparison>>;
  readonly cumulative: Cumulative;
} {
  return readJson('kestrel.expected.json') as ReturnType<typeof kestrelExpected>;
}

export const KESTREL_SETTINGS = DEFAULT_SETTINGS;

function asRevision(revision: Json): Revision {
  const content = revision['content'] as Record<string, readonly Json[]>;
  const completed = Object.entries(LEFT_OUT).map(([list, defaults]) => [
    list,
    (content[list] ?? []).map((item) => ({ ...defaults, ...item })),
  ]);
  const records = revision['changeRecords'] as readonly Partial<ChangeRecord>[];
  return {
    trigger: null,
    note: null,
    ...revision,
    content: { ...content, ...(Object.fromEntries(completed) as Json) },
    changeRecords: records.map((record) => ({ driverKind: null, at: null, ...record })),
  } as unknown as Revision;
}

/** Quarters become numbers wherever plan content holds them; change records keep the document's form. */
function withQuarters(value: unknown): unknown {
  if (typeof value === 'string') return parseQuarter(value) ?? value;
  if (Array.isArray(value)) return value.map(withQuarters);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      key === 'oldValue' || key === 'newValue' ? (each as unknown) : withQuarters(each),
    ]),
  );
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, FIXTURES), 'utf8'));
}
