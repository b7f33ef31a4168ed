import type { MetricId } from '@northing/domain';
import { useMemo, type ReactNode } from 'react';
import type { ItemRef } from '../address/item-token.js';
import { PlanFigure } from '../figures/plan-figure.js';
import { READINGS } from '../figures/readings.js';
import type { RevisionReading } from '../figures/use-revision-reading.js';
import { LinkedSentence } from '../item/linked-sentence.js';
import type { LinkedWords } from '../item/linked-words.js';
import { changeNote } from '../overview/change-note.js';
import { DeliveredPair } from '../overview/delivered-pair.js';
import { capacitySentence, fundingSentence } from '../overview/fit-sentences.js';
import { atRiskSentence } from '../overview/outcome-sentences.js';
import type { OverviewFacts } from '../overview/overview-facts.js';
import { NO_STEP } from '../overview/step-detail.js';

interface RoomFiguresProps {
  readonly reading: RevisionReading;
  readonly onOpen: (item: ItemRef) => void;
}

/** What leadership reads before it decides: four figures, each with its change since the last revision. */
export function RoomFigures({ reading, onOpen }: RoomFiguresProps) {
  const facts = useMemo((): OverviewFacts => ({ context: reading, step: NO_STEP }), [reading]);
  const said = (words: string | LinkedWords) => (
    <p>
      <LinkedSentence words={typeof words === 'string' ? [words] : words} onOpen={onOpen} />
    </p>
  );
  return (
    <section className="room-figures" aria-label="Summary" tabIndex={0}>
      <Card metric="load" label="In progress per delivered" reading={reading}>
        <DeliveredPair facts={facts} onOpen={onOpen} />
      </Card>
      <Card metric="utilisation" label="Overbooked team quarters" reading={reading}>
        {said(capacitySentence(facts))}
      </Card>
      <Card metric="outcomesAtRisk" label="Outcomes at risk" reading={reading}>
        {said(atRiskSentence(facts))}
      </Card>
      <Card metric="discretionary" label="Discretionary share" reading={reading}>
        {said(fundingSentence(facts))}
      </Card>
    </section>
  );
}

interface CardProps {
  readonly metric: MetricId;
  readonly label: string;
  readonly reading: RevisionReading;
  readonly children: ReactNode;
}

function Card({ metric, label, reading, children }: CardProps) {
  const figure = useMemo(() => READINGS[metric](reading), [metric, reading]);
  return (
    <div className="room-card">
      <dl>
        <PlanFigure metric={metric} context={reading} label={label} note={changeNote(figure) ?? ''} />
      </dl>
      {figure.missing === null ? children : <p>{figure.missing}</p>}
    </div>
  );
}
