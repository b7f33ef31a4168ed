import { roleText } from '@northing/domain';
import { Avatar, Menu, type MenuSection } from '@northing/web-ui';
import { BookOpen, FolderOpen, Keyboard, Settings, UsersRound } from 'lucide-react';
import { useNavigate } from 'react-router';
import { useActingHere, useActingPlace, type Acting } from '../acting/acting.js';
import { useShell } from './shell-context.js';

const ICON = { 'aria-hidden': true, size: 16 } as const;

/** Who acts, and everything that is not a place. */
export function AvatarMenu() {
  const acting = useActingHere();
  const { name, personId } = acting;
  return (
    <Menu
      trigger={
        <button type="button" className="app-rail__place app-rail__avatar" aria-label={`${name}, menu`}>
          <Avatar name={name} />
          <span aria-hidden>{personId === null ? 'More' : 'Acting'}</span>
        </button>
      }
      sections={[useActingSection(acting), useHelpSection()]}
    />
  );
}

function heldText({ personId, isOpen, roles }: Acting): string {
  if (personId === null || isOpen) return 'every role';
  return roles.map(roleText).join(', ') || 'no role';
}

function useActingSection(acting: Acting): MenuSection {
  const navigate = useNavigate();
  const { openActing } = useShell();
  const place = useActingPlace();
  const of = place === null ? '' : `?workspace=${encodeURIComponent(place.workspaceId)}`;
  return {
    id: 'who',
    label: `${acting.name}, ${heldText(acting)}`,
    items: [
      {
        id: 'act-as',
        label: 'Act as another person',
        icon: <UsersRound {...ICON} />,
        note: place === null ? 'needs a plan' : undefined,
        disabled: place === null,
        onSelect: openActing,
      },
      {
        id: 'settings',
        label: 'Settings',
        icon: <Settings {...ICON} />,
        onSelect: () => void navigate(`/settings${of}`),
      },
      {
        id: 'plans',
        label: 'Plans',
        icon: <FolderOpen {...ICON} />,
        onSelect: () => void navigate('/plans'),
      },
    ],
  };
}

function useHelpSection(): MenuSection {
  const { openGlossary, openKeyboard } = useShell();
  return {
    id: 'help',
    items: [
      { id: 'glossary', label: 'Words used here', icon: <BookOpen {...ICON} />, onSelect: openGlossary },
      {
        id: 'keys',
        label: 'Keyboard',
        note: '?',
        icon: <Keyboard {...ICON} />,
        onSelect: openKeyboard,
      },
    ],
  };
}
