import { INSIGHT_TYPE_LABELS, type Enabler, type Insight, type RevisionHead } from '@northing/domain';
import type { InsightCitationsQuery } from '@northing/web-data';
import type { InsightsView } from '../address/insights-view.js';
import { newestFirst, type LibraryInsight } from './read-insights.js';

/** Where an insight is cited. */
export interface Citation {
  readonly sequence: number;
  readonly entityType: string;
  readonly entityId: string;
}

type Citations = ReadonlyMap<string, readonly Citation[]>;

/** Citations of every insight, newest revision first, one for each item and revision. */
export function readCitations({ plan }: InsightCitationsQuery): Citations {
  const found = new Map<string, Map<string, Citation>>();
  for (const { sequence, changeRecords } of plan?.revisions.toReversed() ?? []) {
    for (const { entityType, entityId, evidenceIds } of changeRecords) {
      for (const id of evidenceIds) {
        const of = found.get(id) ?? new Map<string, Citation>();
        found.set(id, of);
        of.set(`${sequence}:${entityType}:${entityId}`, { sequence, entityType, entityId });
      }
    }
  }
  return new Map([...found].map(([id, of]) => [id, [...of.values()]]));
}

const FINAL: ReadonlySet<RevisionHead['state']> = new Set(['published', 'superseded']);

/** The revisions that keep an insight from being changed; none where it can be. */
export function citingPublished(
  citations: readonly Citation[],
  revisions: readonly RevisionHead[],
): readonly RevisionHead[] {
  const cited = new Set(citations.map(({ sequence }) => sequence));
  return revisions.filter(({ sequence, state }) => cited.has(sequence) && FINAL.has(state));
}

/** What fits the filter, newest first; text is looked for in title, finding, kind and the names of enablers. */
export function shownInsights(
  insights: readonly LibraryInsight[],
  { text, types }: Pick<InsightsView, 'text' | 'types'>,
  nameOf: (enablerId: string) => string,
): readonly LibraryInsight[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return newestFirst(insights).filter(({ type, title, finding, enablerIds }) => {
    if (types.length > 0 && !types.includes(type)) return false;
    const read = [title, finding, INSIGHT_TYPE_LABELS[type], ...enablerIds.map(nameOf)]
      .join(' ')
      .toLowerCase();
    return words.every((word) => read.includes(word));
  });
}

/** Delivered enablers without a lesson learnt, by name: each asks for a look-back. */
export function lookBacks(
  enablers: readonly Enabler[],
  insights: readonly Pick<Insight, 'type' | 'enablerIds'>[],
): readonly Enabler[] {
  const looked = new Set(
    insights.filter(({ type }) => type === 'lessonLearnt').flatMap(({ enablerIds }) => enablerIds),
  );
  return enablers
    .filter(({ id, stage }) => stage === 'delivered' && !looked.has(id))
    .toSorted(
      (a, b) => (b.actualEndQuarter ?? 0) - (a.actualEndQuarter ?? 0) || a.name.localeCompare(b.name),
    );
}

/** A text in pieces, its web addresses apart, so that they can be followed. */
export function textPieces(text: string): readonly { readonly text: string; readonly href: string | null }[] {
  return text
    .split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/g)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, href: /^https?:\/\//.test(piece) ? piece : null }));
}

/** `2.4 MB` */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
