import { useMemo } from 'react';
import { Link } from 'react-router';
import type { ItemRef } from '../address/item-token.js';
import { PlanFigure } from '../figures/plan-figure.js';
import { READINGS } from '../figures/readings.js';
import { changeNote } from './change-note.js';
import { DeliveredPair } from './delivered-pair.js';
import type { OverviewFacts } from './overview-facts.js';
import type { OverviewLink } from './overview-links.js';
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
  return (
    <div className="overview-row">
      <dl>
        <PlanFigure metric={metric} context={context} label={label} note={changeNote(reading) ?? ''} />
      </dl>
      <div className="overview-row__meaning">
        <p>{reading.missing ?? sentence(facts)}</p>
        {metric === 'load' && <DeliveredPair facts={facts} onOpen={onOpen} />}
        <ul>
          {links(facts).map((link) => (
            <li key={link.label}>
              <Onward link={link} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function Onward({ link, onOpen }: { readonly link: OverviewLink; readonly onOpen: (item: ItemRef) => void }) {
  if (link.kind === 'page') return <Link to={link.to}>{link.label}</Link>;
  return (
    <button type="button" className="overview-open" onClick={() => onOpen(link.item)}>
      {link.label}
    </button>
  );
}
