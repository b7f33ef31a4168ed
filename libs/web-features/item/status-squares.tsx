import { CircleSlash } from 'lucide-react';
import { STATUS_LOOK } from './outcome-status.js';
import type { StatusPoint } from './status-course.js';
import './outcome-figures.css';

interface StatusSquaresProps {
  readonly label: string;
  readonly points: readonly StatusPoint[];
  /** Prints revision and word beside each square. */
  readonly withWords?: boolean;
}

function wordOf({ status }: StatusPoint): string {
  return status === 'absent' ? 'Not in the plan' : STATUS_LOOK[status].word;
}

/** One marked square a revision: how an outcome stood, oldest first. */
export function StatusSquares({ label, points, withWords = false }: StatusSquaresProps) {
  return (
    <ol className="item-squares" aria-label={label} data-words={withWords}>
      {points.map((point) => {
        const Icon = point.status === 'absent' ? CircleSlash : STATUS_LOOK[point.status].icon;
        const name = `${point.label}: ${wordOf(point)}`;
        return (
          <li key={point.key} title={name} aria-current={point.current ? 'true' : undefined}>
            <span className="item-squares__mark" data-status={point.status} aria-hidden>
              <Icon size={10} strokeWidth={2.5} />
            </span>
            {withWords ? (
              <span className="item-squares__words">
                <span>{point.label}</span> {wordOf(point)}
              </span>
            ) : (
              <span className="n-hidden">{name}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
