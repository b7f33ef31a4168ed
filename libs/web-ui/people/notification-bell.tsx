import { Bell } from 'lucide-react';
import { useState } from 'react';
import { Address } from '../controls/address.js';
import { Button, buttonClass } from '../controls/button.js';
import { Popover } from '../overlay/popover.js';
import './notification-bell.css';

export interface NotificationItem {
  readonly id: string;
  /** What happened and what it asks for. */
  readonly text: string;
  /** E.g. "2 hours ago". */
  readonly whenText: string;
  readonly href: string;
  readonly isRead: boolean;
}

export interface NotificationListProps {
  readonly items: readonly NotificationItem[];
  /** Opens what the notification is about; the caller marks it read. */
  readonly onOpen: (item: NotificationItem) => void;
  readonly onReadAll: () => void;
}

/** A bell with the count of what is unread, over the list. */
export function NotificationBell(props: NotificationListProps) {
  const [open, setOpen] = useState(false);
  const unread = props.items.filter(({ isRead }) => !isRead).length;
  const onOpen = (item: NotificationItem) => {
    setOpen(false);
    props.onOpen(item);
  };
  return (
    <Popover
      label="Notifications"
      align="end"
      open={open}
      onOpenChange={setOpen}
      trigger={
        <button
          type="button"
          className={`${buttonClass({ variant: 'quiet' })} n-button--icon n-bell`}
          aria-label={unread === 0 ? 'Notifications, none unread' : `Notifications, ${unread} unread`}
        >
          <Bell aria-hidden />
          {unread > 0 && (
            <span aria-hidden className="n-bell__count">
              {unread > 99 ? '99+' : unread}
            </span>
          )}
        </button>
      }
    >
      <NotificationList {...props} onOpen={onOpen} />
    </Popover>
  );
}

/** What happened, newest first; unread entries carry a dot and the word. */
export function NotificationList({ items, onOpen, onReadAll }: NotificationListProps) {
  const isUnread = items.some(({ isRead }) => !isRead);
  return (
    <div className="n-notices">
      <header className="n-notices__head">
        <h2>Notifications</h2>
        <Button
          size="sm"
          variant="quiet"
          disabledReason={isUnread ? null : 'Nothing is unread'}
          onClick={onReadAll}
        >
          Mark all read
        </Button>
      </header>
      {items.length === 0 && (
        <p className="n-notices__none">Nothing yet. Reviews, changes sent back and gates appear here.</p>
      )}
      <ul>
        {items.map((item) => (
          <li key={item.id} data-read={item.isRead}>
            <Address className="n-notices__item" href={item.href} onNavigate={() => onOpen(item)}>
              <span>
                {!item.isRead && <span className="n-hidden">Unread: </span>}
                {item.text}
              </span>
              <span className="n-notices__when">{item.whenText}</span>
            </Address>
          </li>
        ))}
      </ul>
    </div>
  );
}
