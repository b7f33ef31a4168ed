import { useId, type ReactNode } from 'react';
import { StatusChip, type ChipTone } from '../marks/status-chip.js';
import './meeting-card.css';

/** How a meeting stands. */
export type MeetingState = 'scheduled' | 'held' | 'minuted';

const stateChip = {
  scheduled: { words: 'Scheduled', tone: 'line' },
  held: { words: 'Held', tone: 'neutral' },
  minuted: { words: 'Minuted', tone: 'ok' },
} as const satisfies Record<MeetingState, { readonly words: string; readonly tone: ChipTone }>;

export interface MeetingCondition {
  readonly id: string;
  readonly text: string;
  readonly owner: string;
  /** E.g. "Dec 12, 2026". */
  readonly dueText: string;
}

export interface MeetingCardProps {
  readonly state: MeetingState;
  /** E.g. "Tuesday, Nov 24, 14:00"; null while no day is set. */
  readonly whenText: string | null;
  readonly agenda: readonly string[];
  readonly attendees: readonly string[];
  readonly conditions: readonly MeetingCondition[];
  /** The minutes, or the editor that writes them; null while there are none. */
  readonly minutes: ReactNode;
  /** Buttons, e.g. Hold meeting, Add condition. */
  readonly actions?: ReactNode;
}

/** The review meeting: when, who, what about, on which conditions, and what was said. */
export function MeetingCard(props: MeetingCardProps) {
  const { state, whenText, agenda, attendees, conditions, minutes, actions } = props;
  const id = useId();
  const chip = stateChip[state];
  return (
    <section className="n-meeting" aria-labelledby={id}>
      <header className="n-meeting__head">
        <h3 id={id}>Review meeting</h3>
        <StatusChip tone={chip.tone}>{chip.words}</StatusChip>
      </header>
      <p>{whenText ?? 'No day is set.'}</p>
      <Part heading="Agenda">
        {agenda.length > 0 && (
          <ol className="n-meeting__agenda">
            {agenda.map((entry) => (
              <li key={entry}>{entry}</li>
            ))}
          </ol>
        )}
      </Part>
      <Part heading="Attendees">{attendees.length > 0 && <p>{attendees.join(', ')}</p>}</Part>
      <Part heading="Conditions">
        {conditions.length > 0 && (
          <ul className="n-meeting__conditions">
            {conditions.map(({ id: key, text, owner, dueText }) => (
              <li key={key}>
                {text}
                <span className="n-meeting__note">
                  {owner}, due {dueText}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Part>
      <Part heading="Minutes">{minutes}</Part>
      {actions != null && <div className="n-meeting__actions">{actions}</div>}
    </section>
  );
}

function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const isEmpty = children === null || children === undefined || children === false || children === '';
  return (
    <div className="n-meeting__part">
      <h4>{heading}</h4>
      {isEmpty ? <p className="n-meeting__note">None yet</p> : children}
    </div>
  );
}
