import { ChevronDown } from 'lucide-react';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../style/class-names.js';
import { Field, type FieldFrame } from './field.js';

export interface SelectOption<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly disabled?: boolean;
}

export type SelectProps<T extends string> = FieldFrame &
  Omit<ComponentPropsWithRef<'select'>, 'onChange' | 'value' | 'id' | 'children'> & {
    readonly options: readonly SelectOption<T>[];
    readonly value: T;
    readonly onChange: (value: T) => void;
  };

/** The platform's own list, styled: it works with every assistive technology and on touch. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { label, labelHidden, hint, error, options, value, onChange, className, ...rest } = props;
  return (
    <Field label={label} labelHidden={labelHidden} hint={hint} error={error}>
      {(control) => (
        <span className="n-select">
          <select
            {...rest}
            {...control}
            className={classNames('n-input', className)}
            value={value}
            onChange={(event) => onChange(event.target.value as T)}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDown aria-hidden size={14} />
        </span>
      )}
    </Field>
  );
}
