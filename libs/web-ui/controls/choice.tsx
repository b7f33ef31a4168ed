import { useId, type ReactNode } from 'react';
import { classNames } from '../style/class-names.js';
import './choice.css';

export interface RadioChoiceProps<T extends string> {
  readonly legend: string;
  readonly legendHidden?: boolean;
  readonly options: readonly {
    readonly value: T;
    readonly label: string;
    readonly description?: ReactNode;
  }[];
  readonly value: T | null;
  readonly onChange: (value: T) => void;
}

/** One of a few, each with a sentence of its own. */
export function RadioChoice<T extends string>({
  legend,
  legendHidden,
  options,
  value,
  onChange,
}: RadioChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className="n-choice">
      <legend className={classNames('n-choice__legend', legendHidden && 'n-hidden')}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="n-choice__option">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            <span className="n-choice__label">{option.label}</span>
            {option.description != null && <span className="n-choice__text">{option.description}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

export interface CheckboxProps {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function Checkbox({ label, checked, onChange }: CheckboxProps) {
  return (
    <label className="n-checkbox">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}
