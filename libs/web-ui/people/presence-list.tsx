import { Address } from '../controls/address.js';
import { Popover } from '../overlay/popover.js';
import { Avatar } from './avatar.js';
import './presence-list.css';

/** Somebody who is in the draft now. */
export interface PresentPerson {
  readonly id: string;
  readonly name: string;
  /** The item they have open; null when none. */
  readonly item: { readonly name: string; readonly href: string } | null;
}

export interface PresenceListProps {
  readonly people: readonly PresentPerson[];
  readonly onNavigate: (href: string) => void;
}

const SHOWN_AT_MOST = 4;

/** Who is in the draft: initials, and names with the item they are on in one press. */
export function PresenceList({ people, onNavigate }: PresenceListProps) {
  if (people.length === 0) return null;
  const more = people.length - SHOWN_AT_MOST;
  const shown = more > 0 ? people.slice(0, SHOWN_AT_MOST) : people;
  return (
    <Popover
      label="In the draft now"
      align="end"
      trigger={
        <button
          type="button"
          className="n-presence"
          aria-label={`In the draft now: ${people.map(whereabouts).join('; ')}`}
        >
          {shown.map(({ id, name }) => (
            <Avatar key={id} name={name} />
          ))}
          {more > 0 && <span className="n-presence__more">+{more}</span>}
        </button>
      }
    >
      <ul className="n-presence__list">
        {people.map(({ id, name, item }) => (
          <li key={id}>
            <Avatar name={name} />
            <span>
              {name}
              {item !== null && (
                <>
                  {', on '}
                  <Address href={item.href} onNavigate={onNavigate}>
                    {item.name}
                  </Address>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Popover>
  );
}

function whereabouts({ name, item }: PresentPerson): string {
  return item === null ? name : `${name}, on ${item.name}`;
}
