import { ChangeBars, type DecisionFull } from '@northing/web-ui';
import { DRIVER_KIND_LABELS, INSIGHT_TYPE_LABELS } from '@northing/domain';
import { changedBars } from '../changed-bars.js';
import { decisionEffects, type Effect } from '../decision-effects.js';
import { decisionView, type DecisionBundle } from '../decision-view.js';
import { effectNames, reviewedContents } from '../effect-facts.js';
import { continued, dealt, type PackFacts, type Sheet } from './sheet.js';

/** Bars on a page, each with its name, its line and both spans. */
const BARS = 6;

/** One page a decision; one with many changes goes on. */
export function decisionSheets(facts: PackFacts): readonly Sheet[] {
  return facts.bundles.flatMap((bundle) => {
    const { view, effects } = viewOf(bundle, facts);
    const parts = dealt(bundle.entries, BARS);
    return (parts.length === 0 ? [[]] : parts).map((entries, page) => ({
      id: `decision-${view.id}-${page}`,
      headline: continued(facts.isReviewed ? `${view.number}. ${view.title}` : view.title, page),
      lead: leadOf(view, facts),
      body: (
        <div className="pack-decision">
          <section>
            <h3>What changes</h3>
            <ChangeBars bars={changedBars(entries, facts.reviewed.model.context)} />
          </section>
          {page === 0 && <Why view={view} effects={effects} />}
        </div>
      ),
    }));
  });
}

function viewOf(bundle: DecisionBundle, { plan, today, room, reviewed }: PackFacts) {
  const effects = decisionEffects(
    bundle.decision.items,
    reviewedContents(reviewed, plan),
    effectNames(reviewed, plan),
  );
  const view = decisionView(bundle, effects, {
    ...{ plan, today, comments: room.comments, insightAddress: () => null },
    submittedById: reviewed.reading.revision.submittedById,
  });
  return { view, effects };
}

function leadOf({ verdictText, attention, itemsText }: DecisionFull, { isReviewed }: PackFacts): string {
  const state = isReviewed ? (verdictText ?? 'To decide.') : null;
  return [itemsText, attention, state].filter(Boolean).join(' · ');
}

interface WhyProps {
  readonly view: DecisionFull;
  readonly effects: readonly Effect[];
}

/** Long lists are cut on paper, and say so; the screen holds all. */
const LISTED = 4;

function Why({ view, effects }: WhyProps) {
  const { reasons, evidence } = view;
  return (
    <div className="pack-decision__why">
      <section>
        <h3>What it does</h3>
        {effects.length === 0 && <p>No outcome, cost or capacity changes.</p>}
        <dl>
          {effects.map(({ kind, label, value }) => (
            <div key={`${kind} ${label}`}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h3>Why</h3>
        {reasons.length === 0 && <p>No reason is given.</p>}
        <ul>
          {reasons.slice(0, LISTED).map(({ kind, sentence }) => (
            <li key={`${kind} ${sentence}`}>
              {kind !== null && <b>{DRIVER_KIND_LABELS[kind]}: </b>}
              {sentence}
            </li>
          ))}
        </ul>
        <More of={reasons.length} what="reasons" />
      </section>
      <section>
        <h3>Evidence</h3>
        {evidence.length === 0 && <p>No evidence is cited.</p>}
        <ul>
          {evidence.slice(0, LISTED).map(({ id, type, title, dateText }) => (
            <li key={id}>
              {title}, {INSIGHT_TYPE_LABELS[type].toLowerCase()}, {dateText}
            </li>
          ))}
        </ul>
        <More of={evidence.length} what="pieces" />
      </section>
    </div>
  );
}

function More({ of, what }: { readonly of: number; readonly what: string }) {
  return of <= LISTED ? null : <p>{`${of - LISTED} more ${what}`}</p>;
}
