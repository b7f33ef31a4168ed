import { fireEvent, render, screen } from '@testing-library/react';
import { initialsOf } from './initials.js';
import { NotificationBell } from './notification-bell.js';
import { PersonMenu } from './person-menu.js';
import { PresenceList } from './presence-list.js';

describe('initials', () => {
  it.each([
    ['Dana Whitlock', 'DW'],
    ['Ana María de la Cruz', 'AC'],
    ['Øyvind', 'Ø'],
    ['  ', ''],
  ])('of %j are %j', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

describe('PresenceList', () => {
  const person = (name: string, item: string | null) => ({
    id: name,
    name,
    item: item === null ? null : { name: item, href: `/roadmap?item=${item}` },
  });

  it('names everybody and their item, those beyond the shown initials too', () => {
    const people = [...'ABCDE'].map((letter) =>
      person(`${letter} Person`, letter === 'E' ? 'Voice picking' : null),
    );
    render(<PresenceList people={people} onNavigate={() => undefined} />);
    const trigger = screen.getByRole('button');
    expect(trigger.getAttribute('aria-label')).toBe(
      'In the draft now: A Person; B Person; C Person; D Person; E Person, on Voice picking',
    );
    expect(trigger.textContent).toBe('APBPCPDP+1');
  });
});

describe('NotificationBell', () => {
  const items = [
    {
      id: '1',
      text: 'A review awaits you',
      whenText: '2 hours ago',
      href: '/revisions/x/review',
      isRead: false,
    },
    { id: '2', text: 'Gate 1 is tomorrow', whenText: 'Yesterday', href: '/revisions/draft', isRead: true },
  ];

  it('counts what is unread in its name and says it at each entry', () => {
    const opened: string[] = [];
    render(
      <NotificationBell items={items} onOpen={({ id }) => opened.push(id)} onReadAll={() => undefined} />,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Notifications, 1 unread' }));
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'Unread: A review awaits you2 hours ago',
      'Gate 1 is tomorrowYesterday',
    ]);
    fireEvent.click(screen.getByRole('link', { name: /A review awaits you/ }));
    expect(opened).toEqual(['1']);
    expect(screen.queryByRole('link')).toBeNull();
  });
});

describe('PersonMenu', () => {
  it('says who really acts where somebody acts as another', () => {
    const admin = { id: 'a', name: 'Pat Rowe', rolesText: 'Administrator' };
    const approver = { id: 'b', name: 'Dana Whitlock', rolesText: 'Approver' };
    render(
      <PersonMenu
        acting={approver}
        actual={admin}
        people={[admin, approver]}
        onActAs={() => undefined}
        onSettings={() => undefined}
      />,
    );
    expect(screen.getByRole('button', { name: 'Pat Rowe acting as Dana Whitlock, Approver' })).toBeTruthy();
  });
});
