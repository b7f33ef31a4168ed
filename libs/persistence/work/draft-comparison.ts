import { totalsOf, type ComparedRevision, type ComparisonInput, type PlanContent } from '@northing/domain';
import { LessThan, type EntityManager } from 'typeorm';
import { readWorkspace } from '../plan/frame-rows.js';
import { readHeldBefore, readLastHeld, type ChangedItems } from '../plan/held-versions.js';
import { readChangeRecords } from '../plan/record-rows.js';
import { fromStored } from '../plan/totals.js';
import { RevisionSchema } from '../schema/plan.schema.js';
import type { OpenDraft } from './open-draft.js';

/** A comparison up to the draft: both contents whole, and of the revisions before what only they know. */
export async function compareWithDraft(
  tx: EntityManager,
  draft: OpenDraft,
  from: number,
): Promise<ComparisonInput | null> {
  const { plan, head } = draft;
  if (from > head.sequence) throw new RangeError('a comparison goes from an earlier revision to a later one');
  const content = await draft.content();
  const to = { head: named(head), content, totals: totalsOf(content) };
  const { settings } = await readWorkspace(tx, plan.workspaceId);
  if (from === head.sequence) {
    return { from: to, to, heldBefore: new Set(), lastHeld: new Map(), records: [], settings };
  }
  const before = { ...plan, sequence: LessThan(head.sequence) };
  const revisions = await tx
    .getRepository(RevisionSchema)
    .find({ where: before, order: { sequence: 'asc' } });
  const start = revisions.find(({ sequence }) => sequence === from);
  if (!start) return null;
  const live = revisions.filter((revision) => revision.state !== 'abandoned' || revision === start);
  const sequences = live.map(({ sequence }) => sequence);
  const old = await draft.sealed(from);
  const sides = sidesOf(old, content);
  const earlier = sequences.filter((sequence) => sequence < from);
  const since = sequences.filter((sequence) => sequence > from);
  const records = await readChangeRecords(tx, plan, 't.sequence = any($3)', [since]);
  return {
    from: { head: named(start), content: old, totals: fromStored(start.totals) },
    to,
    heldBefore: await readHeldBefore(tx, plan, earlier, sides),
    lastHeld: await readLastHeld(tx, plan, sequences, sides.enablers),
    records: [...records.map(({ record }) => record), ...(await draft.records())],
    settings,
  };
}

function named({ id, sequence, anchorQuarter }: ComparedRevision['head']): ComparedRevision['head'] {
  return { id, sequence, anchorQuarter };
}

function sidesOf(old: PlanContent, content: PlanContent): ChangedItems {
  return {
    outcomes: { old: old.outcomes, new: content.outcomes },
    capabilities: { old: old.capabilities, new: content.capabilities },
    enablers: { old: old.enablers, new: content.enablers },
  };
}
