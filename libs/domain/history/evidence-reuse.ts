import { compareText } from '../compare/canonical.js';
import { ratio } from '../compare/rounding.js';
import { groupedBy } from '../plan/grouped-by.js';
import type { ChangeRecord } from '../revision/change-record.js';

/** How much of the re-planning of a span one insight backs. */
export interface InsightReuse {
  readonly insightId: string;
  /** Records that cite it. */
  readonly records: number;
  /** Of all records that cite anything, 0 to 1: one insight on everything is no evidence. */
  readonly share: number;
  /** `enabler:e15` and the like, sorted: what was re-planned on its account. */
  readonly items: readonly string[];
}

/** DOMAIN §4.13, which insight backs how much (SPEC.md [H29]). */
export interface EvidenceReuse {
  /** Re-planning records of the span. */
  readonly records: number;
  readonly withEvidence: number;
  /** The most used first. */
  readonly insights: readonly InsightReuse[];
}

/** Over the change records of a span of revisions, oldest first. */
export function evidenceReuse(records: readonly ChangeRecord[]): EvidenceReuse {
  const latest = latestOfEachField(records);
  const citing = latest.filter(({ evidenceIds }) => evidenceIds.length > 0);
  const cited = groupedBy(
    citing.flatMap((record) => [...new Set(record.evidenceIds)].map((insightId) => ({ insightId, record }))),
    ({ insightId }) => insightId,
  );
  const insights = [...cited].map(([insightId, uses]) => ({
    insightId,
    records: uses.length,
    share: ratio(uses.length, citing.length),
    items: [...new Set(uses.map(({ record }) => `${record.entityType}:${record.entityId}`))].sort(
      compareText,
    ),
  }));
  return {
    records: latest.length,
    withEvidence: citing.length,
    insights: insights.sort((x, y) => y.records - x.records || compareText(x.insightId, y.insightId)),
  };
}

function latestOfEachField(records: readonly ChangeRecord[]): readonly ChangeRecord[] {
  const latest = new Map(
    records.map((record) => [`${record.entityType}:${record.entityId}:${record.field}`, record]),
  );
  return [...latest.values()];
}
