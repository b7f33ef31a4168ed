import { INSIGHT_TYPE_LABELS } from '@northing/domain';
import { PrintTable } from '@northing/web-ui';
import type { Reason } from '../../compare/read-change.js';
import { dayLabel } from '../../words/dates.js';
import { counted } from '../../words/numbers.js';
import type { DecisionBundle } from '../decision-view.js';
import { continued, dealt, type PackFacts, type Sheet } from './sheet.js';

/** Findings take three lines. */
const ROWS = 6;

interface Cited {
  readonly insight: Reason['evidence'][number];
  /** Numbers of the decisions that rest on it. */
  readonly by: readonly number[];
}

/** Every insight that is cited, with what rests on it. */
export function evidenceSheets({ bundles, reviewed }: PackFacts): readonly Sheet[] {
  const cited = citedBy(bundles);
  const { withEvidence, replanningChanges } = reviewed.compared.evidence;
  const headline = `${withEvidence} of ${counted(replanningChanges, 're-planning change')} ${withEvidence === 1 ? 'rests' : 'rest'} on evidence`;
  if (cited.length === 0) {
    return [{ id: 'evidence', headline, body: <p>No evidence is cited.</p> }];
  }
  return dealt(cited, ROWS).map((rows, page) => ({
    id: `evidence-${page}`,
    headline: continued(headline, page),
    body: (
      <PrintTable<Cited>
        caption="Evidence"
        groupHeader={null}
        columns={[
          { id: 'title', header: 'Evidence', cell: ({ insight }) => insight.title, isRowHeader: true },
          { id: 'type', header: 'Kind', cell: ({ insight }) => INSIGHT_TYPE_LABELS[insight.type] },
          {
            id: 'date',
            header: 'Date',
            cell: ({ insight }) => (insight.date === null ? '–' : dayLabel(insight.date, '')),
          },
          {
            id: 'finding',
            header: 'Finding',
            cell: ({ insight }) => <span className="pack-finding">{insight.finding}</span>,
          },
          { id: 'by', header: 'Cited by', cell: ({ by }) => by.join(', ') },
        ]}
        groups={[{ id: 'evidence', heading: null, rows }]}
        rowId={({ insight }) => insight.id}
      />
    ),
  }));
}

export function citedBy(bundles: readonly DecisionBundle[]): readonly Cited[] {
  const byId = new Map<string, { insight: Cited['insight']; by: number[] }>();
  for (const { number, entries } of bundles) {
    const reasons = entries.flatMap(({ rows }) => rows.flatMap((row) => row.reasons));
    for (const insight of reasons.flatMap(({ evidence }) => evidence)) {
      const known = byId.get(insight.id) ?? { insight, by: [] };
      byId.set(insight.id, known);
      if (!known.by.includes(number)) known.by.push(number);
    }
  }
  return [...byId.values()];
}
