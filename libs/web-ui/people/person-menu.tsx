import { Settings } from 'lucide-react';
import { Menu, type MenuSection } from '../overlay/menu.js';
import { Avatar } from './avatar.js';
import './person-menu.css';

export interface ActingPerson {
  readonly id: string;
  readonly name: string;
  /** What the person may do, e.g. "Architect". */
  readonly rolesText: string;
}

export interface PersonMenuProps {
  /** Who acts now. */
  readonly acting: ActingPerson;
  /** Who really acts, where that is somebody else. */
  readonly actual: ActingPerson | null;
  /** Whom one may act as; empty where that is not allowed. */
  readonly people: readonly ActingPerson[];
  readonly onActAs: (id: string) => void;
  readonly onSettings: () => void;
}

/** Under the avatar: who acts, whom to act as, and the settings. */
export function PersonMenu({ acting, actual, people, onActAs, onSettings }: PersonMenuProps) {
  const name = actual === null ? acting.name : `${actual.name} acting as ${acting.name}`;
  const actAs: MenuSection = {
    id: 'act-as',
    label: 'Act as',
    items: people.map((person) => ({
      id: person.id,
      label: person.name,
      note: person.rolesText,
      checked: person.id === acting.id,
      onSelect: () => onActAs(person.id),
    })),
  };
  const settings: MenuSection = {
    id: 'settings',
    label: `${name}, ${acting.rolesText}`,
    items: [
      { id: 'settings', label: 'Settings', icon: <Settings aria-hidden size={16} />, onSelect: onSettings },
    ],
  };
  return (
    <Menu
      sections={people.length > 0 ? [settings, actAs] : [settings]}
      trigger={
        <button type="button" className="n-person" aria-label={`${name}, ${acting.rolesText}`}>
          <Avatar name={acting.name} />
          {actual !== null && <span className="n-person__acting">acting</span>}
        </button>
      }
    />
  );
}
