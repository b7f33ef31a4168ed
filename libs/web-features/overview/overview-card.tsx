import { Fragment, useMemo } from 'react';
import { Link } from 'react-router';
import type { ItemRef } from '../address/item-token.js';
import { PlanFigure } from '../figures/plan-figure.js';
import { READINGS } from '../figures/readings.js';
import { LinkedSentence } from '../item/linked-sentence.js';
import { changeNote } from './change-note.js';
import { DeliveredPair } from './delivered-pair.js';
import type { OverviewFacts } from './overview-facts.js';
import type { OverviewQuestion, OverviewRow } from './overview-questions.js';

interface OverviewCardProps {
  readonly question: OverviewQuestion;
  readonly facts: OverviewFacts;
  readonly onOpen: (item: ItemRef) => void;
}

/** A question, its answer, then the figures it rests on. */
export function OverviewCard({ question, facts, onOpen }: OverviewCardProps) {
  const headingId = `overview-${question.id}`;
  return (
    <section className="overview-card" aria-labelledby={headingId}>
      <header>
        <h3 id={headingId}>{question.question}</h3>
        <p>{question.answer(facts) ?? question.unanswered}</p>
      </header>
      {question.rows.map((row) => (
        <FigureRow key={row.metric} row={row} facts={facts} onOpen={onOpen} />
      ))}
    </section>
  );
}

interface FigureRowProps {
  readonly row: OverviewRow;
  readonly facts: OverviewFacts;
  readonly onOpen: (item: ItemRef) => void;
}

function FigureRow({ row: { metric, label, sentence, links }, facts, onOpen }: FigureRowProps) {
  const { context } = facts;
  const reading = useMemo(() => READINGS[metric](context), [metric, context]);
  const words = reading.missing ?? sentence(facts);
  return (
    <div className="overview-row">
      <dl>
        <PlanFigure metric={metric} context={context} label={label} note={changeNote(reading) ?? ''} />
      </dl>
      <div className="overview-row__meaning">
        <p>
          <LinkedSentence words={typeof words === 'string' ? [words] : words} onOpen={onOpen} />
          {links(facts).map(({ label: where, to }) => (
            <Fragment key={where}>
              {' '}
              <Link className="overview-onward" to={to}>
                {where}
              </Link>
            </Fragment>
          ))}
        </p>
        {metric === 'load' && <DeliveredPair facts={facts} onOpen={onOpen} />}
      </div>
    </div>
  );
}
