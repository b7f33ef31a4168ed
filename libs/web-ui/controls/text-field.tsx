import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../style/class-names.js';
import { Field, type FieldFrame } from './field.js';

export type TextFieldProps = FieldFrame &
  Omit<ComponentPropsWithRef<'input'>, 'onChange' | 'value' | 'id'> & {
    readonly value: string;
    readonly onChange: (value: string) => void;
  };

export function TextField(props: TextFieldProps) {
  const { label, labelHidden, hint, error, value, onChange, className, ...rest } = props;
  return (
    <Field label={label} labelHidden={labelHidden} hint={hint} error={error}>
      {(control) => (
        <input
          type="text"
          {...rest}
          {...control}
          className={classNames('n-input', className)}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

export type TextAreaProps = FieldFrame &
  Omit<ComponentPropsWithRef<'textarea'>, 'onChange' | 'value' | 'id'> & {
    readonly value: string;
    readonly onChange: (value: string) => void;
  };

export function TextArea(props: TextAreaProps) {
  const { label, labelHidden, hint, error, value, onChange, className, ...rest } = props;
  return (
    <Field label={label} labelHidden={labelHidden} hint={hint} error={error}>
      {(control) => (
        <textarea
          rows={3}
          {...rest}
          {...control}
          className={classNames('n-input', className)}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
