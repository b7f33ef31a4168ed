import type { ComparedRevision, ComparisonInput, Enabler, PlanContent } from '@northing/domain';
import { LessThanOrEqual, type EntityManager } from 'typeorm';
import { RevisionSchema, type RevisionRow } from '../schema/plan.schema.js';
import {
  CONTENT_LISTS,
  selectItems,
  type ContentItem,
  type ContentList,
  type PlanKey,
} from './content-tables.js';
import { findPlanKey, readWorkspace } from './frame-rows.js';
import { only, readHeldBefore, readLastHeld, type Sides } from './held-versions.js';
import { readChangeRecords } from './record-rows.js';
import { fromStored } from './totals.js';

/** Sequences of the two revisions. */
interface Ends {
  readonly from: number;
  readonly to: number;
}

/**
 * Reads what differs between two revisions of a plan. Its cost follows the versions written between them, whatever the
 * plan's size: rows that ended after `from` up to `to`, and rows that began then. Abandoned revisions between and
 * before them never held anything.
 */
export async function readComparison(
  tx: EntityManager,
  planId: string,
  ends: Ends,
): Promise<ComparisonInput | null> {
  if (ends.from > ends.to) throw new RangeError('a comparison goes from an earlier revision to a later one');
  const plan = await findPlanKey(tx, planId);
  if (!plan) return null;
  const upTo = { ...plan, sequence: LessThanOrEqual(ends.to) };
  const revisions = await tx.getRepository(RevisionSchema).find({ where: upTo, order: { sequence: 'asc' } });
  const from = revisions.find(({ sequence }) => sequence === ends.from);
  const to = revisions.find(({ sequence }) => sequence === ends.to);
  if (!from || !to) return null;
  const live = revisions.filter(
    (revision) => revision.state !== 'abandoned' || revision === from || revision === to,
  );
  const sequences = live.map(({ sequence }) => sequence);
  const { settings } = await readWorkspace(tx, plan.workspaceId);
  const changed = await readChanged(tx, plan, ends);
  const beside = await readBeside(tx, plan, { from, to, settings, enablers: changed.enablers });
  const since = sequences.filter((sequence) => sequence > ends.from);
  const records = await readChangeRecords(tx, plan, 't.sequence = any($3)', [since]);
  return {
    from: compared(from, side(changed, 'old', beside)),
    to: compared(to, side(changed, 'new', beside)),
    heldBefore: await readHeldBefore(
      tx,
      plan,
      sequences.filter((sequence) => sequence < ends.from),
      changed,
    ),
    lastHeld: await readLastHeld(
      tx,
      plan,
      sequences.filter((sequence) => sequence < ends.to),
      changed.enablers,
    ),
    records: records.map(({ record }) => record),
    settings,
  };
}

type Changed = { readonly [K in ContentList]: Sides<PlanContent[K][number]> };

async function readChanged(tx: EntityManager, plan: PlanKey, ends: Ends): Promise<Changed> {
  const lists = {} as Record<ContentList, Sides<ContentItem>>;
  for (const list of CONTENT_LISTS) lists[list] = await readSides(tx, list, plan, ends);
  return lists as Changed;
}

async function readSides(
  tx: EntityManager,
  list: ContentList,
  plan: PlanKey,
  { from, to }: Ends,
): Promise<Sides<ContentItem>> {
  const parameters = [from, to];
  return {
    old: await selectItems(tx, list, plan, {
      where: 't.to_rev > $3 and t.to_rev <= $4 and t.from_rev <= $3',
      parameters,
    }),
    new: await selectItems(tx, list, plan, {
      where: 't.from_rev > $3 and t.from_rev <= $4 and t.to_rev > $4',
      parameters,
    }),
  };
}

function side(changed: Changed, which: keyof Sides<never>, beside: readonly Enabler[]): PlanContent {
  const content = Object.fromEntries(CONTENT_LISTS.map((list) => [list, changed[list][which]]));
  const { enablers, ...others } = content as unknown as PlanContent;
  return { ...others, enablers: [...enablers, ...beside] };
}

function compared(row: RevisionRow, content: PlanContent): ComparedRevision {
  const { id, sequence, anchorQuarter, totals } = row;
  return { head: { id, sequence, anchorQuarter }, content, totals: fromStored(totals) };
}

interface Unchanged {
  readonly from: RevisionRow;
  readonly to: RevisionRow;
  readonly settings: ComparisonInput['settings'];
  readonly enablers: Sides<Enabler>;
}

/** Enablers to be seen though their own row may be the same: those at a window's boundary, and sources of new ones. */
async function readBeside(tx: EntityManager, plan: PlanKey, context: Unchanged): Promise<Enabler[]> {
  const { from, to, enablers } = context;
  const boundary = await selectItems<Enabler>(tx, 'enablers', plan, {
    where: 't.from_rev <= $3 and t.to_rev > $4 and t.start_quarter = any($5)',
    parameters: [from.sequence, to.sequence, boundaryQuarters(context)],
  });
  const ids = only('enablers', enablers.new, enablers.old).flatMap(({ lineage }) => lineage?.sourceIds ?? []);
  const sources = await selectItems<Enabler>(tx, 'enablers', plan, {
    where: 't.from_rev <= $3 and t.to_rev > $4 and t.id = any($5)',
    parameters: [from.sequence, to.sequence, ids],
  });
  return [...boundary, ...only('enablers', sources, boundary)];
}

/** Starts that the one-year or the five-year window reaches when the anchor moves. */
function boundaryQuarters({ from, to, settings }: Unchanged): number[] {
  const shift = Array.from({ length: to.anchorQuarter - from.anchorQuarter }, (_, index) => index);
  return [settings.oneYearQuarters, settings.fiveYearQuarters].flatMap((quarters) =>
    shift.map((step) => from.anchorQuarter + quarters + step),
  );
}
