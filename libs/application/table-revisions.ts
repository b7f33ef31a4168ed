import {
  DEFAULT_SETTINGS,
  NO_CURRENCY,
  NO_RECORDS,
  type Day,
  type RevisionHead,
  type WholePlan,
} from '@northing/domain';
import type { ImportedRevision, TableImport } from '@northing/interchange';

export type ReadTables = Extract<TableImport, { readonly kind: 'ok' }>;

/** The first of `r5`, `r5-2`, `r5-3` … that the plan does not use. */
function freeId(sequence: number, taken: ReadonlySet<string>): string {
  let id = `r${sequence}`;
  for (let n = 2; taken.has(id); n += 1) id = `r${sequence}-${n}`;
  return id;
}

/** Revisions from tables were never submitted: they are published as they came, one after the other. */
export function headsOf(
  read: readonly Pick<ImportedRevision, 'anchorQuarter'>[],
  before: readonly RevisionHead[],
  today: Day,
): readonly RevisionHead[] {
  const taken = new Set(before.map(({ id }) => id));
  const heads: RevisionHead[] = [];
  for (const { anchorQuarter } of read) {
    const previous = heads.at(-1) ?? before.at(-1);
    const sequence = (previous?.sequence ?? 0) + 1;
    const id = freeId(sequence, taken);
    taken.add(id);
    heads.push({
      id,
      sequence,
      anchorQuarter,
      type: 'quarterly',
      basedOnId: previous?.id ?? null,
      state: heads.length === read.length - 1 ? 'published' : 'superseded',
      submittedById: null,
      submittedAt: null,
      approvedById: null,
      approvedAt: null,
      publishedAt: today,
      trigger: null,
      note: null,
    });
  }
  return heads;
}

/** A new plan made of tables alone, with the workspace it gets where it goes into none that is there. */
export function planOfTables(
  read: ReadTables,
  heads: readonly RevisionHead[],
  { name, currency = NO_CURRENCY }: { readonly name: string; readonly currency?: string | undefined },
): WholePlan {
  const { yearStartMonth, yearLabel } = read.calendar;
  const revisions = heads.map((head, index) => ({
    ...head,
    content: read.revisions[index]!.content,
    changeRecords: [],
  }));
  return {
    workspace: {
      id: '',
      name,
      currency,
      costUnit: 'thousand',
      capacityUnit: 'FTE',
      fiscalCalendar: { yearStartMonth, yearLabel, budgetSeasons: [] },
      settings: DEFAULT_SETTINGS,
    },
    reference: read.reference,
    revisions,
    scenarios: [],
    records: NO_RECORDS,
  };
}
