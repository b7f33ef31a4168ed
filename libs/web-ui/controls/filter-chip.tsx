import { X } from 'lucide-react';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../style/class-names.js';
import './filter-chip.css';

export type FilterChipProps = Omit<ComponentPropsWithRef<'button'>, 'value'> & {
  /** What is filtered, e.g. "Business unit". */
  readonly label: string;
  /** What it is narrowed to; null when it is not. */
  readonly value: string | null;
  /** What is said while it is not narrowed. */
  readonly anyText?: string;
  readonly onClear?: () => void;
};

/** A filter in words. Its own press opens the choice (it may be the trigger of a menu or popover). */
export function FilterChip({ label, value, anyText = 'any', onClear, className, ...rest }: FilterChipProps) {
  const active = value !== null;
  return (
    <span className={classNames('n-filter', active && 'n-filter--active', className)}>
      <button type="button" {...rest} className="n-filter__open">
        {label}: {value ?? anyText}
      </button>
      {active && onClear && (
        <button type="button" className="n-filter__clear" aria-label={`Clear ${label}`} onClick={onClear}>
          <X aria-hidden size={14} />
        </button>
      )}
    </span>
  );
}
