import { STATUS_CHOICES, type StatusChoice } from '../address/outcomes-view.js';
import { STATUS_LOOK } from '../item/outcome-status.js';
import { countByStatus, type OutcomeRow } from './outcome-rows.js';

interface StatusFilterProps {
  readonly rows: readonly OutcomeRow[];
  readonly chosen: readonly StatusChoice[];
  readonly onChange: (chosen: readonly StatusChoice[]) => void;
}

/** Each status with its count, pressed to narrow to it; those no outcome has are left out unless they are chosen. */
export function StatusFilter({ rows, chosen, onChange }: StatusFilterProps) {
  const counts = countByStatus(rows);
  const offered = STATUS_CHOICES.filter((status) => counts.has(status) || chosen.includes(status));
  const toggle = (status: StatusChoice) =>
    onChange(
      chosen.includes(status)
        ? chosen.filter((other) => other !== status)
        : STATUS_CHOICES.filter((each) => each === status || chosen.includes(each)),
    );
  return (
    <div className="status-filter" role="group" aria-label="Status">
      {offered.map((status) => {
        const { word, icon: Icon } = STATUS_LOOK[status];
        return (
          <button
            key={status}
            type="button"
            aria-pressed={chosen.includes(status)}
            data-status={status}
            onClick={() => toggle(status)}
          >
            <Icon aria-hidden size={14} />
            {word} <span className="n-num">{counts.get(status) ?? 0}</span>
          </button>
        );
      })}
    </div>
  );
}
