import { TriangleAlert } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { classNames } from '../style/class-names.js';
import './field.css';

export interface FieldFrame {
  readonly label: string;
  /** Keeps the label for screen readers only. */
  readonly labelHidden?: boolean;
  readonly hint?: ReactNode;
  readonly error?: string | null;
}

interface FieldProps extends FieldFrame {
  readonly children: (control: {
    readonly id: string;
    readonly 'aria-describedby': string | undefined;
    readonly 'aria-invalid': true | undefined;
  }) => ReactNode;
}

/** Label, control, hint and error, tied together for screen readers. */
export function Field({ label, labelHidden, hint, error, children }: FieldProps) {
  const id = useId();
  const described = [hint != null && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="n-field">
      <label className={classNames('n-field__label', labelHidden && 'n-hidden')} htmlFor={id}>
        {label}
      </label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {hint != null && (
        <p id={`${id}-hint`} className="n-field__hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="n-field__error">
          <TriangleAlert aria-hidden size={14} /> {error}
        </p>
      )}
    </div>
  );
}
