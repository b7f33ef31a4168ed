import { TextField } from '@northing/web-ui';
import { useEffect, useRef, useState, type RefObject } from 'react';
import './filter.css';

interface TextFilterProps {
  readonly label: string;
  /** Shown in the empty field; the label by default. */
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
}

const PAUSE = 200;

/** Text to narrow by; what is typed takes effect after a short pause. */
export function TextFilter({ label, placeholder = label, value, onChange, inputRef }: TextFilterProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const timer = useRef(0);
  // The view may have changed since the key was pressed: what is typed is added to the newest.
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const type = (text: string) => {
    setTyped(text);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      latest.current(text);
      setTyped(null);
    }, PAUSE);
  };
  return (
    <div className="filter-text">
      <TextField
        label={label}
        labelHidden
        placeholder={placeholder}
        type="search"
        value={typed ?? value}
        onChange={type}
        {...(inputRef && { ref: inputRef })}
      />
    </div>
  );
}
