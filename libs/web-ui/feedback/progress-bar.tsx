import { useId, type ReactNode } from 'react';
import './progress-bar.css';

export interface ProgressBarProps {
  readonly label: string;
  /** 0 to 1; null while the share is not known. */
  readonly value: number | null;
  /** The step at hand, in words. */
  readonly note?: ReactNode;
}

export function ProgressBar({ label, value, note }: ProgressBarProps) {
  const id = useId();
  return (
    <div className="n-progress">
      <div className="n-progress__text">
        <label htmlFor={id}>{label}</label>
        <span className="n-num">{value === null ? '' : `${Math.round(value * 100)}%`}</span>
      </div>
      <progress id={id} max={1} {...(value !== null && { value })} />
      {note != null && <p className="n-progress__note">{note}</p>}
    </div>
  );
}
