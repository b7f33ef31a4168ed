import { TriangleAlert } from 'lucide-react';
import './budget-cards.css';

export interface TeamMeter {
  readonly id: string;
  readonly name: string;
  /** FTE. */
  readonly demand: number;
  readonly capacity: number;
  readonly over: boolean;
  /** E.g. "26 of 22". */
  readonly text: string;
}

export interface TeamMetersProps {
  readonly label: string;
  readonly teams: readonly TeamMeter[];
}

/** Demand of each team against what it has; what is beyond is hatched and said. */
export function TeamMeters({ label, teams }: TeamMetersProps) {
  const most = Math.max(...teams.map(({ demand, capacity }) => Math.max(demand, capacity)), 0);
  const share = (value: number) => `${most > 0 ? (value / most) * 100 : 0}%`;
  return (
    <ul className="n-meters" aria-label={label}>
      {teams.map(({ id, name, demand, capacity, over, text }) => (
        <li key={id} data-over={over || undefined}>
          <span className="n-meters__name">{name}</span>
          <span className="n-meters__bar" aria-hidden>
            <span style={{ width: share(Math.min(demand, capacity)) }} />
            {demand > capacity && <span data-beyond style={{ width: share(demand - capacity) }} />}
            <i style={{ insetInlineStart: share(capacity) }} />
          </span>
          <span className="n-meters__text">
            {over && <TriangleAlert aria-label="Overbooked" size={12} />}
            {text}
          </span>
        </li>
      ))}
    </ul>
  );
}
