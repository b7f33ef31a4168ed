import { quarterLabel } from '@northing/domain';
import type { ItemRef } from '../address/item-token.js';
import type { RevisionReading } from '../figures/use-revision-reading.js';
import { KeyResultBar } from '../item/key-result-bar.js';
import { LinkedSentence } from '../item/linked-sentence.js';
import { MissingFigure } from '../item/missing-figure.js';
import { OutcomeStatusChip } from '../item/outcome-status.js';
import { nameOf, type PlanFrame } from '../plan/plan-frame.js';
import { plainNumber } from '../words/numbers.js';
import { quartersWord } from './cause.js';
import type { OutcomeRow } from './outcome-rows.js';

/** Most revisions whose squares stand in a row; the panel shows all. */
export const SQUARES_SHOWN = 8;

export interface OutcomeListProps {
  readonly rows: readonly OutcomeRow[];
  readonly reading: RevisionReading;
  readonly selectedId: string | null;
  readonly onOpen: (item: ItemRef) => void;
}

/** `Kim Hale · Trade Sales · weight 18 of 100`. */
export function ownerText({ outcome }: OutcomeRow, { people, units }: PlanFrame): string {
  const { ownerId, businessUnitId, weight } = outcome;
  return [
    nameOf(people, ownerId) ?? 'No owner',
    nameOf(units, businessUnitId),
    weight === null ? 'no weight' : `weight ${plainNumber(weight)} of 100`,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

export function KeyResultsCell({ row: { outcome, metrics } }: { readonly row: OutcomeRow }) {
  if (outcome.keyResults.length === 0) return <MissingFigure why="No key results" />;
  const attained = new Map(metrics.keyResults.map((each) => [each.keyResultId, each.attainment]));
  return (
    <ul className="outcomes-results">
      {outcome.keyResults.map((result) => (
        <li key={result.id}>
          <KeyResultBar result={result} attainment={attained.get(result.id) ?? null} />
        </li>
      ))}
    </ul>
  );
}

export function StatusCell({ row, onOpen }: { readonly row: OutcomeRow } & Pick<OutcomeListProps, 'onOpen'>) {
  return (
    <>
      <OutcomeStatusChip status={row.metrics.status} />
      <p className="outcomes-cause">
        <LinkedSentence words={[...row.cause, '.']} onOpen={onOpen} />
      </p>
    </>
  );
}

export function DueCell({ row: { metrics } }: { readonly row: OutcomeRow }) {
  const { dueQuarter, minSlackQuarters: slack } = metrics;
  if (dueQuarter === null) return <MissingFigure why="no due quarter" />;
  return (
    <>
      <p>{quarterLabel(dueQuarter)}</p>
      <p className="outcomes-slack">
        {slack === null ? <MissingFigure why="nothing open is in time" /> : slackLine(slack)}
      </p>
    </>
  );
}

function slackLine(slack: number): string {
  if (slack === 0) return 'No slack';
  return slack < 0 ? `Late by ${quartersWord(-slack)}` : `Slack ${quartersWord(slack)}`;
}
