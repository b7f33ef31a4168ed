import { Check } from 'lucide-react';
import './wizard-steps.css';

export interface WizardStepsProps {
  /** What the steps lead to, e.g. "Import". */
  readonly label: string;
  readonly steps: readonly { readonly id: string; readonly label: string }[];
  readonly currentId: string;
  /** Lets people go back to a step that is done; without it the steps are only shown. */
  readonly onGoTo?: (id: string) => void;
}

/** Where one is in a few steps. */
export function WizardSteps({ label, steps, currentId, onGoTo }: WizardStepsProps) {
  const current = steps.findIndex(({ id }) => id === currentId);
  return (
    <nav aria-label={label} className="n-steps">
      <ol>
        {steps.map((step, index) => (
          <li
            key={step.id}
            data-state={index < current ? 'done' : index === current ? 'current' : 'ahead'}
            aria-current={index === current ? 'step' : undefined}
          >
            <span className="n-steps__number" aria-hidden>
              {index < current ? <Check size={12} strokeWidth={2.5} /> : index + 1}
            </span>
            {index < current && onGoTo ? (
              <button type="button" onClick={() => onGoTo(step.id)}>
                {step.label}
              </button>
            ) : (
              <span>{step.label}</span>
            )}
            {index < current && <span className="n-hidden">, done</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
