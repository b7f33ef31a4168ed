import { useId, useRef, type ChangeEvent } from 'react';
import './slider.css';

export interface SliderProps {
  readonly label: string;
  /** A whole number from 0 to `max`. */
  readonly value: number;
  readonly max: number;
  /** The value in words, e.g. "2 quarters". */
  readonly words: string;
  /** Of the values a dragged thumb passes over, the first is new and the others are passing. */
  readonly onChange: (value: number, step: 'new' | 'passing') => void;
  /** Why it cannot be moved now: it stays focusable and says this. */
  readonly disabledReason?: string | null;
}

/** A number of steps, by dragging or with the arrow keys. */
export function Slider({ label, value, max, words, onChange, disabledReason = null }: SliderProps) {
  const id = useId();
  const dragged = useRef<'no' | 'pressed' | 'moved'>('no');
  const change = ({ target }: ChangeEvent<HTMLInputElement>) => {
    if (disabledReason !== null) return;
    onChange(Number(target.value), dragged.current === 'moved' ? 'passing' : 'new');
    if (dragged.current === 'pressed') dragged.current = 'moved';
  };
  return (
    <div className="n-slider">
      <div className="n-slider__head">
        <label htmlFor={id}>{label}</label>
        <output htmlFor={id} className="n-slider__value">
          {words}
        </output>
      </div>
      <input
        id={id}
        type="range"
        min={0}
        max={max}
        step={1}
        value={value}
        aria-valuetext={words}
        aria-disabled={disabledReason !== null || undefined}
        aria-describedby={disabledReason === null ? undefined : `${id}-reason`}
        onChange={change}
        onPointerDown={() => (dragged.current = 'pressed')}
        onPointerUp={() => (dragged.current = 'no')}
      />
      <div className="n-slider__ticks" aria-hidden>
        {Array.from({ length: max + 1 }, (_, tick) => (
          <span key={tick}>{tick}</span>
        ))}
      </div>
      {disabledReason !== null && (
        <p id={`${id}-reason`} className="n-slider__reason">
          {disabledReason}
        </p>
      )}
    </div>
  );
}
