import { useId, type ComponentPropsWithRef, type MouseEvent, type ReactNode } from 'react';
import { classNames } from '../style/class-names.js';
import { Tooltip } from '../overlay/tooltip.js';
import './button.css';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet';
export type ButtonSize = 'md' | 'sm';

export interface ButtonLook {
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
}

interface Explained {
  /** Why the action cannot be taken now. The button stays focusable, does nothing, and says this. */
  readonly disabledReason?: string | null;
}

export type ButtonProps = ButtonLook &
  Explained &
  Omit<ComponentPropsWithRef<'button'>, 'disabled'> & { readonly icon?: ReactNode };

/** The classes of a button, for links that look like one. */
export function buttonClass({ variant = 'secondary', size = 'md' }: ButtonLook = {}): string {
  return classNames('n-button', `n-button--${variant}`, size === 'sm' && 'n-button--sm');
}

export function Button({
  variant,
  size,
  icon,
  children,
  className,
  disabledReason,
  onClick,
  ...rest
}: ButtonProps) {
  const reasonId = useId();
  const blocked = disabledReason != null;
  const button = (
    <button
      type="button"
      {...rest}
      className={classNames(buttonClass({ variant, size }), className)}
      aria-disabled={blocked || undefined}
      aria-describedby={blocked ? reasonId : rest['aria-describedby']}
      onClick={blocked ? swallow : onClick}
    >
      {icon}
      {children}
    </button>
  );
  if (!blocked) return button;
  return (
    <>
      <Tooltip text={disabledReason}>{button}</Tooltip>
      <span id={reasonId} className="n-hidden">
        {disabledReason}
      </span>
    </>
  );
}

export type IconButtonProps = Omit<ButtonProps, 'icon' | 'children' | 'aria-label'> & {
  /** The name read aloud and shown as a tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  /** Leaves the tooltip off where Esc means something else: it would close the tooltip first. */
  readonly plain?: boolean;
};

export function IconButton({
  label,
  icon,
  plain = false,
  variant = 'quiet',
  className,
  ...rest
}: IconButtonProps) {
  const button = (
    <Button
      {...rest}
      variant={variant}
      className={classNames('n-button--icon', className)}
      aria-label={label}
    >
      {icon}
    </Button>
  );
  return plain || rest.disabledReason != null ? button : <Tooltip text={label}>{button}</Tooltip>;
}

function swallow(event: MouseEvent) {
  event.preventDefault();
  event.stopPropagation();
}
