import { DECISION_STATE_LABELS, PrintFigures, PrintTable } from '@northing/web-ui';
import { quarterLabel, REVISION_STATE_LABELS } from '@northing/domain';
import { revisionLabel } from '../../address/revision-token.js';
import { nameOf } from '../../plan/plan-frame.js';
import { dayLabel } from '../../words/dates.js';
import { counted } from '../../words/numbers.js';
import { itemsText, type DecisionBundle } from '../decision-view.js';
import { meetingWords } from '../room-head.js';
import type { Reviewed } from '../use-reviewed.js';
import { continued, dealt, type PackFacts, type Sheet } from './sheet.js';

const ROWS = 11;

/** What is reviewed, by whom, and which decisions it holds. */
export function coverSheets(facts: PackFacts): readonly Sheet[] {
  const pages = dealt(facts.bundles, ROWS);
  return (pages.length === 0 ? [[]] : pages).map((bundles, page) => ({
    id: `cover-${page}`,
    headline: continued(facts.headline, page),
    lead: `${quarterLabel(facts.reviewed.reading.revision.anchorQuarter)} review of ${facts.plan.name}`,
    body: (
      <>
        {page === 0 && <PrintFigures figures={coverFigures(facts)} />}
        <Contents bundles={bundles} isReviewed={facts.isReviewed} />
      </>
    ),
  }));
}

/** `FY27 Q4 r5 against FY27 Q3 r4`. */
export function pairWords({ base, reading: { revision } }: Pick<Reviewed, 'base' | 'reading'>): string {
  const label = revisionLabel(revision);
  return base === null ? `${label}, the first revision` : `${label} against ${revisionLabel(base)}`;
}

function coverFigures({ plan, today, room, reviewed }: PackFacts) {
  const { revision } = reviewed.reading;
  const { submittedAt, submittedById } = revision;
  const by = nameOf(plan.people, submittedById);
  return [
    {
      label: 'Revision',
      value: `${revisionLabel(revision)}, ${REVISION_STATE_LABELS[revision.state].toLowerCase()}`,
    },
    {
      label: 'Builds on',
      value: reviewed.base === null ? 'Nothing: the first revision' : revisionLabel(reviewed.base),
    },
    {
      label: 'Submitted',
      value: submittedAt === null ? 'Not yet' : [dayLabel(submittedAt, today), by].filter(Boolean).join(', '),
    },
    {
      label: 'Meeting',
      value: room.meeting?.heldAt ? dayLabel(room.meeting.heldAt, '') : (meetingWords(null, today) ?? ''),
    },
  ];
}

interface ContentsProps {
  readonly bundles: readonly DecisionBundle[];
  readonly isReviewed: boolean;
}

function Contents({ bundles, isReviewed }: ContentsProps) {
  return (
    <PrintTable<DecisionBundle>
      caption={isReviewed ? 'Decisions' : 'Changes by outcome'}
      groupHeader={null}
      columns={[
        { id: 'number', header: '', cell: ({ number }) => number, align: 'end' },
        {
          id: 'title',
          header: isReviewed ? 'Decision' : 'Outcome',
          cell: ({ decision }) => decision.title,
          isRowHeader: true,
        },
        { id: 'items', header: 'Changes', cell: ({ decision }) => itemsText(decision.items) },
        ...(isReviewed
          ? [
              {
                id: 'state',
                header: 'State',
                cell: ({ decision }: DecisionBundle) => DECISION_STATE_LABELS[decision.state],
              },
            ]
          : []),
      ]}
      groups={[{ id: 'all', heading: null, rows: bundles }]}
      rowId={({ decision }) => decision.id}
    />
  );
}

/** `7 changes in 4 decisions`. */
export function contentsWords(bundles: readonly DecisionBundle[]): string {
  const changes = bundles.reduce((sum, { entries }) => sum + entries.length, 0);
  return `${counted(changes, 'change')} in ${counted(bundles.length, 'decision')}`;
}
