import './budget-cards.css';

export interface CountdownEnd {
  /** What happens, e.g. "Budget season opens". */
  readonly label: string;
  /** In days from today, e.g. "130 days"; or why there is none. */
  readonly text: string;
  readonly dateText: string;
}

export interface CountdownProps {
  readonly todayText: string;
  readonly ready: CountdownEnd;
  readonly opens: CountdownEnd;
  /** Where the plan is due between today and the season, 0 to 1; null where that day is over, and no way is left. */
  readonly readyAt: number | null;
}

/** Two countdowns on one line: until the plan has to be ready, and until the season opens. */
export function Countdown({ todayText, ready, opens, readyAt }: CountdownProps) {
  return (
    <div className="n-countdown">
      <dl>
        <div>
          <dt>{ready.label}</dt>
          <dd>{ready.text}</dd>
        </div>
        <div>
          <dt>{opens.label}</dt>
          <dd>{opens.text}</dd>
        </div>
      </dl>
      {readyAt !== null && (
        <div className="n-countdown__line" aria-hidden>
          <i />
          <span style={{ flexGrow: readyAt }} />
          <b data-end="ready" />
          <span data-after style={{ flexGrow: 1 - readyAt }} />
          <b data-end="opens" />
        </div>
      )}
      <p className="n-countdown__dates">
        {readyAt !== null && <span>{todayText}</span>}
        <span>{ready.dateText}</span>
        <span>{opens.dateText}</span>
      </p>
    </div>
  );
}
