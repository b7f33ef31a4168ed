import { oneAgainstFive, type FiscalQuarter } from '@northing/domain';
import { Countdown, ShareBar, TeamMeters } from '@northing/web-ui';
import { useMemo, type ReactNode } from 'react';
import { Link } from 'react-router';
import { capabilitiesAddress } from '../address/capabilities-view.js';
import { settingsAddress } from '../address/settings-view.js';
import { yearLabel } from '../plan/field-words.js';
import { nameOf } from '../plan/plan-frame.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { usePlan, useToday } from '../shell/plan-context.js';
import { counted, percent, plainNumber, sentenceList } from '../words/numbers.js';
import { envelopeParts, gapsText, overTexts, teamMeters } from './budget-words.js';
import type { ListWords } from './priority-items.js';
import { blockText, countdownOf, lightText, readinessAt, stepWords } from './season-words.js';

interface BudgetSideProps {
  readonly words: ListWords;
  readonly anchorQuarter: FiscalQuarter;
}

/** How the year stands: its season, its money, its people, what the cut does, and the five years. */
export function BudgetSide({ words }: BudgetSideProps) {
  return (
    <aside className="budget-side" aria-label="How the year stands">
      <SeasonCard words={words} />
      <EnvelopeCard words={words} />
      <TeamsCard words={words} />
      <CutCard words={words} />
      <FiveYearsCard words={words} />
    </aside>
  );
}

interface CardProps {
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}

function Card({ title, note, children }: CardProps) {
  return (
    <section className="budget-card" aria-label={title}>
      <header>
        <h3>{title}</h3>
        {note && <span>{note}</span>}
      </header>
      {children}
    </section>
  );
}

interface WordsProps {
  readonly words: ListWords;
}

function SeasonCard({ words: { list, index } }: WordsProps) {
  const plan = usePlan();
  const today = useToday();
  const ready = useMemo(
    () => readinessAt(plan, index.content, list.fiscalYear, today),
    [plan, index, list, today],
  );
  const title = `Season of ${yearLabel(list.fiscalYear)}`;
  if (ready === null) {
    return (
      <Card title={title}>
        <p className="budget-card__none">
          No budget season is set for the year.{' '}
          <Link to={settingsAddress(plan.workspaceId, 'calendar')}>Set it in Settings</Link>
        </p>
      </Card>
    );
  }
  return (
    <Card title={title} note={lightText(ready)}>
      <Countdown {...countdownOf(ready, today)} />
      <p className="budget-card__text">
        {ready.approved && `${counted(ready.approved.daysBefore, 'day')} between plan and budget. `}
        {ready.daysLastYear === null
          ? 'Nothing was approved before the season of last year.'
          : `Last year there were ${ready.daysLastYear}.`}
      </p>
      <ol className="budget-steps" aria-label="The budget year">
        {stepWords(ready, plan, today).map(({ name, dates, state }) => (
          <li key={name} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
            <span>{name}</span>
            <span>{dates}</span>
          </li>
        ))}
      </ol>
      {ready.blocks.length > 0 && (
        <ul className="budget-card__list" aria-label="What blocks it">
          {ready.blocks.map((block) => {
            const text = blockText(block, plan);
            return <li key={text}>{text}</li>;
          })}
        </ul>
      )}
    </Card>
  );
}

function EnvelopeCard({ words }: WordsProps) {
  const { settings } = usePlan();
  const { list, money } = words;
  const { parts, taken, over, discretionaryShare } = useMemo(() => envelopeParts(words), [words]);
  const note =
    list.envelope === null ? 'none agreed' : `${money.short(taken)} of ${money.short(list.envelope)}`;
  return (
    <Card title="Envelope" note={note}>
      <ShareBar
        label="Planned cost by funding class"
        parts={parts}
        format={money.short}
        none="Nothing is planned."
      />
      {discretionaryShare !== null && (
        <p className="budget-card__text">
          Discretionary {percent(discretionaryShare)}, target {plainNumber(settings.discretionaryTargetPct)}%
          or more
        </p>
      )}
      {over.length > 0 && (
        <ul className="budget-card__list" aria-label="Over the envelope">
          {over.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function TeamsCard({ words: { list } }: WordsProps) {
  const plan = usePlan();
  const meters = useMemo(() => teamMeters(list, plan), [list, plan]);
  if (meters.length === 0) return null;
  const over = overTexts(list, plan);
  return (
    <Card title="Capacity by team" note="FTE that fit">
      <TeamMeters label="Capacity by team" teams={meters} />
      {over.length > 0 && (
        <ul className="budget-card__list" aria-label="Overbooked teams">
          {over.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function CutCard({ words: { list, index } }: WordsProps) {
  const waiting = list.rows.filter(({ people, money }) => people === 'doesNotFit' || money === 'doesNotFit');
  return (
    <Card title="What the cut does" note={waiting.length === 0 ? 'nothing waits' : `${waiting.length} wait`}>
      {list.effects.length === 0 ? (
        <p className="budget-card__none">
          {waiting.length === 0 ? 'Everything listed fits.' : 'No outcome loses coverage by what waits.'}
        </p>
      ) : (
        <ul className="budget-effects" aria-label="Outcomes that lose coverage">
          {list.effects.map(({ outcomeId, before, after, waitingIds }) => (
            <li key={outcomeId}>
              <b>{nameOf(index.outcomes, outcomeId)}</b>
              <span>
                Coverage {shareText(before)} → {shareText(after)}
                {waitingIds.length > 0 && `: ${waitText(waitingIds, index)}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function waitText(ids: readonly string[], { enablers }: PlanIndex): string {
  return `${sentenceList(ids.map((id) => nameOf(enablers, id) ?? id))} ${ids.length === 1 ? 'waits' : 'wait'}`;
}

function shareText(share: number | null): string {
  return share === null ? '–' : percent(share);
}

/** Gaps named at most: the page of capabilities has them all. */
const MOST_GAPS = 5;

function FiveYearsCard({ words: { list, index } }: WordsProps) {
  const { id: plan } = usePlan();
  const found = useMemo(
    () =>
      oneAgainstFive(index.content, [
        ...list.committed.enablerIds,
        ...list.rows.map(({ enablerId }) => enablerId),
      ]),
    [index, list],
  );
  const { servesNoGap, untouched } = found;
  const year = yearLabel(list.fiscalYear);
  return (
    <Card title="One year against five">
      <p className="budget-card__text">{gapsText(found, year)}</p>
      <ul className="budget-card__list" aria-label="Largest gaps without work">
        {untouched.slice(0, MOST_GAPS).map(({ capabilityId, weightedGap }) => (
          <li key={capabilityId}>
            <Link to={capabilitiesAddress({ plan, item: { type: 'capability', id: capabilityId } })}>
              {nameOf(index.capabilities, capabilityId)}
            </Link>{' '}
            weighted gap {plainNumber(weightedGap)}
          </li>
        ))}
      </ul>
      {servesNoGap.length > 0 && (
        <>
          <p className="budget-card__text">
            {counted(servesNoGap.length, 'enabler')} of {year} {servesNoGap.length === 1 ? 'lifts' : 'lift'}{' '}
            no gap.
          </p>
          <ul className="budget-card__list" aria-label="Work that lifts no gap">
            {servesNoGap.map((id) => (
              <li key={id}>{nameOf(index.enablers, id)}</li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
