import { Check, TriangleAlert } from 'lucide-react';
import { Address } from '../controls/address.js';
import './cycle-strip.css';

/** Something that keeps a gate shut, by name. */
export interface GateBlocker {
  readonly text: string;
  /** Where it is resolved; null when there is no such place. */
  readonly href: string | null;
}

export interface CycleGate {
  /** E.g. "Gate 1". */
  readonly name: string;
  /** What it asks for, e.g. "No rule broken; overruns explained". */
  readonly asks: string;
  readonly blockers: readonly GateBlocker[];
}

/** A step of the quarter before the anchor. */
export interface CycleStep {
  readonly id: string;
  readonly name: string;
  /** The first and last week of the quarter, 1 to 13. */
  readonly weeks: readonly [first: number, last: number];
  /** E.g. "Oct 1 – Nov 11". */
  readonly datesText: string;
  readonly state: 'done' | 'current' | 'ahead';
  readonly gate: CycleGate | null;
}

export interface CycleStripProps {
  /** E.g. "Cycle of FY27 Q1". */
  readonly label: string;
  readonly steps: readonly CycleStep[];
  readonly onNavigate: (href: string) => void;
}

/** The steps of a quarter by week, the current one marked, each gate with what keeps it shut. */
export function CycleStrip({ label, steps, onNavigate }: CycleStripProps) {
  return (
    <section className="n-cycle" aria-label={label}>
      <ol>
        {steps.map((step) => (
          <li
            key={step.id}
            data-state={step.state}
            aria-current={step.state === 'current' ? 'step' : undefined}
            style={{ gridColumn: `${step.weeks[0]} / ${step.weeks[1] + 1}` }}
          >
            <span className="n-cycle__weeks">{weeksText(step.weeks)}</span>
            <span className="n-cycle__name">
              {step.state === 'done' && <Check role="img" aria-label="Done" size={14} />}
              {step.name}
            </span>
            <span className="n-cycle__dates">{step.datesText}</span>
          </li>
        ))}
      </ol>
      <Gates steps={steps} onNavigate={onNavigate} />
    </section>
  );
}

/** "Weeks 1–6", "Week 7". */
export function weeksText([first, last]: CycleStep['weeks']): string {
  return first === last ? `Week ${first}` : `Weeks ${first}–${last}`;
}

type GatesProps = Pick<CycleStripProps, 'steps' | 'onNavigate'>;

/** Gates stand under the strip: what blocks them needs more room than a week has. */
function Gates({ steps, onNavigate }: GatesProps) {
  const gated = steps.flatMap(({ gate, datesText }) => (gate === null ? [] : [{ ...gate, datesText }]));
  return (
    <ul className="n-cycle__gates">
      {gated.map(({ name, asks, datesText, blockers }) => (
        <li key={name}>
          <p>
            <span className="n-cycle__gate">{name}</span>, {datesText}: {asks}
          </p>
          {blockers.length === 0 ? (
            <p className="n-cycle__clear">
              <Check aria-hidden size={14} /> Nothing blocks it
            </p>
          ) : (
            <ul>
              {blockers.map(({ text, href }) => (
                <li key={text} className="n-cycle__blocker">
                  <TriangleAlert aria-hidden size={14} />
                  {href === null ? (
                    text
                  ) : (
                    <Address href={href} onNavigate={onNavigate}>
                      {text}
                    </Address>
                  )}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
