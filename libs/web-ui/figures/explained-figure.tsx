import { X } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { IconButton } from '../controls/button.js';
import { Popover } from '../overlay/popover.js';
import { ExplanationBody, type Explanation } from './explanation.js';
import { SummaryFigure, type FigureTone } from './summary-figure.js';
import './explained-figure.css';

export interface ExplainedFigureProps {
  /** Text, or a change mark. */
  readonly label: ReactNode;
  /** With its unit; null prints a dash, and the explanation says why. */
  readonly value: string | null;
  /** A few quiet words after the figure, e.g. "was 1". */
  readonly note?: string;
  readonly tone?: FigureTone;
  readonly explanation: Explanation;
  /** Links to inputs and rows lead through here, so that the page keeps its own routing. */
  readonly onNavigate: (href: string) => void;
}

/** A figure of a summary strip that explains itself: pressing the number tells what stands behind it. */
export function ExplainedFigure({ label, value, note, tone, explanation, onNavigate }: ExplainedFigureProps) {
  const labelId = useId();
  return (
    <SummaryFigure
      label={<span id={labelId}>{label}</span>}
      tone={tone}
      note={note}
      value={
        <ExplainedValue
          labelledBy={labelId}
          value={value}
          explanation={explanation}
          onNavigate={onNavigate}
        />
      }
    />
  );
}

export interface ExplainedValueProps {
  /** The element that names the figure; its text is read before the number. */
  readonly labelledBy: string;
  readonly value: string | null;
  readonly explanation: Explanation;
  readonly onNavigate: (href: string) => void;
}

/** The number alone, for figures that stand in a table, a card or a sentence. */
export function ExplainedValue({ labelledBy, value, explanation, onNavigate }: ExplainedValueProps) {
  const valueId = useId();
  const [open, setOpen] = useState(false);
  const leave = (href: string) => {
    setOpen(false);
    onNavigate(href);
  };
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      label={explanation.title}
      trigger={
        <button
          type="button"
          id={valueId}
          className="n-explained"
          aria-labelledby={`${labelledBy} ${valueId}`}
        >
          {value ?? '–'}
        </button>
      }
    >
      <div className="n-explanation">
        <header className="n-explanation__head">
          <h2>{explanation.title}</h2>
          <IconButton plain label="Close" icon={<X aria-hidden />} onClick={() => setOpen(false)} />
        </header>
        <ExplanationBody explanation={explanation} onNavigate={leave} />
      </div>
    </Popover>
  );
}
