import { useToday } from '../shell/plan-context.js';
import { dayLabel } from '../words/dates.js';

interface StepListProps {
  /** Oldest first; `by` is null for the account alone. */
  readonly steps: readonly { readonly label: string; readonly on: string; readonly by: string | null }[];
  /** Said when there are none. */
  readonly none: string;
}

/** What a record went through. */
export function StepList({ steps, none }: StepListProps) {
  const today = useToday();
  if (steps.length === 0) return <p className="partner-none">{none}</p>;
  return (
    <ol className="partner-steps" aria-label="Steps">
      {steps.map(({ label, on, by }, at) => (
        <li key={at}>
          {label}
          <span className="partner-none">
            {dayLabel(on, today)}
            {by === null ? '' : `, ${by}`}
          </span>
        </li>
      ))}
    </ol>
  );
}
